"""What a reader asks for, and whether one intervention meets it.

The meaning of each criterion is fixed in CONTRIBUTING ("What the filters mean"). ``js/src/core/criteria.ts`` says the same in the
browser; shared cases and random criteria hold both together in the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from pydantic import BaseModel, ConfigDict, field_validator

from hechting.dutch import age_range, session_range
from hechting.records import Intervention
from hechting.text import join_dutch, words
from hechting.vocabulary import Vocabulary

__all__ = ("CRITERIA", "FACETS", "Criteria", "Fit", "Verdict", "check_values", "facet_values", "judge")

Fit = Literal["match", "miss", "unknown"]

UNKNOWN_LEVEL = "onbekend"


class Criteria(BaseModel):
    """What a reader asks for. Ages in months (pregnancy is negative), sessions as a maximum; an empty field asks nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str = ""
    age_from: int | None = None
    age_to: int | None = None
    max_sessions: int | None = None
    target_groups: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    prevention_levels: tuple[str, ...] = ()
    recognition_levels: tuple[str, ...] = ()
    jgz_roles: tuple[str, ...] = ()
    attachment_links: tuple[str, ...] = ()

    @field_validator(
        "target_groups",
        "mechanisms",
        "formats",
        "prevention_levels",
        "recognition_levels",
        "jgz_roles",
        "attachment_links",
    )
    @classmethod
    def _once(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        """Take a value that is asked twice once."""
        return tuple(dict.fromkeys(values))

    def active(self) -> list[str]:
        """Return the criteria that ask something, in the order of ``CRITERIA``; age from and to are one criterion."""
        asks = {
            "text": bool(words(self.text)),
            "age": self.age_from is not None or self.age_to is not None,
            "max_sessions": self.max_sessions is not None,
        }
        return [name for name in CRITERIA if asks.get(name) or (name in FACETS and getattr(self, name))]


#: Criteria with a closed list of values, and where an intervention keeps its values.
FACETS: dict[str, Callable[[Intervention], tuple[str, ...]]] = {
    "target_groups": lambda record: record.target_groups,
    "mechanisms": lambda record: record.mechanisms,
    "formats": lambda record: record.formats,
    "prevention_levels": lambda record: record.prevention_levels,
    "recognition_levels": lambda record: (record.recognition.level,),
    "jgz_roles": lambda record: (record.jgz_role,),
    "attachment_links": lambda record: (record.attachment_link,),
}

#: All criteria, in the order in which they are shown.
CRITERIA = ("text", "age", "max_sessions", *FACETS)


@dataclass(frozen=True)
class Verdict:
    """Whether one intervention meets one criterion, and why, in Dutch."""

    criterion: str
    fit: Fit
    reason: str


def judge(record: Intervention, criteria: Criteria, criterion: str) -> Verdict:
    """Judge one intervention by one active criterion."""
    if criterion == "text":
        return _judge_text(record, criteria.text)
    if criterion == "age":
        return _judge_age(record, criteria.age_from, criteria.age_to)
    if criterion == "max_sessions":
        return _judge_sessions(record, criteria.max_sessions)
    if criterion == "mechanisms":
        return _judge_all(record.mechanisms, criteria.mechanisms)
    return _judge_any(criterion, facet_values(record, criterion), getattr(criteria, criterion))


def facet_values(record: Intervention, criterion: str) -> tuple[str, ...]:
    """Return the values that can meet a criterion; a recognition level "onbekend" is no value but a gap."""
    values = FACETS[criterion](record)
    return () if criterion == "recognition_levels" and values == (UNKNOWN_LEVEL,) else values


def check_values(criteria: Criteria, vocabulary: Vocabulary) -> None:
    """Raise ``ValueError`` with one sentence when a criterion asks for a value outside the vocabulary."""
    for name in FACETS:
        allowed = vocabulary.values(name)
        for value in getattr(criteria, name):
            if value not in allowed:
                near = get_close_matches(value, allowed, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"one of: {'; '.join(allowed)}"
                message = f"{name}: {value!r} is not in the vocabulary — {hint}"
                raise ValueError(message)


def _judge_text(record: Intervention, text: str) -> Verdict:
    found = searchable_words(record)
    missing = [word for word in words(text) if not any(other.startswith(word) for other in found)]
    if missing:
        return Verdict("text", "miss", f"niet gevonden: {join_dutch(missing)}")
    return Verdict("text", "match", f"gevonden: {join_dutch(words(text))}")


def searchable_words(record: Intervention) -> set[str]:
    """Return the folded words in which free text is looked for."""
    parts: Iterable[str] = (
        record.name, record.abbreviation or "", *record.other_names, record.summary, record.goal, *record.mechanisms,
        *record.target_groups,
    )  # fmt: skip
    return set(words(" ".join(parts)))


def _judge_age(record: Intervention, age_from: int | None, age_to: int | None) -> Verdict:
    low, high = record.age.min_months, record.age.max_months
    if low is None and high is None:
        return Verdict("age", "unknown", "leeftijd niet gevonden")
    starts_in_time = low is None or age_to is None or low <= age_to
    lasts_long_enough = high is None or age_from is None or high >= age_from
    return Verdict(
        "age", "match" if starts_in_time and lasts_long_enough else "miss", f"bedoeld {age_range(low, high)}"
    )


def _judge_sessions(record: Intervention, limit: int | None) -> Verdict:
    low, high = record.sessions.number_min, record.sessions.number_max
    reason = session_range(low, high)
    if high is None or limit is None:
        return Verdict("max_sessions", "unknown", reason)
    return Verdict("max_sessions", "match" if high <= limit else "miss", reason)


def _judge_all(values: tuple[str, ...], chosen: tuple[str, ...]) -> Verdict:
    if not values:
        return Verdict("mechanisms", "unknown", "niet gevonden waar het via werkt")
    missing = [value for value in chosen if value not in values]
    if missing:
        return Verdict("mechanisms", "miss", f"zonder {join_dutch(missing)}")
    return Verdict("mechanisms", "match", f"met {join_dutch(chosen)}")


def _judge_any(criterion: str, values: tuple[str, ...], chosen: tuple[str, ...]) -> Verdict:
    if not values:
        return Verdict(criterion, "unknown", "niet gevonden")
    matching = [value for value in values if value in chosen]
    return Verdict(criterion, "match" if matching else "miss", join_dutch(matching or values))
