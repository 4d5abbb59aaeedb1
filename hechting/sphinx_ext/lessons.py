"""What trainers take along: ``{draaiboek} hoofdstuk`` (a run sheet), ``{zakkaartjes}`` (cards) and ``{terugkomen}`` (dates after a training)."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from hechting.reading.library import Library, load_library
from hechting.reading.pages import read_pages
from hechting.reading.places import CONTENT
from hechting.render.environment import render
from hechting.schema.lesson import EXPLORER, MIXED, Lesson, Part, Plan
from hechting.sphinx_ext.follow_up import STEPS, calendar
from hechting.wording.ui import say

__all__ = ("CardsDirective", "FollowUpDirective", "LessonDirective", "cards", "connect", "run_sheet")


class LessonDirective(SphinxDirective):
    """Show the run sheet of the chapter that the argument names."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the run sheet; a chapter without one is an error at the line of the directive."""
        lessons = load_library().lessons
        if self.arguments[0] not in lessons:
            message = f"er is geen draaiboek {self.arguments[0]} — een van: {', '.join(lessons)}"
            raise self.error(message)
        return [nodes.raw("", run_sheet(load_library(), lessons[self.arguments[0]]), format="html")]


class CardsDirective(SphinxDirective):
    """Show the pocket cards of all chapters."""

    def run(self) -> list[nodes.Node]:
        """Return the cards in the order of the book."""
        return [nodes.raw("", cards(load_library()), format="html")]


class FollowUpDirective(SphinxDirective):
    """Show the dates after a training."""

    def run(self) -> list[nodes.Node]:
        """Return the dates to fill in, with the calendar that the script moves."""
        html = render("sphinx_ext/follow_up.html.j2", steps=STEPS, calendar=Markup(calendar()))
        return [nodes.raw("", html, format="html")]


def connect(app: Sphinx) -> None:
    """Offer the directives."""
    app.add_directive("draaiboek", LessonDirective)
    app.add_directive("zakkaartjes", CardsDirective)
    app.add_directive("terugkomen", FollowUpDirective)
    app.add_js_file("follow-up.js", loading_method="defer", priority=200)


def run_sheet(library: Library, lesson: Lesson) -> str:
    """Return a run sheet as HTML, as seen from a page of ``book/``."""
    parts = [part for plan in lesson.plans for part in plan.parts if part.activity is not None]
    titles = {part.activity: _title(library, part) for part in parts}
    return render("sphinx_ext/lesson.html.j2", lesson=lesson, titles=titles, timed=_timed, place=_place)


def cards(library: Library) -> str:
    """Return all pocket cards as HTML, in the order of the book."""
    chapters = [page for page in read_pages(CONTENT.parents[1]).values() if page.is_chapter]
    shown = [(page.title, library.lessons[page.file.stem]) for page in chapters if page.file.stem in library.lessons]
    return render("sphinx_ext/cards.html.j2", cards=shown)


def _timed(plan: Plan) -> Iterator[tuple[int, Part]]:
    """Yield each part with the minute at which it begins."""
    begin = 0
    for part in plan.parts:
        yield begin, part
        begin += part.minutes


def _title(library: Library, part: Part) -> str:
    engine, _, name = (part.activity or "").partition("/")
    if part.activity == MIXED:
        return say("readable.mixed_quiz")
    return say("readable.lesson.explorer") if engine == EXPLORER else library.activity(engine, name).title


def _place(key: str) -> str:
    """Return the place of an activity on its page, which its component gives it."""
    return key if key == "verkenner" else f"activiteit-{key}"
