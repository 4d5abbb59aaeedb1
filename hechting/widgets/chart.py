"""The chart of effects: choose an outcome, see what research found. In the book it needs no kernel."""

from __future__ import annotations

import traitlets

from hechting.effects import Effects
from hechting.effects_html import effects_html
from hechting.figures import figure_data
from hechting.library import Library, load_library
from hechting.widgets.base import STATIC, HandbookWidget

__all__ = ("EffectsChart", "effects_chart")

PLOTLY = STATIC / "vendor" / "plotly-basic.min.js"


class EffectsChart(HandbookWidget):
    """Show the effects of interventions, one outcome at a time. ``state["figure"]`` is the key of the chosen outcome."""

    label = traitlets.Unicode("Kies een uitkomst").tag(sync=True, payload=True)
    figures = traitlets.List(help="One figure per outcome; see ``hechting.figures``.").tag(sync=True, payload=True)
    # The page of a book holds this HTML already; in Jupyter the component asks for it.
    readable = traitlets.Unicode(help="Captions and tables of all figures as HTML.").tag(sync=True)

    def __init__(self, effects: Effects) -> None:
        """Start with the first outcome of ``effects``."""
        figures = [figure_data(group, effects) for group in effects.groups]
        state = {"figure": figures[0]["key"]}
        super().__init__(widget="chart", figures=figures, readable=effects_html(effects), state=state)

    def static_html(self) -> str:
        """Return the captions and tables of all outcomes."""
        return self.readable

    @traitlets.default("_esm")
    def _default_esm(self) -> str:
        """Bring Plotly along: Jupyter has no page from which the component could load it."""
        plotly = PLOTLY.read_text(encoding="utf-8")
        return f"if (!globalThis.Plotly) {{\n{plotly}\n}}\n{super()._default_esm()}"


def effects_chart(library: Library | None = None) -> EffectsChart:
    """Return the chart of what research found on interventions, from a library (the handbook's own by default)."""
    return EffectsChart((library or load_library()).effects)
