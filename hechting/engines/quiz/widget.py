"""The quiz: recall questions of one chapter, or a mixed set that brings back all chapters."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hechting.engines.activity import ActivityWidget, with_call
from hechting.engines.quiz.schema import Question, Quiz
from hechting.reading.given import Given
from hechting.reading.library import load_library
from hechting.schema.activity import Activity
from hechting.schema.address import QUIZ_KEYS
from hechting.wording.ui import say

__all__ = ("QuizWidget", "mixed_quiz", "quiz")


class QuizWidget(ActivityWidget):
    """Quiz. ``state`` holds the answer to each, and for a mixed set the seed that fixes which and in what order."""

    engine = "quiz"

    def start_state(self, _activity: Activity) -> Mapping[str, Any]:
        """Begin without answers and without a seed."""
        return {"answers": {}, "seed": None}


def quiz(given: Given, folder: str | Path | None = None, **traits: Any) -> QuizWidget:
    """Return the questions of a chapter by its name, or one's own from a file, a folder or its fields.

    ``traits`` are ipywidgets' own, such as ``layout``. Raises ``LibraryError`` with every fault, or with the names there are.
    """
    questions, call = with_call("quiz", given, folder)
    return QuizWidget(questions.model_copy(update={"id": QUIZ_KEYS["chapter"]}), call, **traits)


def mixed_quiz(**traits: Any) -> QuizWidget:
    """Return a set that draws from the questions of all chapters. Raises ``LibraryError`` when any has faults."""
    library = load_library()
    chapters = {name: one for name, one in library.activities["quiz"].items() if isinstance(one, Quiz)}
    frame = library.activity("quiz", "toets-jezelf")
    questions = [_of_chapter(one, name) for name, chapter in chapters.items() for one in chapter.questions]
    mixed = frame.model_copy(
        update={
            "id": QUIZ_KEYS["mixed"],
            "title": say("readable.mixed_quiz"),
            "mixed": True,
            "questions": tuple(questions),
        }
    )
    return QuizWidget(mixed, "mixed_quiz()", **traits)


def _of_chapter(question: Question, chapter: str) -> Question:
    """Name the chapter of a question, also in its id, which is unique only there."""
    return question.model_copy(update={"id": f"{chapter}--{question.id}", "chapter": chapter})
