"""Finds the Chromium or Chrome that browser tests use, and installs Debian's where that is possible.

Order: the path in ``HECHTING_BROWSER``, an installed Chromium without a window (the same browser, which takes a fifth less time: it
draws no frame of its own), an installed Chromium or Chrome, Debian's packages of the first or else the second (needs apt and root).
Prints the path; when nothing works, one line that says what to install, and exit code 1.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from debian_packages import install

#: Packages of Debian, the first of which is to be had.
PACKAGES = ("chromium-headless-shell", "chromium")

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
#: How automated pages start it: in a container, quietly, and without calls of the browser's own.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

ADVICE = (
    "No browser found for the browser tests: install Chromium or Google Chrome "
    "(Debian: sudo apt-get install chromium-headless-shell), or set HECHTING_BROWSER to its path."
)


def installed_browser() -> str | None:
    """Return the path of a browser on this machine, or ``None``."""
    named = os.environ.get("HECHTING_BROWSER")
    if named:
        return named if Path(named).exists() else None
    found = (shutil.which(name) for name in NAMES)
    return next((path for path in found if path), next((path for path in MAC if Path(path).exists()), None))


def find_browser() -> str:
    """Return the path of a browser, installing one if needed; exits with one line of advice otherwise."""
    for package in PACKAGES:
        if installed_browser() is None and "HECHTING_BROWSER" not in os.environ:
            install(package)
    path = installed_browser()
    if path is None:
        sys.exit(ADVICE)
    return path


if __name__ == "__main__":
    print(find_browser())
