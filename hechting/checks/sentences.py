"""Sentences for parents are short: long ones are hard for whoever reads with effort, in a second language or in a hurry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hechting.checks.book import Book
from hechting.checks.notice import Notice, advice
from hechting.checks.prose import Prose, prose_for_parents

__all__ = ("beginning", "check", "full_sentences", "sentences")


#: A sentence ends here, when what follows begins a new one. An item of a list or a cell is a passage of its own.
_END = re.compile(r"(?<=[.?!:;])[’”)]*\s+(?=[‘“(*]*[A-ZÀ-Ö0-9’‘])|\n{2,}")

#: The same without what only pauses, such as a colon, and without the full stop of an abbreviation.
_STOP = re.compile(r"(?<=[.?!])(?<!\be\.a\.)(?<!\bo\.a\.)(?<!\bbijv\.)[’”)]*\s+(?=[‘“(*]*[A-ZÀ-Ö0-9’‘])|\n{2,}")

_SPOKEN = re.compile(r"‘[^‘]*?’(?!\w)")


def check(book: Book) -> Iterator[Notice]:
    """Find long sentences on pages for parents, in parts for parents, and in what those pages show."""
    longest = book.library.plain_language.longest_sentence
    for prose in prose_for_parents(book):
        for sentence in sentences(prose.words):
            if (length := len(sentence.split())) > longest:
                yield _too_long(prose, sentence, length, longest)


def sentences(text: str) -> list[str]:
    """Cut a text into sentences; what stands behind a colon counts as one of its own."""
    return [one for one in _END.split(text) if one.strip()]


def full_sentences(text: str) -> list[str]:
    """Cut a text at its full stops. What somebody says in it belongs to the sentence that it stands in."""
    whole = _SPOKEN.sub(lambda spoken: re.sub("[.?!]", ",", spoken[0]), text)
    return [one for one in _STOP.split(whole) if one.strip()]


def beginning(text: str) -> str:
    """Return the first words of a text, by which an editor finds it."""
    return f"{' '.join(text.split()[:6])} …"


def _too_long(prose: Prose, sentence: str, length: int, longest: int) -> Notice:
    problem = f"een zin van {length} woorden: {beginning(sentence)}"
    return advice(
        prose.file, prose.line, problem, f"knip de zin; voor ouders is {longest} woorden het meeste", prose.field
    )
