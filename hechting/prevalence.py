"""How often each pattern of attachment was found: one validated record per group of children (or adults) and study.

``content/prevalence.csv`` holds what sources say, in percentages; empty is not found. In which figures a row stands is
the editors' choice: only groups that may be looked at together share a figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationInfo, model_validator

from hechting.located_yaml import Fault
from hechting.messages import Words, figure_faults
from hechting.record_rules import FieldFault, FieldFaults
from hechting.records import Slug, Text
from hechting.tabular import Number, Parts, Published, Table, Whole, read_table

__all__ = (
    "PATTERNS",
    "Pattern",
    "Prevalence",
    "PrevalenceRow",
    "PrevalenceWords",
    "read_prevalence",
    "shares_by_population",
)

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

    @model_validator(mode="after")
    def _follows_the_rules(self, info: ValidationInfo) -> Self:
        faults = list(self._share_faults())
        if words := (info.context or {}).get("words"):
            faults += figure_faults(self.figures, (one.key for one in words.figures), "prevalence.yaml")
        if faults:
            raise FieldFaults(faults)
        return self

    def _share_faults(self) -> Iterator[FieldFault]:
        if not self.shares:
            yield FieldFault((PATTERNS[0],), "no percentage at all", "at least one of the four, or no row")
        for pattern, share in self.shares.items():
            if not 0 <= share <= 100:
                yield FieldFault((pattern,), f"{share:g} is no percentage", "0 to 100, or empty when not found")
        total = round(sum(self.shares.values()), 1)
        if total > 100 + ROUNDING:
            yield FieldFault((PATTERNS[0],), f"the percentages add up to {total:g}", "together 100, but for rounding")
        if (total < 100 - ROUNDING) != (self.rest is not None):
            allowed = "what the rest is, or that it was not found; empty when the percentages add up to 100"
            yield FieldFault(("rest",), f"does not fit percentages that add up to {total:g}", allowed)


class PrevalenceWords(Words):
    """The contents of ``prevalence.yaml``; ``patterns`` names each pattern as readers know it."""

    choose: Text
    patterns: Annotated[dict[Pattern, Text], Field(min_length=len(PATTERNS))]


#: All rows, and the words to show them with.
Prevalence = Table[PrevalenceWords, PrevalenceRow]


def read_prevalence(folder: Path) -> tuple[Prevalence | None, tuple[Fault, ...]]:
    """Read ``prevalence.yaml`` and ``prevalence.csv`` in a content folder; with faults there is no prevalence."""
    return read_table(folder, "prevalence", PrevalenceWords, PrevalenceRow, ("population",))


def shares_by_population(prevalence: Prevalence) -> Mapping[str, Mapping[str, float | None]]:
    """Return the four percentages of each population, by the name of their column; ``None`` is not found."""
    return {row.population: {name: getattr(row, name) for name in PATTERNS} for row in prevalence.rows}
