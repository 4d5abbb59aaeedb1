"""Figures of percentages: a bar per group, with a part per pattern that shows by its hatching, shape, colour and number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hechting.figures.figure import Figure, Spec
from hechting.figures.layout import AXIS, EDGE, LINE, PLOT_BEGINS, axis, empty_layout, row_label, text
from hechting.figures.prevalence_html import distribution_html
from hechting.figures.prevalence_rows import BAR, ROW_GAP, Bar, bars_of, used_patterns
from hechting.messages import Message
from hechting.number_words import percentage
from hechting.prevalence import Pattern, Prevalence

__all__ = ("prevalence_figures",)

#: Shape, colour and hatching of each pattern: the book's own for attachment, everywhere the same.
LOOKS: dict[Pattern, tuple[str, str, str]] = {
    "secure_pct": ("●", "--hechting-secure", ""),
    "avoidant_pct": ("■", "--hechting-avoidant", "/"),
    "resistant_pct": ("▲", "--hechting-ambivalent", "."),
    "disorganized_pct": ("◆", "--hechting-disorganised", "x"),
}

CLEAR = "rgba(0,0,0,0)"

#: Rounded percentages of a source may end a little above 100.
SHOWN = (0, 101)
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
    return [
        Figure(
            message,
            _drawing(message, prevalence, narrow=False),
            _drawing(message, prevalence, narrow=True),
            distribution_html(message, prevalence),
        )
        for message in prevalence.words.figures
    ]


def _drawing(message: Message, prevalence: Prevalence, *, narrow: bool) -> Spec:
    rows = prevalence.in_figure(message.key)
    patterns = used_patterns(rows)
    key_height = -(-len(patterns) // len(KEY_COLUMNS[narrow])) * KEY_LINE + ROW_GAP / 2
    bars = tuple(bars_of(rows, key_height, narrow=narrow))
    bottom = bars[-1].bottom + ROW_GAP / 2
    height = bottom + AXIS - LINE
    layout = empty_layout(height) | _axes(bottom, height, narrow=narrow)
    layout["annotations"] = [
        *_key_words(patterns, prevalence, narrow=narrow),
        *(row_label(bar.label, bar.label_at, "y", narrow=narrow) for bar in bars),
        *(value for bar in bars for value in _values(bar)),
    ]
    layout["shapes"] = [shape for bar in bars for shape in (*_grid(bar), *_open_part(bar))]
    data = [
        *_key(patterns, narrow=narrow),
        *(_parts(pattern, bars) for pattern in patterns),
    ]
    return {"data": data, "layout": layout}


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
        lengths=[part.share for _, part in found],
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
        yield text(words, x=part.value_at, xanchor="center", y=bar.values_at, yref="y", yanchor="middle", colour=colour)


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


def _key_words(patterns: Sequence[Pattern], prevalence: Prevalence, *, narrow: bool) -> Iterator[Spec]:
    for place, pattern in enumerate(patterns):
        left, height = _key_place(place, narrow=narrow)
        words = f"{LOOKS[pattern][0]} {prevalence.words.patterns[pattern]}"
        x = left + SAMPLE[narrow] + SAMPLE_GAP
        yield text(
            words, x=x, xref="x2", xanchor="left", y=height, yref="y", yanchor="middle", colour=LOOKS[pattern][1]
        )


def _key_place(place: int, *, narrow: bool) -> tuple[float, float]:
    """Return where a sample of the key begins, as a percentage of the width, and its height in pixels."""
    line, column = divmod(place, len(KEY_COLUMNS[narrow]))
    return KEY_COLUMNS[narrow][column], (line + 0.5) * KEY_LINE
