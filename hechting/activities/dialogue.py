"""A dialogue: choose what to say or do, see what happens and why, and go on. Conversations and cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from hechting.activities.base import Activity, Choice, repeated_ids
from hechting.record_rules import FieldFault
from hechting.records import Record, Slug, Text

__all__ = ("END", "Dialogue", "Option", "Step")

#: The ``next`` of an option that ends the dialogue.
END = "einde"


class Option(Choice):
    """What the reader can say or do. ``next`` is the step it leads to; without it, the next one in the list."""

    reaction: Text | None = None
    next: Slug | None = None


class Step(Record):
    """A moment at which the reader chooses."""

    id: Slug
    situation: Text
    question: Text
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=4)]


class Dialogue(Activity):
    """Steps from beginning to end; options may skip ahead, never back, so that every way ends."""

    kind: Literal["gesprek", "casus"] = "gesprek"
    people: Text
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    closing: Text

    def next_step(self, place: int, option: Option) -> int | None:
        """Return the place of the step after an option of the step at ``place``; ``None`` at the end."""
        if option.next == END:
            return None
        if option.next is None:
            return place + 1 if place + 1 < len(self.steps) else None
        return [step.id for step in self.steps].index(option.next)

    def faults(self) -> Iterator[FieldFault]:
        """Find repeated ids, steps without a fitting option, ways back, and steps that no way reaches."""
        yield from repeated_ids(self.steps, "steps")
        for place, step in enumerate(self.steps):
            yield from self._step_faults(place, step)

    def _step_faults(self, place: int, step: Step) -> Iterator[FieldFault]:
        path = ("steps", place, "options")
        yield from repeated_ids(step.options, *path)
        if not any(option.fit == "past" for option in step.options):
            yield FieldFault(path, "has no option that fits", "at least one option with fit: past")
        later = [one.id for one in self.steps[place + 1 :]]
        for number, option in enumerate(step.options):
            if option.next not in (None, END, *later):
                problem = f"{option.next!r} is no later step"
                yield FieldFault((*path, number, "next"), problem, f"one of: {', '.join((*later, END))}")
        if place > 0 and place not in self._reached():
            yield FieldFault(("steps", place), f"no way leads to {step.id!r}", "a next that leads here")

    def _reached(self) -> set[int]:
        reached = {0}
        for place, step in enumerate(self.steps):
            if place in reached:
                known = {one.id for one in self.steps} | {END, None}
                ways = (self.next_step(place, option) for option in step.options if option.next in known)
                reached |= {way for way in ways if way is not None}
        return reached
