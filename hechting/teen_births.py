"""Children born to mothers under 20 in the Netherlands, by year and by age of the mother.

``content/teen_births.csv`` holds the numbers of Statistics Netherlands (CBS); the total of a year is our own sum.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from hechting.located_yaml import Fault
from hechting.messages import Message, Remarks, Words
from hechting.record_rules import FieldFault
from hechting.records import Record, Slug, Text
from hechting.tabular import Counted, Table, read_table

__all__ = ("AGES", "BirthFigure", "BirthLine", "BirthWords", "BirthYear", "Column", "TeenBirths", "read_teen_births")

Age = Literal["under_16", "age_16", "age_17", "age_18", "age_19"]

#: What a line can show: one age of the mother, or all together.
Column = Age | Literal["total"]

#: The columns with numbers of children, by age of the mother.
AGES: tuple[Age, ...] = ("under_16", "age_16", "age_17", "age_18", "age_19")


class BirthYear(Record):
    """Numbers of live-born children in one year, by age of the mother."""

    year: Counted
    under_16: Counted
    age_16: Counted
    age_17: Counted
    age_18: Counted
    age_19: Counted

    @property
    def total(self) -> int:
        """Children of all mothers under 20: the sum of the ages."""
        return sum(getattr(self, age) for age in AGES)

    def births(self, column: Column) -> int:
        """Return the number of children for one age of the mother, or for all together."""
        return self.total if column == "total" else getattr(self, column)


class BirthLine(Record):
    """One line of a figure, with the name that stands beside it."""

    column: Column
    label: Text


class BirthFigure(Message):
    """One figure: its lines from the oldest mothers to the youngest."""

    lines: Annotated[tuple[BirthLine, ...], Field(min_length=1, max_length=5)]


class BirthWords(Words):
    """The contents of ``teen_births.yaml``; ``series`` is the source of all numbers."""

    choose: Text
    series: Slug
    figures: Annotated[tuple[BirthFigure, ...], Field(min_length=1)]

    def faults(self, remarks: Remarks | None) -> Iterator[FieldFault]:
        """Find also a series without a source."""
        yield from super().faults(remarks)
        if remarks and self.series not in remarks.sources:
            allowed = f"one of: {', '.join(remarks.sources)}"
            yield FieldFault(("series",), f"{self.series!r} is not among the sources of remarks.yaml", allowed)


#: The years in order, and the words to show them with.
TeenBirths = Table[BirthWords, BirthYear]


def read_teen_births(folder: Path) -> tuple[TeenBirths | None, tuple[Fault, ...]]:
    """Read ``teen_births.yaml`` and ``teen_births.csv`` in a content folder; with faults there is nothing."""
    return read_table(folder, "teen_births", BirthWords, BirthYear, ("year",))
