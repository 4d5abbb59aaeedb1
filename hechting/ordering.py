"""The orders in which results can be shown. ``js/src/core/ordering.ts`` is the same in the browser."""

from __future__ import annotations

from typing import Any, Literal, get_args

from hechting.criteria import Criteria
from hechting.dates import first_day
from hechting.records import Intervention
from hechting.text import fold, words
from hechting.vocabulary import Vocabulary

__all__ = ("SORTS", "Sort", "sort_key")

Sort = Literal["relevantie", "erkenning", "sessies", "leeftijd", "erkenningsdatum"]

#: All orders; the first is the default.
SORTS: tuple[Sort, ...] = get_args(Sort)

_LAST = float("inf")


def sort_key(
    record: Intervention, sort: Sort, criteria: Criteria, vocabulary: Vocabulary, failing: int
) -> tuple[Any, ...]:
    """Return the key that puts an intervention in its place; unknown values come last, ties go by name.

    ``failing`` is the number of criteria that are no match: by relevance, fewer open questions come first.
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
    return (failing, -_name_hits(record, criteria), link, by_rank, *tie)


def _or_last(value: float | None) -> float:
    return _LAST if value is None else value


def _name_hits(record: Intervention, criteria: Criteria) -> int:
    """Count the words of the query that begin a word of the name, abbreviation or other names."""
    found = words(" ".join((record.name, record.abbreviation or "", *record.other_names)))
    return sum(any(other.startswith(word) for other in found) for word in words(criteria.text))
