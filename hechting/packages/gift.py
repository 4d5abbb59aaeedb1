"""A set of questions in GIFT, the plain text that Moodle and its kin read.

The format: docs.moodle.org/35/en/GIFT_format, read on 2026-11-29. GIFT has no way to say how much a question counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hechting.engines.quiz.schema import Question
from hechting.packages.question_sets import QuestionSet
from hechting.render.environment import render
from hechting.wording.ui import say

__all__ = ("gift",)

#: What GIFT reads as its own signs.
_SIGNS = re.compile(r"([~=#{}:\\])")


def gift(made: QuestionSet) -> str:
    """Return the set as GIFT: a category, what stands above the questions, and each question with its reasons."""
    blocks = [
        f"$CATEGORY: {made.title.replace('/', '//')}",
        f"::{_plain(say('readable.packages.before'))}::[html]{_html(*made.opening)}",
    ]
    blocks += ["\n".join(_question(made, place, one)) for place, one in enumerate(made.quiz.questions, start=1)]
    return "\n\n".join(blocks) + "\n"


def _question(made: QuestionSet, place: int, question: Question) -> Iterator[str]:
    yield f"::{_plain(f'{made.chapter} {place}')}::[html]{_html(question.text)}{{"
    for option in question.options:
        sign = "=" if option.fit == "past" else "~"
        yield f"{sign}[html]{_html(option.text)}#[html]{_html(made.reason(option))}"
    yield f"####[html]{_signed(_again(made, question))}"
    yield "}"


def _again(made: QuestionSet, question: Question) -> str:
    return str(render("packages/templates/gift_again.html.j2", question=question, place=made.place(question)))


def _html(*texts: str) -> str:
    return _signed(render("packages/templates/gift_text.html.j2", texts=texts))


def _signed(text: str) -> str:
    return _SIGNS.sub(r"\\\1", text)


def _plain(text: str) -> str:
    """Return a name; GIFT reads no HTML there."""
    return _SIGNS.sub(r"\\\1", text)
