"""What all activities share: who they are, what they ask, what they rest on, and the choices in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Literal, Protocol

from pydantic import Field, StringConstraints

from hechting.schema.base import Day, Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, dangling_sources, repeats, rule
from hechting.schema.source import Sources

__all__ = ("Activity", "Choice", "Fit", "Guess", "Link", "Prediction", "repeated_ids")


Fit = Literal["past", "deels", "past-niet"]

#: The shape that stands beside the words for how well a choice fits (``choice_fits`` and ``answer_fits`` of ``ui.yaml``).
SHAPES: Mapping[Fit, str] = {"past": "●", "deels": "◐", "past-niet": "○"}

# Another site, a telephone number, or a page of the book as seen from the chapters.
Href = Annotated[str, StringConstraints(pattern=r"^(https?://\S+|tel:[0-9]+|(\.\./book/)?[a-z0-9-]+\.html([?#]\S*)?)$")]


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


class Link(Record):
    """Words that lead somewhere."""

    text: Text = Field(description="Woorden van de link.")
    href: Href = Field(
        description="Waarheen: https://…, tel:…, of een pagina gezien vanuit de hoofdstukken: signalen.html#plek."
    )


class Choice(Record):
    """Something a reader can choose, how well it fits, and the reason: every choice is explained, right or wrong."""

    id: Slug = Field(description="Korte naam in kleine letters; staat in het adres, dus niet meer veranderen.")
    text: Text = Field(description="Wat de lezer kan kiezen.")
    fit: Fit = Field(description="Hoe goed het past: past, deels of past-niet.")
    why: Text = Field(description="De reden, ook bij een keuze die niet past.")

    @property
    def shape(self) -> str:
        """How well it fits, for whoever scans."""
        return SHAPES[self.fit]


class Prediction(Record):
    """A question to answer before looking."""

    text: Text = Field(description="De vraag die de lezer beantwoordt voor het kijken.")
    options: Annotated[tuple[Choice, ...], Field(min_length=2, max_length=4, description="Twee tot vier antwoorden.")]

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.options, "options")


class Guess(Record):
    """What the reader writes down before the activity, to see beside the answer after it: a number up to ``most``, or a line."""

    question: Text = Field(description="Wat de lezer voorspelt.")
    most: Annotated[int | None, Field(ge=1, le=1000)] = Field(
        default=None, description="Het grootste getal dat kan; leeg als de lezer een zin schrijft."
    )
    answer: Text | None = Field(
        default=None,
        description="Hoe het zit; staat naast de gok als de lezer klaar is. Leeg als alleen de lezer het weet.",
    )


class Activity(Record):
    """Base of all activities.

    ``intro`` says what it is about and what to do, ``practice`` asks for one sentence for the reader's own practice, and
    ``safety`` puts what to do in danger before everything else. An empty line in a text begins a new paragraph.
    """

    id: Slug = Field(description="Naam van het bestand zonder .yaml; staat in het adres, dus niet meer veranderen.")
    title: Text = Field(description="Titel boven de activiteit.")
    intro: Text = Field(description="Waar het over gaat en wat je doet. Een lege regel begint een nieuwe alinea.")
    guess: Guess | None = Field(default=None, description="Wat de lezer voorspelt voor het begin.")
    practice: Text = Field(description="Vraag om één zin voor de eigen praktijk.")
    caveat: Text | None = Field(default=None, description="Wat de lezer erbij moet weten.")
    sources: Sources = Field(description="Sleutels uit sources.yaml, elk met wat de bron hier onderbouwt.")
    reviewed_on: Day = Field(description="Dag waarop iemand dit bestand met de bronnen vergeleek (jjjj-mm-dd).")
    safety: bool = Field(default=False, description="true zet bovenaan wat je doet bij gevaar.")
    own: bool = Field(default=False, description="Alleen voor eigen materiaal, dat niemand van de redactie nakeek.")

    @rule
    def _is_marked_as_what_it_is(self, context: Context) -> Iterator[FieldFault]:
        if self.own and context.gathering is not None and not context.is_own:
            yield FieldFault(("own",), "is alleen voor eigen materiaal", "haal het veld weg")
        if not self.sources and not self.own:
            yield FieldFault(("sources",), "is leeg", "noem ten minste één bron uit sources.yaml")

    @rule
    def _sources_exist(self, _context: Context) -> Iterator[FieldFault]:
        yield from dangling_sources(self)


def repeated_ids(items: Sequence[_HasId], *path: str | int) -> Iterator[FieldFault]:
    """Find ids that stand twice in one list; ``path`` is where the list stands."""
    placed = (((*path, place, "id"), item) for place, item in enumerate(items))
    yield from repeats(((where, item.id) for where, item in placed if hasattr(item, "id")), "een eigen id voor elk")
