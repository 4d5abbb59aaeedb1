"""Finds records that nobody has reviewed for too long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hechting.library import Library

__all__ = ("FAIL_MONTHS", "WARN_MONTHS", "Overdue", "from_the_future", "months_since", "overdue")

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


def overdue(library: Library, today: date) -> Iterator[Overdue]:
    """Yield every record that is due for review, in order of folder and id."""
    for name, reviewed_on in _reviews(library):
        months = months_since(reviewed_on, today)
        if months >= WARN_MONTHS:
            yield Overdue(name, reviewed_on, months)


def from_the_future(library: Library, today: date) -> Iterator[str]:
    """Yield the files whose review lies after today, which would put off every later check."""
    return (name for name, reviewed_on in _reviews(library) if reviewed_on > today)


def _reviews(library: Library) -> Iterator[tuple[str, date]]:
    folders = {"interventions": library.interventions, "discouraged": library.discouraged, "findings": library.findings}
    for folder, records in folders.items():
        yield from ((f"{folder}/{key}.yaml", record.reviewed_on) for key, record in records.items())
    yield "better_roads.yaml", library.better_roads.reviewed_on
