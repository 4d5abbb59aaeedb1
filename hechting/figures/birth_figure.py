"""Births to mothers under 20 as lines over the years, each with its name and last number at its end."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from hechting.figures.figure import Figure, Spec
from hechting.figures.layout import LINE, axis, empty_layout, spread, text
from hechting.figures.readable import READING, link, paragraph_text, remarks_list, row, section, sources_of, table
from hechting.html import escape
from hechting.number_words import thousands
from hechting.teen_births import BirthFigure, BirthLine, TeenBirths

__all__ = ("birth_figures",)

# Sizes in CSS pixels: above the lines, the lines, and the years below them.
ABOVE = 24
LINES = 300
YEARS = 30

#: Where the lines end, as a share of the width: their names stand to the right of it.
LINES_END = {True: 0.66, False: 0.84}
#: Where they begin: the numbers of the axis stand to the left of it.
LINES_BEGIN = {True: 0.16, False: 0.07}

#: Room in years between the numbers of the axis and the first point.
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
    return [
        Figure(one, _drawing(one, births, narrow=False), _drawing(one, births, narrow=True), _html(one, births))
        for one in births.words.figures
    ]


def _drawing(figure: BirthFigure, births: TeenBirths, *, narrow: bool) -> Spec:
    highest = max(year.births(line.column) for year in births.rows for line in figure.lines)
    ticks = _ticks(highest)
    height = ABOVE + LINES + YEARS
    first, last = births.rows[0].year, births.rows[-1].year
    years = [(year, str(year)) for year in range(first, last + 1, 10 if narrow else 5)]
    layout = empty_layout(height)
    domain = (LINES_BEGIN[narrow], LINES_END[narrow])
    layout["xaxis"] = axis(domain, (first - ROOM, last), years, anchor="y")
    layout["yaxis"] = axis((YEARS / height, 1 - ABOVE / height), (0, ticks[-1][0]), ticks, anchor="x") | {
        "showgrid": True,
        "gridcolor": "--hechting-line",
        "showline": False,
        "ticks": "",
    }
    layout["annotations"] = [*_names(figure, births, ticks[-1][0])]
    if len(figure.lines) == 1 and not narrow:
        layout["annotations"].append(_first_number(figure.lines[0], births))
    return {
        "data": [_line(line, births, look) for line, look in zip(figure.lines, LOOKS, strict=False)],
        "layout": layout,
    }


def _ticks(highest: int) -> list[tuple[float, str]]:
    """Return round numbers from 0 to just above the highest, a handful of them."""
    step = 10 ** math.floor(math.log10(highest))
    step = step if highest / step > 2 else step // 2
    return [(value, thousands(value)) for value in range(0, math.ceil(highest / step) * step + 1, step)]


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
    }


def _names(figure: BirthFigure, births: TeenBirths, top: float) -> Iterator[Spec]:
    """Write each line's name and last number at its end, moved apart where the ends lie close together."""
    last = births.rows[-1]
    rising = sorted(zip(figure.lines, LOOKS, strict=False), key=lambda one: last.births(one[0].column))
    heights = [last.births(line.column) / top * LINES for line, _ in rising]
    for (line, look), height in zip(rising, spread(heights, LINE, LINE / 2, LINES), strict=True):
        words = f"{line.label}: {thousands(last.births(line.column))}"
        place = {
            "x": last.year,
            "xanchor": "left",
            "xshift": 10,
            "y": round(height / LINES * top, 1),
            "yanchor": "middle",
        }
        yield text(words, colour=look[0], **place)


def _first_number(line: BirthLine, births: TeenBirths) -> Spec:
    """Write the first number below a line that has a wide drawing for itself."""
    first = births.rows[0]
    place = {"x": first.year, "xanchor": "left", "xshift": -6, "yanchor": "top", "yshift": -10}
    return text(thousands(first.births(line.column)), colour=LOOKS[0][0], y=first.births(line.column), **place)


def _html(figure: BirthFigure, births: TeenBirths) -> str:
    columns = ("Jaar", *(escape(line.label) for line in figure.lines))
    rows = (row(str(year.year), (thousands(year.births(line.column)) for line in figure.lines)) for year in births.rows)
    return section(
        figure, _caption(figure, births), remarks_list(figure, births.remarks), table(columns, rows, _below(births))
    )


def _caption(figure: BirthFigure, births: TeenBirths) -> Iterator[str]:
    source = births.remarks.sources[births.words.series]
    yield paragraph_text(figure.point)
    yield READING + escape(_reading(figure.lines))
    yield sources_of({f"{source.organisation}, {source.title}": source.url}, source.read_on)


def _reading(lines: Sequence[BirthLine]) -> str:
    several = " Elke lijn is een leeftijd van de moeder; welke, staat aan het einde." if len(lines) > 1 else ""
    return (
        "hoe hoger de lijn, hoe meer kinderen er dat jaar geboren zijn."
        f"{several} Het getal aan het einde is het aantal in het laatste jaar."
    )


def _below(births: TeenBirths) -> str:
    source = births.remarks.sources[births.words.series]
    return f"Aantal kinderen per jaar. Bron: {link(source.url, source.organisation)}. Het totaal van een jaar is een eigen optelling."
