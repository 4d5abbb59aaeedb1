"""What the search knows of Dutch beside the book itself: words that mean the same, words that say nothing, words of danger,
and what readers type who look for a place that says it in other words.

Four lists, each a file of its own: ``search_synonyms.yaml``, ``search_stop_words.yaml``, ``search_danger.yaml`` and
``search_asked_as.yaml``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, StringConstraints

from hechting.schema.base import Day, Record, Slug, Text, Values
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, dangling_sources, repeats, rule, unknown_name
from hechting.schema.source import Sources
from hechting.wording.folding import fold

__all__ = (
    "ASKED_AS_FILE",
    "DANGER_FILE",
    "STOP_WORDS_FILE",
    "SYNONYMS_FILE",
    "AskedAs",
    "Contact",
    "Danger",
    "DangerWords",
    "SearchWords",
    "StopWords",
    "Synonyms",
)

SYNONYMS_FILE = "search_synonyms.yaml"
STOP_WORDS_FILE = "search_stop_words.yaml"
DANGER_FILE = "search_danger.yaml"
ASKED_AS_FILE = "search_asked_as.yaml"

#: Words of one meaning, at least two; each may be several words long.
Group = Annotated[Values, Field(min_length=2)]

#: A telephone number as a link dials it.
Dial = Annotated[str, StringConstraints(pattern=r"^tel:[0-9]+$")]

#: A place in the book: a page without ending, and the anchor on it.
Place = Annotated[str, StringConstraints(pattern=r"^(book|notebooks)/[a-z0-9-]+#[a-z0-9-]+$")]


class Synonyms(Record):
    """Groups of words that mean the same to a reader who searches.

    ``only_from`` leads one way: from the first word to the rest. ``not_stemmed`` keep their ending, because without it they would be
    another word (schulden, schuld).
    """

    groups: Annotated[tuple[Group, ...], Field(min_length=1, description="Groepen woorden die hetzelfde betekenen.")]
    only_from: tuple[Group, ...] = Field(
        default=(), description="Groepen die één kant op gaan: van het eerste woord naar de rest."
    )
    not_stemmed: Values = Field(default=(), description="Woorden die hun uitgang houden.")

    @rule
    def _each_word_in_one_group(self, _context: Context) -> Iterator[FieldFault]:
        words = (
            (("groups", place, number), fold(word))
            for place, group in enumerate(self.groups)
            for number, word in enumerate(group)
        )
        yield from repeats(words, "elk woord in één groep; voeg groepen samen")


class StopWords(Record):
    """Words that a question is full of and that find nothing."""

    words: Annotated[Values, Field(min_length=1, description="Woorden die niets vinden.")]


class AskedAs(Record):
    """What readers type when they look for a place in the book: for each place their words, which the place itself does not have."""

    typed: Annotated[
        dict[Place, Values],
        Field(min_length=1, description="Plekken in het boek, elk met wat lezers typen die haar zoeken."),
    ]


class Contact(Record):
    """Somebody to call: the name, the number as it is read and as it is dialled, when and for whom; ``source`` is a key of the file."""

    name: Text = Field(description="Wie je belt.")
    number: Text = Field(description="Het nummer zoals je het leest.")
    dial: Dial = Field(description="Het nummer zoals de telefoon het kiest: tel:112.")
    note: Text = Field(description="Wanneer en voor wie.")
    source: Slug = Field(description="Sleutel van de bron onder sources.")


class Danger(Record):
    """Words of one kind of danger, whom to call first (keys of ``contacts``), and the places for parents that help.

    A word that ends in ``*`` stands for all words that begin with it; several words must follow each other, and of words with ``/``
    between them one must stand there.
    """

    id: Slug = Field(description="Korte naam van het gevaar.")
    words: Annotated[
        Values,
        Field(
            min_length=1,
            description="Woorden in een zoekopdracht; een * aan het eind staat voor elke uitgang, een / tussen woorden voor een van beide.",
        ),
    ]
    say: Text = Field(description="Wat er bovenaan staat.")
    call: Annotated[
        tuple[Slug, ...], Field(min_length=1, description="Namen onder contacts, wie je het eerst belt voorop.")
    ]
    places: Annotated[
        tuple[Place, ...], Field(min_length=1, description="Plekken in het boek: notebooks/signalen#plek.")
    ]


class DangerWords(Record):
    """The contents of ``search_danger.yaml``; of two kinds of danger in one search, the first in the file comes first."""

    reviewed_on: Day = Field(description="Dag waarop iemand dit bestand met de bronnen vergeleek (jjjj-mm-dd).")
    sources: Sources = Field(description="Sleutels uit sources.yaml, elk met wat de bron hier onderbouwt.")
    contacts: dict[Slug, Contact] = Field(description="Wie je kunt bellen, elk onder een naam.")
    dangers: Annotated[tuple[Danger, ...], Field(min_length=1, description="Soorten gevaar; het eerste gaat voor.")]

    @rule
    def _has_its_sources(self, _context: Context) -> Iterator[FieldFault]:
        yield from dangling_sources(self)

    @rule
    def _calls_whom_it_knows(self, _context: Context) -> Iterator[FieldFault]:
        for place, danger in enumerate(self.dangers):
            for number, key in enumerate(danger.call):
                yield from unknown_name(key, self.contacts, "dangers", place, "call", number)


@dataclass(frozen=True)
class SearchWords:
    """The four lists together."""

    synonyms: Synonyms
    stop_words: StopWords
    danger: DangerWords
    asked_as: AskedAs
