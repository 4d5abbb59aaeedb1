"""Choosing together: a sheet with two to four kinds of help, and beside them waiting and ordinary support.

The rows, what always stands beside the options, and the self-check are content. What a sheet says of an intervention follows
from its record. The form (options in columns, questions in rows, waiting among them) is that of Dutch option cards: Huisarts
& Wetenschap (2022), source ``keuzekaart`` of the records.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, get_args

from pydantic import Field

from hechting.schema.activity import Activity, repeated_ids
from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule, unknown_name

__all__ = ("FEWEST", "MOST", "ROWS", "AlwaysThere", "Criterion", "ParentQuestion", "Row", "RowName", "SharedChoice")


#: So many interventions a sheet holds.
FEWEST, MOST = 2, 4

#: The questions that a sheet answers for each option, in their order.
RowName = Literal["wat", "vraagt", "weten", "niet-weten", "tegenvallen", "begin"]

ROWS: tuple[RowName, ...] = get_args(RowName)


class Row(Record):
    """A question that every option answers."""

    id: RowName = Field(description="Vaste naam van de rij.")
    text: Text = Field(description="De vraag, zoals een ouder haar stelt.")


class AlwaysThere(Record):
    """An option that stands on every sheet: waiting, or ordinary support."""

    id: Slug = Field(description="Korte naam.")
    name: Text = Field(description="Naam boven de kolom.")
    answers: dict[RowName, Text] = Field(description="Per rij: het antwoord in gewone woorden.")
    source: Slug = Field(description="Sleutel van de bron onder sources.")

    @rule
    def _answers_every_row(self, _context: Context) -> Iterator[FieldFault]:
        for name in ROWS:
            if name not in self.answers:
                yield FieldFault(
                    ("answers",), f"zegt niets bij {name!r}", f"een antwoord op elke rij: {', '.join(ROWS)}"
                )


class ParentQuestion(Record):
    """Something that parents ask, and the answer."""

    question: Text = Field(description="De vraag van een ouder.")
    answer: Text = Field(description="Het antwoord, in een of twee zinnen.")


class Criterion(Record):
    """A criterion for decision aids, and whether this sheet meets it."""

    text: Text = Field(description="De eis, in eigen woorden.")
    met: Literal["ja", "deels", "nee"] = Field(description="Of het blad eraan voldoet.")
    why: Text = Field(description="Waarom wel of niet.")


class SharedChoice(Activity):
    """What a sheet is made of."""

    rows: Annotated[
        tuple[Row, ...], Field(min_length=len(ROWS), max_length=len(ROWS), description="De vragen, op volgorde.")
    ]
    always: Annotated[tuple[AlwaysThere, ...], Field(min_length=1, description="Wat op elk blad naast de hulp staat.")]
    burdens: dict[Text, Text] = Field(
        description="Per kenmerk (werkt via): wat het van ouders vraagt of kan tegenvallen."
    )
    parents_ask: Annotated[tuple[ParentQuestion, ...], Field(min_length=1, description="Wat ouders vaak vragen.")]
    matters: Annotated[
        tuple[Text, ...], Field(min_length=1, description="Waar een ouder op kan letten; om in te vullen.")
    ]
    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1, description="De eisen aan een keuzehulp.")]

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.rows, "rows")
        yield from repeated_ids(self.always, "always")

    @rule
    def _sources_are_named(self, _context: Context) -> Iterator[FieldFault]:
        for place, one in enumerate(self.always):
            yield from unknown_name(one.source, list(self.sources), "always", place, "source")

    @rule
    def _burdens_are_on_the_list(self, context: Context) -> Iterator[FieldFault]:
        for name in self.burdens if context.values else ():
            yield from unknown_name(name, context.values("mechanisms"), "burdens", name)  # type: ignore[misc]
