"""One intervention as readable HTML: every field in words, with its sources, the editors' marks and what is unknown.

This is what a reader sees without JavaScript, on paper and in the search index.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hechting.dutch import age_range, date_in_words, number, session_range
from hechting.html import details, escape, source_list
from hechting.record_rules import EMPTY, field_value
from hechting.records import Effect, Intervention, Provenance, Recognition, Sessions
from hechting.text import join_dutch
from hechting.vocabulary import Vocabulary

__all__ = ("field_lines", "intervention_html", "recognition_line")

#: Fields in the order in which a reader wants them; ``summary`` stands above the table.
SHOWN_FIELDS = (
    "other_names", "goal", "age", "target_groups", "mechanisms", "sessions", "formats", "settings", "delivered_by",
    "prevention_levels", "recognition", "effects", "contraindications", "jgz_role", "attachment_link", "origin", "owner",
    "website", "confidence", "note",
)  # fmt: skip

CLASSIFIED = "Ingedeeld door de redactie."


def intervention_html(record: Intervention, vocabulary: Vocabulary, verdicts: Iterable[str] = ()) -> str:
    """Return an intervention as an article; ``verdicts`` are sentences on why it fits (not)."""
    name = (
        f"{record.name} ({record.abbreviation})"
        if record.abbreviation and record.abbreviation not in record.name
        else record.name
    )
    reasons = "".join(f"<li>{escape(sentence)}</li>" for sentence in verdicts)
    return (
        f'<article class="hechting-item" id="{record.id}">\n<h4>{escape(name)}</h4>\n<p>{escape(record.summary)}</p>\n'
        f"<p>{escape(_key_facts(record))}<br>{escape(recognition_line(record.recognition, vocabulary))}</p>\n"
        + (f"<ul>{reasons}</ul>\n" if reasons else "")
        + details(f"Alles over {record.abbreviation or record.name}", _table(record, vocabulary))
        + "\n</article>"
    )


def recognition_line(recognition: Recognition, vocabulary: Vocabulary) -> str:
    """Return level, shape and date in one line, with what is known of its age."""
    parts = [f"Erkenning: {recognition.level} {vocabulary.recognition_level(recognition.level).shape}"]
    if recognition.date:
        parts.append(f"sinds {date_in_words(recognition.date)}")
    if recognition.older_than_5_years:
        parts.append("ouder dan 5 jaar")
    if recognition.under_reassessment:
        parts.append("in herbeoordeling")
    return ", ".join(parts)


def field_lines(record: Intervention, field: str, vocabulary: Vocabulary) -> list[str]:
    """Return the value of a field as lines of plain Dutch; an empty value gives no lines."""
    if field == "age":
        return _filled(record.age.text, f"In het filter: {age_range(record.age.min_months, record.age.max_months)}.")
    if field == "sessions":
        return _session_lines(record.sessions)
    if field == "recognition":
        return _recognition_lines(record.recognition, vocabulary)
    if field == "effects":
        return [_effect_line(effect) for effect in record.effects]
    value = field_value(record, field)
    if value in EMPTY:
        return []
    return [join_dutch(value) if isinstance(value, tuple) else str(value)]


def _key_facts(record: Intervention) -> str:
    facts = [
        record.age.text or "leeftijd onbekend",
        session_range(record.sessions.number_min, record.sessions.number_max),
    ]
    return "; ".join([*facts, join_dutch(record.formats)] if record.formats else facts)


def _table(record: Intervention, vocabulary: Vocabulary) -> str:
    rows = "\n".join(_row(record, field, vocabulary) for field in SHOWN_FIELDS)
    reviewed = f"<p>Nagekeken op {date_in_words(record.reviewed_on)}.</p>"
    return f"<table>\n<tbody>\n{rows}\n</tbody>\n</table>\n{_differences(record, vocabulary)}{source_list(record.sources.values())}\n{reviewed}"


def _row(record: Intervention, field: str, vocabulary: Vocabulary) -> str:
    lines = [*(field_lines(record, field, vocabulary) or ["onbekend"]), *_gaps(record, field)]
    body = "<br>".join(escape(line) for line in [*lines, *_grounds(record, field, vocabulary)])
    return f'<tr><th scope="row">{escape(vocabulary.labels[field])}</th><td>{body}</td></tr>'


def _gaps(record: Intervention, field: str) -> list[str]:
    """Say for the field, or for parts of it, what was looked for and not found."""
    return [entry.looked_for for entry in record.unknown if any(_covers(field, name) for name in entry.fields)]


def _grounds(record: Intervention, field: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Say on which sources a field, or a part of it, rests and what the editors classified."""
    for entry in record.provenance:
        paths = [name for name in entry.fields if _covers(field, name)]
        if not paths:
            continue
        parts = join_dutch(dict.fromkeys(vocabulary.labels[path] for path in paths if path != field))
        sources = join_dutch(dict.fromkeys(record.sources[key].organisation for key in entry.sources))
        source = f"Bron: {sources}." if sources else ""
        yield " ".join(
            part
            for part in (f"{parts[:1].upper()}{parts[1:]}:" if parts else "", source, _classification(entry))
            if part
        )


def _classification(entry: Provenance) -> str:
    return " ".join(part for part in (CLASSIFIED if entry.classified else "", entry.note) if part)


def _covers(field: str, path: str) -> bool:
    return path == field or path.startswith(f"{field}.")


def _differences(record: Intervention, vocabulary: Vocabulary) -> str:
    if not record.differing_values:
        return ""
    items = []
    for differing in record.differing_values:
        label = vocabulary.labels.get(differing.field.split(".")[0], differing.field)
        values = [
            f"{value.value} ({join_dutch(dict.fromkeys(record.sources[key].organisation for key in value.sources))})"
            for value in differing.values
        ]
        items.append(f"<li>{escape(label)}: {escape(join_dutch(values, 'tegenover'))}. {escape(differing.used)}</li>")
    return f"<p>{escape(vocabulary.labels['differing_values'])}:</p>\n<ul>\n" + "\n".join(items) + "\n</ul>\n"


def _session_lines(sessions: Sessions) -> list[str]:
    length = _span(sessions.length_minutes_min, sessions.length_minutes_max, "minuten per keer")
    weeks = sessions.duration_text or _span(sessions.duration_weeks_min, sessions.duration_weeks_max, "weken")
    return _filled(
        session_range(sessions.number_min, sessions.number_max), length, sessions.frequency, weeks, sessions.note
    )


def _span(low: int | None, high: int | None, unit: str) -> str | None:
    if low is None or high is None:
        return None
    return f"{low} {unit}" if low == high else f"{low} tot {high} {unit}"


def _recognition_lines(recognition: Recognition, vocabulary: Vocabulary) -> list[str]:
    level = vocabulary.recognition_level(recognition.level)
    end = recognition.nominal_5y_end
    return _filled(
        f"{level.level} {level.shape}"
        + (f", {date_in_words(recognition.date)}" if recognition.date else ", datum onbekend"),
        level.meaning,
        level.does_not_say,
        recognition.committee,
        f"Vijf jaar na de datum: {date_in_words(end)}." if end else None,
        recognition.status_note,
        *(f"Eerder: {earlier}." for earlier in recognition.previous),
    )


def _effect_line(effect: Effect) -> str:
    n = f", n = {number(effect.n)}" if effect.n is not None else ""
    study = (
        effect.study if effect.year is None or str(effect.year) in effect.study else f"{effect.study} ({effect.year})"
    )
    parts = [f"{study}: {effect.design}{n}.", effect.result, effect.effect_size, effect.caveat]
    return " ".join(part for part in parts if part)


def _filled(*lines: str | None) -> list[str]:
    return [line for line in lines if line]
