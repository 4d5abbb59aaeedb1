"""Runs every check of the project, and says at the end which ones failed.

All checks run, so that one failure does not hide another. Exit code 1 when any of them failed. Those that use one processor run in
two lanes side by side, and what each prints stays together; those that share their work among two processors come after, one by one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
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


def lanes() -> list[list[Check]]:
    """Return what uses one processor: what is written, the widgets and the notebooks, beside the book and the way out of its builder."""
    python = sys.executable
    kernels = ("--nbval", "--nbval-current-env", "--nbval-cell-timeout", "120", "notebooks")
    return [
        [
            Check("content", (python, "-m", "hechting.checks")),
            Check("code format", (python, "-m", "ruff", "format", "--check", ".")),
            Check("code style", (python, "-m", "ruff", "check", ".")),
            *_workflow_checks(),
            *_widget_checks(),
            Check("notebooks (nbval)", (*PYTEST, *kernels)),
        ],
        [
            Check("types", (python, "-m", "mypy")),
            Check("book, clean build", (python, "scripts/build_book.py", "--clean")),
            # Where there is no make, as on Windows, the way out is tried elsewhere.
            *([Check("book, the way out", ("make", "--no-print-directory", "next"))] if shutil.which("make") else []),
        ],
    ]


def shared(browser: str) -> list[Check]:
    """Return what uses two processors, for when the lanes are done: it reads what they installed and built."""
    return [
        Check("unit tests", (*PYTEST, "tests/unit", "-n", "2")),
        Check(
            "browser tests",
            (*PYTEST, "tests/browser", "-n", "2", "--dist", "worksteal"),
            environment={"HECHTING_BROWSER": browser},
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


#: What one lane prints does not come between the lines of the other.
_PRINTING = threading.Lock()


def run_lane(checks: Sequence[Check]) -> list[str]:
    """Run checks in order, each printed when it is done; return the names of those that failed."""
    failed = []
    for check in checks:
        started = time.monotonic()
        done = subprocess.run(
            check.command,
            cwd=ROOT / check.folder,
            env={**os.environ, **check.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        with _PRINTING:
            print(f"\n=== {check.name}\n{done.stdout}", end="")
            _say_end(check, started, is_right=done.returncode == 0)
        if done.returncode:
            failed.append(check.name)
    return failed


def run_alone(check: Check) -> list[str]:
    """Run a check that prints as it goes; return its name when it failed."""
    print(f"\n=== {check.name}", flush=True)
    started = time.monotonic()
    done = subprocess.run(check.command, cwd=ROOT / check.folder, env={**os.environ, **check.environment}, check=False)
    _say_end(check, started, is_right=done.returncode == 0)
    return [check.name] if done.returncode else []


def _say_end(check: Check, started: float, *, is_right: bool) -> None:
    print(f"=== {check.name}: {'passed' if is_right else 'FAILED'} in {time.monotonic() - started:.0f} s", flush=True)


def main() -> int:
    """Run all checks and report."""
    browser = find_browser()
    side_by_side = lanes()
    with ThreadPoolExecutor(len(side_by_side)) as pool:
        failed = [name for names in pool.map(run_lane, side_by_side) for name in names]
    for check in shared(browser):
        failed += run_alone(check)
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nAll checks passed.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
