"""The book's own drawings: SVG files below ``content/drawings``, shown in the page so that they follow light and dark.

A drawing's ``<title>`` is its caption and its ``<desc>`` says in words what is to be seen. Colours are the custom
properties of ``static/src/tokens.css``, each with its light value for where no style sheet is (``var(--hechting-ink, #1F2D36)``).
"""

from __future__ import annotations

from dataclasses import asdict

from markupsafe import Markup

from hechting.reading.library import load_library
from hechting.render.environment import render
from hechting.schema.drawing import Drawing

__all__ = ("ShownDrawing", "drawing")


class ShownDrawing(Drawing):
    """A drawing as a page shows it."""

    def _repr_html_(self) -> str:
        """Return the drawing with its caption; who cannot see it gets the description."""
        # The file itself was checked: it holds a drawing and nothing else.
        return render("render/templates/drawing.html.j2", drawing=self, svg=Markup(self.svg))

    def __repr__(self) -> str:
        return f"{self.caption}: {self.description}"


def drawing(name: str) -> ShownDrawing:
    """Return the drawing with this name. Raises ``LibraryError`` when it is not there, or when the content has faults."""
    return ShownDrawing(**asdict(load_library().drawing(name)))
