"""The orders in which results can be shown. ``js/src/core/ordering.ts`` is the same in the browser."""

from __future__ import annotations

from typing import Any, Literal, get_args

from hechting.filtering.criteria import Criteria
from hechting.schema.intervention import Intervention
from hechting.schema.vocabulary import ComesFirst, Vocabulary
from hechting.wording.dates import first_day
from hechting.wording.folding import fold, words

__all__ = ("SORTS", "Sort", "groups_asked_first", "made_for", "sort_key")


Sort = Literal["relevantie", "erkenning", "sessies", "leeftijd", "erkenningsdatum"]

#: All orders; the first is the default.
SORTS: tuple[Sort, ...] = get_args(Sort)

_LAST = float("inf")


def sort_key(
    record: Intervention, sort: Sort, criteria: Criteria, vocabulary: Vocabulary, failing: int
) -> tuple[Any, ...]:
    """Return the key that puts an intervention in its place; unknown values come last, ties go by name.

    ``failing`` is the number of criteria that are no match: by relevance, fewer open questions come first. Then the query in the
    names, then what is made for a group that comes first (``comes_first`` of the vocabulary) and can be had in the Netherlands.
    """
    rank = vocabulary.recognition_level(record.recognition.level).rank
    by_rank = _LAST if rank is None else -rank
    tie = (fold(record.name), record.id)
    if sort == "erkenning":
        return (by_rank, *tie)
    if sort == "sessies":
        return (_or_last(record.sessions.number_max), *tie)
    if sort == "leeftijd":
        return (_or_last(record.age.min_months), *tie)
    if sort == "erkenningsdatum":
        return (-first_day(record.recognition.date).toordinal() if record.recognition.date else _LAST, *tie)
    link = vocabulary.values("attachment_links").index(record.attachment_link)
    asked = groups_asked_first(criteria, vocabulary)
    lacks_offer = bool(asked) and record.origin in vocabulary.offer_warnings
    return (failing, -_name_hits(record, criteria), -len(_own(record, asked)), lacks_offer, link, by_rank, *tie)


def groups_asked_first(criteria: Criteria, vocabulary: Vocabulary) -> list[ComesFirst]:
    """Return the groups whose own help comes first for these criteria: chosen as a target group, or meant by the age."""
    return [one for one in vocabulary.comes_first if _is_asked(one, criteria)]


def made_for(record: Intervention, criteria: Criteria, vocabulary: Vocabulary) -> list[str]:
    """Say for which of these groups an intervention is made, and so why it comes first."""
    return [one.reason for one in _own(record, groups_asked_first(criteria, vocabulary))]


def _is_asked(one: ComesFirst, criteria: Criteria) -> bool:
    is_meant_by_age = one.age_to is not None and criteria.age_to is not None and criteria.age_to <= one.age_to
    return is_meant_by_age or one.target_group in criteria.target_groups


def _own(record: Intervention, asked: list[ComesFirst]) -> list[ComesFirst]:
    return [one for one in asked if one.target_group in record.target_groups]


def _or_last(value: float | None) -> float:
    return _LAST if value is None else value


def _name_hits(record: Intervention, criteria: Criteria) -> int:
    """Count the words of the query that begin a word of the name, abbreviation or other names."""
    found = words(" ".join((record.name, record.abbreviation or "", *record.other_names)))
    return sum(any(other.startswith(word) for other in found) for word in words(criteria.text))
