"""The shape of ``content/plain_language.yaml``: how sentences for parents and for students run, and what to say for office words."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from hechting.schema.base import Record, Text

__all__ = ("FILE", "PlainLanguage", "Reasoning", "SettledWord")


FILE = "plain_language.yaml"

PageName = Annotated[str, StringConstraints(pattern=r"^(book|notebooks)/[a-z0-9-]+$")]


class Reasoning(Record):
    """How chapters to study reason: in connected sentences, of so many words on average."""

    pages: tuple[PageName, ...] = Field(description="De hoofdstukken om te studeren.")
    fewest_words: Annotated[float, Field(ge=5, le=40, description="Minste woorden per zin, gemiddeld op een pagina.")]
    most_words: Annotated[float, Field(ge=5, le=40, description="Meeste woorden per zin, gemiddeld op een pagina.")]
    sections_apart: tuple[Text, ...] = Field(description="Kopjes van delen die niet redeneren, zoals de bronnen.")


class SettledWord(Record):
    """One way of writing that the book has settled on: what is not written, what is instead, and where it may stand."""

    never: tuple[Text, ...] = Field(description="Wat er niet staat; met * erachter ook als begin van een woord.")
    rather: Text = Field(description="Wat er wel staat.")
    except_in: tuple[Text, ...] = Field(default=(), description="Namen en uitdrukkingen waarin het wel mag staan.")


class PlainLanguage(Record):
    """What is asked of the Dutch of the book; lengths of sentences are in words."""

    longest_sentence: Annotated[int, Field(ge=10, le=60, description="Meeste woorden in een zin voor ouders.")]
    short_sentence: Annotated[int, Field(ge=3, le=15, description="Zoveel woorden of minder is een korte zin.")]
    short_in_a_row: Annotated[int, Field(ge=1, le=10, description="Meeste korte zinnen achter elkaar, voor ouders.")]
    ease_for_parents: Annotated[float, Field(ge=0, le=120, description="Laagste Flesch-Douma op pagina’s voor ouders.")]
    ease_of_reasoning: Annotated[float, Field(ge=0, le=120, description="Laagste Flesch-Douma in hoofdstukken.")]
    reasoning: Reasoning = Field(description="Hoe de hoofdstukken om te studeren redeneren.")
    pages_for_parents: tuple[PageName, ...] = Field(description="Pagina’s voor ouders.")
    sections_for_parents: tuple[Text, ...] = Field(description="Kopjes van delen voor ouders, op elke pagina.")
    sections_for_others: tuple[Text, ...] = Field(
        description="Kopjes van delen van die pagina’s die voor anderen zijn."
    )
    settled_words: tuple[SettledWord, ...] = Field(description="Woorden die op één manier gebruikt worden.")
    office_words: dict[Text, Text] = Field(description="Kantoorwoorden, elk met gewone woorden.")
