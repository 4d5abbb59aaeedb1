"""``{interventies}``: all that is known of every intervention, on a page of its own; and the file from which explorers get the same.

The page with the explorer holds each intervention in brief, so that it opens quickly on a slow line. Who has no scripts reads
the whole on this page; with scripts the explorer fetches the records once the reader begins to choose.
"""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from hechting.engines.explorer.widget import RECORDS_FILE, records_script
from hechting.reading.library import load_library
from hechting.render.environment import render
from hechting.render.intervention import intervention_html
from hechting.render.landscape import landscape_html
from hechting.wording.folding import fold

__all__ = ("InterventionsDirective", "connect")


class InterventionsDirective(SphinxDirective):
    """Show every intervention with all its fields and sources, in the order of their names."""

    def run(self) -> list[nodes.Node]:
        """Return a list of names that lead to the interventions, and the interventions."""
        library = load_library()
        records = sorted(library.interventions.values(), key=lambda record: fold(record.name))
        articles = [
            intervention_html(record, library.vocabulary, form="whole", results=library.effects.rows)
            for record in records
        ]
        landscape = landscape_html(records, library.vocabulary)
        html = render("sphinx_ext/interventions.html.j2", records=records, articles=articles, landscape=landscape)
        return [nodes.raw("", str(html), format="html")]


def connect(app: Sphinx) -> None:
    """Offer the directive, and write the file."""
    app.add_directive("interventies", InterventionsDirective)
    app.connect("build-finished", _write_records)


def _write_records(app: Sphinx, failure: Exception | None) -> None:
    if failure or app.builder.format != "html":
        return
    (Path(app.outdir) / "_static" / RECORDS_FILE).write_text(records_script(load_library()), "utf-8")
