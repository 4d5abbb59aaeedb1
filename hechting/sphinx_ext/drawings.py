"""``{tekening} naam``: one of the book's own drawings on a page of text."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from hechting.reading.faults import LibraryError
from hechting.render.drawings import drawing

__all__ = ("DrawingDirective", "connect")


class DrawingDirective(SphinxDirective):
    """Show the drawing that the argument names."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the drawing; a name that is not there is an error at the line of the directive."""
        try:
            shown = drawing(self.arguments[0])
        except LibraryError as error:
            raise self.error(str(error)) from None
        return [nodes.raw("", shown._repr_html_(), format="html")]


def connect(app: Sphinx) -> None:
    """Offer the directive."""
    app.add_directive("tekening", DrawingDirective)
