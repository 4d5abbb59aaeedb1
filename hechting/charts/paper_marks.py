"""The marks of a drawing: paths and words in pixels, which ``paper.svg.j2`` writes.

Patterns are drawn as lines and dots of their own, because a pattern that is named would need a name for each drawing of a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

__all__ = ("Path", "Point", "Words", "dots_under", "hatched", "lines", "rectangle", "symbol", "words")

Point = tuple[float, float]

#: Height of a line of words in pixels, as the figures count it.
LINE = 20

#: How far below the top of its line a letter stands, as a share of the line.
BASE = 0.77

DASHES = {"dash": "9 9", "dot": "3 3", "dashdot": "9 3 3 3", "longdash": "15 6"}


@dataclass(frozen=True)
class Path:
    """A line or a surface; ``dash`` is a word of Plotly's. ``is_answer`` when a reader who guesses first may not see it yet."""

    d: str
    stroke: str = "none"
    fill: str = "none"
    width: float = 1
    dash: str = "solid"
    is_answer: bool = False

    @property
    def dashes(self) -> str:
        """The lengths of strokes and gaps; empty for a whole line."""
        return DASHES.get(self.dash, "")


@dataclass(frozen=True)
class Words:
    """One line of words; ``anchor`` is the side of it that stands at ``x``."""

    text: str
    x: float
    y: float
    anchor: str
    colour: str
    is_answer: bool


def lines(points: Sequence[Point], *, closed: bool = False) -> str:
    """Return the path through points."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + ("Z" if closed else "")


def rectangle(left: float, top: float, right: float, bottom: float) -> str:
    """Return the path of a rectangle."""
    return lines([(left, top), (right, top), (right, bottom), (left, bottom)], closed=True)


def symbol(name: str, x: float, y: float, size: float) -> str:
    """Return the path of a point of this size across."""
    half = size / 2
    if name == "square":
        return rectangle(x - half, y - half, x + half, y + half)
    if name == "diamond":
        return lines([(x, y - 1.3 * half), (x + 1.3 * half, y), (x, y + 1.3 * half), (x - 1.3 * half, y)], closed=True)
    if name == "triangle-up":
        return lines([(x, y - half), (x + 1.15 * half, y + half), (x - 1.15 * half, y + half)], closed=True)
    if name == "cross":
        arm, third = half * 1.2, half * 0.4
        turns = [(-third, -arm), (third, -arm), (third, -third), (arm, -third), (arm, third), (third, third)]
        all_turns = [*turns, *((-a, -b) for a, b in turns)]
        return lines([(x + a, y + b) for a, b in all_turns], closed=True)
    return (
        f"M{x - half:.1f} {y:.1f}a{half:.1f} {half:.1f} 0 1 0 {size:.1f} 0a{half:.1f} {half:.1f} 0 1 0 {-size:.1f} 0Z"
    )


def hatched(shape: str, left: float, top: float, right: float, bottom: float, gap: float) -> str:
    """Return what fills a rectangle: lines that rise (``/``), crossing lines (``x``) or dots (``.``)."""
    if shape == ".":
        across = _steps(left + gap / 2, right, gap)
        return "".join(symbol("circle", x, y, 2) for x in across for y in _steps(top + gap / 2, bottom, gap))
    rising = "".join(_diagonals(left, top, right, bottom, gap))
    if shape == "x":
        # The same lines, mirrored.
        falling = "".join(_diagonals(left, top, right, bottom, gap, falls=True))
        return rising + falling
    return rising if shape == "/" else ""


def words(
    text: str, x: float, y: float, anchors: tuple[str, str], colour: str, *, is_answer: bool = False
) -> Iterator[Words]:
    """Cut Plotly's words into lines and set them: ``anchors`` is what of the block stands at ``x`` and ``y``."""
    rows = text.split("<br>")
    across, down = anchors
    above = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[down] * LINE * len(rows)
    anchor = {"left": "start", "center": "middle", "right": "end"}[across]
    for number, row in enumerate(rows):
        yield Words(unescape(row), x, y - above + LINE * (number + BASE), anchor, colour, is_answer)


def dots_under(curve: Sequence[Point], floor: float, gap: float) -> str:
    """Return dots that fill the surface between a curve that runs to the right and the height ``floor`` below it."""
    found = []
    for x in _steps(curve[0][0], curve[-1][0], gap):
        before, after = next((pair for pair in pairwise(curve) if pair[1][0] >= x), (curve[-1], curve[-1]))
        run = after[0] - before[0]
        top = before[1] + ((x - before[0]) / run if run else 0) * (after[1] - before[1])
        found += [symbol("circle", x, y, 1.6) for y in _steps(floor - gap / 2, top + 1, -gap)]
    return "".join(found)


def _steps(first: float, last: float, gap: float) -> Iterator[float]:
    place = first
    while (place < last) if gap > 0 else (place > last):
        yield place
        place += gap


def _diagonals(
    left: float, top: float, right: float, bottom: float, gap: float, *, falls: bool = False
) -> Iterator[str]:
    """Yield lines at 45 degrees, cut off at the edges of a rectangle."""
    width, height = right - left, bottom - top
    for offset in _steps(gap, width + height, gap):
        begin = (min(offset, width), max(offset - width, 0))
        end = (max(offset - height, 0), min(offset, height))
        points = [(left + a, bottom - height + b) for a, b in (begin, end)]
        yield lines([(left + right - x, y) for x, y in points] if falls else points)
