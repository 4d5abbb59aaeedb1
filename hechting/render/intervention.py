"""One intervention as readable HTML: every field in words, with its sources, the editors' marks and what is unknown.

This is what a reader sees without JavaScript, on paper and in the search index. ``intervention.html.j2`` says where each
part stands; here is what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from hechting.filtering.meters import outcome_meters
from hechting.render.environment import render
from hechting.render.recognition import recognition_line, recognition_lines
from hechting.schema.effects import ResearchResult
from hechting.schema.evidence import Sureness
from hechting.schema.implementation import IMPLEMENTATION_PARTS, Cost, Stated
from hechting.schema.intervention import Effect, Intervention, Sessions
from hechting.schema.rules import EMPTY, field_value
from hechting.schema.source import Provenance
from hechting.schema.vocabulary import Vocabulary
from hechting.wording.ages import age_range, session_range
from hechting.wording.dates import date_in_words
from hechting.wording.effect_sizes import size_in_words
from hechting.wording.lists import in_a_list
from hechting.wording.numbers import number
from hechting.wording.ui import say, upper_first

__all__ = ("FULL_PAGE", "SHOWN_FIELDS", "Form", "field_lines", "intervention_html", "statement")


#: Its fields are behind a fold, or open, or on the page that has all of them, to which a link leads.
Form = Literal["folded", "whole", "brief"]

#: The page with all that is known of every intervention, as seen from the chapters.
FULL_PAGE = "../book/alle-interventies.html"

#: Fields in the order in which a reader wants them; ``summary`` stands above the table.
SHOWN_FIELDS = (
    "other_names", "goal", "age", "target_groups", "mechanisms", "sessions", "formats", "settings", "delivered_by",
    "themes", "outcomes",
    "prevention_levels", "recognition", "effects", "contraindications", "implementation", "jgz_role", "attachment_link", "origin", "owner",
    "website", "confidence", "note",
)  # fmt: skip


#: Beside the words for how sure a finding is; ``js/src/explorer/meters.tsx`` has the same.
SURE_MARKS: dict[Sureness, str] = {"weinig": "●○○", "matig": "●●○", "redelijk": "●●●"}


@dataclass(frozen=True)
class FieldRow:
    """A row of the table: the name of a field and what is known of it, line by line."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """A field on which sources disagree: its name, each value with who gives it, and which one is used here."""

    label: str
    values: tuple[str, ...]
    used: str


def intervention_html(
    record: Intervention,
    vocabulary: Vocabulary,
    verdicts: Iterable[str] = (),
    form: Form = "folded",
    results: Iterable[ResearchResult] = (),
) -> Markup:
    """Return an intervention as an article; ``verdicts`` are sentences on why it fits (not), ``results`` the rows of ``effects.csv``."""
    return render(
        "render/templates/intervention.html.j2",
        form=form,
        page=FULL_PAGE,
        for_whom=f"{vocabulary.labels['target_groups']}: {in_a_list(record.target_groups) or say('values.unknown')}",
        record=record,
        name=_name(record),
        key_facts=_key_facts(record),
        recognition=recognition_line(record, vocabulary),
        decisive=decisive_facts(record, vocabulary),
        verdicts=list(verdicts),
        meters=outcome_meters(record, results),
        sure_marks=SURE_MARKS,
        rows=[_row(record, field, vocabulary) for field in SHOWN_FIELDS],
        differences_label=vocabulary.labels["differing_values"],
        differences=list(_differences(record, vocabulary)),
    )


def decisive_facts(record: Intervention, vocabulary: Vocabulary) -> list[str]:
    """Return what decides a choice before anything else, beginning with whether it can be had in the Netherlands."""
    offer = vocabulary.offer_warnings.get(record.origin)
    return [*([offer] if offer else []), *(one.text for one in record.decisive)]


def field_lines(record: Intervention, field: str, vocabulary: Vocabulary) -> list[str]:
    """Return the value of a field as lines of plain Dutch; an empty value gives no lines."""
    if field == "age":
        return _filled(record.age.text, _age_in_filter(record))
    if field == "sessions":
        return _session_lines(record.sessions)
    if field == "recognition":
        return recognition_lines(record, vocabulary)
    if field == "effects":
        return [_effect_line(effect) for effect in record.effects]
    if field == "implementation":
        return list(_implementation_lines(record, vocabulary))
    value = field_value(record, field)
    if value in EMPTY:
        return []
    return [in_a_list(value) if isinstance(value, tuple) else str(value)]


def _age_in_filter(record: Intervention) -> str | None:
    low, high = record.age.min_months, record.age.max_months
    return None if low is None and high is None else say("record.in_filter", range=age_range(low, high))


def _name(record: Intervention) -> str:
    short = record.abbreviation
    return f"{record.name} ({short})" if short and short not in record.name else record.name


def _key_facts(record: Intervention) -> str:
    facts = (
        age_range(record.age.min_months, record.age.max_months),
        session_range(record.sessions.number_min, record.sessions.number_max),
        in_a_list(record.formats) or say("record.form_unknown"),
    )
    return " · ".join(facts)


def _row(record: Intervention, field: str, vocabulary: Vocabulary) -> FieldRow:
    known = field_lines(record, field, vocabulary) or [say("values.unknown")]
    return FieldRow(
        vocabulary.labels[field], (*known, *_gaps(record, field, vocabulary), *_grounds(record, field, vocabulary))
    )


def _gaps(record: Intervention, field: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Say for the field, or for parts of it, what was looked for and not found."""
    for entry in record.unknown:
        paths = [name for name in entry.fields if _covers(field, name)]
        if parts := _parts(paths, field, vocabulary):
            yield f"{say('record.looked_for', parts=parts)} {entry.looked_for}"
        elif paths:
            yield entry.looked_for


def _parts(paths: Iterable[str], field: str, vocabulary: Vocabulary) -> str:
    """Name those parts of a field that something is said about; empty for the field as a whole."""
    return in_a_list(dict.fromkeys(vocabulary.labels[path] for path in paths if path != field))


def _grounds(record: Intervention, field: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Say on which sources a field, or a part of it, rests and what the editors classified."""
    for entry in record.provenance:
        paths = [name for name in entry.fields if _covers(field, name)]
        if not paths:
            continue
        parts = _parts(paths, field, vocabulary)
        sources = _organisations(record, entry.sources)
        said = (
            f"{upper_first(parts)}:" if parts else "",
            f"{say('sources.source')} {sources}." if sources else "",
            *_classification(entry),
        )
        yield " ".join(part for part in said if part)


def _classification(entry: Provenance) -> Iterator[str]:
    if entry.classified:
        yield say("record.classified")
    if entry.note:
        yield entry.note


def _organisations(record: Intervention, keys: Iterable[str]) -> str:
    return in_a_list(dict.fromkeys(record.sources[key].organisation for key in keys))


def _covers(field: str, path: str) -> bool:
    return path == field or path.startswith(f"{field}.")


def _differences(record: Intervention, vocabulary: Vocabulary) -> Iterator[Difference]:
    for differing in record.differing_values:
        label = vocabulary.labels.get(differing.field, differing.field)
        values = tuple(f"{one.value} ({_organisations(record, one.sources)})" for one in differing.values)
        yield Difference(label, values, differing.used)


def _session_lines(sessions: Sessions) -> list[str]:
    minutes = _span(sessions.length_minutes_min, sessions.length_minutes_max)
    weeks = _span(sessions.duration_weeks_min, sessions.duration_weeks_max)
    return _filled(
        session_range(sessions.number_min, sessions.number_max),
        say("sessions.minutes", span=minutes) if minutes else None,
        sessions.frequency,
        sessions.duration_text or (say("sessions.weeks", span=weeks) if weeks else None),
        sessions.note,
    )


def _span(low: int | None, high: int | None) -> str | None:
    """Say a range of numbers of which one bound, or both, may be unknown."""
    known = [bound for bound in dict.fromkeys((low, high)) if bound is not None]
    if len(known) == 2:
        return say("span", low=known[0], high=known[1])
    return number(known[0]) if known else None


def _effect_line(effect: Effect) -> str:
    has_year = effect.year is None or str(effect.year) in effect.study
    study = effect.study if has_year else f"{effect.study} ({effect.year})"
    design = ", ".join(_filled(effect.design, size_in_words(None, effect.n)))
    parts = (
        say("record.study", study=study, design=design),
        None if effect.result_known else say("record.result_unseen"),
        effect.result,
        say("record.effect_size", size=effect.effect_size) if effect.effect_size else None,
        say("record.caveat", caveat=effect.caveat) if effect.caveat else None,
    )
    return " ".join(_filled(*parts))


def _implementation_lines(record: Intervention, vocabulary: Vocabulary) -> Iterator[str]:
    """Say what is known of each part, each statement with its source and the day on which it was read."""
    for part in IMPLEMENTATION_PARTS:
        label = upper_first(vocabulary.labels[f"implementation.{part}"])
        for one in getattr(record.implementation, part):
            yield f"{label}: {statement(one, record)}"


def statement(one: Stated, record: Intervention) -> str:
    """Return what a page says of offering an intervention, with that page and the day on which it was read."""
    source = record.sources[one.source]
    words = "record.stated_weak" if one.weak else "record.stated"
    said = say(words, value=one.value, source=source.organisation, date=date_in_words(str(source.read_on)))
    priced = isinstance(one, Cost) and one.amount is not None
    year = say("record.price_year", year=(isinstance(one, Cost) and one.price_year) or say("values.not_found"))
    caveat = say("record.caveat", caveat=f"{one.caveat}.") if one.caveat else None
    return " ".join(_filled(said, year if priced else None, caveat))


def _filled(*lines: str | None) -> list[str]:
    return [line for line in lines if line]
