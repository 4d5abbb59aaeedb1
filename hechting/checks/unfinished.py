"""No text of a template stands in the book: what an editor still has to fill in is named."""

from __future__ import annotations

from collections.abc import Iterator

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.checks.prose import words_of_book

__all__ = ("MARK", "check")


#: How each text of a template begins.
MARK = "INVULLEN"


def check(book: Book) -> Iterator[Notice]:
    """Find texts that still begin as the template has them."""
    for prose in words_of_book(book):
        if MARK in prose.words:
            wanted = prose.words.partition(MARK)[2].lstrip(": ").split("\n")[0]
            yield fault(prose.file, prose.line, "is nog niet ingevuld", f"schrijf hier: {wanted}", prose.field)
