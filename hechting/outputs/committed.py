"""Compares the outputs that notebooks keep with what the content gives today, without a kernel.

The book is built from those outputs, so a record that changed would otherwise silently miss the book.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hechting.outputs.calls import last_call, made, plain_call
from hechting.outputs.marks import Mark, mark_in

__all__ = ("NOTEBOOKS", "Cell", "cells_of", "is_current", "shown_calls", "stale_notebooks", "stale_sentence")


#: The handbook's own notebooks, beside the package.
NOTEBOOKS = Path(__file__).parent.parent.parent / "notebooks"

HTML, TEXT = "text/html", "text/plain"


@dataclass(frozen=True)
class Cell:
    """A code cell: its source, and of its output what is compared; ``html`` is nothing when it has no HTML."""

    source: str
    html: str | None
    text: str | None

    @property
    def mark(self) -> Mark | None:
        """How the widget in the output was made."""
        return mark_in(self.html) if self.html is not None else None

    @property
    def call(self) -> Mark | None:
        """What has to give this output: what the source says, or what the output says for a source that is more than a call."""
        said = last_call(self.source)
        return Mark(said, None) if said is not None else self.mark


def cells_of(path: Path) -> Iterator[Cell]:
    """Yield the code cells of a notebook."""
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            data: dict[str, Any] = next((one["data"] for one in cell["outputs"] if "data" in one), {})
            yield Cell("".join(cell["source"]), _joined(data.get(HTML)), _joined(data.get(TEXT)))


def is_current(cell: Cell) -> bool:
    """Tell whether the content of today gives a cell's output; what only a kernel can tell counts as current."""
    if (call := cell.call) is None:
        return True
    # What no longer can be made, such as an activity that was removed, is for the run of the notebook to tell.
    try:
        thing = made(call.call, call.state)
    except Exception:
        return False
    return cell.html == _html(thing) and cell.text == repr(thing)


def stale_notebooks(folder: Path = NOTEBOOKS, current: Container[str] = ()) -> list[Path]:
    """Return the notebooks of a folder with an output that the content of today does not give, without trying those known as current."""
    paths = (path for path in sorted(folder.glob("*.ipynb")) if path.name not in current)
    return [path for path in paths if not all(map(is_current, cells_of(path)))]


def stale_sentence(paths: list[Path]) -> str:
    """Say which outputs are out of date, and what to run."""
    names = ", ".join(path.name for path in paths)
    return f"De inhoud is veranderd en de uitvoer van {names} nog niet — voer `make notebooks` uit, en bewaar wat dat verandert"


def shown_calls(folder: Path = NOTEBOOKS) -> set[str]:
    """Return every call that a notebook of a folder shows."""
    calls = (cell.call for path in folder.glob("*.ipynb") for cell in cells_of(path))
    return {plain_call(one.call) for one in calls if one is not None}


def _html(thing: Any) -> str:
    return str(thing.to_html() if hasattr(thing, "to_html") else thing._repr_html_())


def _joined(lines: list[str] | str | None) -> str | None:
    return lines if lines is None or isinstance(lines, str) else "".join(lines)
