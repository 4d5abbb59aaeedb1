"""What stands where in a figure of results: under each sentence that is counted, a row for each result, as a count of pairs.

Heights are in CSS pixels from the top of the drawing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from hechting.charts.layout import LINE, WIDE_CHARACTERS, Label, wrapped
from hechting.charts.pairs import pairs_of_a_hundred
from hechting.schema.effects import Effects, OutcomeFigure, ResearchResult
from hechting.wording.effect_sizes import NOT_SIGNIFICANT, result_in_words
from hechting.wording.ui import say, upper_first

__all__ = ("Block", "Count", "Row", "blocks_of", "counts_of", "group_of")


# Sizes in CSS pixels.
POINT_BAND = 26

ROW_GAP = 12

BLOCK_GAP = 16

HEADING_GAP = 8

#: Below the row that is asked, for the words of what a reader guessed.
GUESS_ROOM = 14


@dataclass(frozen=True)
class Count:
    """A result as pairs, of a hundred, in which ``then`` holds; ``low`` and ``high`` where the source gives an interval."""

    result: ResearchResult
    then: str
    pairs: int
    low: int | None
    high: int | None

    @property
    def in_short(self) -> str:
        """The number with its interval: ``59 (57–61)``."""
        return str(self.pairs) if self.low is None else f"{self.pairs} ({self.low}–{self.high})"

    def said(self, group: str) -> str:
        """Return all that can be said of the row in one breath, from the group to the study."""
        interval = say("readable.effects.margin_unknown")
        if self.low is not None:
            interval = say("readable.effects.margin", low=str(self.low), high=str(self.high))
        measured = result_in_words(self.result)
        return say(
            "readable.effects.row",
            group=upper_first(group),
            count=str(self.pairs),
            then=self.then,
            interval=interval,
            measured=measured,
            study=self.result.study,
        )


@dataclass(frozen=True)
class Row:
    """A count's place on the drawing; ``room`` is free below it."""

    count: Count
    group: str
    label: Label
    label_at: float
    top: float
    bottom: float
    room: float = 0

    @property
    def middle(self) -> float:
        """Height of the point."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True)
class Block:
    """The rows of which the same is counted, under the sentence that says what."""

    heading: tuple[str, ...]
    heading_at: float
    rows: tuple[Row, ...]

    @property
    def bottom(self) -> float:
        """Where the last row ends, with the room below it."""
        return self.rows[-1].bottom + self.rows[-1].room


def counts_of(figure: OutcomeFigure, effects: Effects) -> tuple[Count, ...]:
    """Return the figure's chartable results as counts of pairs; those of which the same is counted follow each other."""
    counts = [_count(figure, result) for result in effects.in_figure(figure.key) if result.chartable]
    order = {then: place for place, then in reversed([*enumerate(one.then for one in counts)])}
    return tuple(sorted(counts, key=lambda one: order[one.then]))


def blocks_of(counts: Sequence[Count], *, narrow: bool) -> Iterator[Block]:
    """Place the counts under each other; ``narrow`` puts each label above its point instead of beside it.

    The first row is the one that a reader is asked.
    """
    top = 0.0
    room = GUESS_ROOM
    for then, same in groupby(counts, key=lambda one: one.then):
        words = say("readable.effects.counted", count="…", then=then)
        heading = wrapped(f"{words}:") if narrow else wrapped(f"{words}:", WIDE_CHARACTERS)
        rows = tuple(_rows(tuple(same), top + LINE * len(heading) + HEADING_GAP, room, narrow=narrow))
        block = Block(heading, top, rows)
        yield block
        top, room = block.bottom + BLOCK_GAP, 0


def _count(figure: OutcomeFigure, result: ResearchResult) -> Count:
    conversion, then = figure.conversion_of(result), figure.counted_for(result)
    if conversion is None or then is None or result.effect is None:
        message = f"{result.study} {result.part}: a chartable result that is no count of pairs"
        raise ValueError(message)
    against = result.counted == "tegen"
    found = [result.ci_low, result.effect, result.ci_high]
    pairs = [None if one is None else pairs_of_a_hundred(one, conversion, counted_against=against) for one in found]
    low, middle, high = pairs[::-1] if against else pairs
    return Count(result, then, middle or 0, low, high)


def _rows(counts: Sequence[Count], top: float, room: float, *, narrow: bool) -> Iterator[Row]:
    """Place rows from ``top``, with ``room`` below the first."""
    study = None
    for count in counts:
        group = group_of(count, counts)
        label = _label(count, group, with_study=count.result.study != study)
        study = count.result.study
        height = label.height
        if narrow:
            yield Row(count, group, label, top, top + height, top + height + POINT_BAND, room)
            top += height + POINT_BAND + ROW_GAP + room
        else:
            height = max(height, POINT_BAND)
            yield Row(count, group, label, top + height / 2, top - ROW_GAP / 2, top + height + ROW_GAP / 2, room)
            top += height + ROW_GAP + room
        room = 0


def group_of(count: Count, counts: Sequence[Count]) -> str:
    """Say of whom or what a row is, as far as the rows beside it differ in that."""
    outcomes, parts = ({getattr(one.result, name) for one in counts} for name in ("outcome", "part"))
    words = [count.result.outcome] if len(outcomes) > 1 else []
    if len(parts) > 1 or len(outcomes) == 1:
        words.append(count.result.part)
    return ": ".join(words)


def _label(count: Count, group: str, *, with_study: bool) -> Label:
    remarks = [NOT_SIGNIFICANT] if count.result.significant is False else []
    grey = [*([count.result.study] if with_study else []), *remarks]
    return Label(wrapped(upper_first(group)), tuple(line for words in grey for line in wrapped(words)))
