"""What a difference of d means for two groups of people, when scores are normally distributed and equally spread.

* Overlap, the share of the two curves that coincides: ``2Φ(−|d|/2)`` — Inman and Bradley (1989), "The overlapping
  coefficient as a measure of agreement between probability distributions".
* Chance that somebody from the group that scores d higher has the higher score of two: ``Φ(d/√2)`` — McGraw and Wong
  (1992), "A common language effect size statistic", Psychological Bulletin 111(2), 361–365.

The results are calculations of the handbook's own: the studies give d alone.
"""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

__all__ = ("chance_of_higher_score", "density", "overlap_of_groups")


def overlap_of_groups(d: float) -> float:
    """Return the share (0 to 1) of two normal curves that coincides when their means are ``d`` standard deviations apart."""
    return NormalDist().overlap(NormalDist(d))


def chance_of_higher_score(d: float) -> float:
    """Return the chance (0 to 1) that one of the group that lies ``d`` higher scores above one of the other group."""
    return NormalDist().cdf(d / sqrt(2))


def density(x: float, mean: float = 0.0) -> float:
    """Return the height of the normal curve around ``mean`` at ``x``, both in standard deviations."""
    return NormalDist(mean).pdf(x)
