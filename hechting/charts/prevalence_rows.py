"""What stands where in a figure of percentages: a key with the patterns, and for each group its label, values and bar.

Heights are in CSS pixels from the top of the drawing; places along a bar are percentages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from hechting.charts.layout import LINE, Label, spread, wrapped
from hechting.schema.prevalence import PATTERNS, Pattern, PrevalenceRow
from hechting.wording.effect_sizes import size_in_words
from hechting.wording.ui import upper_first

__all__ = ("BAR", "ROW_GAP", "Bar", "Segment", "bars_of", "used_patterns")


# Sizes in CSS pixels.
BAR = 24

ROW_GAP = 24

#: Between a label and the values below it.
LABEL_GAP = 4

#: The least distance between the values above a bar, in percentage points: they are wider on a narrow screen.
VALUE_GAP_WIDE = 17

VALUE_GAP_NARROW = 22


@dataclass(frozen=True)
class Segment:
    """One pattern's part of a bar: its share as the source rounds it, from where, how long, and where its value stands."""

    pattern: Pattern
    share: float
    start: float
    length: float
    value_at: float

    @property
    def end(self) -> float:
        """Where the part ends."""
        return round(self.start + self.length, 1)


@dataclass(frozen=True)
class Bar:
    """One group: its label and bar, in pixels from the top of the drawing; ``top`` and ``bottom`` are those of both together."""

    row: PrevalenceRow
    top: float
    label: Label
    label_at: float
    values_at: float
    middle: float
    bottom: float
    segments: tuple[Segment, ...]


def used_patterns(rows: Sequence[PrevalenceRow]) -> tuple[Pattern, ...]:
    """Return the patterns for which any of the rows has a percentage."""
    return tuple(pattern for pattern in PATTERNS if any(pattern in row.shares for row in rows))


def bars_of(rows: Sequence[PrevalenceRow], top: float, *, narrow: bool) -> Iterator[Bar]:
    """Place the groups under each other from ``top``; ``narrow`` puts each label above its bar instead of beside it."""
    for _, same_study in groupby(rows, key=lambda row: row.study):
        for place, row in enumerate(same_study):
            label = _label(row, with_study=place == 0)
            height = label.height
            segments = tuple(_segments(row, VALUE_GAP_NARROW if narrow else VALUE_GAP_WIDE))
            if narrow:
                values = top + height + LABEL_GAP
                bottom = values + LINE + BAR
                yield Bar(row, top, label, top, values + LINE / 2, bottom - BAR / 2, bottom, segments)
            else:
                bottom = top + max(height, LINE + BAR)
                middle = (top + bottom) / 2
                values = middle - BAR / 2
                yield Bar(row, top, label, middle, values, values + LINE / 2 + BAR / 2, bottom, segments)
            top = bottom + ROW_GAP


def _label(row: PrevalenceRow, *, with_study: bool) -> Label:
    size = size_in_words(row.k, row.n)
    grey = [*([row.study] if with_study else []), *([size] if size else [])]
    return Label(wrapped(upper_first(row.label)), tuple(line for words in grey for line in wrapped(words)))


def _segments(row: PrevalenceRow, gap: float) -> Iterator[Segment]:
    """Place the parts one after another. Where a source's rounded shares make more than a whole, the bar is still one whole."""
    shares = row.shares
    scale = 100 / max(sum(shares.values()), 100)
    ends = [round(scale * end, 1) for end in accumulate(shares.values())]
    starts = [0.0, *ends[:-1]]
    centres = [(start + end) / 2 for start, end in zip(starts, ends, strict=True)]
    places = spread(centres, gap, gap / 2, 100 - gap / 2)
    for (pattern, share), start, end, place in zip(shares.items(), starts, ends, places, strict=True):
        yield Segment(pattern, share, start, round(end - start, 1), round(place, 2))
