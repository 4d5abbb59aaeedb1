"""Headings make the outline by which people find their way, also those who hear a page: one title, and no level left out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.reading.pages import Page

__all__ = ("check",)


def check(book: Book) -> Iterator[Notice]:
    """Find pages without a title or with two, levels left out, and headings that make the same place to jump to."""
    for page in book.pages.values():
        yield from _titles(page)
        yield from _levels(page)
        yield from _same_places(page)


def _titles(page: Page) -> Iterator[Notice]:
    titles = [one for one in page.text.headings if one.level == 1]
    if not titles or page.text.headings[0].level != 1:
        yield fault(page.file, 1, "begint niet met een titel", "schrijf bovenaan: # en dan de titel")
    for extra in titles[1:]:
        yield fault(page.file, extra.line, f"{extra.words!r} is een tweede titel", "maak er een kopje van: ##")


def _levels(page: Page) -> Iterator[Notice]:
    for above, here in pairwise(page.text.headings):
        if here.level > above.level + 1:
            marks = "#" * (above.level + 1)
            yield fault(
                page.file,
                here.line,
                f"{here.words!r} slaat een niveau over",
                f"hoogstens {marks}, want erboven staat {above.words!r}",
            )


def _same_places(page: Page) -> Iterator[Notice]:
    seen: dict[str, int] = {}
    for one in page.text.headings:
        first = seen.setdefault(one.anchor, one.line)
        if first != one.line:
            yield fault(
                page.file,
                one.line,
                f"{one.words!r} staat er twee keer (eerst op regel {first})",
                "geef elk kopje eigen woorden; een link komt anders bij het eerste uit",
            )
