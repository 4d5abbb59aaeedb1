"""People as dots in rows, and their scores as a hill."""

from __future__ import annotations

from collections.abc import Iterator

from hechting.engines.scene.schema_pieces import Crowd, Curve
from hechting.schema.normal_curves import density

__all__ = ("crowd_path", "curve_path")


#: From how many standard deviations left of the middle to how many right a hill is drawn, and in how many pieces for each.
_REACH, _PIECES = 3, 6

#: Dots on a line of the readable form, which somebody reviews.
_ON_A_LINE = 100


def crowd_path(crowd: Crowd, count: int, moved: int) -> str:
    """Return ``count`` dots as a path of points, the last ``moved`` of them away from the others.

    A dot that moves is the last of its rows and becomes the last of the others, so that the rest stays where it is. The path
    has a point for each dot in the same order, so that the browser can lead every dot to where it is next.
    """
    dots = [f"M{x:g} {y:g}h0" for x, y in _places(crowd, count, moved)]
    return "\n".join("".join(dots[first : first + _ON_A_LINE]) for first in range(0, count, _ON_A_LINE))


def _places(crowd: Crowd, count: int, moved: int) -> Iterator[tuple[float, float]]:
    right, down = crowd.away or (0, 0)
    for dot in range(count):
        is_moved = dot >= count - moved
        row, column = divmod(count - 1 - dot if is_moved else dot, crowd.columns)
        yield column * crowd.gap + right * is_moved, row * crowd.gap + down * is_moved


def curve_path(curve: Curve) -> str:
    """Return the line of a normal curve around the origin, closed along its foot."""
    steps = [place / _PIECES for place in range(-_REACH * _PIECES, _REACH * _PIECES + 1)]
    line = "L".join(f"{step * curve.step:.1f} {-curve.top * density(step) / density(0):.1f}" for step in steps)
    return f"M{line}Z"
