"""What research found: one validated record per row of ``content/effects.csv``, and how the rows are shown.

A number that no source gives is empty in the file and ``None`` here; it is never filled in. Which outcome of
interventions a row belongs to is the editors' classification.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, Field, ValidationError, ValidationInfo, model_validator

from hechting.located_csv import read_located_csv
from hechting.located_yaml import Fault, LocatedData, read_located_yaml
from hechting.record_faults import report
from hechting.record_rules import FieldFault, FieldFaults
from hechting.records import Day, Record, Slug, Source, Text, Url

__all__ = ("Effects", "Measure", "OutcomeGroup", "ResearchResult", "read_effects")

AnyModel = TypeVar("AnyModel", bound=BaseModel)

#: The measure of a row whose source gives a finding in words and no number.
IN_WORDS = "kwalitatief"


def _number(text: Any) -> Any:
    """Read a number as the file writes it, with a decimal point; empty is not found."""
    if text is None:
        return None
    try:
        number = float(text)
        if isfinite(number):
            return number
        raise ValueError
    except ValueError:
        message = f"{text!r} is no number — a number with a decimal point, such as -0.17, or empty when not found"
        raise ValueError(message) from None


def _whole(text: Any) -> Any:
    if text is None or text.isdecimal():
        return text if text is None else int(text)
    message = f"{text!r} is no whole number — digits only, or empty when not found"
    raise ValueError(message)


def _yes(text: Any) -> Any:
    if text in ("ja", "nee", None):
        return None if text is None else text == "ja"
    message = f"{text!r} is not allowed — ja or nee"
    raise ValueError(message)


def _parts(text: Any) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";")) if text else ()


Number = Annotated[float | None, BeforeValidator(_number)]
Whole = Annotated[int | None, BeforeValidator(_whole)]
MeasureKey = Literal["d", "g", "SMD", "r", "OR", "kappa"]


class ResearchResult(Record):
    """One result of one study or review.

    ``k`` counts studies, samples or effects (the caveat says which), ``n`` people or families. ``significant`` is
    ``False`` only where the source says so. ``better`` says which direction of the number is good news. ``publication``
    is a DOI, an address, or journal and pages; ``verified_at`` is the page on which the numbers were read.
    """

    kind: Literal["interventie", "samenhang", "gevolg", "overdracht", "risico"]
    outcome_groups: Annotated[tuple[Slug, ...], BeforeValidator(_parts)]
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
    significant: Annotated[bool | None, BeforeValidator(_yes)]
    better: Literal["hoger", "lager", None]
    chartable: Annotated[bool, BeforeValidator(_yes)]
    finding: Text | None
    publication: Text
    verified_at: Url
    read_on: Day
    caveat: Text | None

    @property
    def link(self) -> str:
        """Address of the publication, or of the page on which it was verified."""
        if self.publication.startswith("10."):
            return f"https://doi.org/{self.publication}"
        return self.publication if self.publication.startswith("http") else self.verified_at

    @model_validator(mode="after")
    def _follows_the_rules(self, info: ValidationInfo) -> Self:
        context = info.context or {}
        faults = [*self._number_faults(), *self._group_faults(context.get("groups", ()))]
        if self.measure not in (IN_WORDS, *context.get("measures", ())):
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

    def _group_faults(self, groups: Iterable[str]) -> Iterable[FieldFault]:
        if (self.kind == "interventie") != bool(self.outcome_groups):
            allowed = "one or more groups for kind interventie, empty for other kinds"
            yield FieldFault(("outcome_groups",), "does not fit the kind", allowed)
        known = tuple(groups)
        for group in self.outcome_groups:
            if group not in known:
                yield FieldFault(
                    ("outcome_groups",), f"{group!r} is not in effects.yaml", f"one of: {', '.join(known)}"
                )


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


class Remark(Record):
    """Something a reader must know beside the numbers; ``source`` is a key of the file's sources."""

    text: Text
    source: Slug


class OutcomeGroup(Record):
    """One outcome that a reader can choose: its message, and the point in words."""

    key: Slug
    label: Text
    title: Text
    point: Text
    beside: tuple[Remark, ...] = ()


class Presentation(Record):
    """The contents of ``effects.yaml``."""

    measures: dict[MeasureKey, Measure]
    outcome_groups: Annotated[tuple[OutcomeGroup, ...], Field(min_length=1)]
    sources: dict[Slug, Source]

    @model_validator(mode="after")
    def _remarks_have_sources(self) -> Self:
        for place, group in enumerate(self.outcome_groups):
            for number, remark in enumerate(group.beside):
                if remark.source not in self.sources:
                    path = ("outcome_groups", place, "beside", number, "source")
                    problem = f"{remark.source!r} is not among the sources"
                    raise FieldFaults([FieldFault(path, problem, f"one of: {', '.join(self.sources)}")])
        return self


@dataclass(frozen=True)
class Effects:
    """All results in the order of the file, and how to show them."""

    results: tuple[ResearchResult, ...]
    groups: tuple[OutcomeGroup, ...]
    measures: Mapping[str, Measure]
    sources: Mapping[str, Source]

    def in_group(self, key: str) -> tuple[ResearchResult, ...]:
        """Return the results of interventions on one outcome."""
        return tuple(result for result in self.results if key in result.outcome_groups)


def read_effects(folder: Path) -> tuple[Effects | None, tuple[Fault, ...]]:
    """Read ``effects.yaml`` and ``effects.csv`` in a content folder; with faults there are no effects."""
    located = read_located_yaml(folder / "effects.yaml", "effects.yaml")
    shown = _validated(Presentation, located, {})
    if shown is None:
        return None, tuple(located.faults)
    rows = read_located_csv(folder / "effects.csv", "effects.csv", tuple(ResearchResult.model_fields))
    context = {"groups": tuple(group.key for group in shown.outcome_groups), "measures": tuple(shown.measures)}
    results = [result for row in rows if (result := _validated(ResearchResult, row, context))]
    _report_repeats(rows)
    if faults := [fault for row in rows for fault in row.faults]:
        return None, tuple(faults)
    return Effects(tuple(results), shown.outcome_groups, shown.measures, shown.sources), ()


def _validated(kind: type[AnyModel], located: LocatedData, context: Mapping[str, Any]) -> AnyModel | None:
    if located.data is None:
        return None
    try:
        return kind.model_validate(located.data, context=dict(context))
    except ValidationError as error:
        report(error, kind, located)
        return None


def _report_repeats(rows: Iterable[LocatedData]) -> None:
    seen: dict[tuple[Any, ...], int] = {}
    for row in rows:
        if row.data is None:
            continue
        name = tuple(row.data[field] for field in ("study", "outcome", "part", "measure"))
        if name in seen:
            problem = f"the same study, outcome, part and measure as line {seen[name]}"
            row.add_fault(("part",), problem, "each result once; say in part what differs")
        seen.setdefault(name, row.line_of(()))
