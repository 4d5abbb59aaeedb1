"""``{opdracht} scene/de-draad``: an activity on a page of text, made as in a notebook; ``:klein:`` shows a scene in little room."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from hechting.outputs.calls import is_call, made
from hechting.reading.faults import LibraryError
from hechting.schema.kinds import activity_kinds

__all__ = ("ActivityDirective", "connect")


#: The engine that has a form for little room.
_HAS_SMALL_FORM = "scene"


class ActivityDirective(SphinxDirective):
    """Show the activity that the argument names as ``engine/id``."""

    required_arguments = 1
    option_spec: ClassVar = {"klein": directives.flag}

    def run(self) -> list[nodes.Node]:
        """Return the activity; one that is not there is an error at the line of the directive. ``widget_data`` adds its data."""
        engine, _, name = self.arguments[0].partition("/")
        small = ", compact=True" if "klein" in self.options else ""
        call = f"{engine}({name!r}{small})"
        if engine not in activity_kinds() or not is_call(call):
            message = f"{self.arguments[0]} is geen opdracht — schrijf de map en de naam, zoals scene/de-draad"
            raise self.error(message)
        if small and engine != _HAS_SMALL_FORM:
            message = f"{self.arguments[0]} heeft geen kleine vorm — haal :klein: weg"
            raise self.error(message)
        try:
            shown = made(call)
        except LibraryError as error:
            raise self.error(str(error)) from None
        return [nodes.raw("", shown.to_html(), format="html")]


def connect(app: Sphinx) -> None:
    """Offer the directive."""
    app.add_directive("opdracht", ActivityDirective)
