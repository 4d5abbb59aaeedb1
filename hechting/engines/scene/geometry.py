"""Where the lines of a scene run: the thread between two figures, and where a face looks."""

from __future__ import annotations

from collections.abc import Mapping
from math import hypot

from hechting.engines.scene.schema_pieces import DIRECTIONS, Piece

__all__ = ("gaze_of", "held_at", "thread_path")


#: At which part of its height a figure holds a thread.
_HAND = 0.48

#: How far a face moves, in units of a figure of size 1.
_GAZE = (4.5, 3.0)

#: The radius of the loop in a thread with all the slack that it can have, and how deep such a thread hangs.
_LOOP, _HANG = 15.0, 34.0

#: A thread shorter than this has no room for its whole loop.
_SHORT = 90.0


def held_at(piece: Piece, heights: Mapping[str, float]) -> tuple[float, float]:
    """Return the point at which a piece holds a thread; ``heights`` says how far each shape of size 1 rises above its place."""
    height = heights[piece.shape] if piece.shape else 0
    return (piece.x or 0, (piece.y or 0) - _HAND * height * (piece.size or 1))


def thread_path(begin: tuple[float, float], end: tuple[float, float], slack: float) -> str:
    """Return the path of a thread: straight when it is taut, hanging and with a loop when it is loose.

    The number and kind of its segments are always the same, so that one thread can turn into another.
    """
    (ax, ay), (bx, by) = begin, end
    length = hypot(bx - ax, by - ay) or 1.0
    ux, uy = (bx - ax) / length, (by - ay) / length
    radius = _LOOP * slack * min(1.0, length / _SHORT)
    hang = _HANG * slack * min(1.0, length / _SHORT)
    mx, my = (ax + bx) / 2, (ay + by) / 2 + hang * 0.6

    def along(distance: float, down: float) -> str:
        return f"{mx + ux * distance:.1f} {my + uy * distance + down:.1f}"

    third = length * 0.28
    return (
        f"M{ax:.1f} {ay:.1f}C{ax + ux * third:.1f} {ay + uy * third + hang:.1f} "
        f"{along(-radius * 0.4, radius)} {along(radius, 0)}"
        f"C{along(radius * 1.7, -radius * 2)} {along(-radius * 1.7, -radius * 2)} {along(-radius, 0)}"
        f"C{along(radius * 0.4, radius)} "
        f"{bx - ux * third:.1f} {by - uy * third + hang:.1f} {bx:.1f} {by:.1f}"
    )


def gaze_of(piece: Piece, stage: Mapping[str, Piece], heights: Mapping[str, float]) -> tuple[float, float]:
    """Return how far a face moves to the right and down: to a side, or to the piece that it looks at."""
    if piece.gaze is None:
        return 0, 0
    right, down = DIRECTIONS.get(piece.gaze) or _direction(held_at(piece, heights), held_at(stage[piece.gaze], heights))
    return round(right * _GAZE[0], 1), round(down * _GAZE[1], 1)


def _direction(begin: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    (ax, ay), (bx, by) = begin, end
    distance = hypot(bx - ax, by - ay) or 1.0
    return (bx - ax) / distance, (by - ay) / distance
