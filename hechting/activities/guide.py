"""A guide: a few questions, and the advice that matches the answers, each with its reason. Never a sum or a score."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from hechting.activities.base import Activity, Link, fault_unless_known, repeated_ids
from hechting.record_rules import FieldFault
from hechting.records import Record, Slug, Text

__all__ = ("Advice", "Answer", "Guide", "Question")


class Answer(Record):
    """A possible answer."""

    id: Slug
    text: Text
    why: Text | None = None


class Question(Record):
    """A question; with ``several`` the reader may tick more than one answer."""

    id: Slug
    text: Text
    several: bool = False
    options: Annotated[tuple[Answer, ...], Field(min_length=2)]


class Advice(Record):
    """Advice for who gave, to each question in ``when``, one of the answers named there; without ``when`` for all."""

    id: Slug
    title: Text
    text: Text
    steps: tuple[Text, ...] = ()
    links: tuple[Link, ...] = ()
    when: dict[Slug, Annotated[tuple[Slug, ...], Field(min_length=1)]] = Field(default_factory=dict)
    urgent: bool = False


class Guide(Activity):
    """Questions and the advice they lead to."""

    questions: Annotated[tuple[Question, ...], Field(min_length=1, max_length=5)]
    advice: Annotated[tuple[Advice, ...], Field(min_length=1)]

    def faults(self) -> Iterator[FieldFault]:
        """Find repeated ids, conditions on answers that are not there, and answers that lead to nothing."""
        yield from repeated_ids(self.questions, "questions")
        yield from repeated_ids(self.advice, "advice")
        for place, question in enumerate(self.questions):
            yield from repeated_ids(question.options, "questions", place, "options")
        answers = {question.id: [answer.id for answer in question.options] for question in self.questions}
        for place, advice in enumerate(self.advice):
            for question_id, allowed in advice.when.items():
                path = ("advice", place, "when", question_id)
                yield from fault_unless_known(question_id, answers, *path)
                for number, answer in enumerate(allowed if question_id in answers else ()):
                    yield from fault_unless_known(answer, answers[question_id], *path, number)
