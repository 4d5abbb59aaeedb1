"""Figures of research results as plain Plotly data: a row per result, its interval, and the line of no effect.

Pure functions: the same results give the same figure, and nothing here imports Plotly. A colour or font is the name
of a CSS custom property (``--hechting-ink``); the browser fills in its value, so that a chart follows light and dark.
Each figure comes in two shapes: wide, with the labels beside the points, and narrow, with the labels above them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from hechting.effects import Effects, Measure, OutcomeGroup
from hechting.panels import LINE, ROW_GAP, Panel, Row, on_axis, panels_of, rows_of, wrapped

__all__ = ("figure_data",)

# Sizes in CSS pixels, and places as a share of the width.
FONT = 15
AXIS = 48
PANEL_GAP = 22
PLOT_BEGINS = 0.42
EDGE = 0.02

Spec = dict[str, Any]


def figure_data(group: OutcomeGroup, effects: Effects) -> Spec:
    """Return what the browser needs to draw one outcome: names, title, and the figure in both shapes."""
    panels = panels_of(group, effects)
    return {
        "key": group.key,
        "label": group.label,
        "title": group.title,
        "plotly": _figure(panels, narrow=False),
        "plotly_narrow": _figure(panels, narrow=True),
    }


def _figure(panels: Sequence[Panel], *, narrow: bool) -> Spec:
    placed = [(panel, tuple(rows_of(panel, narrow=narrow))) for panel in panels]
    height = (
        sum(_heading_height(panel) + rows[-1].bottom + ROW_GAP + AXIS + PANEL_GAP for panel, rows in placed) - PANEL_GAP
    )
    layout = _empty_layout(height)
    data: list[Spec] = []
    top = 0.0
    for number, (panel, rows) in enumerate(placed, start=1):
        axis = "" if number == 1 else str(number)
        layout["annotations"].append(_heading(panel, 1 - top / height))
        top += _heading_height(panel)
        rows_height = rows[-1].bottom + ROW_GAP
        bounds = (1 - (top + rows_height) / height, 1 - top / height)
        layout |= _axes(panel, axis, rows_height, bounds, narrow=narrow)
        layout["shapes"] += [shape for row in rows for shape in _row_lines(panel, row, axis)]
        layout["annotations"] += [_row_label(row, axis, narrow=narrow) for row in rows]
        layout["annotations"] += _directions(panel, axis, bounds[0])
        data += _points(rows, axis)
        top += rows_height + AXIS + PANEL_GAP
    return {"data": data, "layout": layout}


def _heading_height(panel: Panel) -> float:
    return LINE * len(wrapped(panel.measure.name)) + ROW_GAP


def _heading(panel: Panel, at: float) -> Spec:
    text = "<br>".join(wrapped(panel.measure.name))
    return _text(text, x=0, y=at, xref="paper", yref="paper", xanchor="left", yanchor="top", colour="--hechting-accent")


def _row_label(row: Row, axis: str, *, narrow: bool) -> Spec:
    anchor = "top" if narrow else "middle"
    place = {"x": 0, "xref": "paper", "xanchor": "left", "y": row.label_at, "yref": f"y{axis}", "yanchor": anchor}
    return _text("<br>".join(row.label), colour="--hechting-ink", **place)


def _directions(panel: Panel, axis: str, bottom: float) -> list[Spec]:
    below = {
        "xref": f"x{axis}",
        "y": bottom,
        "yref": "paper",
        "yanchor": "top",
        "yshift": -26,
        "colour": "--hechting-muted",
    }
    notes = [
        _text(
            panel.measure.no_effect_label, x=on_axis(panel.measure.no_effect, panel.measure), xanchor="center", **below
        )
    ]
    better = {result.better for result in panel.results}
    if better == {"hoger"}:
        notes.append(_text("beter →", x=panel.high, xanchor="right", **below))
    if better == {"lager"}:
        notes.append(_text("← beter", x=panel.low, xanchor="left", **below))
    return notes


def _text(text: str, *, colour: str, **place: Any) -> Spec:
    return {"text": text, "showarrow": False, "align": "left", "borderpad": 0, "font": {"color": colour}, **place}


def _row_lines(panel: Panel, row: Row, axis: str) -> list[Spec]:
    none = panel.measure.no_effect
    ends = [_from_axis(bound, panel.measure) for bound in (panel.low, panel.high)]
    place = {"type": "line", "xref": f"x{axis}", "yref": f"y{axis}", "layer": "below"}
    base = {**place, "x0": ends[0], "x1": ends[1], "y0": row.middle, "y1": row.middle}
    zero = {**place, "x0": none, "x1": none, "y0": row.top, "y1": row.bottom}
    return [
        {**base, "line": {"color": "--hechting-line", "width": 1}},
        {**zero, "line": {"color": "--hechting-muted", "width": 1.5}},
    ]


def _points(rows: Sequence[Row], axis: str) -> Iterator[Spec]:
    """Draw results with and without an interval apart: Plotly gives a missing interval end caps of its own."""
    for known in (True, False):
        if some := [row for row in rows if (row.result.ci_low is not None) == known]:
            yield _markers(some, axis) | (_intervals(some) if known else {})


def _markers(rows: Sequence[Row], axis: str) -> Spec:
    colour = "--hechting-primary"
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [row.result.effect for row in rows],
        "y": [row.middle for row in rows],
        "xaxis": f"x{axis}",
        "yaxis": f"y{axis}",
        "marker": {
            "color": colour,
            "size": 12,
            "symbol": ["circle-open" if row.result.significant is False else "circle" for row in rows],
            "line": {"color": colour, "width": 2},
        },
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _intervals(rows: Sequence[Row]) -> Spec:
    above = [_distance(row.result.ci_high, row.result.effect) for row in rows]
    below = [_distance(row.result.ci_low, row.result.effect) for row in rows]
    line = {"color": "--hechting-primary", "thickness": 3, "width": 5}
    return {"error_x": {"type": "data", "array": above, "arrayminus": below, **line}}


def _distance(bound: float | None, effect: float | None) -> float:
    return round(abs((bound or 0) - (effect or 0)), 6)


def _axes(panel: Panel, axis: str, height: float, bounds: tuple[float, float], *, narrow: bool) -> Spec:
    ticks = list(_ticks(panel))
    across = {
        "type": panel.measure.scale,
        "range": [round(panel.low, 6), round(panel.high, 6)],
        "domain": [EDGE if narrow else PLOT_BEGINS, 1 - EDGE],
        "anchor": f"y{axis}",
        "tickmode": "array",
        "tickvals": ticks,
        "ticktext": [f"{tick:g}".replace(".", ",").replace("-", "−") for tick in ticks],
        "ticks": "outside",
        "tickcolor": "--hechting-line",
        "tickfont": {"color": "--hechting-muted"},
        "linecolor": "--hechting-line",
        "showline": True,
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
    }
    down = {"range": [height, 0], "domain": list(bounds), "anchor": f"x{axis}", "visible": False, "fixedrange": True}
    return {f"xaxis{axis}": across, f"yaxis{axis}": down}


def _ticks(panel: Panel) -> Iterator[float]:
    if panel.measure.scale == "log":
        yield from (tick for tick in (0.125, 0.25, 0.5, 1, 2, 4, 8) if panel.low <= math.log10(tick) <= panel.high)
        return
    step = 0.2 if panel.high - panel.low > 0.7 else 0.1
    for place in range(math.ceil(panel.low / step), math.floor(panel.high / step) + 1):
        yield round(place * step, 1)


def _from_axis(place: float, measure: Measure) -> float:
    return 10**place if measure.scale == "log" else place


def _empty_layout(height: float) -> Spec:
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
