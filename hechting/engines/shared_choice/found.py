"""What studies of an intervention found, for parents: a sentence per outcome, with how sure that is and numbers out of 100.

An outcome stands there once: where studies or parts of a study differ, the sentence says both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hechting.filtering.side_by_side import side_by_side
from hechting.schema.effects import ResearchResult
from hechting.schema.evidence import DIRECTIONS, SURENESS, Direction, OutcomeFinding, Sureness, sureness
from hechting.schema.intervention import Effect, Intervention
from hechting.wording.ui import say, upper_first

__all__ = ("Found", "found_in", "in_sentences")


@dataclass(frozen=True)
class Found:
    """What one study found on an outcome. ``is_compared`` tells whether there were families without the help beside them."""

    outcome: str
    direction: Direction
    sure: Sureness
    is_compared: bool
    numbers: tuple[str, ...]


def found_in(record: Intervention, rows: Sequence[ResearchResult]) -> tuple[Found, ...]:
    """Return everything that was found of an intervention; ``rows`` hold the numbers that its record names."""
    return tuple(_found(effect, finding, rows) for effect in record.effects for finding in effect.found)


def in_sentences(found: Sequence[Found]) -> Iterator[str]:
    """Give a sentence for each outcome, and its numbers."""
    for outcome in dict.fromkeys(one.outcome for one in found):
        here = [one for one in found if one.outcome == outcome]
        numbers = dict.fromkeys(number for one in here for number in one.numbers)
        yield " ".join([_direction_in_words(outcome, here), *numbers])


def _found(effect: Effect, finding: OutcomeFinding, rows: Sequence[ResearchResult]) -> Found:
    return Found(
        outcome=finding.outcome,
        direction=finding.direction,
        sure=sureness(effect.design_kind, effect.n, is_lowered=finding.lowered is not None),
        is_compared=effect.design_kind != "zonder-vergelijking",
        numbers=tuple(_numbers(finding, rows)),
    )


def _numbers(finding: OutcomeFinding, rows: Sequence[ResearchResult]) -> Iterator[str]:
    for one in finding.people:
        yield say("choice.of_100", what=upper_first(one.what), with_help=one.with_help, without=one.without)
    if pairs := side_by_side(finding, rows):
        row, count = pairs
        words = "choice.pairs_by_chance" if finding.direction == "geen-verschil" else "choice.pairs"
        yield say(words, what=upper_first(row.outcome.partition(" (")[0]), count=count)


def _direction_in_words(outcome: str, here: Sequence[Found]) -> str:
    directions = [one for one in DIRECTIONS if any(found.direction == one for found in here)]
    said = [(_compared(one, here), say(f"map.sure.{_surest(one, here)}")) for one in directions]
    if len(said) == 1:
        ((found, sure),) = said
        return say("choice.outcome", outcome=upper_first(outcome), found=found, sure=upper_first(sure))
    parts = ", ".join(say("choice.in_part", found=found, sure=sure) for found, sure in said)
    return f"{upper_first(outcome)}: {parts}."


def _compared(direction: Direction, here: Sequence[Found]) -> str:
    """Say what was found; a gain without others to compare with may have come by itself."""
    is_compared = any(one.is_compared for one in here if one.direction == direction)
    return say(f"choice.found.{direction}" if is_compared else f"choice.alone.{direction}")


def _surest(direction: Direction, here: Sequence[Found]) -> Sureness:
    return max((one.sure for one in here if one.direction == direction), key=SURENESS.index)
