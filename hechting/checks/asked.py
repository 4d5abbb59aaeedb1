"""What the activities of a page ask their readers to guess in numbers, with the words that each number is about."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from hechting.outputs.calls import last_call, made
from hechting.reading.library import Library
from hechting.reading.pages import Page
from hechting.schema.activity import Activity, Prediction
from hechting.wording.numbers import decimal, number

__all__ = ("Asked", "Place", "asked_at", "places")


#: The two things that a chart compares when it counts pairs; other numbers of a hundred say nothing of those.
_PAIRS = "paren"

#: How an answer says a number of cards: *Drie van de elf*.
_OF_SO_MANY = re.compile(r"\w+ van de \w+")


@dataclass(frozen=True)
class Place:
    """Where a page shows an activity or a chart: the call, and the line of the page."""

    call: str
    line: int


@dataclass(frozen=True)
class Asked:
    """A number that a reader guesses: a part of a hundred, or a number as it is ``written``.

    ``about`` are the words that it is about, ``own_words`` what the activity says before the guess.
    """

    share: int | None
    about: str
    written: str = ""
    of_pairs: bool = False
    own_words: tuple[str, ...] = ()

    @property
    def number_in_words(self) -> str:
        """The number, for whoever mends it."""
        return self.written or f"{self.share} van de 100"


def places(page: Page) -> Iterator[Place]:
    """Yield what a page shows, from the top."""
    yield from (Place(call, cell.line) for cell in page.cells if (call := last_call(cell.source)))
    for one in page.text.directives:
        if one.name == "opdracht":
            engine, _, name = one.argument.partition("/")
            yield Place(f'{engine}("{name}")', one.line)


def asked_at(place: Place, library: Library) -> Iterator[Asked]:
    """Yield each number that is asked there."""
    called = ast.parse(place.call, mode="eval").body
    if not isinstance(called, ast.Call):
        return
    engine = ast.unparse(called.func)
    if engine.endswith("_chart"):
        yield from _asked_by_chart(place.call)
        return
    name = next((one.value for one in called.args if isinstance(one, ast.Constant)), None)
    activity = library.activities.get(engine, {}).get(str(name))
    if activity is not None:
        yield from _asked_by(activity)


def _asked_by(activity: Activity) -> Iterator[Asked]:
    own = tuple(filter(None, (activity.title, activity.intro, activity.practice, activity.caveat)))
    for scene in getattr(activity, "scenes", ()):
        part = next(one for one in scene.parts if one.id == scene.asked)
        for share in {part.count, *(part.between or ())} - {None}:
            yield Asked(share, f"{part.label} {scene.question}", own_words=(*own, scene.label, scene.question))
    for moment in getattr(activity, "moments", ()):
        if isinstance(question := getattr(moment, "question", None), Prediction):
            yield from _asked_in_options(question, own)
    if activity.guess and activity.guess.most and (told := _OF_SO_MANY.search(activity.guess.answer or "")):
        yield Asked(None, activity.guess.question, written=told[0].lower(), own_words=(*own, activity.guess.question))


def _asked_in_options(question: Prediction, own: tuple[str, ...]) -> Iterator[Asked]:
    """A question with answers to choose from asks a number when the answer that fits names one."""
    if re.search(r"\b100\b", question.text):
        for option in question.options:
            if option.fit == "past" and (told := re.search(r"\b\d+\b", option.text)):
                yield Asked(int(told[0]), question.text, own_words=(*own, question.text))


def _asked_by_chart(call: str) -> Iterator[Asked]:
    for figure in made(call).figures:
        yield from _asked_by_figure(figure["guess"])


def _asked_by_figure(guess: Mapping[str, Any]) -> Iterator[Asked]:
    if guess["kind"] == "number":
        of_pairs = _PAIRS in guess["sentence"]
        yield Asked(round(guess["answer"]), _PAIRS if of_pairs else guess["sentence"], of_pairs=of_pairs)
    elif guess["kind"] == "line":
        yield Asked(None, guess["task"], written=number(guess["answer"][-1]))
    else:
        yield Asked(None, guess["task"], written=decimal(guess["answer"]))
