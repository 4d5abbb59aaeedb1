"""An icon array: the reader guesses a number, then sees it as a hundred children or families."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, WithJsonSchema

from hechting.schema.activity import Activity, repeated_ids
from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, repeats, rule, unknown_name
from hechting.schema.sums import WHOLE, Correlation, Share
from hechting.wording.numbers import number
from hechting.wording.ui import say

__all__ = ("IconArray", "Part", "Scene")


#: The look of a part that stands for a pattern of attachment → its column in ``prevalence.csv``.
PATTERN_COLUMNS: Mapping[str, str] = {
    "secure": "secure_pct",
    "avoidant": "avoidant_pct",
    "ambivalent": "resistant_pct",
    "disorganised": "disorganized_pct",
}


class Part(Record):
    """Some of the hundred. ``count`` may be left out only where a correlation gives it."""

    id: Slug = Field(description="Korte naam van het deel.")
    label: Text = Field(description="Naam van het deel voor de lezer.")
    # A record that was read has it always.
    count: Annotated[Share | None, WithJsonSchema({"type": "integer"}, mode="serialization")] = Field(
        default=None, description="Hoeveel van de honderd; leeg als een correlatie het uitrekent."
    )
    between: tuple[Share, Share] | None = Field(
        default=None, description="Van hoeveel tot hoeveel, als de bron een bereik noemt; count ligt ertussen."
    )
    look: Literal["secure", "avoidant", "ambivalent", "disorganised", "strong", "soft", "rest"] = Field(
        description="Hoe het eruitziet: een patroon van hechting, of strong, soft, rest."
    )

    @rule
    def _count_lies_between(self, _context: Context) -> Iterator[FieldFault]:
        if self.between and self.count is not None and not self.between[0] <= self.count <= self.between[1]:
            low, high = self.between
            yield FieldFault(("count",), f"{self.count} ligt niet in het bereik", f"{low} tot en met {high}")

    def in_words(self) -> str:
        """Say how many: a number, or from where to where."""
        return say("span", low=self.between[0], high=self.between[1]) if self.between else number(self.count or 0)


class Scene(Record):
    """One group of a hundred: the question to guess, its parts, and what the guess is told."""

    id: Slug = Field(description="Korte naam van de groep.")
    label: Text = Field(description="Naam van de groep voor de lezer.")
    question: Text = Field(description="Wat de lezer raadt.")
    parts: Annotated[
        tuple[Part, ...], Field(min_length=2, max_length=5, description="Twee tot vijf delen, samen honderd.")
    ]
    asked: Slug = Field(description="Id van het deel dat de lezer raadt.")
    low: Text = Field(description="Wat de lezer hoort na een te lage gok.")
    close: Text = Field(description="Wat de lezer hoort na een gok die in de buurt komt.")
    high: Text = Field(description="Wat de lezer hoort na een te hoge gok.")
    note: Text = Field(description="Wat het getal zegt, en wat niet.")
    source: Slug = Field(description="Sleutel van de bron onder sources.")
    prevalence: Text | None = Field(
        default=None, description="Naam van de rij in prevalence.csv waar het getal vandaan komt."
    )
    correlation: Correlation | None = Field(
        default=None,
        description="Rekent de vier delen uit: beide, alleen het eerste, alleen het tweede, geen van beide.",
    )

    def completed(self) -> Self:
        """Fill in the counts of a scene that gives a correlation instead."""
        if not self.correlation or len(self.parts) != 4 or any(part.count is not None for part in self.parts):
            return self
        counted = zip(self.parts, self.correlation.counts(), strict=True)
        return self.model_copy(update={"parts": tuple(part.model_copy(update={"count": n}) for part, n in counted)})

    @rule
    def _correlation_gives_the_counts(self, _context: Context) -> Iterator[FieldFault]:
        if self.correlation and tuple(part.count for part in self.parts) != self.correlation.counts():
            allowed = "vier delen zonder count: beide, alleen het eerste, alleen het tweede, geen van beide"
            yield FieldFault(("parts",), "passen niet bij de correlatie", allowed)

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.parts, "parts")

    @rule
    def _asks_for_a_part(self, _context: Context) -> Iterator[FieldFault]:
        yield from unknown_name(self.asked, [part.id for part in self.parts], "asked")

    @rule
    def _adds_up(self, _context: Context) -> Iterator[FieldFault]:
        total = sum(part.count or 0 for part in self.parts)
        if total != WHOLE and not self.correlation:
            yield FieldFault(("parts",), f"zijn samen {total}", f"delen die samen {WHOLE} zijn")

    @rule
    def _parts_look_different(self, _context: Context) -> Iterator[FieldFault]:
        looks = ((("parts", place, "look"), part.look) for place, part in enumerate(self.parts))
        yield from repeats(looks, "een eigen look voor elk deel, anders ziet de lezer geen verschil")

    @rule
    def _counts_follow_prevalence(self, context: Context) -> Iterator[FieldFault]:
        """Find counts that differ from the row of ``prevalence.csv`` that the scene rests on."""
        if self.prevalence is None or context.shares is None:
            return
        yield from unknown_name(self.prevalence, context.shares, "prevalence")
        row = context.shares.get(self.prevalence, {})
        for place, part in enumerate(self.parts):
            share = row.get(PATTERN_COLUMNS.get(part.look, ""))
            if share is not None and abs((part.count or 0) - share) >= 1:
                allowed = f"{share:g}, afgerond, zoals in prevalence.csv"
                yield FieldFault(("parts", place, "count"), f"{part.count} wijkt af van de bron", allowed)


class IconArray(Activity):
    """A hundred of something, in one scene or several to compare."""

    unit: Text = Field(description="Wat één figuur is, zoals: kinderen.")
    scenes: Annotated[
        tuple[Scene, ...], Field(min_length=1, max_length=6, description="Een tot zes groepen van honderd.")
    ]

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.scenes, "scenes")
