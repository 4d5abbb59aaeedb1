"""An activity as a widget: its record for the component in the browser, and all of it as readable HTML.

The readable form holds every choice with its reason. It is what stands in the page without JavaScript, what is printed,
and what the tests of the notebooks compare.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import traitlets

from hechting.engines.base import HandbookWidget
from hechting.reading.given import Given, given_activity
from hechting.render.environment import render
from hechting.schema.activity import Activity

__all__ = ("ActivityWidget", "with_call")


class ActivityWidget(HandbookWidget):
    """Base of the activities. Subclasses set ``engine`` and write ``start_state``; ``readable.html.j2`` is beside them."""

    #: Name of the component in the browser.
    engine: str
    # The page of a book holds this HTML already; in Jupyter the component asks for it, to print it.
    readable = traitlets.Unicode(help="The whole activity as HTML.").tag(sync=True)
    content = traitlets.Dict(help="The activity's record as plain JSON.").tag(sync=True, payload=True)

    def __init__(self, activity: Activity, call: str | None = None, **traits: Any) -> None:
        """Show one activity, with nothing chosen; ``call`` makes it from the handbook's content, ``traits`` are ipywidgets' own."""
        state = dict(self.start_state(activity))
        content = self.shown(activity).model_dump(mode="json")
        super().__init__(call, widget=self.engine, content=content, state=state, **traits)
        self.readable = render(f"engines/{self.engine}/readable.html.j2", activity=activity, **self.drawn(activity))

    def shown(self, activity: Any) -> Activity:
        """Return what the component in the browser gets: the record itself, unless an engine makes something of it."""
        record: Activity = activity
        return record

    def drawn(self, _activity: Any) -> Mapping[str, Any]:
        """Return what the readable form shows besides the record."""
        return {}

    def start_state(self, activity: Any) -> Mapping[str, Any]:
        """Return the state before the first choice, as plain JSON values."""
        raise NotImplementedError

    def static_html(self) -> str:
        """Return the whole activity as readable HTML."""
        return self.readable


def with_call(engine: str, given: Given, folder: str | Path | None = None) -> tuple[Any, str | None]:
    """Return what is given (see ``given_activity``) with the call that makes it again, if it is the handbook's own."""
    activity, is_ours = given_activity(engine, given, folder)
    return activity, f"{engine}({given!r})" if is_ours else None
