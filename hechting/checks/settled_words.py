"""One word for one thing: what the book has settled on stands in ``content/plain_language.yaml``, with where it may differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.checks.prose import words_of_book
from hechting.schema.coverage import FILE as POINTS
from hechting.schema.plain_language import FILE, SettledWord
from hechting.schema.source import FILE as SOURCES

__all__ = ("check", "occurrences")


#: Files with words of others: titles, points of source documents, what readers type, and the rules themselves.
_OTHERS = frozenset([FILE, SOURCES, POINTS, "glossary.yaml", "search_synonyms.yaml", "search_asked_as.yaml"])


def check(book: Book) -> Iterator[Notice]:
    """Find words that stand otherwise than the book has settled on."""
    for prose in words_of_book(book):
        if prose.file.name not in _OTHERS:
            for settled in book.library.plain_language.settled_words:
                for found in occurrences(prose.words, settled):
                    problem = f"{found!r} staat hier anders dan in de rest van het boek"
                    yield fault(prose.file, prose.line, problem, f"schrijf: {settled.rather}", prose.field)


def occurrences(words: str, settled: SettledWord) -> Iterator[str]:
    """Yield what stands in a text and should not."""
    text = " ".join(words.split())
    if not (found := [*_pattern(settled.never).finditer(text)]):
        return
    allowed = [one.span() for part in settled.except_in for one in re.finditer(re.escape(part), text, re.IGNORECASE)]
    for one in found:
        if not any(begin <= one.start() and one.end() <= end for begin, end in allowed):
            yield one[0]


@cache
def _pattern(never: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds any of these words; one with a star goes on to the end of its word."""
    whole = (re.escape(one.rstrip("*")) + (r"\w*" if one.endswith("*") else "") for one in never)
    return re.compile(rf"\b(?:{'|'.join(whole)})\b", re.IGNORECASE)
