"""Runs notebooks in a fresh kernel and writes them back with their outputs, byte for byte the same each time.

Without names it runs those whose outputs the content has left behind; ``--all`` runs every one. What differs between runs or machines does not enter the file: no times, no widget state, no language version.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from hechting.outputs.committed import NOTEBOOKS, stale_notebooks
from hechting.reading.library import library_faults

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def execute(path: Path) -> None:
    """Run one notebook and write it back; raises nbclient's ``CellExecutionError`` when a cell fails."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=120, store_widget_state=False, record_timing=False)
    client.execute(cwd=str(path.parent))
    notebook.metadata.kernelspec = KERNEL
    notebook.metadata.pop("language_info", None)
    notebook.metadata.pop("widgets", None)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    save(notebook, path)


def save(notebook: nbformat.NotebookNode, path: Path) -> None:
    """Write a notebook as all of them are written."""
    path.write_text(nbformat.writes(notebook, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> int:
    """Execute the notebooks named on the command line, or those that need it, or all."""
    parser = argparse.ArgumentParser(description="Run notebooks and write their outputs.")
    parser.add_argument(
        "names", nargs="*", type=Path, help="notebooks to run; by default those that the content left behind"
    )
    parser.add_argument("--all", action="store_true", help="run every notebook")
    chosen = parser.parse_args()
    if faults := library_faults():
        print(*faults, sep="\n")  # a cell would say the same at the end of a traceback
        return 1
    paths: Sequence[Path] = sorted(NOTEBOOKS.glob("*.ipynb")) if chosen.all else chosen.names or stale_notebooks()
    for path in paths:
        print(path.name, flush=True)
        execute(path)
    if not paths:
        print("The outputs of all notebooks are those of the content.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
