"""HTML of this book's own for tables that scroll within themselves, for sources in a list and for notes."""

from __future__ import annotations

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from hechting.render.environment import around

__all__ = ("connect",)


def connect(app: Sphinx) -> None:
    """Replace how Sphinx writes these."""
    app.add_node(nodes.table, override=True, html=(_open_table, _close_table))
    app.add_node(nodes.citation, override=True, html=(_open_source, _close_source))
    app.add_node(nodes.footnote, override=True, html=(_open_note, _close_note))


def _open_table(writer: HTML5Translator, node: nodes.table) -> None:
    writer.body.append(around("sphinx_ext/table.html.j2")[0])
    HTML5Translator.visit_table(writer, node)


def _close_table(writer: HTML5Translator, node: nodes.table) -> None:
    HTML5Translator.depart_table(writer, node)
    writer.body.append(around("sphinx_ext/table.html.j2")[1])


def _open_source(writer: HTML5Translator, node: nodes.citation) -> None:
    # Docutils gives the list and its items roles that do not go together, which makes screen readers skip the items.
    begin = Markup(writer.starttag(node, "div", CLASS="citation"))
    writer.body.append(around("sphinx_ext/source.html.j2", begin=begin)[0])


def _close_source(writer: HTML5Translator, _node: nodes.citation) -> None:
    writer.body.append(around("sphinx_ext/source.html.j2", begin="")[1])


def _open_note(writer: HTML5Translator, node: nodes.footnote) -> None:
    if not isinstance(node.previous_sibling(), nodes.footnote):
        writer.body.append(around("sphinx_ext/footnotes.html.j2")[0])
    begin = Markup(writer.starttag(node, "aside", CLASS="footnote", role="doc-footnote"))
    writer.body.append(around("sphinx_ext/footnote.html.j2", begin=begin)[0])


def _close_note(writer: HTML5Translator, node: nodes.footnote) -> None:
    writer.body.append(around("sphinx_ext/footnote.html.j2", begin="")[1])
    if not isinstance(node.next_node(descend=False, siblings=True), nodes.footnote):
        writer.body.append(around("sphinx_ext/footnotes.html.j2")[1])
