"""What a reader asks for, and whether one intervention meets it.

The meaning of each criterion is fixed in CONTRIBUTING ("What the filters mean"). ``js/src/core/criteria.ts`` says the same in the
browser; shared cases and random criteria hold both together in the tests.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from hechting.filtering.refusal import Refusal, refuse_unknown
from hechting.schema.intervention import Intervention
from hechting.schema.rules import field_value
from hechting.schema.vocabulary import FACETS, UNKNOWN_VALUE, Vocabulary
from hechting.wording.ages import age_range, session_range
from hechting.wording.folding import words
from hechting.wording.lists import in_a_list

__all__ = ("CRITERIA", "Criteria", "Fit", "Verdict", "check_values", "facet_values", "judge")


Fit = Literal["match", "miss", "unknown"]


def _once(values: Sequence[str]) -> tuple[str, ...]:
    """Take a value that is asked twice once."""
    return tuple(dict.fromkeys(values))


#: Values of the vocabulary; any sequence of them, kept as a tuple.
Chosen = Annotated[Sequence[str], AfterValidator(_once)]

_SUMMARY = "What a reader asks for. Ages in months (pregnancy is negative), sessions as a maximum; an empty field asks nothing."


class Criteria(BaseModel):  # noqa: D101 -- see _Documented
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        json_schema_serialization_defaults_required=True,
        json_schema_extra={"description": _SUMMARY},
    )

    text: str = ""
    age_from: int | None = None
    age_to: int | None = None
    max_sessions: int | None = None
    target_groups: Chosen = ()
    mechanisms: Chosen = ()
    formats: Chosen = ()
    prevention_levels: Chosen = ()
    recognition_levels: Chosen = ()
    jgz_roles: Chosen = ()
    attachment_links: Chosen = ()
    themes: Chosen = ()
    locations: Chosen = ()
    deliverers: Chosen = ()
    outcomes: Chosen = ()
    training_lengths: Chosen = ()

    # Hidden from type checkers, which know the fields better than this signature says.
    if not TYPE_CHECKING:

        def __init__(self, **asked: Any) -> None:
            """Raise ``Refusal`` that says in a sentence which value is wrong and what is allowed."""
            try:
                super().__init__(**asked)
            except ValidationError as error:
                raise _refusal(error) from None
            self._check_sense()

    def _check_sense(self) -> None:
        """Raise ``Refusal`` for what can never be met."""
        if self.age_from is not None and self.age_to is not None and self.age_from > self.age_to:
            problem = f"age_from {self.age_from} is above age_to {self.age_to}: the two are swapped"
            raise Refusal(problem, "age_from is at most age_to, both in whole months")
        if self.max_sessions is not None and self.max_sessions < 0:
            problem = f"max_sessions cannot be {self.max_sessions}"
            raise Refusal(problem, "a whole number from 0 on, or None")

    def active(self) -> list[str]:
        """Return the criteria that ask something, in the order of ``CRITERIA``; age from and to are one criterion."""
        asks = {
            "text": bool(words(self.text)),
            "age": self.age_from is not None or self.age_to is not None,
            "max_sessions": self.max_sessions is not None,
        }
        return [name for name in CRITERIA if asks.get(name) or (name in FACETS and getattr(self, name))]


class _Documented(type(BaseModel)):  # type: ignore[misc]
    """The kind of ``Criteria``: its documentation names the values of the handbook's vocabulary, read when somebody asks."""

    @property
    def __doc__(cls) -> str:  # type: ignore[override]
        from hechting.reading.library import load_library

        vocabulary = load_library().vocabulary
        allowed = (f"{name}: a list of {', '.join(map(repr, vocabulary.values(name)))}." for name in FACETS)
        plain = ("text: words to look for.", "age_from, age_to: whole months.", "max_sessions: a whole number.")
        return "\n\n".join((_SUMMARY, *plain, *allowed))


# After the class is made, so that type checkers go on to see a plain model.
Criteria.__class__ = _Documented  # type: ignore[method-assign]


def _refusal(error: ValidationError) -> Refusal:
    """Say which value is wrong, and what is allowed."""
    first, *others = error.errors()
    name = str(first["loc"][0])
    if name not in Criteria.model_fields:
        near = get_close_matches(name, Criteria.model_fields, n=1)
        hint = f": did you mean {near[0]}?" if near else ""
        return Refusal(f"{name!r} is no criterion{hint}", f"the criteria are {', '.join(Criteria.model_fields)}")
    allowed = "text" if name == "text" else "a list of texts" if name in FACETS else "a whole number, or None"
    more = f" ({len(others)} more values are wrong)" if others else ""
    return Refusal(f"{name} cannot be {first['input']!r}{more}", f"it takes {allowed}")


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
    """Return the values that can meet a criterion; a single value "onbekend" is no value but a gap."""
    value = field_value(record, FACETS[criterion])
    if isinstance(value, tuple):
        return value
    return () if value == UNKNOWN_VALUE else (value,)


def check_values(criteria: Criteria, vocabulary: Vocabulary) -> None:
    """Raise ``Refusal`` when a criterion asks for a value outside the vocabulary."""
    for name in FACETS:
        refuse_unknown(name, getattr(criteria, name), vocabulary.values(name), "not in the vocabulary")


def _judge_text(record: Intervention, text: str) -> Verdict:
    found = searchable_words(record)
    missing = [word for word in words(text) if not any(other.startswith(word) for other in found)]
    if missing:
        return Verdict("text", "miss", f"niet gevonden: {in_a_list(missing)}")
    return Verdict("text", "match", f"gevonden: {in_a_list(words(text))}")


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


def _judge_all(values: tuple[str, ...], chosen: Sequence[str]) -> Verdict:
    if not values:
        return Verdict("mechanisms", "unknown", "niet gevonden waar het via werkt")
    missing = [value for value in chosen if value not in values]
    if missing:
        return Verdict("mechanisms", "miss", f"zonder {in_a_list(missing)}")
    return Verdict("mechanisms", "match", f"met {in_a_list(chosen)}")


def _judge_any(criterion: str, values: tuple[str, ...], chosen: Sequence[str]) -> Verdict:
    if not values:
        return Verdict(criterion, "unknown", "niet gevonden")
    matching = [value for value in values if value in chosen]
    return Verdict(criterion, "match" if matching else "miss", in_a_list(matching or values))
