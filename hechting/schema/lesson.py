"""A run sheet: how a trainer gives a chapter to a group in 10, 20 or 45 minutes, and the pocket card that goes home with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from hechting.schema.address import QUIZ_KEYS
from hechting.schema.base import Record, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule
from hechting.schema.source import SourcedRecord

__all__ = ("EXPLORER", "LENGTHS", "MIXED", "Answer", "Card", "Lesson", "Part", "Plan")


#: How long a meeting can be, in minutes, in the order in which a run sheet has them.
LENGTHS = (10, 20, 45)

#: What a part names when it does no activity with a record of its own: the explorer, and the questions of all chapters.
EXPLORER = "explorer"
MIXED = "quiz/gemengd"

#: Three sentences fit a card that fits a pocket.
SENTENCES = 3

ActivityName = Annotated[str, StringConstraints(pattern=r"^(explorer|[a-z_]+/[a-z0-9]+(-[a-z0-9]+)*)$")]


class Part(Record):
    """Some minutes in which one thing is done."""

    minutes: Annotated[int, Field(ge=1, le=45, description="Hoeveel minuten dit duurt.")]
    do: Text = Field(description="Wat je doet met de groep.")
    ask: Text | None = Field(default=None, description="Wat je de groep vraagt.")
    activity: ActivityName | None = Field(
        default=None, description="Opdracht op de bladzijde van het hoofdstuk: map/naam, explorer of quiz/gemengd."
    )

    @property
    def key(self) -> str | None:
        """What names the activity in an address with ``?klas``; nothing when this part needs no screen."""
        if self.activity is None:
            return None
        engine, _, name = self.activity.partition("/")
        if self.activity == MIXED:
            return QUIZ_KEYS["mixed"]
        if engine == EXPLORER:
            return "verkenner"
        return QUIZ_KEYS["chapter"] if engine == "quiz" else name


class Plan(Record):
    """The parts of a meeting; their minutes are as many as it has."""

    minutes: Literal[10, 20, 45] = Field(description="Hoelang de bijeenkomst duurt: 10, 20 of 45 minuten.")
    parts: Annotated[tuple[Part, ...], Field(min_length=2, description="Wat je na elkaar doet.")]

    @rule
    def _minutes_add_up(self, _context: Context) -> Iterator[FieldFault]:
        total = sum(part.minutes for part in self.parts)
        if total != self.minutes:
            yield FieldFault(("parts",), f"duren samen {total} minuten", f"delen die samen {self.minutes} minuten zijn")


class Answer(Record):
    """What people in a group often say, and what a trainer can say then."""

    answer: Text = Field(description="Wat deelnemers vaak zeggen, tussen aanhalingstekens.")
    reply: Text = Field(description="Wat jij dan zegt of vraagt.")


class Card(Record):
    """A card for in a pocket: three sentences and whom to call."""

    lines: Annotated[
        tuple[Text, ...],
        Field(min_length=SENTENCES, max_length=SENTENCES, description="Drie zinnen om mee te nemen."),
    ]
    whom: Text = Field(description="Wie je belt, en waarvoor; het nummer komt erachter.")
    number: Annotated[str, StringConstraints(pattern=r"^[0-9-]+$")] = Field(description="Telefoonnummer.")


class Lesson(SourcedRecord):
    """The run sheet of the chapter whose name is its id. What it says about attachment stands in that chapter, with its sources."""

    goals: Annotated[tuple[Text, ...], Field(min_length=2, description="Wat deelnemers daarna kunnen.")]
    plans: Annotated[tuple[Plan, ...], Field(description="Het verloop bij 10, 20 en 45 minuten, in die volgorde.")]
    common: Annotated[
        tuple[Answer, ...], Field(min_length=2, description="Wat deelnemers vaak zeggen, met wat je dan zegt.")
    ]
    stop: Text = Field(description="Wanneer je stopt, en wat je dan doet.")
    personal: Text = Field(description="Wat je doet als het iemand persoonlijk raakt.")
    card: Card = Field(description="Zakkaartje: drie zinnen en een telefoonnummer.")

    @rule
    def _has_every_length(self, _context: Context) -> Iterator[FieldFault]:
        if tuple(plan.minutes for plan in self.plans) != LENGTHS:
            found = ", ".join(str(plan.minutes) for plan in self.plans)
            yield FieldFault(
                ("plans",), f"duren {found} minuten", "een verloop van 10, een van 20 en een van 45 minuten"
            )
