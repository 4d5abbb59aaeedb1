"""Refutations: claims that many people believe, why they do, what research says, and how sure that is.

A reader judges each claim before reading, and uses what was read in a question after it. Saying why people believe a claim
comes with its refutation: a claim that is only denied is remembered as true.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from hechting.schema.activity import Activity, Prediction, repeated_ids
from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.evidence import Sureness
from hechting.schema.rules import FieldFault, rule, unknown_name

__all__ = ("Claim", "Refutation", "Verdict")


#: How a claim stands. A claim that is simply true needs no refutation.
Verdict = Literal["deels", "niet"]


class Claim(Record):
    """A claim, and what is known of it; ``sure_why`` says what the sureness rests on, ``source`` is a key of ``sources``."""

    id: Slug = Field(description="Korte naam van de bewering; staat in het adres, dus niet meer veranderen.")
    text: Text = Field(description="De bewering, zoals mensen haar zeggen.")
    verdict: Verdict = Field(description="Of zij klopt: deels of niet.")
    believed: Text = Field(description="Waarom mensen dit geloven.")
    finding: Text = Field(description="Wat onderzoek zegt.")
    sure: Sureness = Field(description="Hoe zeker dat is: redelijk, matig of weinig.")
    sure_why: Text = Field(description="Waar die zekerheid op rust.")
    source: Slug = Field(description="Sleutel van de bron onder sources.")
    after: Prediction = Field(description="Een vraag om het te gebruiken; precies één keuze past.")

    @rule
    def _after_has_one_best_answer(self, _context: Context) -> Iterator[FieldFault]:
        if (best := sum(option.fit == "past" for option in self.after.options)) != 1:
            yield FieldFault(("after", "options"), f"{best} keuzes passen het best", "precies één keuze met fit: past")


class Refutation(Activity):
    """A few claims about one subject."""

    claims: Annotated[
        tuple[Claim, ...], Field(min_length=1, max_length=6, description="Een tot zes beweringen over één onderwerp.")
    ]

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.claims, "claims")

    @rule
    def _sources_of_claims_exist(self, _context: Context) -> Iterator[FieldFault]:
        for place, claim in enumerate(self.claims):
            yield from unknown_name(claim.source, list(self.sources), "claims", place, "source")
