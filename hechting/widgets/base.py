"""What every widget of the handbook shares: one set of data, shown live in Jupyter and as plain HTML everywhere else.

A widget names its data as traits tagged ``sync=True, payload=True``. Those traits, under their own names, are
both what Jupyter synchronises and the JSON that the book's own host reads, so the components in
``static/widgets.js`` see the same keys in both places.
"""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path
from typing import Any

import anywidget
import traitlets

__all__ = ("STATIC", "HandbookWidget")

#: What the browser gets: built scripts, styles, fonts and vendored code.
STATIC = Path(__file__).parent.parent / "static"

_order_of_creation = count(1)


class HandbookWidget(anywidget.AnyWidget):
    """A widget that stays readable without JavaScript. Subclasses set ``widget`` and write ``static_html``."""

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    widget = traitlets.Unicode(help="Name of the component: explorer, chart.").tag(sync=True)
    state = traitlets.Dict(help="What the reader chose; plain JSON.").tag(sync=True, payload=True)

    def __init__(self, **traits: Any) -> None:
        # A counter instead of a random id: a notebook that runs from top to bottom gets the same bytes every time.
        super().__init__(model_id=f"hechting-{next(_order_of_creation)}", **traits)

    @traitlets.default("_esm")
    def _default_esm(self) -> str:
        return (STATIC / "widgets.js").read_text(encoding="utf-8")

    @traitlets.default("_css")
    def _default_css(self) -> str:
        return (STATIC / "widgets-live.css").read_text(encoding="utf-8")

    def payload(self) -> dict[str, Any]:
        """Return everything the component needs, as plain JSON values."""
        return {name: getattr(self, name) for name in sorted(self.traits(payload=True))}

    def static_html(self) -> str:
        """Return the complete content as HTML that needs no JavaScript."""
        message = f"{type(self).__name__} has to say what a reader without JavaScript sees"
        raise NotImplementedError(message)

    def to_html(self) -> str:
        """Return the widget for the book: its data, and the readable form that stays when nothing draws it."""
        return (
            f'<div class="hechting-widget" data-hechting="{self.widget}">\n'
            f'<script type="application/json">{_script_json(self.payload())}</script>\n'
            f'<div class="hechting-static">\n{self.static_html()}\n</div>\n</div>'
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        data, metadata = super()._repr_mimebundle_(**kwargs)
        return {**data, "text/html": self.to_html()}, metadata


def _script_json(value: Any) -> str:
    """Return JSON that is safe inside a ``<script>`` element and the same on every run."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")
