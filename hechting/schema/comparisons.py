"""Two groups that lie d apart: which results of research are shown as two overlapping curves, and in which words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from hechting.schema.base import Record, Text
from hechting.schema.captions import Message, Remarks, Words
from hechting.schema.effects import ResearchResult

__all__ = ("FILE", "MEASURE", "Comparison", "ComparisonWords", "Comparisons")


FILE = "overlap.yaml"

#: The only measure of which two normal curves are a picture.
MEASURE = "d"


class Reference(Record):
    """Names a row of ``effects.csv`` with the measure d."""

    study: Text = Field(description="Veld study van de rij in effects.csv.")
    part: Text = Field(description="Veld part van de rij in effects.csv.")

    def names(self, result: ResearchResult) -> bool:
        """Tell whether a result is the one that is meant."""
        return (result.study, result.part, result.measure) == (self.study, self.part, MEASURE)


class Comparison(Message):
    """Two groups of children on one outcome: ``higher`` scores d more than ``lower``, and ``more`` says of what."""

    result: Reference = Field(description="De rij van effects.csv met maat d.")
    lower: Text = Field(description="De groep die lager uitkomt.")
    higher: Text = Field(description="De groep die hoger uitkomt.")
    more: Text = Field(description="Waarvan de tweede groep meer heeft.")


class ComparisonWords(Words):
    """The contents of ``overlap.yaml``."""

    choose: Text = Field(description="De vraag boven de keuze.")
    figures: Annotated[
        tuple[Comparison, ...], Field(min_length=1, description="De vergelijkingen, in de volgorde van de pagina.")
    ]


@dataclass(frozen=True)
class Comparisons:
    """The result of each comparison by its key, and the words to show them with."""

    results: Mapping[str, ResearchResult]
    words: ComparisonWords
    remarks: Remarks
