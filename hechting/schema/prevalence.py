"""How often each pattern of attachment was found: one validated record per group of children (or adults) and study.

``content/prevalence.csv`` holds what sources say, in percentages; empty is not found. In which figures a row stands is
the editors' choice: only groups that may be looked at together share a figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Literal

from pydantic import Field

from hechting.schema.base import Record, Slug, Text
from hechting.schema.captions import Message, Words, figure_faults
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule
from hechting.schema.table import Number, Parts, Published, Table, Whole
from hechting.wording.ui import GAP

__all__ = ("PATTERNS", "Pattern", "Prevalence", "PrevalenceRow", "PrevalenceWords", "shares_by_population")


Pattern = Literal["secure_pct", "avoidant_pct", "resistant_pct", "disorganized_pct"]

#: The columns with percentages, in the order in which they are shown.
PATTERNS: tuple[Pattern, ...] = ("secure_pct", "avoidant_pct", "resistant_pct", "disorganized_pct")

#: So far from 100 may the percentages of a source add up by rounding alone.
ROUNDING = 1.5


class PrevalenceRow(Published):
    """The percentages of one group in one study.

    ``k`` counts studies or samples, ``n`` children or adults. ``rest`` says what is known of the part that the percentages
    leave open.
    """

    population: Text
    figures: Annotated[tuple[Slug, ...], Parts]
    study: Text
    label: Text
    secure_pct: Number
    avoidant_pct: Number
    resistant_pct: Number
    disorganized_pct: Number
    rest: Text | None
    n: Whole
    k: Whole
    authors: Text
    year: Text | None
    note: Text

    @property
    def shares(self) -> Mapping[Pattern, float]:
        """The known percentages, in the order of ``PATTERNS``."""
        known = {pattern: getattr(self, pattern) for pattern in PATTERNS}
        return {pattern: share for pattern, share in known.items() if share is not None}

    @rule
    def _stands_in_figures(self, context: Context) -> Iterator[FieldFault]:
        if context.words:
            yield from figure_faults(self.figures, (one.key for one in context.words.figures), "prevalence.yaml")

    @rule
    def _shares_are_percentages(self, _context: Context) -> Iterator[FieldFault]:
        if not self.shares:
            yield FieldFault((PATTERNS[0],), "er is geen enkel percentage", "ten minste een van de vier, of geen rij")
        for pattern, share in self.shares.items():
            if not 0 <= share <= 100:
                allowed = "0 tot en met 100, of leeg als het niet gevonden is"
                yield FieldFault((pattern,), f"{share:g} is geen percentage", allowed)

    @rule
    def _shares_make_a_whole(self, _context: Context) -> Iterator[FieldFault]:
        total = round(sum(self.shares.values()), 1)
        if total > 100 + ROUNDING:
            problem = f"de percentages zijn samen {total:g}"
            yield FieldFault((PATTERNS[0],), problem, "samen 100, op de afronding na")
        if (total < 100 - ROUNDING) != (self.rest is not None):
            allowed = "wat de rest is, of dat die niet gevonden is; leeg als de percentages samen 100 zijn"
            yield FieldFault(("rest",), f"past niet bij percentages die samen {total:g} zijn", allowed)


class Asked(Record):
    """The percentage that a reader guesses first, and with which the figure says what it means."""

    population: Text = Field(description="De rij van prevalence.csv, bij population.")
    pattern: Pattern = Field(description="De kolom met het percentage.")
    sentence: Text = Field(description="De zin met het getal; op de plaats van het getal staat {count}.")

    @rule
    def _has_a_place_for_the_number(self, _context: Context) -> Iterator[FieldFault]:
        if GAP.findall(self.sentence) != ["count"]:
            yield FieldFault(("sentence",), "heeft geen plaats voor het getal", "een zin met {count} erin")


class PrevalenceFigure(Message):
    """Groups whose percentages may be looked at together."""

    asked: Asked = Field(description="Wat de lezer eerst schat.")


class PrevalenceWords(Words):
    """The contents of ``prevalence.yaml``; ``patterns`` names each pattern as readers know it."""

    figures: Annotated[
        tuple[PrevalenceFigure, ...], Field(min_length=1, description="De grafieken, in de volgorde van de pagina.")
    ]
    choose: Text = Field(description="De vraag boven de keuze.")
    patterns: Annotated[
        dict[Pattern, Text], Field(min_length=len(PATTERNS), description="De vier patronen, met hun naam.")
    ]

    def faults_beside(self, rows: Sequence[PrevalenceRow]) -> Iterator[FieldFault]:
        """Find figures that ask for a percentage that none of their rows has."""
        for place, figure in enumerate(self.figures):
            asked = figure.asked
            known = [row.population for row in rows if figure.key in row.figures and asked.pattern in row.shares]
            if asked.population not in known:
                problem = f"{asked.population!r} heeft in deze grafiek geen {asked.pattern}"
                yield FieldFault(("figures", place, "asked"), problem, f"population: een van: {', '.join(known)}")


#: All rows, and the words to show them with.
Prevalence = Table[PrevalenceWords, PrevalenceRow]


def shares_by_population(prevalence: Prevalence) -> Mapping[str, Mapping[str, float | None]]:
    """Return the four percentages of each population, by the name of their column; ``None`` is not found."""
    return {row.population: {name: getattr(row, name) for name in PATTERNS} for row in prevalence.rows}
