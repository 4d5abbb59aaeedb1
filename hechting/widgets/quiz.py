"""The quiz: recall questions of one chapter, or a mixed set that brings back all chapters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hechting.activities.base import Activity
from hechting.activities.questions import Question, Questions
from hechting.activities.reader import load_activity, read_activities
from hechting.library import LibraryError
from hechting.widgets.activity import ActivityWidget, choice_item, link, plain

__all__ = ("QuizWidget", "mixed_quiz", "quiz")

#: The key of a chapter's questions in the address, and that of the mixed set.
CHAPTER_KEY, MIXED_KEY = "vragen", "toets"


class QuizWidget(ActivityWidget):
    """Questions. ``state`` holds the answer to each, and for a mixed set the seed that fixes which and in what order."""

    engine = "quiz"

    def start_state(self, _activity: Activity) -> Mapping[str, Any]:
        """Begin without answers and without a seed."""
        return {"answers": {}, "seed": None}

    def body_html(self, activity: Questions) -> str:
        """Return all questions with all their answers."""
        return "<ol>\n" + "\n".join(map(_question, activity.questions)) + "\n</ol>"


def quiz(chapter: str) -> QuizWidget:
    """Return the questions of a chapter. Raises ``LibraryError`` when they are not there or have faults."""
    return QuizWidget(load_activity("questions", chapter).model_copy(update={"id": CHAPTER_KEY}))


def mixed_quiz() -> QuizWidget:
    """Return a set that draws from the questions of all chapters. Raises ``LibraryError`` when any has faults."""
    activities, faults = read_activities()
    if faults:
        raise LibraryError(faults)
    chapters = activities["questions"]
    frame = load_activity("questions", "toets-jezelf")
    questions = [_of_chapter(one, name) for name, chapter in chapters.items() for one in chapter.questions]
    return QuizWidget(frame.model_copy(update={"id": MIXED_KEY, "mixed": True, "questions": tuple(questions)}))


def _of_chapter(question: Question, chapter: str) -> Question:
    """Name the chapter of a question, also in its id, which is unique only there."""
    return question.model_copy(update={"id": f"{chapter}--{question.id}", "chapter": chapter})


def _question(question: Question) -> str:
    options = "".join(choice_item(option) for option in question.options)
    return (
        f"<li><p><strong>{plain(question.text)}</strong></p><ul>{options}</ul>"
        f"<p>Lees terug: {link(question.back_to)}</p></li>"
    )
