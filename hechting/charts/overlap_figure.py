"""Two groups as two normal curves, d standard deviations apart, with what that means in words and numbers.

The curves and the numbers in words are calculations of the handbook's own: see ``normal_curves``.
"""

from __future__ import annotations

from collections.abc import Iterator

from hechting.charts.layout import (
    ANSWER,
    EDGE,
    LABEL_CHARACTERS,
    LINE,
    WIDE_CHARACTERS,
    axis,
    empty_layout,
    spot,
    text,
    wrapped,
)
from hechting.charts.overlap_table import higher_than, overlap_meaning, overlap_more, overlap_source, overlap_table
from hechting.charts.specification import CurveGuess, Figure, Spec, remarks_beside
from hechting.schema.comparisons import Comparison, Comparisons
from hechting.schema.normal_curves import density
from hechting.wording.ui import say

__all__ = ("overlap_figures",)


# Sizes in CSS pixels: room for the names of the curves, the curves, and room for the directions below them.
NAMES = 30

CURVES = 220

BELOW = 16

#: How far a curve is drawn on both sides of its mean, in standard deviations, and in steps of what size.
REACH = 3.2

STEP = 0.1

#: How far to the right a reader may put the second curve: the axis is the same for every comparison.
FURTHEST = 2.0

#: Where a reader can ask how many are higher, in standard deviations.
SPOTS = (-2, -1, 0, 1, 2, 3)

#: The highest point of a normal curve.
PEAK = density(0)

#: A gap between the top of a curve and its name, in standard deviations.
ASIDE = 0.12

#: The two groups by how they are drawn: never by colour alone.
LOWER: Spec = {"color": "--hechting-ink", "width": 3, "dash": "dash"}

HIGHER: Spec = {"color": "--hechting-primary", "width": 3, "dash": "solid"}


def overlap_figures(comparisons: Comparisons) -> list[Figure]:
    """Return one figure for each comparison, in the order of the page."""
    return [_figure(one, comparisons) for one in comparisons.words.figures]


def _figure(comparison: Comparison, comparisons: Comparisons) -> Figure:
    result = comparisons.results[comparison.key]
    d = result.effect or 0
    return Figure(
        message=comparison,
        meaning=overlap_meaning(comparison, d),
        source=overlap_source(result),
        more=tuple(overlap_more(comparison, result)),
        beside=(remarks_beside(comparison, comparisons.remarks),),
        table=overlap_table(comparison, result),
        wide=_drawing(comparison, d, narrow=False),
        narrow=_drawing(comparison, d, narrow=True),
        guess=CurveGuess(
            say("readable.overlap.task", lower=comparison.lower, higher=comparison.higher, more=comparison.more), d
        ),
    )


def _drawing(comparison: Comparison, d: float, *, narrow: bool) -> Spec:
    directions = wrapped(f"{comparison.more}\u00a0→", LABEL_CHARACTERS if narrow else WIDE_CHARACTERS)
    height = NAMES + CURVES + BELOW + LINE * len(directions)
    bottom = 1 - (NAMES + CURVES) / height
    places = _places(-REACH, FURTHEST + REACH)
    layout = empty_layout(height)
    layout["xaxis"] = axis((EDGE, 1 - EDGE), (-REACH, FURTHEST + REACH), (), anchor="y") | {"ticks": ""}
    layout["yaxis"] = {"range": [0, 0.42], "domain": [bottom, 1 - NAMES / height], "anchor": "x", "visible": False}
    layout["shapes"] = [_mean(0, LOWER), _mean(d, HIGHER) | ANSWER]
    layout["meta"] = {"spots": [spot(higher_than(comparison, x, d), x=(x - 0.5, x + 0.5)) for x in SPOTS]}
    layout["annotations"] = [
        *_names(comparison, d),
        text(directions, x=1 - EDGE, xanchor="right", **_under(bottom)) | {"align": "right"},
    ]
    shared = [min(density(x), density(x, d)) for x in places]
    data = [
        _shade(places, shared) | {"meta": ANSWER["name"]},
        _curve(places, 0, LOWER),
        _curve(places, d, HIGHER) | {"meta": ANSWER["name"]},
    ]
    return {"data": data, "layout": layout}


def _places(low: float, high: float) -> list[float]:
    """Return the places from ``low`` to ``high`` at which the curves are calculated."""
    return [round(low + STEP * number, 2) for number in range(round((high - low) / STEP) + 1)]


def _curve(places: list[float], mean: float, line: Spec) -> Spec:
    heights = [round(density(x, mean), 4) for x in places]
    return {"type": "scatter", "mode": "lines", "x": places, "y": heights, "line": line, "hoverinfo": "skip"}


def _shade(places: list[float], heights: list[float]) -> Spec:
    """Fill the part that both groups share with dots, so that it shows in every colour mode and on paper."""
    return {
        "type": "scatter",
        "mode": "lines",
        "x": places,
        "y": [round(height, 4) for height in heights],
        "line": {"width": 0},
        "fill": "tozeroy",
        "fillpattern": {
            "shape": ".",
            "size": 7,
            "solidity": 0.18,
            "fgcolor": "--hechting-muted",
            "bgcolor": "rgba(0,0,0,0)",
        },
        "hoverinfo": "skip",
    }


def _mean(at: float, line: Spec) -> Spec:
    """Draw the mean of a group as a thin line up to the top of its curve."""
    thin = {"color": line["color"], "dash": line["dash"], "width": 1}
    return {"type": "line", "x0": at, "x1": at, "y0": 0, "y1": round(PEAK, 4), "line": thin, "layer": "below"}


def _names(comparison: Comparison, d: float) -> Iterator[Spec]:
    """Write the name of each group beside the top of its curve, on its own side."""
    above: Spec = {"y": PEAK, "yanchor": "bottom", "yshift": 3}
    middle = d / 2
    yield text(f"╌ {comparison.lower}", x=middle - ASIDE, xanchor="right", colour=LOWER["color"], **above)
    yield text(f"{comparison.higher} ━", x=middle + ASIDE, xanchor="left", colour=HIGHER["color"], **above) | ANSWER


def _under(bottom: float) -> Spec:
    return {"y": bottom, "xref": "paper", "yref": "paper", "yanchor": "top", "yshift": -8, "colour": "--hechting-muted"}
