"""Finds records that nobody has reviewed for too long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hechting.activities.reader import read_activities
from hechting.coverage import read_coverage
from hechting.glossary import read_glossary
from hechting.library import Library, load_library

__all__ = ("FAIL_MONTHS", "WARN_MONTHS", "Overdue", "all_reviews", "from_the_future", "months_since", "overdue")

#: The name of a file, and the day of its last review.
Review = tuple[str, date]

#: After this many months a record needs a review; after the second number the check fails.
WARN_MONTHS = 12
FAIL_MONTHS = 24


@dataclass(frozen=True)
class Overdue:
    """A record whose last review is long ago, in whole months."""

    record: str
    reviewed_on: date
    months: int

    @property
    def fails(self) -> bool:
        """Tell whether the check fails, and not only warns."""
        return self.months >= FAIL_MONTHS

    def __str__(self) -> str:
        return (
            f"{self.record}: reviewed on {self.reviewed_on}, {self.months} months ago — review it and set reviewed_on"
        )


def months_since(day: date, today: date) -> int:
    """Return the number of whole months from a day to today."""
    return (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)


def overdue(reviews: Iterable[Review], today: date) -> Iterator[Overdue]:
    """Yield every file that is due for review, in the order given."""
    for name, reviewed_on in reviews:
        months = months_since(reviewed_on, today)
        if months >= WARN_MONTHS:
            yield Overdue(name, reviewed_on, months)


def from_the_future(reviews: Iterable[Review], today: date) -> Iterator[str]:
    """Yield the files whose review lies after today, which would put off every later check."""
    return (name for name, reviewed_on in reviews if reviewed_on > today)


def all_reviews(folder: Path) -> Iterator[Review]:
    """Yield every file of a content folder that has no faults, with the day of its last review."""
    yield from _reviews(load_library(folder))
    for engine, activities in read_activities(folder)[0].items():
        yield from ((f"activities/{engine}/{key}.yaml", one.reviewed_on) for key, one in activities.items())
    for name, whole in (("glossary.yaml", read_glossary(folder)[0]), ("coverage.yaml", read_coverage(folder)[0])):
        if whole is not None:
            yield name, whole.reviewed_on


def _reviews(library: Library) -> Iterator[Review]:
    folders = {"interventions": library.interventions, "discouraged": library.discouraged, "findings": library.findings}
    for folder, records in folders.items():
        yield from ((f"{folder}/{key}.yaml", record.reviewed_on) for key, record in records.items())
    yield "better_roads.yaml", library.better_roads.reviewed_on
