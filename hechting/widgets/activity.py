"""An activity as a widget: its record for the component in the browser, and all of it as readable HTML.

The readable form holds every choice with its reason. It is what stands in the page without JavaScript, what is printed,
and what the tests of the notebooks compare.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import traitlets

from hechting.activities.base import FITS, Activity, Choice, Link
from hechting.html import details, escape, source_item
from hechting.widgets.base import HandbookWidget

__all__ = ("ActivityWidget", "choice_item", "link", "paragraphs", "plain", "with_fit")

DANGER = (
    '<p class="hechting-danger"><strong>Is er nu gevaar?</strong> Bel <a href="tel:112">112</a>. Zorgen om een kind of om wat er thuis'
    ' gebeurt? Bel Veilig Thuis: <a href="tel:08002000">0800-2000</a>, gratis, dag en nacht. Voor advies hoef je geen naam'
    " te noemen.</p>"
)


class ActivityWidget(HandbookWidget):
    """Base of the activities. Subclasses set ``engine`` and write ``start_state`` and ``body_html``."""

    #: Name of the component in the browser.
    engine: str
    # The page of a book holds this HTML already; in Jupyter the component asks for it, to print it.
    readable = traitlets.Unicode(help="The whole activity as HTML.").tag(sync=True)
    content = traitlets.Dict(help="The activity's record as plain JSON.").tag(sync=True, payload=True)

    def __init__(self, activity: Activity) -> None:
        """Show one activity, with nothing chosen."""
        self._activity = activity
        state = dict(self.start_state(activity))
        super().__init__(widget=self.engine, content=activity.model_dump(mode="json"), state=state)
        self.readable = self._readable_html()

    def start_state(self, activity: Any) -> Mapping[str, Any]:
        """Return the state before the first choice, as plain JSON values."""
        raise NotImplementedError

    def body_html(self, activity: Any) -> str:
        """Return what the activity holds as HTML: every choice, with its reason."""
        raise NotImplementedError

    def static_html(self) -> str:
        """Return the whole activity as readable HTML."""
        return self.readable

    def _readable_html(self) -> str:
        activity = self._activity
        parts = [
            f'<section class="hechting-activity" aria-label="{escape(activity.title)}">',
            f"<h3>{escape(activity.title)}</h3>",
            DANGER if activity.safety else "",
            paragraphs(activity.intro),
            self.body_html(activity),
            f'<div class="hechting-practice"><p><strong>Voor je eigen praktijk.</strong></p>{paragraphs(activity.practice)}</div>',
            paragraphs(f"Let op: {activity.caveat}") if activity.caveat else "",
            _sources(activity),
            "</section>",
        ]
        return "\n".join(part for part in parts if part)


def paragraphs(text: str) -> str:
    """Return text as paragraphs: an empty line begins a new one."""
    return "".join(f"<p>{escape(' '.join(part.split()))}</p>" for part in text.split("\n\n") if part.strip())


def plain(text: str) -> str:
    """Return text on one line, as it may stand in HTML."""
    return escape(" ".join(text.split()))


def with_fit(fit: str, words_of: Mapping[str, tuple[str, str]] = FITS) -> str:
    """Return how well a choice fits: its shape and its words."""
    shape, words = words_of[fit]
    return f'<strong class="hechting-fit"><span aria-hidden="true">{shape}</span> {words}</strong>'


def choice_item(choice: Choice, reaction: str | None = None, words_of: Mapping[str, tuple[str, str]] = FITS) -> str:
    """Return a choice as a list item: what it is, how it fits, what happens, and why."""
    happens = f" <em>{plain(reaction)}</em>" if reaction else ""
    return f"<li><p>{plain(choice.text)}</p><p>{with_fit(choice.fit, words_of)}.{happens} {plain(choice.why)}</p></li>"


def link(one: Link) -> str:
    """Return a link to a page, a site or a telephone number."""
    return f'<a href="{escape(one.href)}">{escape(one.text)}</a>'


def _sources(activity: Activity) -> str:
    items: Iterable[str] = (source_item(source) for source in activity.sources.values())
    return details("Waar dit op rust", "<ul>\n" + "\n".join(items) + "\n</ul>")
