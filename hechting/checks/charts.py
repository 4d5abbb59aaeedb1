"""Every figure of a chart says in words what it shows and has its numbers in a table, for whoever does not see the drawing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.reading.page_markup import read_markup

__all__ = ("check",)


_FIGURE = re.compile(r'<section data-figure="(?P<key>[^"]*)">(?P<html>.*?)</section>', re.DOTALL)

#: What a figure has beside its drawing, and what to do when it lacks that.
NEEDED = {
    "figcaption": ("heeft geen bijschrift", "geef de grafiek in het YAML-bestand een point"),
    "table": ("heeft geen tabel", "laat de tekening in hechting/charts/ ook de tabel met haar getallen maken"),
}


def check(book: Book) -> Iterator[Notice]:
    """Find figures, among those that pages show, without a caption or a table."""
    for page in book.pages.values():
        for cell in page.cells:
            for figure in _FIGURE.finditer(cell.html):
                tags = read_markup(figure["html"]).tags
                for tag, (problem, remedy) in NEEDED.items():
                    if tag not in tags:
                        yield fault(page.file, cell.line, f"de grafiek {figure['key']!r} {problem}", remedy)
