"""Figures of research results on one axis: in how many of a hundred pairs does what is counted hold; 50 is no difference.

The drawing comes in two shapes: wide, with the labels beside the points, and narrow, with the labels above them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hechting.charts.effect_rows import Block, Row, blocks_of, counts_of
from hechting.charts.effect_table import outcome_meaning, outcome_more, outcome_source, outcome_table, results_beside
from hechting.charts.layout import ANSWER, AXIS, EDGE, LINE, PLOT_BEGINS, axis, empty_layout, row_label, spot, text
from hechting.charts.pairs import WHOLE
from hechting.charts.specification import Figure, NumberGuess, Spec, remarks_beside
from hechting.schema.effects import Effects, Kind, OutcomeFigure
from hechting.wording.ui import say

__all__ = ("effect_figures",)


#: As many pairs as there are when nothing makes a difference.
NO_DIFFERENCE = WHOLE // 2

#: The least that the axis shows, in every figure the same, so that a small effect looks small everywhere.
LEAST, STEP = 40, 10

#: Room at both ends, in pairs, so that no mark stands half beside the axis.
ROOM = 2

#: Where the points end, as a share of the width: their numbers stand to the right of it.
PLOT_ENDS = {True: 0.7, False: 0.84}

VALUE_GAP = 0.015


def effect_figures(effects: Effects, kind: Kind) -> list[Figure]:
    """Return the figures of one kind of result, in the order of the page."""
    return [_figure(message, effects) for message in effects.words.of_kind(kind)]


def _figure(message: OutcomeFigure, effects: Effects) -> Figure:
    counts = counts_of(message, effects)
    results = effects.in_figure(message.key)
    wide, narrow = (tuple(blocks_of(counts, narrow=shape)) for shape in (False, True))
    first = wide[0].rows[0]
    return Figure(
        message=message,
        meaning=outcome_meaning(message, first),
        source=outcome_source(results),
        more=tuple(outcome_more(message, counts, effects)),
        beside=(*results_beside(message, results), remarks_beside(message, effects.remarks)),
        table=outcome_table(message, results, counts),
        wide=_drawing(message, wide, narrow=False),
        narrow=_drawing(message, narrow, narrow=True),
        guess=NumberGuess(
            message.pair,
            say("readable.effects.counted", count="…", then=first.count.then),
            first.group,
            first.count.pairs,
        ),
    )


def _drawing(figure: OutcomeFigure, blocks: Sequence[Block], *, narrow: bool) -> Spec:
    rows = [row for block in blocks for row in block.rows]
    bottom = blocks[-1].bottom
    height = bottom + AXIS + (LINE if narrow else 0)
    layout = empty_layout(height)
    floor = 1 - bottom / height
    low = min(LEAST, *(_least(row) // STEP * STEP for row in rows))
    ticks = [(value, str(value)) for value in range(low, WHOLE + 1, STEP)]
    domain = (EDGE if narrow else PLOT_BEGINS, PLOT_ENDS[narrow])
    layout["xaxis"] = axis(domain, (low - ROOM, WHOLE + ROOM), ticks, anchor="y")
    layout["yaxis"] = {"range": [bottom, 0], "domain": [floor, 1], "anchor": "x", "visible": False, "fixedrange": True}
    layout["shapes"] = [line for row in rows for line in _row_lines(row, low)]
    layout["annotations"] = [
        *(_heading(block) for block in blocks),
        *(words for row in rows for words in row_label(row.label, row.label_at, narrow=narrow)),
        *(_value(row, narrow=narrow) for row in rows),
        *_directions(figure, floor, narrow=narrow),
    ]
    layout["meta"] = {
        "spots": [spot(row.count.said(row.group), y=(row.top, row.bottom)) for row in rows],
        "guess": {"top": rows[0].top, "bottom": rows[0].bottom, "start": 0},
    }
    return {"data": [*_points(rows)], "layout": layout}


def _least(row: Row) -> int:
    return row.count.pairs if row.count.low is None else row.count.low


def _heading(block: Block) -> Spec:
    place: Spec = {"x": 0, "y": block.heading_at, "xref": "paper", "yref": "y", "xanchor": "left", "yanchor": "top"}
    return text(block.heading, colour="--hechting-accent", **place)


def _value(row: Row, *, narrow: bool) -> Spec:
    place = {"x": PLOT_ENDS[narrow] + VALUE_GAP, "xref": "paper", "xanchor": "left", "y": row.middle, "yref": "y"}
    return text(row.count.in_short, colour="--hechting-primary", yanchor="middle", **place) | ANSWER


def _directions(figure: OutcomeFigure, floor: float, *, narrow: bool) -> Iterator[Spec]:
    """Say below the axis what 50 is and what is to the right: beside each other, or under each other where that is too wide."""
    below: Spec = {"y": floor, "yref": "paper", "yanchor": "top", "colour": "--hechting-muted"}
    middle: Spec = {"x": 0, "xref": "paper", "xanchor": "left"} if narrow else {"x": NO_DIFFERENCE, "xanchor": "center"}
    yield text(say("readable.effects.no_difference"), yshift=-26, **middle, **below)
    yield text(f"{figure.right} →", x=WHOLE + ROOM, xanchor="right", yshift=-26 - (LINE if narrow else 0), **below)


def _row_lines(row: Row, low: float) -> list[Spec]:
    place = {"type": "line", "xref": "x", "yref": "y", "layer": "below"}
    base = {**place, "x0": low - ROOM, "x1": WHOLE + ROOM, "y0": row.middle, "y1": row.middle}
    none = {**place, "x0": NO_DIFFERENCE, "x1": NO_DIFFERENCE, "y0": row.top, "y1": row.bottom + row.room}
    return [
        {**base, "line": {"color": "--hechting-line", "width": 1}},
        {**none, "line": {"color": "--hechting-muted", "width": 1.5}},
    ]


def _points(rows: Sequence[Row]) -> Iterator[Spec]:
    """Draw results with and without an interval apart: Plotly gives a missing interval end caps of its own."""
    for known in (True, False):
        if some := [row for row in rows if (row.count.low is not None) == known]:
            yield _markers(some) | (_intervals(some) if known else {})


def _markers(rows: Sequence[Row]) -> Spec:
    colour = "--hechting-primary"
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [row.count.pairs for row in rows],
        "y": [row.middle for row in rows],
        "marker": {
            "color": colour,
            "size": 11,
            "symbol": ["circle-open" if row.count.result.significant is False else "circle" for row in rows],
            "line": {"color": colour, "width": 2},
        },
        "cliponaxis": False,
        "hoverinfo": "skip",
        "meta": ANSWER["name"],
    }


def _intervals(rows: Sequence[Row]) -> Spec:
    above = [(row.count.high or 0) - row.count.pairs for row in rows]
    below = [row.count.pairs - (row.count.low or 0) for row in rows]
    line = {"color": "--hechting-primary", "thickness": 3, "width": 5}
    return {"error_x": {"type": "data", "array": above, "arrayminus": below, **line}}
