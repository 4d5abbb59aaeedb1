"""Recall questions: they ask the reader to use what a chapter says, and explain every answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from hechting.activities.base import Activity, Choice, Link, repeated_ids
from hechting.record_rules import FieldFault
from hechting.records import Record, Slug, Text

__all__ = ("Question", "Questions")


class Question(Record):
    """A question with exactly one best answer, and where to read again. ``chapter`` is the page it belongs to."""

    id: Slug
    text: Text
    options: Annotated[tuple[Choice, ...], Field(min_length=3, max_length=4)]
    back_to: Link
    chapter: Slug | None = None


class Questions(Activity):
    """The questions of one chapter; ``id`` is the name of its page. ``mixed``: a set from all chapters."""

    questions: Annotated[tuple[Question, ...], Field(min_length=3)]
    mixed: bool = False

    def faults(self) -> Iterator[FieldFault]:
        """Find repeated ids and questions without exactly one best answer."""
        yield from repeated_ids(self.questions, "questions")
        for place, question in enumerate(self.questions):
            yield from repeated_ids(question.options, "questions", place, "options")
            if (best := sum(option.fit == "past" for option in question.options)) != 1:
                path = ("questions", place, "options")
                yield FieldFault(path, f"{best} options fit best", "exactly one option with fit: past")
