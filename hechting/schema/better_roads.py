"""What to do instead of a discouraged approach: the advice that every warning card carries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from hechting.schema.base import Day, Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, dangling_sources, rule
from hechting.schema.source import Sources

__all__ = ("BetterRoad", "BetterRoads")


class BetterRoad(Record):
    """One piece of advice with its sources; ``address`` is a query for the explorer that shows fitting interventions."""

    text: Text = Field(description="Het advies in een zin of twee.")
    sources: Annotated[tuple[Slug, ...], Field(min_length=1, description="Sleutels van bronnen onder sources.")]
    address: Text | None = Field(
        default=None, description="Keuze van filters voor de verkenner, zoals werkt-via=sensitiviteit."
    )


class BetterRoads(Record):
    """The advice in order, the sources it rests on, and the reasons that hold for every discouraged approach."""

    roads: Annotated[
        tuple[BetterRoad, ...], Field(min_length=1, description="Wat je beter kunt doen, het belangrijkste eerst.")
    ]
    sources: Sources = Field(description="Sleutels uit sources.yaml, elk met wat de bron hier onderbouwt.")
    reviewed_on: Day = Field(description="Dag waarop iemand dit bestand met de bronnen vergeleek (jjjj-mm-dd).")

    @rule
    def _advice_has_sources(self, _context: Context) -> Iterator[FieldFault]:
        yield from dangling_sources(self)
