"""Whether the book shows what the content says: outputs of notebooks are current, and every activity is on a page."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from pathlib import Path

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.outputs.committed import NOTEBOOKS, shown_calls, stale_notebooks, stale_sentence
from hechting.reading.library import load_library

__all__ = ("check", "output_faults")


#: How a page of text shows an activity.
_ON_A_PAGE = re.compile(r"^```\{opdracht\} (\w+)/(\S+)", re.MULTILINE)


def check(book: Book) -> Iterator[Notice]:
    """Find notebooks that the content left behind, and activities that no page shows."""
    notebooks = book.root / "notebooks"
    for sentence in output_faults(notebooks):
        problem, _, remedy = sentence.partition(" — ")
        yield fault(notebooks, 1, problem, remedy)


def output_faults(notebooks: Path = NOTEBOOKS, current: Container[str] = ()) -> list[str]:
    """Return a sentence for everything of the handbook's content that would miss the book; files named ``current`` are known to be."""
    stale = stale_notebooks(notebooks, current)
    return [*([stale_sentence(stale)] if stale else []), *_unshown(notebooks)]


def _unshown(notebooks: Path) -> list[str]:
    """Return a sentence for each activity that no page shows."""
    shown = shown_calls(notebooks) | _calls_on_pages(notebooks.parent / "book")
    return [
        f'activities/{engine}/{name}.yaml staat op geen pagina — zet {engine}("{name}") in een notebook en voer `make notebooks` uit'
        for engine, activities in load_library().activities.items()
        for name in activities
        if f"{engine}({name!r})" not in shown
    ]


def _calls_on_pages(folder: Path) -> set[str]:
    """Return every call that a page of text makes."""
    texts = (path.read_text("utf-8") for path in folder.glob("*.md"))
    return {f"{engine}({name!r})" for text in texts for engine, name in _ON_A_PAGE.findall(text)}
