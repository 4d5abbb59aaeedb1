"""What all drawings share: sizes, the empty layout, text on a drawing, axes, and labels that must not overlap.

A colour or font is the name of a CSS custom property (``--hechting-ink``); the browser fills in its value, so that a
chart follows light and dark. Heights are in CSS pixels, so that a figure's height is known before it is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap
from typing import Any

from hechting.figures.figure import Spec
from hechting.number_words import unbroken

__all__ = (
    "AXIS",
    "EDGE",
    "LABEL_CHARACTERS",
    "LINE",
    "PLOT_BEGINS",
    "axis",
    "empty_layout",
    "row_label",
    "spread",
    "text",
    "wrapped",
)

# Sizes in CSS pixels, and places as a share of the width. The labels wrap so that the longest line fits a screen of 320 pixels.
FONT = 15
LINE = 20
AXIS = 48
LABEL_CHARACTERS = 36
PLOT_BEGINS = 0.42
EDGE = 0.02


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


def text(words: str, *, colour: str, **place: Any) -> Spec:
    """Return words on the drawing, at a place in Plotly's terms."""
    return {"text": words, "showarrow": False, "align": "left", "borderpad": 0, "font": {"color": colour}, **place}


def row_label(lines: Sequence[str], at: float, axis: str, *, narrow: bool) -> Spec:
    """Return the label of a row: with its middle at height ``at`` of a vertical axis, or its top where it stands above the row."""
    anchor = "top" if narrow else "middle"
    place = {"x": 0, "xref": "paper", "xanchor": "left", "y": at, "yref": axis, "yanchor": anchor}
    return text("<br>".join(lines), colour="--hechting-ink", **place)


def wrapped(words: str) -> list[str]:
    """Return text as lines that fit a screen of 320 CSS pixels."""
    return wrap(unbroken(words), LABEL_CHARACTERS)


def spread(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return rising places at least ``gap`` apart, between ``low`` and ``high``; one that comes too close moves up."""
    moved: list[float] = []
    for number, place in enumerate(places):
        least = moved[-1] + gap if moved else low
        most = high - gap * (len(places) - 1 - number)
        moved.append(min(max(place, least), most))
    return moved
