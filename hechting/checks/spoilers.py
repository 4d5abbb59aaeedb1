"""A guess comes before its answer: nothing above an activity, in the same part of a page or in its own words gives the number away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hechting.checks.asked import Asked, Place, asked_at, places
from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.reading.page_text import Passage
from hechting.reading.pages import Page
from hechting.wording.shares import shares_in

__all__ = ("check",)


_WORD = re.compile(r"\w{4,}")

#: Words are about the same when they begin with the same letters: *protesteert*, *protesteerde*.
_BEGINNING = 5

_REMEDY = "laat het getal daar weg, of zet het in de activiteit of onder een kop erna"


@dataclass(frozen=True)
class _Part:
    """The lines of the part of a page in which an activity stands: from one heading to the next."""

    first: int
    end: float


def check(book: Book) -> Iterator[Notice]:
    """Find every passage that gives away what an activity still asks, and activities that do so themselves."""
    for page in book.pages.values():
        for place in places(page):
            part = _part_of(page, place)
            for asked in asked_at(place, book.library):
                yield from _given_away(page, place, part, asked)


def _given_away(page: Page, place: Place, part: _Part, asked: Asked) -> Iterator[Notice]:
    for passage in page.text.passages:
        near = part.first <= passage.line < part.end
        if (near or passage.line < place.line) and _tells(passage.words, asked, near=near):
            yield _spoiler(page, passage, place, asked)
    if any(_tells(words, asked, near=True) for words in asked.own_words):
        problem = f"{place.call} geeft zelf al weg wat hij vraagt: {asked.number_in_words}"
        yield fault(
            page.file, place.line, problem, "laat het getal weg uit de titel, de inleiding, de vraag en de opdracht"
        )


def _spoiler(page: Page, passage: Passage, place: Place, asked: Asked) -> Notice:
    problem = f"geeft weg wat {place.call} de lezer laat raden: {asked.number_in_words}"
    return fault(page.file, passage.line, problem, _REMEDY)


def _part_of(page: Page, place: Place) -> _Part:
    lines = [heading.line for heading in page.text.headings]
    first = max((line for line in lines if line < place.line), default=0)
    return _Part(first, min((line for line in lines if line > place.line), default=float("inf")))


def _tells(words: str, asked: Asked, *, near: bool) -> bool:
    """Tell whether words hold the number: near the activity any such number, far from it one about the same."""
    if not (asked.written in words.lower() if asked.written else asked.share in shares_in(words)):
        return False
    alike = _beginnings(asked.about) & _beginnings(words)
    return bool(alike) if asked.of_pairs or not near else True


def _beginnings(words: str) -> set[str]:
    return {word[:_BEGINNING].lower() for word in _WORD.findall(words)}
