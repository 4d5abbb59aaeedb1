"""What the browser gets of a dialogue: the record, and for a case that leads to help, how every intervention fits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self, cast

from hechting.engines.dialogue.schema import Dialogue
from hechting.filtering.criteria import Criteria, Verdict, judge
from hechting.filtering.search import search
from hechting.reading.library import Library
from hechting.render.intervention import decisive_facts
from hechting.schema.activity import Fit
from hechting.schema.address import EXPLORER_KEYS
from hechting.schema.base import Record, Text
from hechting.schema.case_choice import CaseChoice
from hechting.schema.intervention import Intervention
from hechting.schema.vocabulary import FACETS, Vocabulary
from hechting.wording.folding import slug
from hechting.wording.ui import say, upper_first

__all__ = ("AskedCriterion", "Candidate", "ShownChoice", "ShownDialogue", "criteria_of")


class AskedCriterion(Record):
    """A criterion by its name, and where the case says so."""

    label: Text
    because: Text


class Candidate(Record):
    """An intervention to pick: whether all criteria match, none misses, or one or more miss; and why, one sentence for each."""

    id: Text
    name: Text
    fit: Fit
    reasons: tuple[Text, ...]


class ShownChoice(Record):
    """The question of a case, and how every intervention fits; ``candidates`` stand in order of name."""

    question: Text
    picks: int
    asked: tuple[AskedCriterion, ...]
    remember: Text
    candidates: tuple[Candidate, ...]
    href: Text

    @classmethod
    def of(cls, choice: CaseChoice, library: Library) -> Self:
        """Judge every intervention of a library by what the case asks."""
        records = sorted(library.interventions.values(), key=lambda record: _name(record).casefold())
        criteria = criteria_of(choice)
        found = search(library, criteria)
        fits: dict[str, Fit] = {**dict.fromkeys(found.possible, "deels"), **dict.fromkeys(found.fits, "past")}
        return cls(
            question=choice.question,
            picks=choice.picks,
            asked=tuple(_asked(choice, criteria, library.vocabulary)),
            remember=choice.remember,
            candidates=tuple(
                Candidate(
                    id=record.id,
                    name=_name(record),
                    fit=fits.get(record.id, "past-niet"),
                    reasons=tuple(_reasons(record, criteria, library.vocabulary)),
                )
                for record in records
            ),
            href=f"interventies-kiezen.html?{_query(criteria, library.vocabulary)}#de-verkenner",
        )


class ShownDialogue(Dialogue):
    """A dialogue, with the question that leads to help when it is a case that has one."""

    choice: ShownChoice | None

    @classmethod
    def of(cls, dialogue: Dialogue, library: Library) -> Self:
        """Add to a dialogue what follows from a library."""
        fields = {name: getattr(dialogue, name) for name in Dialogue.model_fields}
        choice = None if dialogue.shortlist is None else ShownChoice.of(dialogue.shortlist, library)
        return cls(**fields, choice=choice)


def criteria_of(choice: CaseChoice) -> Criteria:
    """Return what a case asks as criteria of the explorer."""
    return Criteria(
        age_from=choice.age_from,
        age_to=choice.age_to,
        max_sessions=choice.max_sessions,
        **cast("dict[str, str]", choice.values),
    )


def _name(record: Intervention) -> str:
    return record.abbreviation or record.name


def _asked(choice: CaseChoice, criteria: Criteria, vocabulary: Vocabulary) -> Iterator[AskedCriterion]:
    for name in criteria.active():
        yield AskedCriterion(label=_label(name, vocabulary), because=choice.because[name])


def _label(name: str, vocabulary: Vocabulary) -> str:
    return vocabulary.facets[name].label if name in FACETS else upper_first(say(f"criteria.{name}"))


def _reasons(record: Intervention, criteria: Criteria, vocabulary: Vocabulary) -> Iterator[str]:
    for name in criteria.active():
        yield _sentence(judge(record, criteria, name), vocabulary)
    yield from decisive_facts(record, vocabulary)


def _sentence(verdict: Verdict, vocabulary: Vocabulary) -> str:
    criterion, fit = _label(verdict.criterion, vocabulary), say(f"fits.{verdict.fit}")
    return f"{say('reasons.verdict', criterion=criterion, fit=fit, reason=verdict.reason).rstrip('.')}."


def _query(criteria: Criteria, vocabulary: Vocabulary) -> str:
    numbers = {name: getattr(criteria, name) for name in ("age_from", "age_to", "max_sessions")}
    parts = [f"{EXPLORER_KEYS[name]}={value}" for name, value in numbers.items() if value is not None]
    lists = ((vocabulary.facets[name].address_key, getattr(criteria, name)) for name in FACETS)
    return "&".join([*parts, *(f"{key}={','.join(map(slug, values))}" for key, values in lists if values)])
