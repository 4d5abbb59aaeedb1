"""Every chapter has the same parts, so that a reader finds the way in each: how long, what for, the point, the use, the sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.outputs.calls import last_call
from hechting.reading.pages import Page
from hechting.wording.chapters import FIRST, GOALS, LAST, MEANS_FOR

__all__ = ("check",)


FEWEST_GOALS = 3
FEWEST_WIDGETS = 2

#: What keeps the code of a cell out of the page.
HIDDEN = "hide-input"

_STUDY_TIME = re.compile(r"Studietijd: ongeveer \d+ minuten")


def check(book: Book) -> Iterator[Notice]:
    """Find parts that a chapter lacks or has in another place, and code that a reader would see."""
    for page in book.chapters:
        yield from _parts(page)
        yield from _opening(page)
        yield from _cells(page)


def _parts(page: Page) -> Iterator[Notice]:
    main = [one for one in page.text.headings if one.level == 2]
    if not main or main[0].words != FIRST:
        line = main[0].line if main else 1
        yield fault(
            page.file, line, f"begint niet met {FIRST!r}", f"maak ## {FIRST} het eerste kopje van het hoofdstuk"
        )
    if tuple(one.words for one in main[-len(LAST) :]) != LAST:
        line = main[-1].line if main else 1
        order = ", ".join(LAST)
        yield fault(page.file, line, "eindigt anders dan de andere hoofdstukken", f"de laatste kopjes zijn: {order}")
    for missing in sorted(MEANS_FOR - {one.words for one in page.text.headings if one.level == 3}):
        yield fault(page.file, 1, f"het kopje {missing!r} ontbreekt", f"zet ### {missing} onder ## {LAST[0]}")


def _opening(page: Page) -> Iterator[Notice]:
    passages = page.text.passages
    if not any(_STUDY_TIME.search(one.words) for one in passages):
        yield fault(
            page.file, 1, "zegt niet hoelang het duurt", "schrijf onder de titel: Studietijd: ongeveer 30 minuten."
        )
    place = next((place for place, one in enumerate(passages) if one.words.startswith(GOALS)), None)
    goals = 0 if place is None else _items_after(page, place)
    if goals < FEWEST_GOALS:
        line = 1 if place is None else passages[place].line
        remedy = f"schrijf **{GOALS}:** en daaronder ten minste {FEWEST_GOALS} punten"
        yield fault(page.file, line, f"noemt {goals} dingen die je daarna kunt", remedy)


def _items_after(page: Page, place: int) -> int:
    """Count the passages between the line above the goals and the next heading or box: each is one goal."""
    beginnings = [*(one.line for one in page.text.headings), *(one.line for one in page.text.directives)]
    lines = [line for line in beginnings if line > page.text.passages[place].line]
    end = min(lines, default=10**9)
    return sum(one.line < end for one in page.text.passages[place + 1 :])


def _cells(page: Page) -> Iterator[Notice]:
    shown = [cell for cell in page.cells if last_call(cell.source) is not None]
    if len(shown) < FEWEST_WIDGETS:
        remedy = f'een hoofdstuk heeft ten minste {FEWEST_WIDGETS} dingen om te doen, zoals quiz("{page.file.stem}")'
        yield fault(page.file, 1, f"heeft {len(shown)} dingen om te doen", remedy)
    for cell in page.cells:
        if HIDDEN not in cell.tags:
            yield fault(page.file, cell.line, "toont code tussen de tekst", f"geef deze cel de tag {HIDDEN}")
