"""HTML of this book's own for tables that scroll within themselves, sources in a list, and code that is folded away."""

from __future__ import annotations

from html import escape

from docutils import nodes
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

__all__ = ("connect",)


def connect(app: Sphinx) -> None:
    """Replace how Sphinx and MyST-NB write these."""
    app.add_node(nodes.table, override=True, html=(_open_table, _close_table))
    app.add_node(nodes.citation, override=True, html=(_open_source, _close_source))
    app.add_node(HideCodeCellNode, override=True, html=(_open_code, _close_code))


def _open_table(writer: HTML5Translator, node: nodes.table) -> None:
    # A wide table scrolls in its own box, so that a phone never scrolls the page sideways; the box takes the keyboard.
    writer.body.append('<div class="table-scroll" role="group" aria-label="Tabel" tabindex="0">')
    HTML5Translator.visit_table(writer, node)


def _close_table(writer: HTML5Translator, node: nodes.table) -> None:
    HTML5Translator.depart_table(writer, node)
    writer.body.append("</div>\n")


def _open_source(writer: HTML5Translator, node: nodes.citation) -> None:
    # Docutils gives the list and its items roles that do not go together, which makes screen readers skip the items.
    writer.body.append(writer.starttag(node, "div", CLASS="citation"))


def _close_source(writer: HTML5Translator, _node: nodes.citation) -> None:
    writer.body.append("</div>\n")


def _open_code(writer: HTML5Translator, node: HideCodeCellNode) -> None:
    # MyST-NB names its summary in English, in an attribute that no setting reaches.
    writer.body.append(f'<details class="code-cell"><summary>{escape(node["prompt_show"])}</summary>\n')


def _close_code(writer: HTML5Translator, _node: HideCodeCellNode) -> None:
    writer.body.append("</details>\n")
