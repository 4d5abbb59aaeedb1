"""Two groups as two normal curves, d standard deviations apart, with what that means in words and numbers.

The curves and the numbers in words are calculations of the handbook's own: see ``hechting.overlap``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from hechting.comparisons import Comparison, Comparisons
from hechting.dutch import date_in_words
from hechting.effect_words import effect_in_words, interval_in_words
from hechting.effects import ResearchResult
from hechting.figures.figure import Figure, Spec
from hechting.figures.layout import EDGE, LINE, axis, empty_layout, text, wrapped
from hechting.figures.readable import READING, link, remarks_list, row, section, sources_of, table
from hechting.html import escape
from hechting.number_words import decimal, percentage
from hechting.overlap import chance_of_higher_score, density, overlap_of_groups

__all__ = ("overlap_figures",)

# Sizes in CSS pixels: room for the names of the curves, the curves, and room for the directions below them.
NAMES = 30
CURVES = 220
BELOW = 16

#: How far a curve is drawn on both sides of its mean, in standard deviations, and in steps of what size.
REACH = 3.2
STEP = 0.1

#: The highest point of a normal curve.
PEAK = density(0)

#: A gap between the top of a curve and its name, in standard deviations.
ASIDE = 0.12

#: The two groups by how they are drawn: never by colour alone.
LOWER = {"color": "--hechting-ink", "width": 3, "dash": "dash"}
HIGHER = {"color": "--hechting-primary", "width": 3, "dash": "solid"}

COLUMNS = ("Wat", "Bij het gevonden getal", "Bij de ondergrens", "Bij de bovengrens")


def overlap_figures(comparisons: Comparisons) -> list[Figure]:
    """Return one figure for each comparison, in the order of the page."""
    return [_figure(one, comparisons) for one in comparisons.words.figures]


def _figure(comparison: Comparison, comparisons: Comparisons) -> Figure:
    result = comparisons.results[comparison.key]
    beside = remarks_list(comparison, comparisons.remarks)
    html = section(comparison, _caption(comparison, result), beside, _table(comparison, result))
    d = result.effect or 0
    return Figure(comparison, _drawing(comparison, d), _drawing(comparison, d), html)


def _drawing(comparison: Comparison, d: float) -> Spec:
    directions = wrapped(f"{comparison.more}\u00a0→")
    height = NAMES + CURVES + BELOW + LINE * len(directions)
    bottom = 1 - (NAMES + CURVES) / height
    places = _places(-REACH, d + REACH)
    layout = empty_layout(height)
    layout["xaxis"] = axis((EDGE, 1 - EDGE), (-REACH, round(d + REACH, 2)), (), anchor="y") | {"ticks": ""}
    layout["yaxis"] = {"range": [0, 0.42], "domain": [bottom, 1 - NAMES / height], "anchor": "x", "visible": False}
    layout["shapes"] = [_mean(0, LOWER), _mean(d, HIGHER)]
    layout["annotations"] = [
        *_names(comparison, d),
        text("<br>".join(directions), x=1 - EDGE, xanchor="right", **_under(bottom)) | {"align": "right"},
    ]
    shared = [min(density(x), density(x, d)) for x in places]
    data = [
        _shade(places, shared),
        _curve(places, 0, LOWER),
        _curve(places, d, HIGHER),
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
    above = {"y": PEAK, "yanchor": "bottom", "yshift": 3}
    middle = d / 2
    yield text(f"╌ {comparison.lower}", x=middle - ASIDE, xanchor="right", colour=LOWER["color"], **above)
    yield text(f"{comparison.higher} ━", x=middle + ASIDE, xanchor="left", colour=HIGHER["color"], **above)


def _under(bottom: float) -> Spec:
    return {"y": bottom, "xref": "paper", "yref": "paper", "yanchor": "top", "yshift": -8, "colour": "--hechting-muted"}


def _caption(comparison: Comparison, result: ResearchResult) -> Iterator[str]:
    yield escape(f"{_in_words(comparison, result.effect or 0)} {comparison.point}")
    yield READING + escape(
        f"de lijnen laten zien hoe de scores verdeeld zijn: met streepjes voor {comparison.lower}, doorgetrokken voor"
        f" {comparison.higher}. De staande lijnen zijn de gemiddelden. Het vlak met puntjes is wat de groepen gemeen hebben."
    )
    assumed = (
        f"uit {effect_in_words(result.measure, result.effect)} ({interval_in_words(result.ci_low, result.ci_high)})"
    )
    yield escape(
        f"Dit is een eigen berekening {assumed}. Ze neemt aan dat de scores in beide groepen normaal verdeeld zijn en"
        " even ver uiteenlopen. Het verband zegt niet wat de oorzaak is."
    )
    yield sources_of({result.study: result.link}, result.read_on)


def _in_words(comparison: Comparison, d: float) -> str:
    overlap, chance = (round(100 * share) for share in (overlap_of_groups(d), chance_of_higher_score(d)))
    return (
        f"De twee groepen overlappen voor ongeveer {overlap}%. Zet je een willekeurig {comparison.higher} kind naast een willekeurig"
        f" {comparison.lower} kind, dan geldt in ongeveer {chance} van de 100 gevallen voor het eerste kind: {comparison.more}."
        " Zonder verschil zou dat in 50 van de 100 gevallen zo zijn."
    )


def _table(comparison: Comparison, result: ResearchResult) -> str:
    found = (result.effect, result.ci_low, result.ci_high)
    chance = (
        f"Kans dat van twee willekeurige kinderen voor het kind dat {comparison.higher} is geldt: {comparison.more}"
    )
    rows = (
        row("Verschil tussen de gemiddelden (d)", _cells(found, decimal)),
        row("Overlap van de twee groepen", _cells(found, lambda d: _in_hundred(overlap_of_groups(d)))),
        row(escape(chance), _cells(found, lambda d: _in_hundred(chance_of_higher_score(d)))),
    )
    read = f"{link(result.verified_at, 'Nagelezen')} op {date_in_words(result.read_on)}. Overlap en kans zijn een eigen berekening."
    return table(COLUMNS, rows, read)


def _cells(values: Iterable[float | None], written: Callable[[float], str]) -> Iterator[str]:
    return ("niet gevonden" if value is None else written(value) for value in values)


def _in_hundred(share: float) -> str:
    return percentage(round(100 * share))
