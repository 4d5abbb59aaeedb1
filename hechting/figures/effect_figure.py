"""Figures of research results: a row per result, its interval, and the line of no effect.

The drawing comes in two shapes: wide, with the labels beside the points, and narrow, with the labels above them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from hechting.effects import Effects, Kind, Measure, OutcomeFigure
from hechting.figures.effect_html import outcome_html
from hechting.figures.effect_panels import ROW_GAP, Panel, Row, on_axis, panels_of, rows_of
from hechting.figures.figure import Figure, Spec
from hechting.figures.layout import AXIS, EDGE, LINE, PLOT_BEGINS, axis, empty_layout, row_label, text, wrapped

__all__ = ("effect_figures",)

# Sizes in CSS pixels.
PANEL_GAP = 22


def effect_figures(effects: Effects, kind: Kind) -> list[Figure]:
    """Return the figures of one kind of result, in the order of the page."""
    return [_figure(message, effects) for message in effects.words.of_kind(kind)]


def _figure(message: OutcomeFigure, effects: Effects) -> Figure:
    panels = panels_of(message, effects)
    html = outcome_html(message, effects)
    return Figure(message, _drawing(panels, narrow=False), _drawing(panels, narrow=True), html)


def _drawing(panels: Sequence[Panel], *, narrow: bool) -> Spec:
    placed = [(panel, tuple(rows_of(panel, narrow=narrow))) for panel in panels]
    height = (
        sum(_heading_height(panel) + rows[-1].bottom + ROW_GAP + AXIS + PANEL_GAP for panel, rows in placed) - PANEL_GAP
    )
    layout = empty_layout(height)
    data: list[Spec] = []
    top = 0.0
    for number, (panel, rows) in enumerate(placed, start=1):
        name = "" if number == 1 else str(number)
        layout["annotations"].append(_heading(panel, 1 - top / height))
        top += _heading_height(panel)
        rows_height = rows[-1].bottom + ROW_GAP
        bounds = (1 - (top + rows_height) / height, 1 - top / height)
        layout |= _axes(panel, name, rows_height, bounds, narrow=narrow)
        layout["shapes"] += [shape for row in rows for shape in _row_lines(panel, row, name)]
        layout["annotations"] += [row_label(row.label, row.label_at, f"y{name}", narrow=narrow) for row in rows]
        layout["annotations"] += _directions(panel, name, bounds[0])
        data += _points(rows, name)
        top += rows_height + AXIS + PANEL_GAP
    return {"data": data, "layout": layout}


def _heading_height(panel: Panel) -> float:
    return LINE * len(wrapped(panel.measure.name)) + ROW_GAP


def _heading(panel: Panel, at: float) -> Spec:
    words = "<br>".join(wrapped(panel.measure.name))
    return text(words, x=0, y=at, xref="paper", yref="paper", xanchor="left", yanchor="top", colour="--hechting-accent")


def _directions(panel: Panel, name: str, bottom: float) -> list[Spec]:
    below = {
        "xref": f"x{name}",
        "y": bottom,
        "yref": "paper",
        "yanchor": "top",
        "yshift": -26,
        "colour": "--hechting-muted",
    }
    notes = [
        text(
            panel.measure.no_effect_label, x=on_axis(panel.measure.no_effect, panel.measure), xanchor="center", **below
        )
    ]
    better = {result.better for result in panel.results}
    if better == {"hoger"}:
        notes.append(text("beter →", x=panel.high, xanchor="right", **below))
    if better == {"lager"}:
        notes.append(text("← beter", x=panel.low, xanchor="left", **below))
    return notes


def _row_lines(panel: Panel, row: Row, name: str) -> list[Spec]:
    none = panel.measure.no_effect
    ends = [_from_axis(bound, panel.measure) for bound in (panel.low, panel.high)]
    place = {"type": "line", "xref": f"x{name}", "yref": f"y{name}", "layer": "below"}
    base = {**place, "x0": ends[0], "x1": ends[1], "y0": row.middle, "y1": row.middle}
    zero = {**place, "x0": none, "x1": none, "y0": row.top, "y1": row.bottom}
    return [
        {**base, "line": {"color": "--hechting-line", "width": 1}},
        {**zero, "line": {"color": "--hechting-muted", "width": 1.5}},
    ]


def _points(rows: Sequence[Row], name: str) -> Iterator[Spec]:
    """Draw results with and without an interval apart: Plotly gives a missing interval end caps of its own."""
    for known in (True, False):
        if some := [row for row in rows if (row.result.ci_low is not None) == known]:
            yield _markers(some, name) | (_intervals(some) if known else {})


def _markers(rows: Sequence[Row], name: str) -> Spec:
    colour = "--hechting-primary"
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [row.result.effect for row in rows],
        "y": [row.middle for row in rows],
        "xaxis": f"x{name}",
        "yaxis": f"y{name}",
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


def _axes(panel: Panel, name: str, height: float, bounds: tuple[float, float], *, narrow: bool) -> Spec:
    domain = (EDGE if narrow else PLOT_BEGINS, 1 - EDGE)
    ticks = [(tick, f"{tick:g}".replace(".", ",").replace("-", "−")) for tick in _ticks(panel)]
    across = axis(domain, (round(panel.low, 6), round(panel.high, 6)), ticks, anchor=f"y{name}")
    down = {"range": [height, 0], "domain": list(bounds), "anchor": f"x{name}", "visible": False, "fixedrange": True}
    return {f"xaxis{name}": across | {"type": panel.measure.scale}, f"yaxis{name}": down}


def _ticks(panel: Panel) -> Iterator[float]:
    if panel.measure.scale == "log":
        yield from (tick for tick in (0.125, 0.25, 0.5, 1, 2, 4, 8) if panel.low <= math.log10(tick) <= panel.high)
        return
    span = panel.high - panel.low
    step = 0.5 if span > 2 else 0.2 if span > 0.7 else 0.1
    for place in range(math.ceil(panel.low / step), math.floor(panel.high / step) + 1):
        yield round(place * step, 1)


def _from_axis(place: float, measure: Measure) -> float:
    return 10**place if measure.scale == "log" else place
