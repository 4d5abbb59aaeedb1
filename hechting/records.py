"""The shape of what the handbook knows: validated, immutable records.

One record per YAML file below ``hechting/content``. Field names are English, field values Dutch. Three rules hold for
every record (see CONTRIBUTING, "How a fact enters"):

* a value without a source does not exist: each asserted field is covered by an entry of ``provenance``;
* unknown is a value: an empty core field is listed under ``unknown`` with what was looked for;
* sources may disagree: ``differing_values`` holds each value with its own source.

The rules that span fields stand in ``record_rules``; ``hechting.library`` adds file and line to what they find.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    model_validator,
)

from hechting.dates import parse_date, parse_partial_date
from hechting.record_rules import (
    FieldFault,
    FieldFaults,
    check_order,
    dangling_sources,
    off_vocabulary,
    parse_months,
    sourceless,
    unknown_mismatches,
    without_repeats,
)

__all__ = (
    "Age",
    "DifferingValues",
    "DiscouragedApproach",
    "Effect",
    "Finding",
    "Intervention",
    "Provenance",
    "Recognition",
    "Record",
    "Sessions",
    "Source",
    "SourcedRecord",
    "UnknownFields",
)

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Url = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
Day = Annotated[date, BeforeValidator(parse_date)]
PartialDay = Annotated[str, BeforeValidator(parse_partial_date)]
Months = Annotated[float | int | None, BeforeValidator(parse_months)]
Count = Annotated[int, Field(ge=0, le=999_999_999)]

Values = Annotated[tuple[Text, ...], AfterValidator(without_repeats)]

#: Fields of an intervention that say something about it, and so need a source or the editors' mark.
ASSERTED_FIELDS = (
    "name", "abbreviation", "other_names", "origin", "attachment_link", "jgz_role", "summary", "age", "target_groups",
    "goal", "mechanisms", "sessions", "formats", "settings", "delivered_by", "prevention_levels", "recognition",
    "contraindications", "owner", "website",
)  # fmt: skip

#: Fields that every reader may ask for: when they are empty, ``unknown`` says what was looked for.
CORE_FIELDS = (
    "age.min_months", "age.max_months", "target_groups", "mechanisms", "formats", "settings", "delivered_by",
    "prevention_levels", "sessions.number_min", "sessions.number_max", "sessions.length_minutes_min",
    "sessions.length_minutes_max", "sessions.frequency", "sessions.duration_weeks_min", "sessions.duration_weeks_max",
    "recognition.date", "recognition.committee", "recognition.older_than_5_years", "effects", "contraindications",
    "owner", "website",
)  # fmt: skip

#: Fields whose values come from ``vocabulary.yaml``; the vocabulary carries them under the same name.
VOCABULARY_FIELDS = (
    "origin", "attachment_link", "jgz_role", "target_groups", "mechanisms", "formats", "prevention_levels", "confidence",
    "recognition.level",
)  # fmt: skip


class Record(BaseModel):
    """Base of all records: frozen, strict about types, and without unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class Source(Record):
    """A page that was read: where it stands, what it supports, and the day it was read."""

    title: Text
    organisation: Text
    year: int | None
    url: Url
    supports: Text
    read_on: Day


class Provenance(Record):
    """Says for a group of fields which sources they rest on, and whether the editors classified them.

    ``fields`` are names of the record, or dotted paths to a part (``recognition.nominal_5y_end``).
    """

    fields: Annotated[tuple[Text, ...], Field(min_length=1)]
    sources: tuple[Slug, ...] = ()
    classified: bool = False
    note: Text | None = None

    @model_validator(mode="after")
    def _rests_on_something(self) -> Provenance:
        if not self.sources and not self.classified:
            message = "no source for these fields — name a source key, or classified: true with a note"
            raise ValueError(message)
        return self


class DifferingValue(Record):
    """One of the values that sources give for the same field."""

    value: Text
    sources: Annotated[tuple[Slug, ...], Field(min_length=1)]


class DifferingValues(Record):
    """A field on which sources disagree: every value with its source, and which one the filter uses."""

    field: Text
    values: Annotated[tuple[DifferingValue, ...], Field(min_length=2)]
    used: Text


class UnknownFields(Record):
    """Fields for which nothing was found, and where was looked."""

    fields: Annotated[tuple[Text, ...], Field(min_length=1)]
    looked_for: Text


class Age(Record):
    """Age of the child in months; negative is pregnancy. A null bound is unknown."""

    min_months: Months
    max_months: Months
    text: Text | None

    @model_validator(mode="after")
    def _ordered(self) -> Age:
        check_order(self.min_months, self.max_months, "min_months", "max_months")
        return self


class Sessions(Record):
    """Dose: number of sessions, minutes per session, weeks in all."""

    number_min: Count | None
    number_max: Count | None
    length_minutes_min: Count | None
    length_minutes_max: Count | None
    frequency: Text | None
    duration_weeks_min: Count | None
    duration_weeks_max: Count | None
    duration_text: Text | None
    note: Text | None

    @model_validator(mode="after")
    def _ordered(self) -> Sessions:
        for name in ("number", "length_minutes", "duration_weeks"):
            check_order(getattr(self, f"{name}_min"), getattr(self, f"{name}_max"), f"{name}_min", f"{name}_max")
        return self


class Recognition(Record):
    """The verdict of the Dutch register: level (in words), date, and what is known of its age."""

    level: Text
    date: PartialDay | None
    committee: Text | None
    nominal_5y_end: Day | None
    older_than_5_years: bool | None
    under_reassessment: bool
    status_note: Text
    previous: tuple[Text, ...]


class SourcedRecord(Record):
    """A record with sources of its own, the day it was reviewed, and rules that span its fields."""

    id: Slug
    sources: Annotated[dict[Slug, Source], Field(min_length=1)]
    reviewed_on: Day

    @model_validator(mode="after")
    def _follows_the_rules(self, info: ValidationInfo) -> Self:
        faults = list(self._broken_rules(info))
        if faults:
            raise FieldFaults(faults)
        return self

    def _broken_rules(self, _info: ValidationInfo) -> Iterator[FieldFault]:
        yield from dangling_sources(self)


class Effect(Record):
    """One study: what it measured and found. ``effect_size`` is the source's own wording (d, r, percentages)."""

    study: Text
    year: int | None
    design: Text
    n: Count | None
    result_known: bool
    result: Text
    effect_size: Text | None
    caveat: Text | None
    source: Slug


class Intervention(SourcedRecord):
    """A programme or way of working that may help; see the module docstring for the three rules."""

    name: Text
    abbreviation: Text | None
    other_names: Values
    named_in_kennisbank: bool
    origin: Text
    attachment_link: Text
    jgz_role: Text
    summary: Text
    age: Age
    target_groups: Values
    goal: Text
    mechanisms: Values
    sessions: Sessions
    formats: Values
    settings: Values
    delivered_by: Values
    prevention_levels: Values
    recognition: Recognition
    effects: tuple[Effect, ...]
    contraindications: tuple[Text, ...] | None
    owner: Text | None
    website: Url | None
    confidence: Text
    note: Text
    provenance: tuple[Provenance, ...]
    differing_values: tuple[DifferingValues, ...] = ()
    unknown: tuple[UnknownFields, ...] = ()

    def _broken_rules(self, info: ValidationInfo) -> Iterator[FieldFault]:
        yield from super()._broken_rules(info)
        yield from sourceless(self, ASSERTED_FIELDS)
        yield from unknown_mismatches(self, CORE_FIELDS)
        if vocabulary := (info.context or {}).get("vocabulary"):
            yield from off_vocabulary(self, VOCABULARY_FIELDS, vocabulary.values)


class DiscouragedApproach(SourcedRecord):
    """An approach that the handbook warns against. It has reasons and sources and can never carry a recognition.

    ``warning_terms`` are the words in a search that must bring up the warning, beside the names themselves.
    """

    name: Text
    also_known_as: tuple[Text, ...]
    warning_terms: Annotated[tuple[Text, ...], Field(min_length=1)]
    what_it_is: Text
    verdict: Text
    why_warn: Text
    nuance: Text | None
    confidence: Literal["hoog", "middel", "laag"]
    provenance: Annotated[tuple[Provenance, ...], Field(min_length=1)]
    reviewed_on: Day


class Finding(SourcedRecord):
    """A general finding about what works, with its sources."""

    title: Text
    finding: Text
    caveat: Text | None
