"""What research found: one validated record per row of ``content/effects.csv``, and how the rows are shown.

A number that no source gives is empty in the file and ``None`` here; it is never filled in. In which figures a row
stands is the editors' classification.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationInfo, model_validator

from hechting.located_yaml import Fault
from hechting.messages import Message, Remarks, Words, figure_faults
from hechting.record_rules import FieldFault, FieldFaults
from hechting.records import Record, Slug, Text
from hechting.tabular import Number, Parts, Published, Table, Whole, Yes, read_table

__all__ = ("EffectWords", "Effects", "Kind", "Measure", "OutcomeFigure", "ResearchResult", "read_effects")

#: The measure of a row whose source gives a finding in words and no number.
IN_WORDS = "kwalitatief"

#: What a result is about: help, what goes with attachment, what follows, from parent to child, circumstances.
Kind = Literal["interventie", "samenhang", "gevolg", "overdracht", "risico"]
MeasureKey = Literal["d", "g", "SMD", "r", "OR", "kappa"]


class ResearchResult(Published):
    """One result of one study or review.

    ``k`` counts studies, samples or effects (the caveat says which), ``n`` people or families. ``significant`` is
    ``False`` only where the source says so. ``better`` says which direction of the number is good news.
    """

    kind: Kind
    figures: Annotated[tuple[Slug, ...], Parts]
    study: Text
    authors: Text | None
    year: Whole
    outcome: Text
    part: Text
    measure: MeasureKey | Literal["kwalitatief"]
    effect: Number
    ci_low: Number
    ci_high: Number
    k: Whole
    n: Whole
    significant: Yes
    better: Literal["hoger", "lager", None]
    chartable: Yes
    finding: Text | None
    caveat: Text | None

    @model_validator(mode="after")
    def _follows_the_rules(self, info: ValidationInfo) -> Self:
        faults = [*self._number_faults()]
        if words := (info.context or {}).get("words"):
            faults += figure_faults(self.figures, (one.key for one in words.of_kind(self.kind)), "effects.yaml")
            if self.measure not in (IN_WORDS, *words.measures):
                faults.append(FieldFault(("measure",), f"{self.measure!r} is not explained", "add it to effects.yaml"))
        if faults:
            raise FieldFaults(faults)
        return self

    def _number_faults(self) -> Iterable[FieldFault]:
        in_words = self.measure == IN_WORDS
        if in_words and self.finding is None:
            yield FieldFault(("finding",), "is empty for a result in words", "say in a sentence what was found")
        if in_words != (self.effect is None):
            yield FieldFault(("effect",), "does not fit the measure", f"a number, or empty with measure {IN_WORDS}")
        if self.chartable and self.effect is None:
            yield FieldFault(("chartable",), "a result without a number cannot be drawn", "nee")
        if (self.ci_low is None) != (self.ci_high is None):
            yield FieldFault(("ci_low",), "half an interval", "both bounds, or both empty when not found")
        order = [value for value in (self.ci_low, self.effect, self.ci_high) if value is not None]
        if order != sorted(order):
            yield FieldFault(("ci_low",), "the effect lies outside its interval", "ci_low, effect, ci_high in order")
        if self.measure == "OR" and min(self.effect or 1, self.ci_low or 1) <= 0:
            yield FieldFault(("effect",), "an OR is above zero", "a number above 0")


class Measure(Record):
    """A measure of effect: its name, its scale, the value that means no effect, and one plain sentence for readers.

    ``axis`` is the least that an axis shows, from low to high.
    """

    name: Text
    scale: Literal["linear", "log"]
    no_effect: int
    no_effect_label: Text
    axis: Annotated[tuple[float | int, ...], Field(min_length=2, max_length=2)]
    meaning: Text


class OutcomeFigure(Message):
    """The results of one kind on one outcome."""

    kind: Kind


class EffectWords(Words):
    """The contents of ``effects.yaml``; ``choose`` asks the reader to choose among the figures of a kind."""

    choose: dict[Kind, Text]
    measures: dict[MeasureKey, Measure]
    figures: Annotated[tuple[OutcomeFigure, ...], Field(min_length=1)]

    def of_kind(self, kind: Kind) -> tuple[OutcomeFigure, ...]:
        """Return the figures of one kind of result."""
        return tuple(figure for figure in self.figures if figure.kind == kind)

    def faults(self, remarks: Remarks | None) -> Iterator[FieldFault]:
        """Find also a kind with figures to which no question leads."""
        yield from super().faults(remarks)
        for place, figure in enumerate(self.figures):
            if figure.kind not in self.choose:
                yield FieldFault(("figures", place, "kind"), "has no question", f"add {figure.kind} to choose")


#: All results, and the words to show them with.
Effects = Table[EffectWords, ResearchResult]


def read_effects(folder: Path) -> tuple[Effects | None, tuple[Fault, ...]]:
    """Read ``effects.yaml`` and ``effects.csv`` in a content folder; with faults there are no effects."""
    return read_table(folder, "effects", EffectWords, ResearchResult, ("study", "outcome", "measure", "part"))
