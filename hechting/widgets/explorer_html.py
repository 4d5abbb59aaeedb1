"""The explorer without JavaScript: the same interventions, groups and reasons as text."""

from __future__ import annotations

from hechting.criteria import FACETS, Criteria, Verdict, judge
from hechting.dutch import age_in_words, age_range
from hechting.filtering import SearchResult, search
from hechting.html import escape
from hechting.library import Library
from hechting.record_html import intervention_html
from hechting.text import join_dutch

__all__ = ("criteria_in_words", "explorer_html")

_GROUPS = (
    ("fits", "Past", "Elk criterium past."),
    ("possible", "Mogelijk", "Niets past niet, maar een of meer gegevens ontbreken."),
    ("near", "Bijna", "Precies één criterium past niet."),
)

_FIT_WORDS = {"match": "past", "miss": "past niet", "unknown": "onbekend"}


def explorer_html(library: Library, criteria: Criteria) -> str:
    """Return all interventions of a library in their groups for these criteria, with the reasons."""
    found = search(library, criteria)
    grouped = {name: getattr(found, name) for name, _, _ in _GROUPS}
    shown = {key for ids in grouped.values() for key in ids}
    rest = [key for key in library.interventions if key not in shown]
    parts = [f"<p>{escape(_summary(library, criteria, found))}</p>"]
    for name, title, meaning in _GROUPS:
        if grouped[name]:
            parts.append(_group(library, criteria, grouped[name], title, meaning if criteria.active() else ""))
    if rest:
        parts.append(_group(library, criteria, rest, "Valt af", "Twee of meer criteria passen niet."))
    return "\n".join(parts)


def criteria_in_words(library: Library, criteria: Criteria) -> str:
    """Return what is asked as one Dutch sentence part; empty without criteria."""
    parts = [f"zoekwoorden “{criteria.text.strip()}”"] if "text" in criteria.active() else []
    if "age" in criteria.active():
        parts.append(f"leeftijd {_asked_age(criteria.age_from, criteria.age_to)}")
    if criteria.max_sessions is not None:
        parts.append(f"hoogstens {criteria.max_sessions} sessies")
    for name in FACETS:
        if chosen := getattr(criteria, name):
            word = "en" if name == "mechanisms" else "of"
            parts.append(f"{library.vocabulary.facets[name].label.lower()}: {join_dutch(chosen, word)}")
    return "; ".join(parts)


def _asked_age(age_from: int | None, age_to: int | None) -> str:
    if age_from is None:
        return f"tot {age_in_words(age_to or 0)}"
    return f"vanaf {age_in_words(age_from)}" if age_to is None else age_range(age_from, age_to)


def _summary(library: Library, criteria: Criteria, found: SearchResult) -> str:
    total = len(library.interventions)
    if not criteria.active():
        return f"Alle {total} interventies. De filters en de vergelijking werken met JavaScript; de inhoud staat hieronder."
    counts = found.counts
    return (
        f"Gekozen: {criteria_in_words(library, criteria)}. Van de {total} interventies passen er {counts.fits}; "
        f"{counts.possible} mogelijk, {counts.near} bijna, {counts.hidden} vallen af."
    )


def _group(library: Library, criteria: Criteria, ids: list[str], title: str, meaning: str) -> str:
    items = [
        intervention_html(library.interventions[key], library.vocabulary, _reasons(library, criteria, key))
        for key in ids
    ]
    intro = f"<p>{escape(meaning)}</p>\n" if meaning else ""
    return f"<section>\n<h3>{escape(title)} ({len(ids)})</h3>\n{intro}" + "\n".join(items) + "\n</section>"


def _reasons(library: Library, criteria: Criteria, key: str) -> list[str]:
    verdicts = [judge(library.interventions[key], criteria, criterion) for criterion in criteria.active()]
    return [_sentence(verdict, library) for verdict in verdicts]


def _sentence(verdict: Verdict, library: Library) -> str:
    labels = {"text": "Zoekwoorden", "age": "Leeftijd", "max_sessions": "Aantal sessies"}
    label = labels.get(verdict.criterion) or library.vocabulary.facets[verdict.criterion].label
    return f"{label}: {_FIT_WORDS[verdict.fit]} ({verdict.reason})"
