"""Puts the data of each widget into the pages: a notebook keeps only how the widget is made and its readable form.

A page is read again when the content or the package changed (``content_gate``), because a widget's data can change while
its readable form does not. Only a page for a browser gets the data; another form of the book keeps the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from docutils import nodes
from sphinx.application import Sphinx

from hechting.outputs.calls import made
from hechting.outputs.marks import mark_in

__all__ = ("add_data", "connect", "show_data")


#: The beginning of a widget's HTML, up to the end of its classes.
_WIDGET = 'class="hechting-widget'

_OWN_TITLE = re.compile(r"<h3>(?P<words>[^<]*)</h3>")

#: Where a widget's node keeps its HTML with the data, from the reading of its page to the writing of it.
_WITH_DATA = "hechting_with_data"

#: The folder from which links of records are seen, and a link to a page in it.
_CHAPTERS = "notebooks/"

_CHAPTER_LINK = re.compile(r'(?:href="|"href":")(?=[a-z0-9-]+\.html)')

_FOR_BROWSERS = ("html", "dirhtml", "singlehtml")


def connect(app: Sphinx) -> None:
    """Make the widgets when a page is read, because that is kept for the next build, and show them when it is written."""
    app.connect("doctree-read", lambda _app, tree: add_data(tree))
    app.connect("doctree-resolved", _on_writing)


def add_data(tree: nodes.Element) -> None:
    """Make each widget of a page from its call."""
    for node in tree.findall(nodes.raw):
        mark = mark_in(node.astext()) if "html" in node["format"] else None
        if mark is not None:
            node[_WITH_DATA] = made(mark.call, mark.state).page_html()


def show_data(tree: nodes.Element, page: str) -> None:
    """Replace the readable form of each widget of a page by the widget with its data."""
    for node in list(tree.findall(nodes.raw)):
        if _WITH_DATA in node:
            node.replace_self(nodes.raw("", _seen_from(page, _shown(node)), format="html"))


def _seen_from(page: str, html: str) -> str:
    """Return a widget with its links as a page sees them: records write them as the chapters do."""
    return html if page.startswith(_CHAPTERS) else _CHAPTER_LINK.sub(rf"\g<0>../{_CHAPTERS}", str(html))


def _shown(node: nodes.raw) -> str:
    """Return the HTML of a widget, marked when the heading right above says its title already."""
    html: str = node[_WITH_DATA]
    title = _OWN_TITLE.search(html)
    above = next((one for one in _around(node) if isinstance(one, nodes.section)), None)
    heading = above.next_node(nodes.title) if above is not None else None
    if title is None or heading is None or unescape(title["words"]).strip() != heading.astext():
        return html
    return str.replace(html, _WIDGET, f"{_WIDGET} is-titled", 1)  # as text: it is HTML that would escape what comes in


def _around(node: nodes.Node) -> Iterator[nodes.Node]:
    while node.parent is not None:
        node = node.parent
        yield node


def _on_writing(app: Sphinx, tree: nodes.document, page: str) -> None:
    if app.builder.name in _FOR_BROWSERS:
        show_data(tree, page)
