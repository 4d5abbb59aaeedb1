"""Runs every check of the project, one after the other, and says at the end which ones failed.

All checks run, so that one failure does not hide another. Exit code 1 when any of them failed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from find_browser import find_browser

ROOT = Path(__file__).parent.parent
PYTEST = (sys.executable, "-m", "pytest", "-q")


@dataclass(frozen=True)
class Check:
    """A command with a name; ``folder`` is where it runs, relative to the project."""

    name: str
    command: tuple[str, ...]
    folder: str = "."
    environment: dict[str, str] = field(default_factory=dict)


def checks(browser: str) -> list[Check]:
    """Return all checks in order; those that need Node are there only where Node is."""
    book = (
        str(Path(sys.executable).with_name("jupyter-book")),
        "build",
        ".",
        "--all",
        "--warningiserror",
        "--nitpick",
        "--keep-going",
    )
    seen_by_browser = {"HECHTING_BROWSER": browser}
    return [
        Check("content", (sys.executable, "-m", "hechting.checks")),
        Check("code format", (sys.executable, "-m", "ruff", "format", "--check", ".")),
        Check("code style", (sys.executable, "-m", "ruff", "check", ".")),
        Check("unit tests", (*PYTEST, "tests/unit", "-n", "2")),
        *_widget_checks(),
        Check(
            "notebooks (nbval)", (*PYTEST, "--nbval", "--nbval-current-env", "--nbval-cell-timeout", "120", "notebooks")
        ),
        Check("book, clean build", book),
        Check(
            "browser tests", (*PYTEST, "tests/browser", "-n", "2", "--dist", "worksteal"), environment=seen_by_browser
        ),
    ]


def _widget_checks() -> list[Check]:
    if shutil.which("npm") is None:
        print(
            "Node is not installed here: the widgets' own unit tests and the freshness of their bundles are checked where it is."
        )
        return []
    return [
        Check("widget tools", ("npm", "ci", "--silent", "--no-audit", "--no-fund"), "js"),
        Check("widget types", ("npm", "run", "--silent", "check"), "js"),
        Check("widget unit tests", ("npm", "test", "--silent"), "js"),
        Check("widget bundles are fresh", ("npm", "run", "--silent", "fresh"), "js"),
    ]


def run(check: Check) -> bool:
    """Run one check and tell whether it passed."""
    print(f"\n=== {check.name}", flush=True)
    started = time.monotonic()
    done = subprocess.run(check.command, cwd=ROOT / check.folder, env={**os.environ, **check.environment}, check=False)
    print(
        f"=== {check.name}: {'passed' if done.returncode == 0 else 'FAILED'} in {time.monotonic() - started:.0f} s",
        flush=True,
    )
    return done.returncode == 0


def main() -> int:
    """Run all checks and report."""
    failed = [check.name for check in checks(find_browser()) if not run(check)]
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nAll checks passed.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
