"""A guide: a few questions, and the advice that matches the answers, each with its reason. Never a sum or a score."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from hechting.schema.activity import Activity, Link, repeated_ids
from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule, unknown_name

__all__ = ("Advice", "Answer", "Guide", "Question")


class Answer(Record):
    """A possible answer."""

    id: Slug = Field(description="Korte naam van het antwoord.")
    text: Text = Field(description="Het antwoord.")
    why: Text | None = Field(default=None, description="Waarom dit antwoord uitmaakt.")


class Question(Record):
    """A question; with ``several`` the reader may tick more than one answer."""

    id: Slug = Field(description="Korte naam van de vraag.")
    text: Text = Field(description="De vraag.")
    several: bool = Field(default=False, description="true als de lezer meer dan één antwoord mag kiezen.")
    options: Annotated[tuple[Answer, ...], Field(min_length=2, description="Ten minste twee antwoorden.")]

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.options, "options")


class Advice(Record):
    """Advice for who gave, to each question in ``when``, one of the answers named there; without ``when`` for all."""

    id: Slug = Field(description="Korte naam van het advies.")
    title: Text = Field(description="Het advies in een paar woorden.")
    text: Text = Field(description="Het advies, met de reden.")
    steps: tuple[Text, ...] = Field(default=(), description="Stappen, elk in een zin.")
    links: tuple[Link, ...] = Field(default=(), description="Waar de lezer verder kan.")
    when: dict[Slug, Annotated[tuple[Slug, ...], Field(min_length=1)]] = Field(
        default_factory=dict,
        description="Bij welke antwoorden: per vraag de ids van antwoorden; leeg is voor iedereen.",
    )
    urgent: bool = Field(default=False, description="true zet dit advies bovenaan.")


class Guide(Activity):
    """Questions and the advice they lead to."""

    questions: Annotated[tuple[Question, ...], Field(min_length=1, max_length=5, description="Een tot vijf vragen.")]
    advice: Annotated[tuple[Advice, ...], Field(min_length=1, description="Wat de lezer krijgt, met de reden.")]

    def urgent_first(self) -> list[Advice]:
        """Return all advice in the order of the file, with what is urgent before the rest."""
        return sorted(self.advice, key=lambda one: not one.urgent)

    def leading_to(self, advice: Advice) -> list[tuple[str, list[str]]]:
        """Return for which answers an advice is meant, by question, both in their words; empty when it is for all."""
        chosen = {
            question.text: [one.text for one in question.options if one.id in advice.when.get(question.id, ())]
            for question in self.questions
        }
        return [(question, answers) for question, answers in chosen.items() if answers]

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.questions, "questions")

    @rule
    def _ids_of_advice_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.advice, "advice")

    @rule
    def _advice_follows_from_answers(self, _context: Context) -> Iterator[FieldFault]:
        answers = {question.id: [answer.id for answer in question.options] for question in self.questions}
        for place, advice in enumerate(self.advice):
            for question_id, allowed in advice.when.items():
                path = ("advice", place, "when", question_id)
                yield from unknown_name(question_id, answers, *path)
                for number, answer in enumerate(allowed if question_id in answers else ()):
                    yield from unknown_name(answer, answers[question_id], *path, number)
