"""Figures of percentages: a bar per group, with a part per pattern that shows by its hatching, shape, colour and number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hechting.charts.layout import ANSWER, AXIS, EDGE, LINE, PLOT_BEGINS, axis, empty_layout, row_label, spot, text
from hechting.charts.prevalence_rows import BAR, ROW_GAP, Bar, bars_of, used_patterns
from hechting.charts.prevalence_table import (
    distribution_meaning,
    distribution_more,
    distribution_source,
    distribution_table,
    row_in_words,
)  # fmt: skip
from hechting.charts.specification import Figure, NumberGuess, Spec, remarks_beside
from hechting.schema.prevalence import Asked, Pattern, Prevalence, PrevalenceFigure, PrevalenceRow, PrevalenceWords
from hechting.wording.numbers import percentage

__all__ = ("prevalence_figures",)


#: Shape, colour and hatching of each pattern: the book's own for attachment, everywhere the same.
LOOKS: dict[Pattern, tuple[str, str, str]] = {
    "secure_pct": ("●", "--hechting-secure", ""),
    "avoidant_pct": ("■", "--hechting-avoidant", "/"),
    "resistant_pct": ("▲", "--hechting-ambivalent", "."),
    "disorganized_pct": ("◆", "--hechting-disorganised", "x"),
}

CLEAR = "rgba(0,0,0,0)"

SHOWN = (0, 100)

TICKS = tuple((value, f"{value}%" if value else "0") for value in (0, 25, 50, 75, 100))

#: How far the marks of the scale stick out of a bar, in pixels.
TICK = 4

#: The right end of the bars leaves room for half of the last tick's text.
BARS_END = 0.93

# The key: pixels for a line of it, and as percentages of the whole width where its columns begin (by narrow), the length
# of a sample, and the gap to its word.
KEY_LINE = 28

KEY_COLUMNS = {True: (0, 44), False: (0, 25, 50, 75)}

SAMPLE = {True: 6.5, False: 4}

SAMPLE_GAP = 1.5


def prevalence_figures(prevalence: Prevalence) -> list[Figure]:
    """Return one figure for each message, in the order of the page."""
    return [_figure(message, prevalence) for message in prevalence.words.figures]


def _figure(message: PrevalenceFigure, prevalence: Prevalence) -> Figure:
    rows, words, asked = prevalence.in_figure(message.key), prevalence.words, message.asked
    row = next(row for row in rows if row.population == asked.population)
    wide, narrow = (_drawing(rows, words, asked, narrow=shape) for shape in (False, True))
    return Figure(
        message=message,
        meaning=distribution_meaning(asked, row),
        source=distribution_source(rows),
        more=tuple(distribution_more(message, rows)),
        beside=(remarks_beside(message, prevalence.remarks),),
        table=distribution_table(rows, words),
        wide=wide,
        narrow=narrow,
        guess=NumberGuess("", asked.sentence.replace("{count}", "…"), row.label, row.shares[asked.pattern]),
    )


def _drawing(rows: Sequence[PrevalenceRow], words: PrevalenceWords, asked: Asked, *, narrow: bool) -> Spec:
    patterns = used_patterns(rows)
    key_height = -(-len(patterns) // len(KEY_COLUMNS[narrow])) * KEY_LINE + ROW_GAP / 2
    bars = tuple(bars_of(rows, key_height, narrow=narrow))
    bottom = bars[-1].bottom + ROW_GAP / 2
    height = bottom + AXIS - LINE
    layout = empty_layout(height) | _axes(bottom, height, narrow=narrow)
    layout["annotations"] = [
        *_key_words(patterns, words, narrow=narrow),
        *(label for bar in bars for label in row_label(bar.label, bar.label_at, narrow=narrow)),
        *(value for bar in bars for value in _values(bar)),
    ]
    layout["shapes"] = [shape for bar in bars for shape in (*_grid(bar), *_open_part(bar))]
    layout["meta"] = {
        "spots": [spot(row_in_words(bar.row, words), y=(bar.top, bar.bottom)) for bar in bars],
        "guess": _guess_place(bars, asked),
    }
    data = [
        *_key(patterns, narrow=narrow),
        *(_parts(pattern, bars) | {"meta": ANSWER["name"]} for pattern in patterns),
    ]
    return {"data": data, "layout": layout}


def _guess_place(bars: Sequence[Bar], asked: Asked) -> Spec:
    """Return where a guess is drawn: the height of its bar, and where the part that is asked begins."""
    bar = next(bar for bar in bars if bar.row.population == asked.population)
    part = next(part for part in bar.segments if part.pattern == asked.pattern)
    return {"top": bar.middle - BAR / 2, "bottom": bar.middle + BAR / 2, "start": part.start}


def _axes(bottom: float, height: float, *, narrow: bool) -> Spec:
    begin = EDGE if narrow else PLOT_BEGINS
    down = {"range": [bottom, 0], "domain": [1 - bottom / height, 1], "visible": False, "fixedrange": True}
    across = {"range": [0, 100], "domain": [0, 1], "anchor": "y", "visible": False, "fixedrange": True}
    bars = axis((begin, BARS_END), SHOWN, TICKS, anchor="y")
    return {
        "xaxis": bars,
        "xaxis2": across,
        "yaxis": down | {"anchor": "x"},
        "barmode": "overlay",
    }


def _parts(pattern: Pattern, bars: Sequence[Bar]) -> Spec:
    """Draw the parts of one pattern in all bars."""
    found = [(bar, part) for bar in bars for part in bar.segments if part.pattern == pattern]
    return _bars(
        pattern,
        lengths=[part.length for _, part in found],
        starts=[part.start for _, part in found],
        heights=[bar.middle for bar, _ in found],
    )


def _bars(pattern: Pattern, lengths: list[float], starts: list[float], heights: list[float]) -> Spec:
    _, colour, hatching = LOOKS[pattern]
    hatched = {"shape": hatching, "fgcolor": colour, "bgcolor": CLEAR, "size": 8, "solidity": 0.3}
    return {
        "type": "bar",
        "orientation": "h",
        "name": pattern,
        "x": lengths,
        "base": starts,
        "y": heights,
        "width": [BAR] * len(lengths),
        "marker": {"color": colour, "pattern": hatched, "line": {"color": colour, "width": 1.5}},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _values(bar: Bar) -> Iterator[Spec]:
    for part in bar.segments:
        shape, colour, _ = LOOKS[part.pattern]
        words = f"{shape} {percentage(part.share)}"
        yield (
            text(words, x=part.value_at, xanchor="center", y=bar.values_at, yref="y", yanchor="middle", colour=colour)
            | ANSWER
        )


def _open_part(bar: Bar) -> Iterator[Spec]:
    """Outline what the source leaves open, up to the whole."""
    if bar.row.rest is None:
        return
    yield {
        "type": "rect",
        "x0": bar.segments[-1].end,
        "x1": 100,
        "y0": bar.middle - BAR / 2,
        "y1": bar.middle + BAR / 2,
        "line": {"color": "--hechting-muted", "width": 1, "dash": "dot"},
        "layer": "below",
        **ANSWER,
    }


def _grid(bar: Bar) -> Iterator[Spec]:
    """Mark the scale behind one bar; longer lines would run through the words."""
    place = {"type": "line", "y0": bar.middle - BAR / 2 - TICK, "y1": bar.middle + BAR / 2 + TICK, "layer": "below"}
    for value, _ in TICKS:
        yield place | {"x0": value, "x1": value, "line": {"color": "--hechting-line", "width": 1}}


def _key(patterns: Sequence[Pattern], *, narrow: bool) -> Iterator[Spec]:
    """Draw a sample of each pattern above the bars."""
    for place, pattern in enumerate(patterns):
        left, height = _key_place(place, narrow=narrow)
        yield _bars(pattern, [SAMPLE[narrow]], [left], [height]) | {"xaxis": "x2", "width": [LINE - 4]}


def _key_words(patterns: Sequence[Pattern], words: PrevalenceWords, *, narrow: bool) -> Iterator[Spec]:
    for place, pattern in enumerate(patterns):
        left, height = _key_place(place, narrow=narrow)
        name = f"{LOOKS[pattern][0]} {words.patterns[pattern]}"
        x = left + SAMPLE[narrow] + SAMPLE_GAP
        yield text(name, x=x, xref="x2", xanchor="left", y=height, yref="y", yanchor="middle", colour=LOOKS[pattern][1])


def _key_place(place: int, *, narrow: bool) -> tuple[float, float]:
    """Return where a sample of the key begins, as a percentage of the width, and its height in pixels."""
    line, column = divmod(place, len(KEY_COLUMNS[narrow]))
    return KEY_COLUMNS[narrow][column], (line + 0.5) * KEY_LINE
