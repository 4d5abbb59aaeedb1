"""How sure and how much, kept apart and said per outcome: never one grade for an intervention.

Of several findings on an outcome the surest speak. Where those differ in direction the outcome is mixed, and where a less
sure one says something else that is said beside it. How much is said in people where a source counted them, or where a
number of ``effects.csv`` can be turned into them; else it is said that no source gives it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hechting.filtering.side_by_side import side_by_side
from hechting.schema.effects import ResearchResult
from hechting.schema.evidence import SURENESS, OutcomeFinding, Sureness, sureness
from hechting.schema.intervention import Intervention
from hechting.wording.ui import say

__all__ = ("OutcomeMeter", "outcome_meters")


@dataclass(frozen=True)
class OutcomeMeter:
    """What is known of one outcome: how sure, and in which direction and how much, in words."""

    outcome: str
    sure: Sureness
    much: str


@dataclass(frozen=True)
class _Rated:
    finding: OutcomeFinding
    sure: Sureness


def outcome_meters(record: Intervention, results: Iterable[ResearchResult]) -> tuple[OutcomeMeter, ...]:
    """Return a meter for each outcome that was studied, in the order of the record; ``results`` are the rows of ``effects.csv``."""
    rows = tuple(results)
    rated = [
        _Rated(one, sureness(effect.design_kind, effect.n, is_lowered=one.lowered is not None))
        for effect in record.effects
        for one in effect.found
    ]
    return tuple(
        _meter(outcome, [one for one in rated if one.finding.outcome == outcome], rows) for outcome in record.outcomes
    )


def _meter(outcome: str, rated: list[_Rated], rows: tuple[ResearchResult, ...]) -> OutcomeMeter:
    sure = max((one.sure for one in rated), key=SURENESS.index)
    surest = [one.finding for one in rated if one.sure == sure]
    direction = surest[0].direction if len({one.direction for one in surest}) == 1 else "wisselend"
    differs = any(one.finding.direction != direction for one in rated if one.sure != sure)
    people = [sentence for one in surest for sentence in _in_people(one, rows)]
    parts = [
        say(f"meters.directions.{direction}"),
        *(people or [say("meters.no_people")]),
        *([say("meters.differs")] if differs else []),
    ]
    return OutcomeMeter(outcome, sure, " ".join(parts))


def _in_people(finding: OutcomeFinding, rows: tuple[ResearchResult, ...]) -> Iterator[str]:
    for one in finding.people:
        yield say("meters.people", what=one.what, with_help=one.with_help, without=one.without)
    if pairs := side_by_side(finding, rows):
        yield say("meters.side_by_side", count=pairs[1])
        if finding.direction == "geen-verschil":
            yield say("meters.may_be_chance")
