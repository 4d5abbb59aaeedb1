"""One Jinja environment for every readable HTML of the book: each text is escaped, and words come from ``content/ui.yaml``.

A template is named by its path below the package, such as ``engines/quiz/readable.html.j2``; what several of them need
stands in ``render/templates/``. A template writes one element a line, so that a notebook's outputs can be reviewed.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from hechting.wording.dates import date_in_words
from hechting.wording.effect_sizes import result_in_words, size_in_words
from hechting.wording.lists import in_a_list
from hechting.wording.numbers import decimal, number, percentage, unbroken
from hechting.wording.ui import say

__all__ = ("around", "render")


#: Stands for what somebody else writes; no text holds this character.
INSIDE = "\ufffc"

PACKAGE = Path(__file__).parent.parent


def render(template: str, **values: Any) -> Markup:
    """Return the HTML that a template makes of these values; a value that it asks for and does not get is an error."""
    lines = _environment().get_template(template).render(values).split("\n")
    # What only makes a template easier to read, such as a line with nothing but a condition, leaves an empty line.
    return Markup("\n").join(Markup(line.strip()) for line in lines if line.strip())


def around(template: str, **values: Any) -> tuple[Markup, Markup]:
    """Return what a template puts before and after its ``inside``, for a writer that writes the inside itself."""
    before, _, after = render(template, inside=INSIDE, **values).partition(INSIDE)
    return before, after


@lru_cache(maxsize=1)
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(PACKAGE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals.update(say=say, say_around=_say_around, size_in_words=size_in_words, result_in_words=result_in_words)
    made.filters.update(
        date=date_in_words,
        decimal=decimal,
        in_a_list=in_a_list,
        number=number,
        one_line=_one_line,
        paragraphs=_paragraphs,
        percentage=percentage,
        unbroken=unbroken,
    )
    return made


def _say_around(key: str, **gaps: str) -> Markup:
    """Say words around pieces of HTML, such as a link in a sentence; a gap that is no HTML is escaped."""
    words = say(key, **{name: f"{{{name}}}" for name in gaps})
    return escape(words).format(**gaps)


def _one_line(text: str) -> str:
    """Return text without the line breaks that its file has for editors."""
    return " ".join(text.split())


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text: an empty line begins a new one."""
    return [_one_line(part) for part in text.split("\n\n") if part.strip()]
