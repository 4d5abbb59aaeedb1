"""Which interventions fit what a reader asks, why (not), and what would change that.

Pure functions over a ``Library``. ``js/src/core/search.ts`` is the same in the browser; ``tests`` hold both together and against a
deliberately naive third version.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal, NamedTuple

from hechting.filtering.criteria import Criteria, Verdict, check_values, facet_values, judge
from hechting.filtering.discouraged import discouraged_in_query
from hechting.filtering.ordering import SORTS, Sort, sort_key
from hechting.filtering.refusal import WrongKind, refuse_unknown
from hechting.reading.library import Library
from hechting.schema.intervention import Intervention
from hechting.schema.vocabulary import FACETS

__all__ = ("Counts", "Relaxation", "SearchResult", "search")


Change = Literal["raise_limit", "drop_value", "drop"]


@dataclass(frozen=True)
class Counts:
    """How many interventions stand in each group, and how many would be in *past* with one more value chosen.

    ``facets`` maps criterion → value → count.
    """

    fits: int
    possible: int
    near: int
    hidden: int
    facets: dict[str, dict[str, int]]


@dataclass(frozen=True)
class Relaxation:
    """One way to ask less, and the ids of the interventions that would then come back into *past*.

    ``drop`` leaves out a criterion, ``drop_value`` one chosen mechanism, ``raise_limit`` raises the session limit to ``value``.
    """

    criterion: str
    change: Change
    value: str | int | None
    brings_back: list[str]


@dataclass(frozen=True)
class SearchResult:
    """The answer to a search: ids per group in display order, the reasons per id, counts, relaxations and warnings."""

    fits: list[str]
    possible: list[str]
    near: list[str]
    verdicts: dict[str, list[Verdict]]
    counts: Counts
    relaxations: list[Relaxation]
    warnings: list[str]


class _Judged(NamedTuple):
    """An intervention with its verdicts, and those verdicts that are no match."""

    record: Intervention
    verdicts: list[Verdict]
    failing: list[Verdict]


def search(library: Library, criteria: Criteria, sort: Sort = "relevantie") -> SearchResult:
    """Sort the interventions into *past*, *mogelijk* and *bijna*.

    Raises ``Refusal`` when a criterion asks for a value that the vocabulary does not have, and ``TypeError`` for anything but a
    library and criteria.
    """
    if not isinstance(library, Library) or not isinstance(criteria, Criteria):
        message = "search takes a library and Criteria(...), such as search(load_library(), Criteria(text='huilen'))"
        raise WrongKind(message)
    refuse_unknown("sort", [sort], SORTS, "no order")
    check_values(criteria, library.vocabulary)
    judged = [_judged(record, criteria) for record in library.interventions.values()]
    judged.sort(key=lambda item: sort_key(item.record, sort, criteria, library.vocabulary, len(item.failing)))
    groups: dict[str, list[str]] = {"fits": [], "possible": [], "near": [], "hidden": []}
    for item in judged:
        groups[_group(item)].append(item.record.id)
    counts = Counts(**{name: len(ids) for name, ids in groups.items()}, facets=_facet_counts(judged, criteria, library))
    hidden = set(groups.pop("hidden"))
    verdicts = {item.record.id: item.verdicts for item in judged if item.record.id not in hidden}
    warnings = discouraged_in_query(library, criteria.text)
    return SearchResult(
        **groups, verdicts=verdicts, counts=counts, relaxations=_relaxations(judged, criteria), warnings=warnings
    )


def _judged(record: Intervention, criteria: Criteria) -> _Judged:
    verdicts = [judge(record, criteria, criterion) for criterion in criteria.active()]
    return _Judged(record, verdicts, [verdict for verdict in verdicts if verdict.fit != "match"])


def _group(item: _Judged) -> str:
    misses = sum(verdict.fit == "miss" for verdict in item.failing)
    if misses == 0:
        return "possible" if item.failing else "fits"
    return "near" if misses == 1 else "hidden"


def _facet_counts(judged: list[_Judged], criteria: Criteria, library: Library) -> dict[str, dict[str, int]]:
    fits = [item for item in judged if not item.failing]
    return {name: _counts_of(name, fits, judged, criteria, library.vocabulary.values(name)) for name in FACETS}


def _counts_of(
    name: str, fits: list[_Judged], judged: list[_Judged], criteria: Criteria, values: tuple[str, ...]
) -> dict[str, int]:
    """Count for each value how many interventions would fit if it were chosen too."""
    chosen = getattr(criteria, name)
    among_fits = Counter(value for item in fits for value in facet_values(item.record, name))
    if not chosen or name == "mechanisms":
        return {value: among_fits[value] for value in values}
    added = Counter(value for item in judged if _fails_only(item, name) for value in facet_values(item.record, name))
    return {value: len(fits) + (0 if value in chosen else added[value]) for value in values}


def _fails_only(item: _Judged, criterion: str) -> bool:
    return len(item.failing) == 1 and item.failing[0].criterion == criterion


def _relaxations(judged: list[_Judged], criteria: Criteria) -> list[Relaxation]:
    """Return what asking less would bring back: smallest change first, changes without result last."""
    found = [
        *_raise_limit(judged),
        *_drop_value(judged, criteria),
        *(_drop(judged, criterion) for criterion in criteria.active()),
    ]
    return sorted(found, key=lambda change: (not change.brings_back, len(change.brings_back)))


def _drop(judged: list[_Judged], criterion: str) -> Relaxation:
    return Relaxation(criterion, "drop", None, [item.record.id for item in judged if _fails_only(item, criterion)])


def _drop_value(judged: list[_Judged], criteria: Criteria) -> list[Relaxation]:
    """Leave out one of several chosen mechanisms, which must otherwise all be present."""
    if len(criteria.mechanisms) < 2:
        return []
    failing = [item for item in judged if _fails_only(item, "mechanisms")]
    relaxations = []
    for value in criteria.mechanisms:
        rest = [other for other in criteria.mechanisms if other != value]
        back = [
            item.record.id for item in failing if item.record.mechanisms and set(rest) <= set(item.record.mechanisms)
        ]
        relaxations.append(Relaxation("mechanisms", "drop_value", value, back))
    return relaxations


def _raise_limit(judged: list[_Judged]) -> list[Relaxation]:
    """Raise the session limit to the nearest number that brings something back."""
    failing = [item for item in judged if _fails_only(item, "max_sessions")]
    numbers = [item.record.sessions.number_max for item in failing if item.record.sessions.number_max is not None]
    if not numbers:
        return []
    limit = min(numbers)
    back = [item.record.id for item in failing if item.record.sessions.number_max == limit]
    return [Relaxation("max_sessions", "raise_limit", limit, back)]
