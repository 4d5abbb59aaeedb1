"""What every widget of the handbook shares: one set of data, shown live in Jupyter and as plain HTML everywhere else.

A widget names its data as traits tagged ``sync=True, payload=True``. Those traits, under their own names, are
both what Jupyter synchronises and the JSON that the book's own host reads, so the components in
``static/built/widgets.js`` see the same keys in both places.

A widget of the handbook's own content knows the call that makes it. A notebook keeps that call and the readable form
(``to_html``), so that people can review its outputs and merge them; the build of the book makes the widget once more
and puts its data into the page (``page_html``). In a live notebook the output also names the widget's model.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import anywidget
import traitlets
from markupsafe import Markup

from hechting.engines.live import BUILT, SharedCode, code_trait, shared_code, stub
from hechting.filtering.refusal import short
from hechting.render.environment import render
from hechting.render.notebook_host import book_address, can_be_drawn, led_on

__all__ = ("HandbookWidget",)


class HandbookWidget(anywidget.AnyWidget):
    """A widget that stays readable without JavaScript. Subclasses set ``widget`` and write ``static_html``."""

    _esm = traitlets.Unicode().tag(sync=True)
    widget = traitlets.Unicode(help="Name of the component: explorer, chart.").tag(sync=True)
    state = traitlets.Dict(help="What the reader chose; plain JSON.").tag(sync=True, payload=True)
    value = traitlets.Any(
        read_only=True, help="What ipywidgets' interactive_output follows: the state, or what follows from it."
    )
    shared = code_trait("The code of all widgets.")
    book = traitlets.Unicode(help="Where the book is, for links to its pages; empty when nobody knows.").tag(sync=True)
    whole = traitlets.Unicode(help="What is shown as JSON, where Python runs in the browser; empty elsewhere.").tag(
        sync=True
    )
    model_key = traitlets.Unicode(help="The name of this model, which no other ever has.").tag(sync=True)

    def __init__(self, call: str | None = None, **traits: Any) -> None:
        """Show these traits. ``call`` is the Python that makes this widget from the handbook's content, if anything does."""
        self._call = call
        self._start_state = traits.get("state", {})
        key = uuid4().hex
        super().__init__(model_id=key, model_key=key, **traits)

    def __setattr__(self, name: str, value: Any) -> None:
        """Set a trait; what is of the wrong kind is refused in one sentence, without the way through traitlets."""
        try:
            super().__setattr__(name, value)
        except traitlets.TraitError as error:
            raise short(error) from None

    @traitlets.default("value")
    def _default_value(self) -> Any:
        return self.chosen()

    @traitlets.default("whole")
    def _default_whole(self) -> str:
        """Return the data once more as JSON in the browser's Python: on its way to the page there, what is None is lost."""
        shown = {name: value for name, value in self.payload().items() if name != "state"}
        return _json(shown) if sys.platform == "emscripten" else ""

    @traitlets.default("book")
    def _default_book(self) -> str:
        return book_address()

    @traitlets.default("_esm")
    def _default_esm(self) -> str:
        return stub()

    @traitlets.default("shared")
    def _default_shared(self) -> SharedCode:
        return shared_code(BUILT / "widgets.js", BUILT / "widgets-live.css")

    @traitlets.observe("state")
    def _to_value(self, _change: Any) -> None:
        self.set_trait("value", self.chosen())

    def chosen(self) -> Any:
        """Return what ``value`` holds."""
        return self.state

    def payload(self) -> dict[str, Any]:
        """Return everything the component needs, as plain JSON values."""
        return {name: getattr(self, name) for name in sorted(self.traits(payload=True))}

    def call(self) -> str | None:
        """Return the Python that makes this widget from the handbook's content; nothing for content of one's own."""
        return self._call

    def called_state(self) -> Mapping[str, Any]:
        """Return the state in which that call starts."""
        start: Mapping[str, Any] = self._start_state
        return start

    def static_html(self) -> str:
        """Return the complete content as HTML that needs no JavaScript."""
        message = f"{type(self).__name__} has to say what a reader without JavaScript sees"
        raise NotImplementedError(message)

    def page_payload(self) -> dict[str, Any]:
        """Return what of it stands in a page of the book; what the page gets from a file of its own may be left out."""
        return self.payload()

    def page_readable(self) -> str:
        """Return the same for a page of the book, where it may hold more than a notebook keeps, or lead to another page for it."""
        return self.static_html()

    def to_html(self) -> str:
        """Return what a notebook keeps: the call and the readable form; the data too when no call can bring it back."""
        return self._kept({})

    def page_html(self) -> str:
        """Return the widget for a page of the book: its data, and the readable form that stays when nothing draws it."""
        return self._html({}, self._data(), self.page_readable())

    def _kept(self, marks: Mapping[str, str]) -> str:
        call = self.call()
        if call is None:
            return self._html(marks, self._data(), self.page_readable())
        marks = {**marks, "call": call}
        if self.state != self.called_state():
            marks["state"] = _json(self.state)
        return self._html(marks, None, self.static_html())

    def _data(self) -> Markup:
        # Inside a script nothing is escaped, so that no text may end it.
        return Markup(_json(self.page_payload()).replace("<", "\\u003c"))

    def _html(self, marks: Mapping[str, str], data: Markup | None, readable: str) -> str:
        return render(
            "render/templates/widget.html.j2", widget=self.widget, marks=marks, data=data, readable=Markup(readable)
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def _repr_mimebundle_(self, **_kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """Show the readable form, and name the model where somebody can draw it.

        There is no view of the model itself: such a view would stand in a saved notebook and hide the readable form, also when the
        model is gone. ``js/src/live/places.ts`` finds the name.
        """
        marks = {"model": self.model_key} if can_be_drawn() else {}
        return {"text/plain": repr(self), "text/html": led_on(self._kept(marks))}, {}


def _json(value: Any) -> str:
    """Return JSON that is the same on every run."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False, separators=(",", ":"))
