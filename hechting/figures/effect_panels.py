"""What stands where in a figure of results: one panel for each measure, in it one row for each result.

Heights are in CSS pixels from the panel's top.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from hechting.effect_words import result_in_words
from hechting.effects import Effects, Measure, OutcomeFigure, ResearchResult
from hechting.figures.layout import LINE, wrapped

__all__ = ("ROW_GAP", "Panel", "Row", "on_axis", "panels_of", "rows_of")

# Sizes in CSS pixels.
POINT_BAND = 26
ROW_GAP = 14


@dataclass(frozen=True)
class Panel:
    """The results with one measure, on one axis of their own. Numbers of different panels cannot be compared."""

    key: str
    measure: Measure
    results: tuple[ResearchResult, ...]
    low: float
    high: float


@dataclass(frozen=True)
class Row:
    """A result's place in its panel, in pixels from the panel's top."""

    result: ResearchResult
    label: tuple[str, ...]
    label_at: float
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        """Height of the point."""
        return (self.top + self.bottom) / 2


def panels_of(figure: OutcomeFigure, effects: Effects) -> tuple[Panel, ...]:
    """Return one panel for each measure that the figure's chartable results use."""
    drawn = [result for result in effects.in_figure(figure.key) if result.chartable]
    used = [key for key in effects.words.measures if any(result.measure == key for result in drawn)]
    return tuple(_panel(key, effects, tuple(result for result in drawn if result.measure == key)) for key in used)


def rows_of(panel: Panel, *, narrow: bool) -> Iterator[Row]:
    """Place the results under each other; ``narrow`` puts each label above its point instead of beside it."""
    top = 0.0
    for _, same_study in groupby(panel.results, key=lambda result: result.study):
        for place, result in enumerate(same_study):
            label = _label(panel, result, with_study=place == 0)
            height = len(label) * LINE
            if narrow:
                yield Row(result, label, top, top + height, top + height + POINT_BAND)
                top += height + POINT_BAND + ROW_GAP
            else:
                height = max(height, POINT_BAND)
                yield Row(result, label, top + height / 2, top - ROW_GAP / 2, top + height + ROW_GAP / 2)
                top += height + ROW_GAP


def on_axis(value: float, measure: Measure) -> float:
    """Return where a value stands on its axis: Plotly counts a logarithmic axis in powers of ten."""
    return math.log10(value) if measure.scale == "log" else value


def _panel(key: str, effects: Effects, results: tuple[ResearchResult, ...]) -> Panel:
    """Give a measure the same range in every figure of a kind, so that a small effect looks small everywhere."""
    measure = effects.words.measures[key]
    everywhere = [one for one in effects.rows if one.measure == key and one.chartable and one.kind == results[0].kind]
    found = [value for one in everywhere for value in (one.effect, one.ci_low, one.ci_high) if value is not None]
    low, high = min(*found, *measure.axis), max(*found, *measure.axis)
    return Panel(key, measure, results, on_axis(low, measure), on_axis(high, measure))


def _label(panel: Panel, result: ResearchResult, *, with_study: bool) -> tuple[str, ...]:
    outcomes = {one.outcome for one in panel.results}
    parts = {one.part for one in panel.results}
    lines = [f"<b>{line}</b>" for line in wrapped(result.study)] if with_study else []
    if len(outcomes) > 1:
        lines += wrapped(result.outcome)
    if len(parts) > 1 or len(outcomes) == 1:
        lines += wrapped(result.part)
    return (*lines, *wrapped(result_in_words(result)))
