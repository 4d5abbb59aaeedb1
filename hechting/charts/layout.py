"""What all drawings share: sizes, the empty layout, text on a drawing, axes, and labels that must not overlap.

A colour or font is the name of a CSS custom property (``--hechting-ink``); the browser fills in its value, so that a
chart follows light and dark. Heights are in CSS pixels, so that a figure's height is known before it is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from hechting.charts.specification import Spec
from hechting.render.environment import render
from hechting.wording.numbers import unbroken

__all__ = (
    "ANSWER",
    "AXIS",
    "EDGE",
    "LABEL_CHARACTERS",
    "LINE",
    "PLOT_BEGINS",
    "WIDE_CHARACTERS",
    "Label",
    "axis",
    "empty_layout",
    "row_label",
    "spot",
    "spread",
    "text",
    "wrapped",
)


# Sizes in CSS pixels, and places as a share of the width. The labels wrap so that the longest line fits a screen of 320 pixels.
FONT = 15

LINE = 20

AXIS = 48

LABEL_CHARACTERS = 36

#: So many characters fit the whole width of a wide drawing.
WIDE_CHARACTERS = 90

#: Marks what says the answer, which a reader who guesses first gets to see afterwards.
ANSWER: Spec = {"name": "answer"}

PLOT_BEGINS = 0.42

EDGE = 0.02


@dataclass(frozen=True)
class Label:
    """Lines of words on a drawing: first whom or what it is about, and then, greyer, what to know of it."""

    lines: tuple[str, ...]
    grey: tuple[str, ...] = ()

    @property
    def height(self) -> int:
        """Height in CSS pixels."""
        return LINE * (len(self.lines) + len(self.grey))


def empty_layout(height: float) -> Spec:
    """Return the layout that every drawing starts from."""
    return {
        "height": height,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "font": {"family": "--hechting-font", "size": FONT, "color": "--hechting-ink"},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "separators": ",.",
        "showlegend": False,
        "hovermode": False,
        "dragmode": False,
        "annotations": [],
        "shapes": [],
    }


def axis(domain: Sequence[float], shown: Sequence[float], ticks: Sequence[tuple[float, str]], anchor: str) -> Spec:
    """Return an axis that shows the range ``shown`` on a share of the drawing, with ``ticks`` as value and text."""
    return {
        "range": list(shown),
        "domain": list(domain),
        "anchor": anchor,
        "tickmode": "array",
        "tickvals": [value for value, _ in ticks],
        "ticktext": [words for _, words in ticks],
        "ticks": "outside",
        "tickcolor": "--hechting-line",
        "tickfont": {"color": "--hechting-muted"},
        "linecolor": "--hechting-line",
        "showline": True,
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
    }


def text(words: str | Sequence[str], *, colour: str, **place: Any) -> Spec:
    """Return words on the drawing, at a place in Plotly's terms. Plotly reads them as HTML, so they are escaped."""
    lines = (words,) if isinstance(words, str) else words
    shown = str(render("charts/label.html.j2", lines=lines))
    return {"text": shown, "showarrow": False, "align": "left", "borderpad": 0, "font": {"color": colour}, **place}


def row_label(label: Label, at: float, *, narrow: bool) -> Iterator[Spec]:
    """Yield the label of a row: with its middle at height ``at``, or its top where it stands above the row."""
    top = at if narrow else at - label.height / 2
    for lines, colour in ((label.lines, "--hechting-ink"), (label.grey, "--hechting-muted")):
        if lines:
            yield text(lines, colour=colour, x=0, xref="paper", xanchor="left", y=top, yref="y", yanchor="top")
        top += LINE * len(lines)


def spot(says: str, *, x: Sequence[float] | None = None, y: Sequence[float] | None = None) -> Spec:
    """Return a place that says something when a reader points at it; without a range of ``x`` or ``y`` it takes all of that direction."""
    return {"says": says, "x": x, "y": y}


def wrapped(words: str, characters: int = LABEL_CHARACTERS) -> tuple[str, ...]:
    """Return text as lines of so many characters; without a number they fit a screen of 320 CSS pixels."""
    return tuple(wrap(unbroken(words), characters))


def spread(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return rising places at least ``gap`` apart, between ``low`` and ``high``; one that comes too close moves up."""
    moved: list[float] = []
    for number, place in enumerate(places):
        least = moved[-1] + gap if moved else low
        most = high - gap * (len(places) - 1 - number)
        moved.append(min(max(place, least), most))
    return moved
