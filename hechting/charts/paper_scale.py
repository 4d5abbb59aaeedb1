"""Where things stand on a drawing: places in data and in shares of the drawing, as pixels.

The rules are those of Plotly's layout (https://plotly.com/python/reference/layout/): a domain is a share of the drawing, counted from below.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hechting.charts.specification import Spec

__all__ = ("Scale", "Sheet", "scales")


@dataclass(frozen=True)
class Scale:
    """An axis: ``low`` and ``high`` of its range stand at pixels ``begin`` and ``end``."""

    low: float
    high: float
    begin: float
    end: float

    def place(self, value: float) -> float:
        """Return the pixel of a value."""
        return self.begin + (value - self.low) / (self.high - self.low) * (self.end - self.begin)

    def __str__(self) -> str:
        """Return the four numbers, for who draws on the axis later."""
        return f"{self.low:g} {self.high:g} {self.begin:.1f} {self.end:.1f}"


@dataclass(frozen=True)
class Sheet:
    """A drawing's size in pixels and its axes by name (``x``, ``x2``, ``y``, …)."""

    width: float
    height: float
    axes: dict[str, Scale]

    def at(self, axis: str, value: float) -> float:
        """Return the pixel of a value on an axis."""
        return self.axes[axis].place(value)

    def share(self, direction: str, value: float) -> float:
        """Return the pixel of a share of the whole drawing."""
        return value * self.width if direction == "x" else (1 - value) * self.height


def scales(layout: Spec, width: float) -> Sheet:
    """Return where the axes of a layout stand on a drawing of this width."""
    height = float(layout["height"])
    axes: dict[str, Scale] = {}
    for key, axis in layout.items():
        if key.startswith(("xaxis", "yaxis")):
            axes[key[0] + key[5:]] = _scale(axis, key[0], width, height)
    return Sheet(width, height, axes)


def _scale(axis: dict[str, Any], direction: str, width: float, height: float) -> Scale:
    (low, high), (first, last) = axis["range"], axis["domain"]
    begin, end = (first * width, last * width) if direction == "x" else ((1 - first) * height, (1 - last) * height)
    return Scale(low, high, begin, end)
