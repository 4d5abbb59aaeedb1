"""A number of ``effects.csv`` in people: put a hundred with the help beside a hundred without, and count who does better."""

from __future__ import annotations

from collections.abc import Iterable
from math import sqrt

from hechting.schema.effects import ResearchResult
from hechting.schema.evidence import Direction, OutcomeFinding
from hechting.schema.normal_curves import chance_of_higher_score

__all__ = ("side_by_side",)


#: Measures that say how far two groups lie apart, in standard deviations.
_DISTANCES = ("d", "g", "SMD")


def side_by_side(finding: OutcomeFinding, results: Iterable[ResearchResult]) -> tuple[ResearchResult, int] | None:
    """Return the row that a finding names, and in how many of a hundred pairs who had the help does better.

    Nothing when it names no row, or one that cannot say it.
    """
    row = next((row for row in results if finding.number and finding.number.names(row)), None)
    distance = None if row is None else _distance(row, finding.direction)
    return None if row is None or distance is None else (row, round(100 * chance_of_higher_score(distance)))


def _distance(row: ResearchResult, direction: Direction) -> float | None:
    """Return by how many standard deviations who had the help does better; nothing when the row cannot say it."""
    if row.effect is None or (row.measure != "r" and row.measure not in _DISTANCES):
        return None
    size = 2 * row.effect / sqrt(1 - row.effect**2) if row.measure == "r" else row.effect
    return -abs(size) if direction == "slechter" else abs(size)
