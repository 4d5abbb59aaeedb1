"""What a study found on an outcome, and how sure that is.

How sure is said per outcome, never once for an intervention. It follows from the design, by a rule of the editors
(``sureness``); what makes a study weaker is named and takes it one step down.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal, get_args

from pydantic import Field

from hechting.schema.base import Record, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule, unknown_name

__all__ = (
    "DIRECTIONS", "SURENESS", "DesignKind", "Direction", "LeftOut", "OutOfHundred", "OutcomeFinding", "ResultReference",
    "Review",
    "Reviews", "Sureness", "sureness",
)  # fmt: skip


#: How families were compared: a review of studies with randomisation, one such study, a comparison without randomisation, a
#: measurement before and after without others to compare with, or not seen.
DesignKind = Literal["overzicht", "gerandomiseerd", "vergelijking", "zonder-vergelijking", "niet-gezien"]

#: What was found, seen from the child: harm and no difference are as much a finding as gain.
Direction = Literal["beter", "geen-verschil", "wisselend", "slechter"]

Sureness = Literal["weinig", "matig", "redelijk"]

DIRECTIONS: tuple[Direction, ...] = get_args(Direction)

#: From little to fairly sure.
SURENESS: tuple[Sureness, ...] = get_args(Sureness)

#: From so many families on, one randomised study makes a finding moderately sure.
MANY_FAMILIES = 100


def sureness(design: DesignKind, n: int | None, *, is_lowered: bool) -> Sureness:
    """Return how sure a finding is: by design and number of families ``n``, and one step less when something weakens it.

    A rule of the editors (CONTRIBUTING, "How sure a finding is").
    """
    step = 0
    if design == "overzicht":
        step = 2
    elif design == "gerandomiseerd" and n is not None and n >= MANY_FAMILIES:
        step = 1
    return SURENESS[max(0, step - is_lowered)]


class OutOfHundred(Record):
    """How often something happened in both groups, as whole numbers out of 100."""

    what: Text = Field(description="Wat er geteld is, zoals: veilig gehecht.")
    with_help: Annotated[int, Field(ge=0, le=100)] = Field(description="Van de 100 met de hulp.")
    without: Annotated[int, Field(ge=0, le=100)] = Field(description="Van de 100 in de andere groep.")


class ResultReference(Record):
    """Names a row of ``effects.csv``, so that a number stands in one place."""

    study: Text = Field(description="Veld study van de rij in effects.csv.")
    outcome: Text = Field(description="Veld outcome van die rij.")
    part: Text = Field(description="Veld part van die rij.")

    def names(self, row: Any) -> bool:
        """Tell whether a row is the one that is meant."""
        return bool((row.study, row.outcome, row.part) == (self.study, self.outcome, self.part))

    @rule
    def _row_exists(self, context: Context) -> Iterator[FieldFault]:
        if context.results is not None and sum(self.names(row) for row in context.results) != 1:
            yield FieldFault((), "wijst niet één rij van effects.csv aan", "study, outcome en part van één rij")


class OutcomeFinding(Record):
    """What one study found on one outcome."""

    outcome: Text = Field(description="Uitkomst, uit outcomes van vocabulary.yaml.")
    direction: Direction = Field(description="Wat er gevonden is, gezien vanuit het kind.")
    people: tuple[OutOfHundred, ...] = Field(default=(), description="Aantallen van de 100, als de bron ze geeft.")
    number: ResultReference | None = Field(default=None, description="De rij van effects.csv met het getal.")
    lowered: Text | None = Field(
        default=None, description="Wat deze uitkomst minder zeker maakt; verlaagt de zekerheid één stap."
    )

    @rule
    def _outcome_is_on_the_list(self, context: Context) -> Iterator[FieldFault]:
        if context.values:
            yield from unknown_name(self.outcome, context.values("outcomes"), "outcome")


class Review(Record):
    """A result of ``effects.csv`` on help in general: where it stands among what was studied."""

    result: ResultReference = Field(description="De rij van effects.csv.")
    finding: OutcomeFinding = Field(description="Wat er gevonden is, en hoe zeker.")
    design_kind: DesignKind = Field(description="Soort onderzoek.")
    mechanisms: tuple[Text, ...] = Field(
        description="Waardoor de hulp werkte, uit vocabulary.yaml; leeg als het alles samen is."
    )
    target_groups: tuple[Text, ...] = Field(
        description="Voor wie, uit vocabulary.yaml; leeg als het niet is uitgesplitst."
    )
    age_from: int | None = Field(description="Jongste leeftijd in maanden; null als de bron die niet noemt.")
    age_to: int | None = Field(description="Oudste leeftijd in maanden; null als de bron die niet noemt.")

    @rule
    def _values_are_on_the_list(self, context: Context) -> Iterator[FieldFault]:
        for name in ("mechanisms", "target_groups") if context.values else ():
            for place, value in enumerate(getattr(self, name)):
                yield from unknown_name(value, context.values(name), name, place)  # type: ignore[misc]


class LeftOut(Record):
    """A result of ``effects.csv`` that is no finding on what help changes, and why."""

    result: ResultReference = Field(description="De rij van effects.csv.")
    why: Text = Field(description="Waarom zij niet meetelt.")


class Reviews(Record):
    """The contents of ``evidence.yaml``: every result on help stands in one of the two lists, or with an intervention."""

    reviews: tuple[Review, ...] = Field(description="Uitkomsten over hulp in het algemeen.")
    left_out: tuple[LeftOut, ...] = Field(description="Rijen van effects.csv die niet meetellen, met de reden.")
