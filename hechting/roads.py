"""What to do instead of a discouraged approach: the advice that every warning card carries."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from hechting.records import Day, Record, Slug, Source, Text

__all__ = ("BetterRoad", "BetterRoads")


class BetterRoad(Record):
    """One piece of advice with its sources; ``address`` is a query for the explorer that shows fitting interventions."""

    text: Text
    sources: Annotated[tuple[Slug, ...], Field(min_length=1)]
    address: Text | None = None


class BetterRoads(Record):
    """The advice in order, the sources it rests on, and the reasons that hold for every discouraged approach."""

    roads: Annotated[tuple[BetterRoad, ...], Field(min_length=1)]
    sources: dict[Slug, Source]
    reviewed_on: Day
