"""A network: people around a child whom the reader adds, and at which moments of a day each of them is there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from hechting.schema.activity import Activity, repeated_ids
from hechting.schema.base import Record, Slug, Text, Values
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule

__all__ = ("Moment", "Network")


class Moment(Record):
    """A moment at which a child needs somebody: what is asked of the reader, and what it says that somebody is there."""

    id: Slug = Field(description="Korte naam van het moment.")
    label: Text = Field(description="Naam van het moment, kort, zoals: bij het slapen.")
    question: Text = Field(description="De vraag aan de lezer.")
    why: Text = Field(description="Wat dit moment laat zien; de lezer leest het als er iemand is.")


class Network(Activity):
    """A child and the people around it. Nothing of it is kept, and nobody stands above anybody else."""

    child: Text = Field(description="Hoe het kind in de tekening heet, zoals: kind.")
    people: Annotated[
        Values,
        Field(min_length=2, max_length=12, description="Mensen om uit te kiezen; de lezer kan ook zelf iemand typen."),
    ]
    moments: Annotated[
        tuple[Moment, ...], Field(min_length=2, max_length=3, description="Twee of drie momenten van een dag.")
    ]
    conclusion: Text = Field(description="Waar het op uitkomt; de lezer leest het als er bij elk moment iemand is.")
    limits: Text = Field(description="Wat je er niet uit mag besluiten.")

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.moments, "moments")
