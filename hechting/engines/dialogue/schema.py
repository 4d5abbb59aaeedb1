"""A dialogue: choose what to say or do, see what happens and why, and go on. Conversations and cases."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import Annotated, Literal

from pydantic import Field

from hechting.schema.activity import Activity, Choice, repeated_ids
from hechting.schema.base import Record, Slug, Text
from hechting.schema.case_choice import CaseChoice
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule

__all__ = ("END", "Dialogue", "Family", "Option", "Step")


#: An estimate of the editors: who has to choose reads slowly, and thinks half a minute at each step.
WORDS_A_MINUTE = 180

#: The ``next`` of an option that ends the dialogue.
END = "einde"


class Option(Choice):
    """What the reader can say or do. ``next`` is the step it leads to; without it, the next one in the list."""

    reaction: Text | None = Field(default=None, description="Wat de ander daarna zegt of doet.")
    next: Slug | None = Field(default=None, description="Id van een latere stap, of einde; leeg is de volgende stap.")


class Step(Record):
    """A moment at which the reader chooses."""

    id: Slug = Field(description="Korte naam van de stap.")
    situation: Text = Field(description="Wat er gebeurt.")
    question: Text = Field(description="Wat de lezer kiest.")
    options: Annotated[
        tuple[Option, ...],
        Field(min_length=2, max_length=4, description="Twee tot vier keuzes, waarvan er ten minste één past."),
    ]

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.options, "options")

    @rule
    def _has_an_option_that_fits(self, _context: Context) -> Iterator[FieldFault]:
        if not any(option.fit == "past" for option in self.options):
            yield FieldFault(("options",), "geen enkele keuze past", "ten minste één keuze met fit: past")


class Family(Record):
    """Whom a case is about, for who picks one: their names, and how old the child is."""

    who: Text = Field(description="De namen van het gezin.")
    age: Text = Field(description="Hoe oud het kind is.")


class Dialogue(Activity):
    """Steps from beginning to end; options may skip ahead, never back, so that every way ends."""

    kind: Literal["gesprek", "casus"] = Field(default="gesprek", description="gesprek of casus.")
    family: Family | None = Field(default=None, description="Over welk gezin een casus gaat, om op te zoeken.")
    people: Text = Field(description="Wie er zijn, en wie de lezer is. Mensen zijn verzonnen.")
    steps: Annotated[tuple[Step, ...], Field(min_length=1, description="De stappen, van begin tot eind.")]
    closing: Text = Field(description="Waar het op uitkomt, ook na andere keuzes.")
    shortlist: CaseChoice | None = Field(
        default=None,
        description="Alleen bij een casus: welke interventies passen, volgens de lezer en volgens de verkenner.",
    )

    def next_step(self, place: int, option: Option) -> int | None:
        """Return the place of the step after an option of the step at ``place``; ``None`` at the end."""
        if option.next == END:
            return None
        if option.next is None:
            return place + 1 if place + 1 < len(self.steps) else None
        return [step.id for step in self.steps].index(option.next)

    def minutes(self) -> int:
        """Return about how long it takes: every situation and choice is read, and the reason of one choice a step."""
        read = [self.intro, self.people, self.closing]
        for step in self.steps:
            longest = max(step.options, key=lambda option: len(option.why))
            read += [step.situation, step.question, *(option.text for option in step.options)]
            read += [longest.reaction or "", longest.why]
        return ceil(sum(len(text.split()) for text in read) / WORDS_A_MINUTE) + len(self.steps) // 2

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.steps, "steps")

    @rule
    def _only_a_case_leads_to_help(self, _context: Context) -> Iterator[FieldFault]:
        if self.shortlist is not None and self.kind != "casus":
            yield FieldFault(("shortlist",), "hoort bij een casus", "kind: casus, of haal het veld weg")

    @rule
    def _options_lead_on(self, _context: Context) -> Iterator[FieldFault]:
        for place, step in enumerate(self.steps):
            later = [one.id for one in self.steps[place + 1 :]]
            for number, option in enumerate(step.options):
                if option.next not in (None, END, *later):
                    path = ("steps", place, "options", number, "next")
                    yield FieldFault(
                        path, f"{option.next!r} is geen latere stap", f"een van: {', '.join((*later, END))}"
                    )

    @rule
    def _every_step_is_reached(self, _context: Context) -> Iterator[FieldFault]:
        reached = self._reached()
        for place, step in enumerate(self.steps):
            if place not in reached:
                yield FieldFault(("steps", place), f"geen weg leidt naar {step.id!r}", "een next die hierheen leidt")

    def _reached(self) -> set[int]:
        reached = {0}
        for place, step in enumerate(self.steps):
            if place in reached:
                known = {one.id for one in self.steps} | {END, None}
                ways = (self.next_step(place, option) for option in step.options if option.next in known)
                reached |= {way for way in ways if way is not None}
        return reached
