"""An approach that the handbook warns against."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hechting.schema.base import Day, Text
from hechting.schema.source import Provenance, SourcedRecord

__all__ = ("DiscouragedApproach",)


class DiscouragedApproach(SourcedRecord):
    """An approach that the handbook warns against. It has reasons and sources and can never carry a recognition.

    ``warning_terms`` are the words in a search that must bring up the warning, beside the names themselves.
    """

    name: Text = Field(description="Naam van de aanpak.")
    also_known_as: tuple[Text, ...] = Field(description="Andere namen.")
    warning_terms: Annotated[
        tuple[Text, ...],
        Field(min_length=1, description="Woorden in een zoekopdracht die de waarschuwing moeten tonen."),
    ]
    what_it_is: Text = Field(description="Wat er bij deze aanpak gebeurt.")
    verdict: Text = Field(description="Wie hem afraadt, en hoe.")
    why_warn: Text = Field(description="Waarom wij waarschuwen.")
    nuance: Text | None = Field(description="Wat er niet mee bedoeld is; null als dat niet nodig is.")
    confidence: Literal["hoog", "middel", "laag"] = Field(description="Hoe zeker het oordeel is: hoog, middel of laag.")
    provenance: Annotated[
        tuple[Provenance, ...], Field(min_length=1, description="Per groep velden: op welke bronnen zij rusten.")
    ]
    reviewed_on: Day = Field(description="Dag waarop iemand dit bestand met de bronnen vergeleek (jjjj-mm-dd).")
