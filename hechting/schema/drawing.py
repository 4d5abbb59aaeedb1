"""A drawing of the handbook's own: an SVG file that says in words what it shows."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ("Drawing",)


@dataclass(frozen=True)
class Drawing:
    """A drawing: its caption (``<title>``), its description in words (``<desc>``), and its SVG."""

    name: str
    caption: str
    description: str
    svg: str
