"""The charts: choose a figure, read its message, see it drawn. In the book they need no kernel.

Each function takes a library of one's own, or shows the handbook's.
"""

from __future__ import annotations

from collections.abc import Sequence

import traitlets

from hechting.effects import Kind
from hechting.figures.birth_figure import birth_figures
from hechting.figures.effect_figure import effect_figures
from hechting.figures.figure import Figure
from hechting.figures.overlap_figure import overlap_figures
from hechting.figures.prevalence_figure import prevalence_figures
from hechting.library import Library, load_library
from hechting.widgets.base import STATIC, HandbookWidget

__all__ = ("Chart", "consequences_chart", "effects_chart", "overlap_chart", "prevalence_chart", "teen_births_chart")

PLOTLY = STATIC / "vendor" / "plotly-basic.min.js"


class Chart(HandbookWidget):
    """Show one of several figures. ``state["figure"]`` is the key of the chosen one; ``label`` asks for the choice."""

    label = traitlets.Unicode().tag(sync=True, payload=True)
    figures = traitlets.List(help="See ``hechting.figures.figure``.").tag(sync=True, payload=True)
    # The page of a book holds this HTML already; in Jupyter the component asks for it.
    readable = traitlets.Unicode(help="Captions and tables of all figures as HTML.").tag(sync=True)

    def __init__(self, label: str, figures: Sequence[Figure]) -> None:
        """Start with the first figure."""
        super().__init__(
            widget="chart",
            label=label,
            figures=[figure.payload() for figure in figures],
            readable="\n".join(figure.html for figure in figures),
            state={"figure": figures[0].message.key},
        )

    def static_html(self) -> str:
        """Return the captions and tables of all figures."""
        return self.readable

    @traitlets.default("_esm")
    def _default_esm(self) -> str:
        """Bring Plotly along: Jupyter has no page from which the component could load it."""
        plotly = PLOTLY.read_text(encoding="utf-8")
        return f"if (!globalThis.Plotly) {{\n{plotly}\n}}\n{super()._default_esm()}"


def effects_chart(kind: Kind = "interventie", library: Library | None = None) -> Chart:
    """Return what research found, for one kind of result: what help does, or what goes with attachment.

    Raises ``ValueError`` with the kinds there are for another kind.
    """
    effects = (library or load_library()).effects
    if kind not in effects.words.choose:
        message = f"{kind!r} is no kind of result — one of: {', '.join(effects.words.choose)}"
        raise ValueError(message)
    return Chart(effects.words.choose[kind], effect_figures(effects, kind))


def consequences_chart(library: Library | None = None) -> Chart:
    """Return how attachment goes together with behaviour, feelings and friends later on."""
    return effects_chart("gevolg", library)


def overlap_chart(library: Library | None = None) -> Chart:
    """Return how much two groups of children overlap when their means lie d apart."""
    comparisons = (library or load_library()).comparisons
    return Chart(comparisons.words.choose, overlap_figures(comparisons))


def prevalence_chart(library: Library | None = None) -> Chart:
    """Return how often each pattern of attachment was found, in which group."""
    prevalence = (library or load_library()).prevalence
    return Chart(prevalence.words.choose, prevalence_figures(prevalence))


def teen_births_chart(library: Library | None = None) -> Chart:
    """Return how many children were born to mothers under 20 in the Netherlands, by year."""
    births = (library or load_library()).teen_births
    return Chart(births.words.choose, birth_figures(births))
