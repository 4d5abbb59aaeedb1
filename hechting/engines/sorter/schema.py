"""A sorter: cards that the reader puts where they belong, each with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Self

from pydantic import Field

from hechting.schema.activity import Activity, repeated_ids
from hechting.schema.base import Record, Slug, Text
from hechting.schema.card_counts import filled, gaps, numbers_of
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, RecordPath, rule, unknown_name

__all__ = ("Box", "Card", "Sorter")


class Box(Record):
    """A place for cards."""

    id: Slug = Field(description="Korte naam van het vak.")
    label: Text = Field(description="Naam van het vak voor de lezer.")
    hint: Text | None = Field(default=None, description="Een zin uitleg bij het vak.")


class Card(Record):
    """A card: ``boxes`` are all that are right, ``why`` is the reason, ``elsewhere`` has reasons of wrong boxes."""

    id: Slug = Field(description="Korte naam van de kaart.")
    text: Text = Field(description="Wat er op de kaart staat.")
    boxes: Annotated[tuple[Slug, ...], Field(min_length=1, description="Ids van de vakken waar de kaart goed ligt.")]
    why: Text = Field(description="De reden.")
    elsewhere: dict[Slug, Text] = Field(
        default_factory=dict, description="Per ander vak: de reden waarom de kaart daar niet hoort."
    )


class Sorter(Activity):
    """Two to four boxes and the cards that belong in them; intro and guess name numbers of them in gaps (``card_counts.py``)."""

    boxes: Annotated[tuple[Box, ...], Field(min_length=2, max_length=4, description="Twee tot vier vakken.")]
    cards: Annotated[tuple[Card, ...], Field(min_length=3, description="Ten minste drie kaarten.")]

    def labels(self, boxes: Iterable[str]) -> list[str]:
        """Return the names of boxes, by their ids."""
        label = {box.id: box.label for box in self.boxes}
        return [label[box] for box in boxes]

    def completed(self) -> Self:
        """Return the sorter with the numbers of its cards and boxes in its texts."""
        numbers = numbers_of([box.id for box in self.boxes], [card.boxes for card in self.cards])
        changed: dict[str, object] = {"intro": filled(self.intro, numbers)}
        if self.guess is not None:
            answer = self.guess.answer and filled(self.guess.answer, numbers)
            changed["guess"] = self.guess.model_copy(
                update={"question": filled(self.guess.question, numbers), "answer": answer}
            )
        return self.model_copy(update=changed)

    @rule
    def _numbers_exist(self, _context: Context) -> Iterator[FieldFault]:
        texts: dict[RecordPath, str] = {("intro",): self.intro}
        if self.guess is not None:
            texts |= {("guess", "question"): self.guess.question, ("guess", "answer"): self.guess.answer or ""}
        known = numbers_of([box.id for box in self.boxes], [card.boxes for card in self.cards])
        for place, text in texts.items():
            for name in gaps(filled(text, known)):
                yield FieldFault(place, f"{{{name}}} is geen getal van deze opdracht", ", ".join(known))

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.boxes, "boxes")

    @rule
    def _ids_of_cards_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.cards, "cards")

    @rule
    def _boxes_exist(self, _context: Context) -> Iterator[FieldFault]:
        known = [box.id for box in self.boxes]
        for place, card in enumerate(self.cards):
            for number, box in enumerate(card.boxes):
                yield from unknown_name(box, known, "cards", place, "boxes", number)
            wrong = [box for box in known if box not in card.boxes]
            for box in card.elsewhere:
                yield from unknown_name(box, wrong, "cards", place, "elsewhere", box)

    @rule
    def _no_box_stays_empty(self, _context: Context) -> Iterator[FieldFault]:
        used = {box for card in self.cards for box in card.boxes}
        for place, box in enumerate(self.boxes):
            if box.id not in used:
                yield FieldFault(("boxes", place), f"geen kaart hoort in {box.id!r}", "een kaart voor elk vak")
