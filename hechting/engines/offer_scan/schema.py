"""The scan of a town's offer: the words around it, and where numbers of one's own can be found.

What can be ticked follows from the interventions, the axes from the vocabulary, and what is judged from ``filtering/scan.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from hechting.schema.activity import Activity
from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule, unknown_name

__all__ = ("Excepted", "NumberSource", "OfferScan")


class NumberSource(Record):
    """A place where a town finds a number of its own."""

    what: Text = Field(description="Welk getal je er vindt, en hoe.")
    source: Slug = Field(description="Sleutel van de bron onder sources.")


class Excepted(Record):
    """Ages at which nothing can be missing for a target group."""

    target_group: Text = Field(description="Doelgroep, uit vocabulary.yaml.")
    ages: Annotated[tuple[Text, ...], Field(min_length=1, description="Leeftijden, zoals age_bands ze noemt.")]


class OfferScan(Activity):
    """What stands around the scan."""

    number_sources: tuple[NumberSource, ...] = Field(description="Waar een gemeente eigen cijfers vindt.")
    excepted: tuple[Excepted, ...] = Field(
        description="Vakken die niet bestaan, zoals zwangeren bij twaalf jaar; een keuze van de redactie."
    )
    limits: Text = Field(description="Wat je uit de scan niet mag afleiden.")
    questions: Annotated[
        tuple[Text, ...], Field(min_length=1, description="Open vragen die op het stuk voor de raad komen.")
    ]

    @rule
    def _sources_are_named(self, _context: Context) -> Iterator[FieldFault]:
        for place, one in enumerate(self.number_sources):
            yield from unknown_name(one.source, list(self.sources), "number_sources", place, "source")

    @rule
    def _groups_are_on_the_list(self, context: Context) -> Iterator[FieldFault]:
        for place, one in enumerate(self.excepted if context.values else ()):
            groups = context.values("target_groups")  # type: ignore[misc]
            yield from unknown_name(one.target_group, groups, "excepted", place, "target_group")
