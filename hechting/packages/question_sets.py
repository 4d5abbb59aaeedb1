"""The sets of questions that learning environments load: those of each chapter, with its title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from hechting.engines.quiz.schema import Question, Quiz
from hechting.reading.library import load_library
from hechting.reading.pages import read_pages
from hechting.schema.activity import Choice
from hechting.wording.ui import say

__all__ = ("QuestionSet", "question_sets")


@dataclass(frozen=True)
class QuestionSet:
    """The questions of one chapter as they leave the book.

    ``address`` is where the book stands for everybody, ending in a slash, if its makers said so; else nothing links to the book.
    ``grades`` gives each question a point. Without it nothing counts: an answer is explained, and that is all.
    """

    name: str
    chapter: str
    quiz: Quiz
    address: str = ""
    grades: bool = False

    @property
    def title(self) -> str:
        """What the set is called in a list with other sets."""
        return say("readable.packages.set_title", chapter=self.chapter)

    @property
    def points(self) -> int:
        """What a best answer counts for."""
        return 1 if self.grades else 0

    @property
    def opening(self) -> list[str]:
        """What stands above the questions: what it is, whom to call in danger, and that all people in it are invented."""
        call = say("danger.call", emergency=say("danger.emergency"))
        worry = say("danger.worry", veilig_thuis=say("danger.veilig_thuis"))
        danger = f"{say('danger.question')} {call} {worry}"
        return [_one_line(self.quiz.intro), danger, say("readable.packages.invented")]

    def reason(self, option: Choice) -> str:
        """Say how well an option fits, and why."""
        fit = say(f"choice_fits.{option.fit}")
        return f"{option.shape} {fit[:1].upper()}{fit[1:]}. {_one_line(option.why)}"

    def place(self, question: Question) -> str:
        """Return where the answer stands, as an address for everybody; empty when nobody said where the book is."""
        outside = question.back_to.href.startswith(("https://", "http://"))
        if outside or not self.address:
            return question.back_to.href if outside else ""
        return urljoin(f"{self.address}notebooks/", question.back_to.href)


def question_sets(root: Path, address: str = "", *, grades: bool = False) -> Iterator[QuestionSet]:
    """Yield the set of every chapter that asks questions, in the order of the book that stands in ``root``."""
    known = load_library().activities["quiz"]
    for page in read_pages(root).values():
        quiz = known.get(page.file.stem)
        if page.is_chapter and isinstance(quiz, Quiz):
            yield QuestionSet(page.file.stem, page.title, quiz, address, grades)


def _one_line(text: str) -> str:
    return " ".join(text.split())
