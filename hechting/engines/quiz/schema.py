"""Recall questions: they ask the reader to use what a chapter says, and explain every answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from hechting.schema.activity import Activity, Choice, Link, repeated_ids
from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule

__all__ = ("Question", "Quiz")


#: A chapter asks at least so many questions.
FEWEST = 3


class Question(Record):
    """A question with exactly one best answer, and where to read again. ``chapter`` is the page it belongs to."""

    id: Slug = Field(description="Korte naam van de vraag; staat in het adres, dus niet meer veranderen.")
    text: Text = Field(description="De vraag, liefst een korte situatie.")
    options: Annotated[
        tuple[Choice, ...],
        Field(min_length=3, max_length=4, description="Drie of vier keuzes, waarvan er precies één past."),
    ]
    back_to: Link = Field(description="Waar de lezer het antwoord terugleest.")
    chapter: Slug | None = Field(
        default=None, description="Hoofdstuk waar de vraag bij hoort; alleen in de gemengde vragen."
    )

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.options, "options")

    @rule
    def _has_one_best_answer(self, _context: Context) -> Iterator[FieldFault]:
        if (best := sum(option.fit == "past" for option in self.options)) != 1:
            yield FieldFault(("options",), f"{best} keuzes passen het best", "precies één keuze met fit: past")


class Quiz(Activity):
    """The questions of one chapter; ``id`` is the name of its page. ``mixed``: a set from all chapters."""

    questions: Annotated[
        tuple[Question, ...], Field(min_length=1, description="Ten minste drie vragen; in eigen materiaal één.")
    ]
    mixed: bool = Field(default=False, description="true voor de vragen uit alle hoofdstukken.")

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.questions, "questions")

    @rule
    def _has_enough_questions(self, _context: Context) -> Iterator[FieldFault]:
        if len(self.questions) < FEWEST and not self.own:
            yield FieldFault(("questions",), f"heeft er {len(self.questions)}", f"ten minste {FEWEST}")
