"""What a municipality or a team says of its own offer: what is offered, and its own numbers.

Nothing of it is the handbook's: it comes from a reader, a list or Python, and no editor looked at it.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from hechting.schema.base import Count, Months, PartialDay, Record, Slug, Text

__all__ = ("TownOffer",)


class TownOffer(Record):
    """One thing that is offered. ``handbook`` is the id of the intervention that it is; what is empty here is then as the handbook has it.

    ``target_groups``, ``levels`` and ``formats`` hold ids of values; ages are in months, ``cost`` in whole euros a year, ``places`` a year.
    ``recognised_on`` is the date of a recognition that the town looked up itself.
    """

    handbook: Slug | None = None
    name: Annotated[Text, Field(max_length=120)]
    age_from: Months = None
    age_to: Months = None
    target_groups: tuple[Text, ...] = ()
    levels: tuple[Text, ...] = ()
    formats: tuple[Text, ...] = ()
    places: Count | None = None
    cost: Count | None = None
    recognised_on: PartialDay | None = None
    note: str = ""
