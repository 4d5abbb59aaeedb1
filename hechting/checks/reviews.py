"""When each record and each page has to be reviewed again: what is old, what is too old to release, and a plan ahead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from dateutil.relativedelta import relativedelta

from hechting.checks.book import Book
from hechting.checks.notice import Notice, advice, fault
from hechting.reading.faults import from_here
from hechting.reading.library import Library
from hechting.schema.ageing import Review
from hechting.schema.search_words import DANGER_FILE
from hechting.wording.dates import date_in_words, parse_date, today

__all__ = ("PLAN_MONTHS", "Planned", "all_reviews", "check", "plan", "record_reviews", "refusals")


#: How far ahead the plan looks.
PLAN_MONTHS = 3

#: What was reviewed on one day is not planned for one day again: its turns lie evenly between these parts of the time it holds.
_FIRST_TURN, _LAST_TURN = 0.25, 1.0

_REMEDY = "kijk het opnieuw na bij de bronnen, en zet de dag bij reviewed_on"


@dataclass(frozen=True, order=True)
class Planned:
    """A review with the day on which it is best done again."""

    review: Review
    due: date

    def __str__(self) -> str:
        return f"{self.due.isoformat()}  {from_here(self.review.file)}  (nagekeken op {date_in_words(self.review.day)})"


def check(book: Book) -> Iterator[Notice]:
    """Find what readers see to be old; that stops nobody."""
    for review in all_reviews(book):
        if review.is_old(today()):
            said = f"nagekeken op {date_in_words(review.day)}, en lezers zien dat dat lang geleden is"
            yield advice(review.file, 1, said, _REMEDY, "reviewed_on")


def refusals(book: Book) -> Iterator[Notice]:
    """Find what is too old to release anything with."""
    for review in all_reviews(book):
        if review.is_too_old(today()):
            said = f"nagekeken op {date_in_words(review.day)}, te lang geleden voor een uitgave"
            yield fault(review.file, 1, said, _REMEDY, "reviewed_on")


def plan(reviews: Iterable[Review], day: date) -> list[Planned]:
    """Return what is due in the months after a day, or was due before it, the oldest review first."""
    end = day + relativedelta(months=PLAN_MONTHS)
    same_day = groupby(sorted(reviews), key=lambda review: review.day)
    return [one for _, group in same_day for one in _spread(list(group)) if one.due <= end]


def all_reviews(book: Book) -> list[Review]:
    """Return the review of every record and every page; of a page without a day the build of the book warns."""
    return [*record_reviews(book.library), *_page_reviews(book)]


def record_reviews(library: Library) -> Iterator[Review]:
    """Yield the review of every file of a library that has one."""
    activities = {f"activities/{engine}": records for engine, records in library.activities.items()}
    records = {name: getattr(library, name) for name in ("interventions", "discouraged", "findings", "lessons")}
    found = {
        f"{folder}/{key}.yaml": record
        for folder, all_of in (activities | records).items()
        for key, record in all_of.items()
    }
    found |= {f"{name}.yaml": getattr(library, name) for name in ("better_roads", "glossary", "coverage")}
    found[DANGER_FILE] = library.search_words.danger
    yield from (Review(record.reviewed_on, library.folder / name) for name, record in found.items())


def _page_reviews(book: Book) -> Iterator[Review]:
    for page in book.pages.values():
        try:
            yield Review(parse_date(page.metadata.get("reviewed_on")), page.file)
        except ValueError:
            continue


def _spread(same_day: list[Review]) -> Iterator[Planned]:
    """Give each of the reviews of one day a turn of its own before the day on which all of them are old."""
    holds = (same_day[0].old_from - same_day[0].day).days
    for place, review in enumerate(same_day, start=1):
        part = _LAST_TURN if len(same_day) == 1 else _FIRST_TURN + (_LAST_TURN - _FIRST_TURN) * place / len(same_day)
        yield Planned(review, review.day + timedelta(days=round(holds * part)))
