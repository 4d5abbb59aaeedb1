"""A sorter: cards that the reader puts where they belong, each with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from hechting.activities.base import Activity, fault_unless_known, repeated_ids
from hechting.record_rules import FieldFault
from hechting.records import Record, Slug, Text

__all__ = ("Box", "Card", "Sorter")


class Box(Record):
    """A place for cards."""

    id: Slug
    label: Text
    hint: Text | None = None


class Card(Record):
    """A card: ``boxes`` are all that are right, ``why`` is the reason, ``elsewhere`` has reasons of wrong boxes."""

    id: Slug
    text: Text
    boxes: Annotated[tuple[Slug, ...], Field(min_length=1)]
    why: Text
    elsewhere: dict[Slug, Text] = Field(default_factory=dict)


class Sorter(Activity):
    """Two to four boxes and the cards that belong in them."""

    boxes: Annotated[tuple[Box, ...], Field(min_length=2, max_length=4)]
    cards: Annotated[tuple[Card, ...], Field(min_length=3)]

    def faults(self) -> Iterator[FieldFault]:
        """Find repeated ids, boxes that are not there, and boxes that stay empty."""
        yield from repeated_ids(self.boxes, "boxes")
        yield from repeated_ids(self.cards, "cards")
        known = [box.id for box in self.boxes]
        for place, card in enumerate(self.cards):
            for number, box in enumerate(card.boxes):
                yield from fault_unless_known(box, known, "cards", place, "boxes", number)
            wrong = [box for box in known if box not in card.boxes]
            for box in card.elsewhere:
                yield from fault_unless_known(box, wrong, "cards", place, "elsewhere", box)
        used = {box for card in self.cards for box in card.boxes}
        for place, box in enumerate(known):
            if box not in used:
                yield FieldFault(("boxes", place), f"no card belongs in {box!r}", "a card for each box")
