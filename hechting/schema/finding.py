"""A general finding about what works."""

from __future__ import annotations

from pydantic import Field

from hechting.schema.base import Text
from hechting.schema.source import SourcedRecord

__all__ = ("Finding",)


class Finding(SourcedRecord):
    """A general finding about what works, with its sources."""

    title: Text = Field(description="De bevinding in een paar woorden.")
    finding: Text = Field(description="Wat er is gevonden, in een of twee zinnen.")
    caveat: Text | None = Field(description="Wat de lezer erbij moet weten; null als dat niet nodig is.")
