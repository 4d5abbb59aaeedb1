"""The explorer without JavaScript: the same interventions, groups and reasons as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from hechting.filtering.criteria import Criteria, Verdict, judge
from hechting.filtering.ordering import made_for
from hechting.filtering.search import Counts, SearchResult, search
from hechting.reading.library import Library
from hechting.render.environment import render
from hechting.render.intervention import FULL_PAGE, Form, intervention_html
from hechting.render.landscape import landscape_html
from hechting.schema.vocabulary import FACETS, Vocabulary
from hechting.wording.ages import age_in_words
from hechting.wording.lists import in_a_list
from hechting.wording.ui import say

__all__ = ("criteria_in_words", "explorer_html")


#: From so many criteria on, what misses one of them is a group of its own.
NEAR_FROM = 2


@dataclass(frozen=True)
class Group:
    """Interventions that fit equally well: the name of the group, what it means, and an article for each."""

    title: str
    meaning: str
    articles: tuple[Markup, ...]


def explorer_html(library: Library, criteria: Criteria, form: Form = "folded") -> Markup:
    """Return all interventions of a library in their groups for these criteria, with the reasons."""
    found = search(library, criteria)
    groups = list(_groups(library, criteria, found, form))
    return render(
        "engines/explorer/readable.html.j2",
        summary=_summary(library, criteria, found),
        groups=groups,
        landscape=None if form == "brief" else landscape_html(library.interventions.values(), library.vocabulary),
        page=FULL_PAGE,
    )


def criteria_in_words(library: Library, criteria: Criteria) -> str:
    """Return what is asked as one Dutch sentence part; empty without criteria."""
    parts = [say("criteria.quoted", words=criteria.text.strip())] if "text" in criteria.active() else []
    if "age" in criteria.active():
        parts.append(asked_age(criteria.age_from, criteria.age_to, library.vocabulary))
    if criteria.max_sessions is not None:
        parts.append(say("sessions.at_most", sessions=say("sessions.count", count=criteria.max_sessions)))
    for name in FACETS:
        if chosen := getattr(criteria, name):
            word: Literal["en", "of"] = "en" if name == "mechanisms" else "of"
            parts.append(f"{library.vocabulary.facets[name].label.lower()}: {in_a_list(chosen, word)}")
    return "; ".join(parts)


def asked_age(age_from: int | None, age_to: int | None, vocabulary: Vocabulary) -> str:
    """Return the asked age in words, by the name of its band where it is one."""
    for band in vocabulary.age_bands:
        if (band.age_from, band.age_to) == (age_from, age_to):
            return band.label
    if age_from is None:
        return say("ages.asked_to", high=age_in_words(age_to or 0))
    if age_to is None:
        return say("ages.asked_from", low=age_in_words(age_from))
    if age_from == age_to:
        return age_in_words(age_from)
    return say("ages.asked_range", low=age_in_words(age_from), high=age_in_words(age_to))


def _summary(library: Library, criteria: Criteria, found: SearchResult) -> str:
    if not criteria.active():
        everything = (
            say("explorer.all", count=len(library.interventions)) if library.interventions else say("explorer.empty")
        )
        return f"{everything} {say('readable.explorer.without_javascript')}"
    chosen = say("readable.explorer.chosen", criteria=criteria_in_words(library, criteria))
    return f"{chosen} {_status(found.counts, len(criteria.active()))}"


def _status(counts: Counts, criteria: int) -> str:
    """Say how many stand in each group; with one criterion what is near is everything else, and no group."""
    fitting = say("explorer.fitting", count=counts.fits)
    possible = say("explorer.possible", count=counts.possible)
    if criteria < NEAR_FROM:
        rest = say("explorer.hidden", count=counts.near + counts.hidden)
        return say("explorer.status_of_one", fitting=fitting, possible=possible, hidden=rest)
    near, hidden = say("explorer.near", count=counts.near), say("explorer.hidden", count=counts.hidden)
    return say("explorer.status", fitting=fitting, possible=possible, near=near, hidden=hidden)


def _groups(library: Library, criteria: Criteria, found: SearchResult, form: Form) -> Iterator[Group]:
    ids = {"fits": found.fits, "possible": found.possible, "near": found.near}
    shown = {key for group in ids.values() for key in group}
    ids["hidden"] = [key for key in library.interventions if key not in shown]
    for name, keys in ids.items():
        if keys:
            yield _group(library, criteria, name, keys, form)


def _group(library: Library, criteria: Criteria, name: str, ids: Iterable[str], form: Form) -> Group:
    articles = tuple(
        intervention_html(
            library.interventions[key], library.vocabulary, _reasons(library, criteria, key), form, library.effects.rows
        )
        for key in ids
    )
    if not criteria.active():
        # Everything is in one group, and there is nothing that it could fit.
        return Group(say("groups.all"), "", articles)
    if name == "near" and len(criteria.active()) < NEAR_FROM:
        return Group(say("groups.hidden.title"), say("groups.misses"), articles)
    return Group(say(f"groups.{name}.title"), say(f"groups.{name}.meaning"), articles)


def _reasons(library: Library, criteria: Criteria, key: str) -> list[str]:
    verdicts = [judge(library.interventions[key], criteria, criterion) for criterion in criteria.active()]
    first = made_for(library.interventions[key], criteria, library.vocabulary)
    return [*first, *(_sentence(verdict, library.vocabulary) for verdict in verdicts)]


def _sentence(verdict: Verdict, vocabulary: Vocabulary) -> str:
    name = verdict.criterion
    criterion = vocabulary.facets[name].label if name in FACETS else say(f"criteria.{name}")
    return say("reasons.verdict", criterion=criterion, fit=say(f"fits.{verdict.fit}"), reason=verdict.reason)
