"""Office words make a text stiff and hard to read; for each there is a plain one, in ``content/plain_language.yaml``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hechting.checks.book import Book
from hechting.checks.notice import Notice, advice
from hechting.checks.prose import words_of_book
from hechting.schema.plain_language import FILE
from hechting.schema.source import FILE as SOURCES

__all__ = ("check",)


def check(book: Book) -> Iterator[Notice]:
    """Find office words anywhere but in the titles of sources."""
    plain = book.library.plain_language.office_words
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, plain))})\b", re.IGNORECASE)
    for prose in words_of_book(book):
        if prose.file.name not in (FILE, SOURCES):
            for found in pattern.finditer(prose.words):
                remedy = f"zeg het gewoon: {plain[found[0].lower()]}"
                yield advice(prose.file, prose.line, f"{found[0]!r} is een kantoorwoord", remedy, prose.field)
