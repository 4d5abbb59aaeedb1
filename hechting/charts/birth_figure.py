"""Births to mothers under 20 as lines over the years, each with its name and last number at its end."""

from __future__ import annotations

import math
from collections.abc import Iterator

from hechting.charts.birth_table import birth_more, birth_source, birth_table, year_in_words
from hechting.charts.layout import ANSWER, LINE, axis, empty_layout, spot, spread, text
from hechting.charts.specification import Figure, LineGuess, Spec, remarks_beside
from hechting.schema.teen_births import BirthFigure, BirthLine, TeenBirths
from hechting.wording.numbers import number
from hechting.wording.ui import say

__all__ = ("birth_figures",)


# Sizes in CSS pixels: above the lines, the lines, and the years below them.
ABOVE = 24

LINES = 300

YEARS = 30

#: Where the lines end, as a share of the width: their names stand to the right of it.
LINES_END = {True: 0.66, False: 0.84}

#: Where they begin: the numbers of the axis stand to the left of it.
LINES_BEGIN = {True: 0.16, False: 0.07}

#: Room in years on both sides of the lines, so that no point stands half beside the axis.
ROOM = 0.7

#: How the lines differ, from the first on: colour, dashes and the shape at both ends.
LOOKS = (
    ("--hechting-primary", "solid", "circle"),
    ("--hechting-accent", "dash", "square"),
    ("--hechting-ink", "dot", "diamond"),
    ("--hechting-muted", "longdash", "triangle-up"),
    ("--hechting-primary", "dashdot", "cross"),
)


def birth_figures(births: TeenBirths) -> list[Figure]:
    """Return the figures in the order of the page."""
    return [_figure(one, births) for one in births.words.figures]


def _figure(figure: BirthFigure, births: TeenBirths) -> Figure:
    asked = figure.lines[0].column
    years = tuple(float(year.year) for year in births.rows)
    numbers = tuple(float(year.births(asked)) for year in births.rows)
    return Figure(
        message=figure,
        meaning=(figure.meaning,),
        source=birth_source(births),
        more=tuple(birth_more(figure)),
        beside=(remarks_beside(figure, births.remarks),),
        table=birth_table(figure, births),
        wide=_drawing(figure, births, narrow=False),
        narrow=_drawing(figure, births, narrow=True),
        guess=LineGuess(_task(figure, births), years, numbers, _tick_values(figure, births)[-1][0]),
    )


def _task(figure: BirthFigure, births: TeenBirths) -> str:
    first, last, line = births.rows[0], births.rows[-1], figure.lines[0]
    return say(
        "readable.births.task",
        first=str(first.year),
        count=number(first.births(line.column)),
        line=line.label,
        last=str(last.year),
    )


def _drawing(figure: BirthFigure, births: TeenBirths, *, narrow: bool) -> Spec:
    ticks = _tick_values(figure, births)
    height = ABOVE + LINES + YEARS
    first, last = births.rows[0].year, births.rows[-1].year
    years = [(year, str(year)) for year in range(first, last + 1, 10 if narrow else 5)]
    layout = empty_layout(height)
    domain = (LINES_BEGIN[narrow], LINES_END[narrow])
    layout["xaxis"] = axis(domain, (first - ROOM, last + ROOM), years, anchor="y")
    layout["yaxis"] = axis((YEARS / height, 1 - ABOVE / height), (0, ticks[-1][0]), ticks, anchor="x") | {
        "showgrid": True,
        "gridcolor": "--hechting-line",
        "showline": False,
        "ticks": "",
    }
    layout["annotations"] = [*_names(figure, births, ticks[-1][0])]
    if len(figure.lines) == 1 and not narrow:
        layout["annotations"].append(_first_number(figure.lines[0], births))
    layout["meta"] = {
        "spots": [spot(year_in_words(figure, year), x=(year.year - 0.5, year.year + 0.5)) for year in births.rows]
    }
    return {
        "data": [
            *(_line(line, births, look) for line, look in zip(figure.lines, LOOKS, strict=False)),
            _given(figure.lines[0], births),
        ],
        "layout": layout,
    }


def _tick_values(figure: BirthFigure, births: TeenBirths) -> list[tuple[float, str]]:
    return _ticks(max(year.births(line.column) for year in births.rows for line in figure.lines))


def _ticks(highest: int) -> list[tuple[float, str]]:
    """Return round numbers from 0 to just above the highest, a handful of them."""
    step = 10 ** math.floor(math.log10(max(highest, 1)))
    step = step if highest / step > 2 else max(step // 2, 1)
    return [(value, number(value)) for value in range(0, max(math.ceil(highest / step), 1) * step + 1, step)]


def _line(line: BirthLine, births: TeenBirths, look: tuple[str, str, str]) -> Spec:
    colour, dash, shape = look
    ends = (births.rows[0], births.rows[-1])
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "name": line.column,
        "x": [year.year for year in births.rows],
        "y": [year.births(line.column) for year in births.rows],
        "line": {"color": colour, "width": 3, "dash": dash},
        "marker": {
            "color": colour,
            "symbol": shape,
            "opacity": 1,
            "size": [10 if year in ends else 0 for year in births.rows],
        },
        "cliponaxis": False,
        "hoverinfo": "skip",
        "meta": ANSWER["name"],
    }


def _given(line: BirthLine, births: TeenBirths) -> Spec:
    """Draw the first point of the first line once more, for who draws the rest before seeing it."""
    drawn = _line(line, births, LOOKS[0])
    return {**drawn, "x": drawn["x"][:1], "y": drawn["y"][:1], "mode": "markers", "meta": None}


def _names(figure: BirthFigure, births: TeenBirths, top: float) -> Iterator[Spec]:
    """Write each line's name and last number at its end, moved apart where the ends lie close together."""
    last = births.rows[-1]
    rising = sorted(zip(figure.lines, LOOKS, strict=False), key=lambda one: last.births(one[0].column))
    heights = [last.births(line.column) / top * LINES for line, _ in rising]
    for (line, look), height in zip(rising, spread(heights, LINE, LINE / 2, LINES), strict=True):
        words = f"{line.label}: {number(last.births(line.column))}"
        place = {
            "x": last.year,
            "xanchor": "left",
            "xshift": 10,
            "y": round(height / LINES * top, 1),
            "yanchor": "middle",
        }
        yield text(words, colour=look[0], **place) | ANSWER


def _first_number(line: BirthLine, births: TeenBirths) -> Spec:
    """Write the first number below a line that has a wide drawing for itself."""
    first = births.rows[0]
    place = {"x": first.year, "xanchor": "left", "xshift": -6, "yanchor": "top", "yshift": -10}
    return text(number(first.births(line.column)), colour=LOOKS[0][0], y=first.births(line.column), **place)
