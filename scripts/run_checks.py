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
    seen_by_browser = {"HECHTING_BROWSER": browser}
    return [
        Check("content", (sys.executable, "-m", "hechting.checks")),
        Check("code format", (sys.executable, "-m", "ruff", "format", "--check", ".")),
        Check("code style", (sys.executable, "-m", "ruff", "check", ".")),
        Check("types", (sys.executable, "-m", "mypy")),
        *_workflow_checks(),
        # What the widgets need is installed first: unit tests hold both halves beside each other.
        *_widget_checks(),
        Check("unit tests", (*PYTEST, "tests/unit", "-n", "2")),
        Check(
            "notebooks (nbval)",
            # A kernel belongs to a notebook: the cells of one stay together.
            (
                *PYTEST,
                "--nbval",
                "--nbval-current-env",
                "--nbval-cell-timeout",
                "120",
                "notebooks",
                "-n",
                "2",
                "--dist",
                "loadscope",
            ),
        ),
        Check("book, clean build", (sys.executable, "scripts/build_book.py", "--clean")),
        # Where there is no make, as on Windows, the way out is tried elsewhere.
        *([Check("book, the way out", ("make", "--no-print-directory", "next"))] if shutil.which("make") else []),
        Check(
            "browser tests", (*PYTEST, "tests/browser", "-n", "2", "--dist", "worksteal"), environment=seen_by_browser
        ),
    ]


def _workflow_checks() -> list[Check]:
    """Judge the files that other people's machines run: their shape, and that they are pinned and ask for the least rights."""
    tools = Path(sys.executable).parent
    schema = str(tools / "check-jsonschema")
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / ".github" / "workflows").glob("*.yml"))
    return [
        Check("workflows keep to their rights", (str(tools / "zizmor"), "--offline", "--quiet", ".github")),
        Check("workflows of GitHub", (schema, "--builtin-schema", "vendor.github-workflows", *files)),
        Check("updates of dependencies", (schema, "--builtin-schema", "vendor.dependabot", ".github/dependabot.yml")),
        Check("pipeline of GitLab", (schema, "--builtin-schema", "vendor.gitlab-ci", ".gitlab-ci.yml")),
    ]


def _widget_checks() -> list[Check]:
    if shutil.which("npm") is None:
        print(
            "Node is not installed here: the widgets' own unit tests and the freshness of their bundles are checked where it is."
        )
        return []
    return [
        Check("widget tools", ("npm", "ci", "--silent", "--no-audit", "--no-fund"), "js"),
        Check("widget style", ("npm", "run", "--silent", "style"), "js"),
        Check("widget types", ("npm", "run", "--silent", "check"), "js"),
        Check("widget unit tests", ("npm", "test", "--silent"), "js"),
        Check("widget contract and bundles are fresh", ("npm", "run", "--silent", "fresh"), "js"),
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
