"""Numbers that a drawing of people is made of: what a difference, a correlation or a base rate means in a crowd.

All are calculations of the handbook's own. A number that a study gives is compared with its row of ``effects.csv``; a
drawing asks for what follows from it by name, so that no text and no drawing holds a number that was worked out by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import floor, sqrt
from typing import Annotated

from pydantic import Field

from hechting.schema.base import Record, Text
from hechting.schema.context import Context
from hechting.schema.normal_curves import chance_of_higher_score, overlap_of_groups
from hechting.schema.rules import FieldFault, rule

__all__ = ("WHOLE", "BaseRate", "Correlation", "Difference", "Result", "Share", "Together", "shares_of_hundred")


#: How many people a share counts in.
WHOLE = 100

#: How many people a base rate is drawn in, so that one in a hundred is still ten.
CROWD = 1000

Share = Annotated[int, Field(ge=0, le=WHOLE)]


class Result(Record):
    """Names the row of ``effects.csv`` that a number comes from."""

    study: Text = Field(description="Veld study van de rij in effects.csv.")
    part: Text = Field(description="Veld part van de rij in effects.csv.")

    def unlike(self, measure: str, value: float, context: Context) -> Iterator[FieldFault]:
        """Find a number that differs from its row, or a row that is not there; a sign says only which way round it is told."""
        if context.results is None:
            return
        found = [
            one for one in context.results if (one.study, one.part, one.measure) == (self.study, self.part, measure)
        ]
        if not found:
            allowed = f"study en part van een rij met measure {measure}"
            yield FieldFault(("result",), "staat niet in effects.csv", allowed)
        elif all(abs(one.effect) != value for one in found):
            yield FieldFault((measure,), f"{value:g} wijkt af van effects.csv", f"{abs(found[0].effect):g}")


class Difference(Record):
    """Two groups that lie ``d`` standard deviations apart, as a hundred pairs with one of each group."""

    d: Annotated[float | int, Field(ge=0, le=4)] = Field(description="Hoe ver de groepen uit elkaar liggen.")
    result: Result | None = Field(default=None, description="De rij van effects.csv waar d vandaan komt.")

    def numbers(self) -> Mapping[str, float]:
        """Return in how many pairs the one of the higher group scores more, and less, and how much the curves overlap."""
        more = round(WHOLE * chance_of_higher_score(self.d))
        return {
            "d": self.d,
            "meer": more,
            "minder": WHOLE - more,
            "overlap": round(WHOLE * overlap_of_groups(self.d)),
        }

    @rule
    def _follows_the_study(self, context: Context) -> Iterator[FieldFault]:
        if self.result:
            yield from self.result.unlike("d", self.d, context)


class Correlation(Record):
    """Two yes-or-no traits that go together with ``r`` (phi); each share is how many of 100 have the trait."""

    r: Annotated[float | int, Field(ge=0, le=1, description="De samenhang (phi), van 0 tot 1.")]
    first_share: Share = Field(description="Hoeveel van de honderd het eerste kenmerk hebben.")
    second_share: Share = Field(description="Hoeveel van de honderd het tweede kenmerk hebben.")

    def counts(self) -> tuple[int, int, int, int]:
        """Return how many of 100 have both traits, only the first, only the second, and neither.

        The share with both is ``p·q + r·√(p(1−p)q(1−q))``: the definition of phi for a table of two by two.
        """
        p, q = self.first_share / WHOLE, self.second_share / WHOLE
        both = min(p, q, p * q + self.r * sqrt(p * (1 - p) * q * (1 - q)))
        shares = (both, p - both, q - both, 1 - p - q + both)
        one, two, three, four = shares_of_hundred(shares)
        return one, two, three, four


class Together(Correlation):
    """The same as something to draw."""

    result: Result | None = Field(default=None, description="De rij van effects.csv waar r vandaan komt.")

    def numbers(self) -> Mapping[str, float]:
        """Return how many of 100 have both traits, one or none, and how many have the first and have it not."""
        both, first, second, neither = self.counts()
        return {
            "r": self.r,
            "beide": both,
            "alleen-eerste": first,
            "alleen-tweede": second,
            "geen": neither,
            "eerste": both + first,
            "niet-eerste": second + neither,
        }

    @rule
    def _follows_the_study(self, context: Context) -> Iterator[FieldFault]:
        if self.result:
            yield from self.result.unlike("r", self.r, context)


class BaseRate(Record):
    """A sign in a group and outside it, in a thousand people: how many who show the sign are of the group (Bayes' rule)."""

    group: Share = Field(description="Hoeveel van de honderd bij de groep horen.")
    inside: Share = Field(description="Hoeveel van de honderd in de groep het kenmerk hebben.")
    outside: Share = Field(description="Hoeveel van de honderd buiten de groep het kenmerk hebben.")

    def numbers(self) -> Mapping[str, float]:
        """Return the four counts in a thousand, those with the sign together, and how many of 100 of these are of the group."""
        group = round(CROWD * self.group / WHOLE)
        inside, outside = round(group * self.inside / WHOLE), round((CROWD - group) * self.outside / WHOLE)
        return {
            "groep": group,
            "anderen": CROWD - group,
            "groep-met": inside,
            "groep-zonder": group - inside,
            "anderen-met": outside,
            "anderen-zonder": CROWD - group - outside,
            "met": inside + outside,
            "aandeel": round(WHOLE * inside / (inside + outside)),
        }

    @rule
    def _somebody_has_the_sign(self, _context: Context) -> Iterator[FieldFault]:
        if not (self.inside and self.group) and not self.outside:
            yield FieldFault(("inside",), "niemand heeft het kenmerk", "meer dan 0")


def shares_of_hundred(shares: tuple[float, ...]) -> tuple[int, ...]:
    """Round shares that add up to 1 to whole numbers that add up to 100 (largest remainders first)."""
    exact = [round(share * WHOLE, 9) for share in shares]
    whole = [floor(value) for value in exact]
    by_remainder = sorted(range(len(exact)), key=lambda place: exact[place] - whole[place], reverse=True)
    for place in by_remainder[: WHOLE - sum(whole)]:
        whole[place] += 1
    return tuple(whole)
