"""Combinations of interventions that would serve the gaps that a town chose: a few good ones, each for a reason, and never a best one.

A combination is a set of at most ``LARGEST`` interventions that can be had in the Netherlands and are not offered yet, in which each
serves a gap that no other of the set serves, and which together serve as many of the gaps as any such set. Of these, each principle
picks one; ties go to the smaller set, then to recognition, then to the order of the alphabet. Where principles agree, what has least in
common with the sets before it is added, so that there is something to choose. ``js/src/offer_scan/combinations.ts`` does the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations as sets_of
from typing import Literal

from hechting.filtering.evidence import AxisName, placed_in
from hechting.filtering.scan import KnownOffer
from hechting.schema.base import Text

__all__ = ("LARGEST", "MOST_GAPS", "MOST_SHOWN", "Candidate", "Combination", "Gap", "Principle", "combinations")


#: More programmes at once than this is no plan for a town.
LARGEST = 4

#: So many gaps can be chosen at once.
MOST_GAPS = 12

#: So many combinations stand beside each other.
MOST_SHOWN = 3

#: What a combination was picked for, in this order.
Principle = Literal["minste-programmas", "sterkste-erkenning", "kortste-opleiding", "meeste-vormen", "iets-anders"]

#: A target group, an age and a level; without a level every level will do.
Gap = tuple[str, str, str | None]


class Candidate(KnownOffer):
    """What the principles ask of an intervention besides: its forms, and whether its training takes a few days (``None``: not found).

    ``is_recent`` tells whether it has a recognition of less than five years.
    """

    formats: tuple[Text, ...]
    is_short_training: bool | None
    is_recent: bool


@dataclass(frozen=True)
class Combination:
    """A set of interventions, the principles that picked it, and which of the gaps it serves."""

    ids: tuple[str, ...]
    principles: tuple[Principle, ...]
    served: tuple[Gap, ...]


def combinations(gaps: Sequence[Gap], candidates: Sequence[Candidate]) -> tuple[Combination, ...]:
    """Return at most ``MOST_SHOWN`` combinations for these gaps; none when no candidate serves any of them."""
    asked = tuple(dict.fromkeys(gaps))[:MOST_GAPS]
    by_id = {one.id: one for one in candidates if one.is_here}
    serving = {key: mask for key in sorted(by_id) if (mask := _mask(by_id[key], asked))}
    sets = _sets(serving)
    found: dict[tuple[str, ...], list[Principle]] = {}
    for principle, key in _KEYS.items():
        best = min(sets, key=lambda ids: _order(key, [by_id[one] for one in ids]), default=None)
        if best is not None and (best in found or len(found) < MOST_SHOWN):
            found.setdefault(best, []).append(principle)
    while len(found) < MOST_SHOWN and (others := [one for one in sets if one not in found]):
        shown = {one for ids in found for one in ids}
        best = min(others, key=lambda ids: _order(_unlike(shown), [by_id[one] for one in ids]))
        found[best] = ["iets-anders"]
    return tuple(
        Combination(ids, tuple(principles), _served(_union(ids, serving), asked)) for ids, principles in found.items()
    )


def _mask(one: Candidate, gaps: Sequence[Gap]) -> int:
    """Return which gaps an intervention serves, as bits in their order."""
    bits = 0
    for place, (row, column, level) in enumerate(gaps):
        at: dict[AxisName, str] = {"doelgroep": row, "leeftijd": column, **({"zwaarte": level} if level else {})}
        bits |= bool(placed_in((one,), at)) << place
    return bits


def _served(mask: int, gaps: Sequence[Gap]) -> tuple[Gap, ...]:
    return tuple(gap for place, gap in enumerate(gaps) if mask >> place & 1)


def _sets(serving: Mapping[str, int]) -> list[tuple[str, ...]]:
    """Return the sets without a superfluous member that serve as many gaps as any of them."""
    kept: list[tuple[str, ...]] = []
    most = 1
    for size in range(1, LARGEST + 1):
        for ids in sets_of(serving, size):
            reach = _union(ids, serving).bit_count()
            if reach < most or any(_is_superfluous(one, ids, serving) for one in ids):
                continue
            if reach > most:
                kept, most = [], reach
            kept.append(ids)
    return kept


def _is_superfluous(one: str, ids: Sequence[str], serving: Mapping[str, int]) -> bool:
    return not serving[one] & ~_union([other for other in ids if other != one], serving)


def _union(ids: Sequence[str], serving: Mapping[str, int]) -> int:
    mask = 0
    for one in ids:
        mask |= serving[one]
    return mask


_Key = Callable[[Sequence[Candidate]], tuple[int, ...]]


def _order(key: _Key, members: Sequence[Candidate]) -> tuple[tuple[int, ...], int, tuple[int, ...], tuple[str, ...]]:
    return key(members), len(members), _by_recognition(members), tuple(one.id for one in members)


def _by_recognition(members: Sequence[Candidate]) -> tuple[int, ...]:
    """Order by how many have no recent recognition, then by the weakest level."""
    return sum(not one.is_recent for one in members), -min(one.rank or 0 for one in members)


def _by_training(members: Sequence[Candidate]) -> tuple[int, ...]:
    """Order by how many take a long training, or one of unknown length."""
    return (sum(one.is_short_training is not True for one in members),)


def _by_formats(members: Sequence[Candidate]) -> tuple[int, ...]:
    return (-len({form for one in members for form in one.formats}),)


def _unlike(shown: Set[str]) -> _Key:
    """Order by how many stand in other sets too."""
    return lambda members: (sum(one.id in shown for one in members),)


_KEYS: Mapping[Principle, _Key] = {
    "minste-programmas": lambda members: (len(members),),
    "sterkste-erkenning": _by_recognition,
    "kortste-opleiding": _by_training,
    "meeste-vormen": _by_formats,
}
