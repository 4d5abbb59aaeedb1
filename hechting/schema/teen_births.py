"""Children born to mothers under 20 in the Netherlands, by year and by age of the mother.

``content/teen_births.csv`` holds the numbers of Statistics Netherlands (CBS); the total of a year is our own sum.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from hechting.schema.base import Record, Slug, Text
from hechting.schema.captions import Message, Words
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule
from hechting.schema.table import Counted, Table

__all__ = ("AGES", "BirthFigure", "BirthLine", "BirthWords", "BirthYear", "Column", "TeenBirths")


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

    column: Column = Field(description="Kolom van teen_births.csv.")
    label: Text = Field(description="Naam van de lijn.")


class BirthFigure(Message):
    """One figure: its lines from the oldest mothers to the youngest."""

    meaning: Text = Field(description="Wat de grafiek betekent, in een regel.")
    lines: Annotated[tuple[BirthLine, ...], Field(min_length=1, max_length=5, description="Een tot vijf lijnen.")]


class BirthWords(Words):
    """The contents of ``teen_births.yaml``; ``series`` is the source of all numbers."""

    choose: Text = Field(description="De vraag boven de keuze.")
    series: Slug = Field(description="Sleutel van de bron van de reeks.")
    figures: Annotated[
        tuple[BirthFigure, ...], Field(min_length=1, description="De grafieken, in de volgorde van de pagina.")
    ]

    @rule
    def _series_is_a_source(self, context: Context) -> Iterator[FieldFault]:
        if context.remarks and self.series not in context.remarks.sources:
            allowed = f"een van: {', '.join(context.remarks.sources)}"
            yield FieldFault(("series",), f"{self.series!r} staat niet bij de bronnen van remarks.yaml", allowed)


#: The years in order, and the words to show them with.
TeenBirths = Table[BirthWords, BirthYear]
