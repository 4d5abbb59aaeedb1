"""Every chapter as a notebook for the browser's Python: plain Markdown, and above it how to run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
from own_work import chapter

from hechting.outputs.committed import NOTEBOOKS

__all__ = ("lay_out_chapters",)

#: Under which name JupyterLite knows its Python.
_KERNEL = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}

_HOW = (
    "**Dit hoofdstuk draait als Python in je browser.** Kies bovenaan *Run* en dan *Run All Cells*, of klik op een blok met code en "
    "druk op Shift+Enter. De eerste keer duurt dat ongeveer tien tellen. Wat je verandert, blijft op dit apparaat en gaat nergens heen."
)


def lay_out_chapters(folder: Path) -> dict[str, str]:
    """Write every chapter into ``folder``; return their titles by name, in the order of the alphabet."""
    folder.mkdir(parents=True)
    titles = {}
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        notebook = chapter(path)
        nbformat.write(nbformat.from_dict(_live(notebook)), folder / path.name)
        titles[path.stem] = "".join(notebook["cells"][0]["source"]).splitlines()[0].removeprefix("# ")
    return titles


def _live(notebook: dict[str, Any]) -> dict[str, Any]:
    """Return a chapter without outputs: a model that another Python made is not there."""
    cells = [
        {**one, "outputs": [], "execution_count": None} if one["cell_type"] == "code" else one
        for one in notebook["cells"]
    ]
    how = {"cell_type": "markdown", "id": "zo-werkt-het", "metadata": {}, "source": _HOW}
    return {**notebook, "cells": [how, *cells], "metadata": {**notebook["metadata"], "kernelspec": _KERNEL}}
