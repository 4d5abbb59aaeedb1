"""The charts: choose a figure, read its message, see it drawn. In the book they need no kernel.

Each function takes a library of one's own, or shows the handbook's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import traitlets

from hechting.charts.birth_figure import birth_figures
from hechting.charts.effect_figure import effect_figures
from hechting.charts.light_colours import in_light_colours
from hechting.charts.overlap_figure import overlap_figures
from hechting.charts.paper import drawn
from hechting.charts.prevalence_figure import prevalence_figures
from hechting.charts.specification import Figure
from hechting.engines.base import HandbookWidget
from hechting.filtering.refusal import Refusal
from hechting.reading.library import Library, load_library
from hechting.schema.effects import Kind

if TYPE_CHECKING:
    import plotly.graph_objects  # type: ignore[import-untyped]

__all__ = ("Chart", "consequences_chart", "effects_chart", "overlap_chart", "prevalence_chart", "teen_births_chart")


class Chart(HandbookWidget):
    """Show one of several figures; ``label`` asks for the choice.

    ``state["figure"]`` is the key of the chosen one, ``guesses`` holds by key what the reader guessed (a number, or the numbers of a
    line), and ``shown`` the keys of which the answer is seen.
    """

    label = traitlets.Unicode().tag(sync=True, payload=True)
    figures: traitlets.List[Any] = traitlets.List(help="See ``hechting.charts.specification``.").tag(
        sync=True, payload=True
    )
    # The page of a book holds this HTML already; in Jupyter the component asks for it.
    readable = traitlets.Unicode(help="All figures, drawn and in words, as HTML.").tag(sync=True)

    def __init__(self, label: str, figures: Sequence[Figure], call: str | None = None) -> None:
        """Start with the first figure; ``call`` makes the chart from the handbook's content."""
        super().__init__(
            call,
            widget="chart",
            label=label,
            figures=[figure.payload() for figure in figures],
            readable="\n".join(figure.html_with(drawn(figure)) for figure in figures),
            state={"figure": figures[0].message.key, "guesses": {}, "shown": []},
        )
        self._shown = tuple(figures)

    def figure(self) -> plotly.graph_objects.Figure:
        """Return the chosen figure as a Plotly figure of one's own, in the light colours of the book: change it, show it, save it.

        Plotly is imported here, and not before.
        """
        from plotly.graph_objects import Figure as PlotlyFigure

        key = self.state.get("figure")
        chosen = next((one for one in self._shown if one.message.key == key), self._shown[0])
        drawing = in_light_colours(chosen.wide)
        # On the page the drawing stands on the paper of the book; elsewhere it brings that paper along.
        drawing["layout"] |= {"paper_bgcolor": in_light_colours("--hechting-surface")}
        return PlotlyFigure(drawing)

    def static_html(self) -> str:
        """Return all figures in words."""
        return "\n".join(figure.html for figure in self._shown)

    def page_readable(self) -> str:
        """Return all figures, drawn and in words: for the screen, for paper, and for a page without scripts."""
        return self.readable


def effects_chart(kind: Kind = "interventie", library: Library | None = None) -> Chart:
    """Return what research found, for one kind of result: what help does, or what goes with attachment.

    Raises ``Refusal`` with the kinds there are for another kind.
    """
    effects = (library or load_library()).effects
    if kind not in effects.words.choose:
        problem = f"{kind!r} is no kind of result"
        raise Refusal(problem, f"one of: {', '.join(effects.words.choose)}")
    return Chart(effects.words.choose[kind], effect_figures(effects, kind), _call(f"effects_chart({kind!r})", library))


def consequences_chart(library: Library | None = None) -> Chart:
    """Return how attachment goes together with behaviour, feelings and friends later on."""
    return effects_chart("gevolg", library)


def overlap_chart(library: Library | None = None) -> Chart:
    """Return how much two groups of children overlap when their means lie d apart."""
    comparisons = (library or load_library()).comparisons
    return Chart(comparisons.words.choose, overlap_figures(comparisons), _call("overlap_chart()", library))


def prevalence_chart(library: Library | None = None) -> Chart:
    """Return how often each pattern of attachment was found, in which group."""
    prevalence = (library or load_library()).prevalence
    return Chart(prevalence.words.choose, prevalence_figures(prevalence), _call("prevalence_chart()", library))


def teen_births_chart(library: Library | None = None) -> Chart:
    """Return how many children were born to mothers under 20 in the Netherlands, by year."""
    births = (library or load_library()).teen_births
    return Chart(births.words.choose, birth_figures(births), _call("teen_births_chart()", library))


def _call(call: str, library: Library | None) -> str | None:
    """Return the call that brings a chart back, or nothing for a library of one's own."""
    return call if library is None or library == load_library() else None
