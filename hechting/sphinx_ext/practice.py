"""``{herhaalset}``: the questions of all chapters, to come back to after 8 and 16 days, with the same scheme on paper; and the deck for Anki."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from hechting.engines.quiz.widget import mixed_quiz
from hechting.packages.anki import anki_deck
from hechting.packages.question_sets import question_sets
from hechting.packages.review_rule import AFTER_RIGHT, AFTER_WRONG, ENOUGH
from hechting.reading.places import CONTENT
from hechting.render.environment import render
from hechting.sphinx_ext.calendars import DAY, calendar_of, whole_day
from hechting.wording.ui import say

__all__ = ("DECK_FILE", "PracticeDirective", "calendar", "connect", "practice_html")


DECK_FILE = "hechting-vragen.apkg"


class PracticeDirective(SphinxDirective):
    """Show the review set."""

    def run(self) -> list[nodes.Node]:
        """Return the set, with its paper form as what stays without a script."""
        return [nodes.raw("", practice_html(), format="html")]


def connect(app: Sphinx) -> None:
    """Offer the directive, and lay the deck beside the pages."""
    app.add_directive("herhaalset", PracticeDirective)
    app.connect("build-finished", _write_deck)


def practice_html() -> str:
    """Return the place of the review set: its questions, the rule and a calendar for the script, and the scheme for paper."""
    readable = render(
        "sphinx_ext/practice.html.j2", wrong=AFTER_WRONG, right=AFTER_RIGHT, enough=ENOUGH, deck=DECK_FILE
    )
    data = Markup(
        json.dumps(_data(), ensure_ascii=False, sort_keys=True, separators=(",", ":")).replace("<", "\\u003c")
    )
    return render("render/templates/widget.html.j2", widget="practice", marks={}, data=data, readable=readable)


def calendar() -> str:
    """Return a calendar with one day to come back."""
    return calendar_of([whole_day("herhalen", DAY, say("readable.practice.event"))])


def _data() -> dict[str, Any]:
    questions = mixed_quiz().content["questions"]
    return {"questions": questions, "calendar": calendar(), "deck": f"../_static/{DECK_FILE}"}


def _write_deck(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        deck = anki_deck(question_sets(CONTENT.parents[1]))
        (Path(app.outdir) / "_static" / DECK_FILE).write_bytes(deck)
