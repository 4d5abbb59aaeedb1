"""How long a maintainer waits: for a build of the book, for the proof of its notebooks, for an import."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from bench.report import Measure

CLEAN_BUILDS = 3

STARTS = 7

#: A page of prose and both kinds of notebook: which of them is changed makes a difference.
CHANGED = ("book/start.md", "notebooks/interventies-kiezen.ipynb", "notebooks/wat-werkt.ipynb")

_LEFT_OUT = shutil.ignore_patterns(
    ".*", "_build", "build", "__pycache__", "node_modules", "*.egg-info", "bench", "tests"
)
#: What `make book` runs.
_BUILD = (sys.executable, "scripts/build_book.py")
_NBVAL = (
    "-m",
    "pytest",
    "-q",
    "-p",
    "no:cacheprovider",
    "--nbval",
    "--nbval-current-env",
    "--nbval-cell-timeout",
    "120",
    "notebooks",
)


def copy_tree(root: Path, target: Path) -> Path:
    """Copy what the book is built from, so that nothing is ever built in the work tree itself."""
    return Path(shutil.copytree(root, target, ignore=_LEFT_OUT))


def environment(tree: Path) -> dict[str, str]:
    """Return an environment in which ``hechting`` is the package of a tree and not the installed one."""
    return {**os.environ, "PYTHONPATH": str(tree), "NO_COLOR": "1"}


def build_book(folder: Path, tree: Path, command: Sequence[str] = _BUILD) -> float:
    """Build the book in ``folder`` with the package of ``tree`` and return the seconds.

    Raises ``RuntimeError`` with the end of the output when it fails.
    """
    started = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=environment(tree), capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - started
    if done.returncode:
        message = f"the book in {folder.name} does not build:\n{(done.stdout + done.stderr)[-3000:]}"
        raise RuntimeError(message)
    return seconds


def clean_build(tree: Path) -> Measure:
    """Build the whole book several times from nothing; the last one stays."""
    times = []
    for _ in range(CLEAN_BUILDS):
        shutil.rmtree(tree / "_build", ignore_errors=True)
        times.append(build_book(tree, tree))
    return Measure(
        "build.clean",
        round(median(times), 1),
        "s",
        60,
        len(times),
        "scripts/build_book.py in a copy without _build; median",
    )


def incremental_build(tree: Path) -> Measure:
    """Touch one page and build again, for several pages; needs a built tree."""
    times = {}
    for name in CHANGED:
        os.utime(tree / name)
        times[name] = build_book(tree, tree)
    slowest = max(times, key=lambda name: times[name])
    how = f"scripts/build_book.py after touching one page; the slowest of {len(times)} pages, {slowest}"
    return Measure("build.incremental", round(times[slowest], 1), "s", 10, len(times), how)


def notebook_proof(tree: Path) -> Measure:
    """Run nbval over all notebooks."""
    started = time.perf_counter()
    done = subprocess.run(
        (sys.executable, *_NBVAL), cwd=tree, env=environment(tree), capture_output=True, text=True, check=False
    )
    seconds = round(time.perf_counter() - started, 1)
    note = None if done.returncode == 0 else f"nbval does not pass: {done.stdout.strip().splitlines()[-1]}"
    return Measure("nbval", seconds, "s", 60, 1, "pytest --nbval over notebooks/, one process", note)


def imports(tree: Path) -> list[Measure]:
    """Time ``import hechting``, and everything that it offers."""
    best = {
        code: min(_start(tree, code) for _ in range(STARTS))
        for code in ("pass", "import hechting", "from hechting import *")
    }
    how = f"a new interpreter, best of {STARTS}, minus the best bare start"

    def measure(name: str, code: str, budget: float | None) -> Measure:
        return Measure(name, round(max(0.0, best[code] - best["pass"]), 3), "s", budget, STARTS, f"{code}: {how}")

    return [measure("import", "import hechting", 0.3), measure("import.everything", "from hechting import *", None)]


def _start(tree: Path, code: str) -> float:
    started = time.perf_counter()
    subprocess.run((sys.executable, "-c", code), cwd=tree, env=environment(tree), check=True)
    return time.perf_counter() - started
