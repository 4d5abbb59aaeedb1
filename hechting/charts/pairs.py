"""A difference or a link between people as a count of pairs: in how many of a hundred pairs does what is counted hold; 50 is chance.

* Two groups that lie ``d`` apart (d, g, SMD): ``Φ(d/√2)`` — McGraw and Wong (1992), "A common language effect size statistic",
  Psychological Bulletin 111(2), 361–365.
* An odds ratio first becomes ``d = ln(OR)·√3/π`` — Hasselblad and Hedges (1995), in Borenstein e.a. (2009), chapter 7.
* A correlation between belonging to one of two groups and an outcome first becomes ``d = 2r/√(1−r²)`` — Borenstein e.a. (2009), for groups of
  equal size.
* A correlation between two qualities of everybody: ``½ + arcsin(r)/π``, the share of pairs in which who has more of the one has more of the
  other too — Dunlap (1994), Psychological Bulletin 116(3), 509–511.

All of it takes scores as normally distributed, and is a calculation of the handbook's own. A kappa compares no two people.
"""

from __future__ import annotations

from math import asin, log, pi, sqrt

from hechting.schema.effects import Conversion
from hechting.schema.normal_curves import chance_of_higher_score

__all__ = ("WHOLE", "pairs_of_a_hundred")

#: So many pairs are counted.
WHOLE = 100


def pairs_of_a_hundred(effect: float, conversion: Conversion, *, counted_against: bool) -> int:
    """Return the pairs, of a hundred, for an effect; ``counted_against`` when what is counted is less of the outcome."""
    chance = _chance(effect, conversion)
    return round(WHOLE * (1 - chance if counted_against else chance))


def _chance(effect: float, conversion: Conversion) -> float:
    if conversion == "qualities":
        return 0.5 + asin(effect) / pi
    if conversion == "ratio":
        return chance_of_higher_score(log(effect) * sqrt(3) / pi)
    if conversion == "groups_by_r":
        return chance_of_higher_score(2 * effect / sqrt(1 - effect**2))
    return chance_of_higher_score(effect)
