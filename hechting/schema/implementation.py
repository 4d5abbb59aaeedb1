"""What it takes to offer an intervention: training, licence, time and money, where it can be had.

Each statement carries its own source, because they come from other pages than what is known of the help itself. What was
not found is empty, and the record's ``unknown`` says where was looked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from hechting.schema.base import Record, Slug, Text, Values
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule

__all__ = ("IMPLEMENTATION_PARTS", "Cost", "Implementation", "Stated")


#: The parts that are statements, in the order in which an organisation asks for them.
IMPLEMENTATION_PARTS = (
    "training", "licence", "deliverers", "staff_time", "cost", "availability", "conditions", "quality", "materials",
    "languages", "contact",
)  # fmt: skip


class Stated(Record):
    """Something that a page says, with that page and what to keep in mind."""

    value: Text = Field(description="Wat de bron zegt, in eigen woorden.")
    source: Slug = Field(description="Sleutel van de bron onder sources.")
    caveat: Text | None = Field(
        default=None, description="Wat de lezer erbij moet weten, zoals: oude pagina of één aanbieder."
    )
    weak: bool = Field(default=False, description="true als de bron zwakker is, zoals een weergave door een derde.")


class Cost(Stated):
    """An amount of money: for what, in which currency, and at the prices of which year."""

    amount: float | int | None = Field(default=None, description="Het bedrag; null als er geen bedrag is gevonden.")
    currency: Literal["EUR", "GBP", "USD"] | None = Field(default=None, description="Munt van het bedrag.")
    unit: Text | None = Field(default=None, description="Waarvoor het bedrag is, zoals: gezin.")
    price_year: Text | None = Field(default=None, description="Prijspeil; null als de bron het niet noemt.")

    @rule
    def _amount_says_what_it_is(self, _context: Context) -> Iterator[FieldFault]:
        if self.amount is not None and not (self.currency and self.unit):
            yield FieldFault(("amount",), "zegt niet waarvan het een bedrag is", "vul currency en unit in")


class Implementation(Record):
    """What an organisation has to know before it offers an intervention; an empty part was not found."""

    training: tuple[Stated, ...] = Field(description="Opleiding: dagen, opzet en kosten.")
    licence: tuple[Stated, ...] = Field(description="Licentie, certificaat of registratie.")
    deliverers: tuple[Stated, ...] = Field(description="Wie het mag uitvoeren, met de gevraagde vooropleiding.")
    staff_time: tuple[Stated, ...] = Field(description="Tijd van de uitvoerder, of aantal contacten per gezin.")
    cost: tuple[Cost, ...] = Field(description="Kosten per gezin, met het prijspeil.")
    availability: tuple[Stated, ...] = Field(description="Waar het in Nederland te krijgen is.")
    conditions: tuple[Stated, ...] = Field(description="Wat er moet zijn voordat het begint.")
    quality: tuple[Stated, ...] = Field(description="Hoe de kwaliteit bewaakt wordt.")
    materials: tuple[Stated, ...] = Field(description="Materiaal dat nodig is.")
    languages: tuple[Stated, ...] = Field(description="Talen waarin het er is.")
    contact: tuple[Stated, ...] = Field(description="Waar een organisatie terechtkan.")
    training_lengths: Values = Field(
        description="Hoe lang de opleiding duurt, uit vocabulary.yaml; leeg als dat niet is gevonden."
    )
