"""Core statements rest on a DOI, a publisher or an official page: copies, dumps and encyclopedias are named where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.reading.faults import Fault
from hechting.reading.located_yaml import read_located_yaml
from hechting.reading.pages import Page
from hechting.schema.source import FILE

__all__ = ("check",)


#: An address that nobody can trust to be what it says: a bare number, or what a proxy made of another address.
_NO_NAME = re.compile(r"^https?://(?:\d+\.){3}\d+|^https?://[^/]*\b(?:proxy|staging)\b")


def check(book: Book) -> Iterator[Notice]:
    """Find sources that are only the home page of a site or a proxy, and links to weak sources that are not called weak."""
    yield from map(Notice, _nowhere(book))
    yield from map(Notice, _rows(book))
    for page in book.pages.values():
        yield from _unmarked(book, page)


def _nowhere(book: Book) -> Iterator[Fault]:
    wrong = {
        key: why for key, one in book.library.sources.items() if one.weak is None and (why := _is_nowhere(one.url))
    }
    if wrong:
        lines = read_located_yaml(book.library.folder / FILE)
        for key, why in wrong.items():
            lines.add_fault(("sources", key, "url"), why, "de DOI, of de pagina van de uitgever waarop het staat")
        yield from lines.faults


def _rows(book: Book) -> Iterator[Fault]:
    """A row of a table leads readers to the publication itself; where that was not found, its remark says so."""
    shelf = book.library.shelf
    for name, table in (("effects.csv", book.library.effects), ("prevalence.csv", book.library.prevalence)):
        for row in table.rows:
            remark = getattr(row, "caveat", None) or getattr(row, "note", None) or ""
            if (why := shelf.weakness(row.link)) and not any(word in remark for word in shelf.weak_words):
                place = book.library.folder / name
                problem = f"{row.study} leidt naar een zwakke bron ({why}): {row.link}"
                yield Fault(place, 1, "publication", problem, "de DOI, of een opmerking die zegt dat de bron zwak is")


def _is_nowhere(url: str) -> str | None:
    parts = urlsplit(url)
    if _NO_NAME.match(url):
        return "is geen adres van een uitgever"
    return "is alleen de voorpagina van een site" if parts.path in ("", "/") and not parts.query else None


def _unmarked(book: Book, page: Page) -> Iterator[Notice]:
    marks = re.compile("|".join(map(re.escape, book.library.shelf.weak_words)) or "$^", re.IGNORECASE)
    for link in page.text.links:
        why = book.library.shelf.weakness(link.target)
        if why and not marks.search(_around(page, link.line)):
            problem = f"{urlsplit(link.target).hostname} is een zwakke bron ({why}), en dat staat er niet bij"
            yield fault(
                page.file,
                link.line,
                problem,
                f"noem de DOI of de uitgever, of zeg in de alinea dat de bron zwak is ({FILE}: weak_words)",
            )


def _around(page: Page, line: int) -> str:
    """Return the words of the passages on the line where the last one before it begins: a paragraph, or a row of a table."""
    begins = max((one.line for one in page.text.passages if one.line <= line), default=0)
    return " ".join(one.words for one in page.text.passages if one.line == begins)
