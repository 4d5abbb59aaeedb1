"""Which files a page loads: only what that page uses, and nothing from another host.

Sphinx and its extensions put their styles and scripts on every page. A page of this book needs the style sheets of
``hechting/static/``, one small script, and what its own content calls for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging

from hechting.engines.scripts import scripts_for, styles_for
from hechting.sphinx_ext.text_first import show_text_first

__all__ = ("STATIC_FOLDER", "connect", "is_remote", "is_wanted")

STATIC_FOLDER = Path(__file__).parent.parent / "static"

#: Written by hand, built from ``js/``, and brought along unchanged; all three stand together in the built book.
STATIC_PARTS = ("src", "built", "vendor")

WARNING_TYPE = "hechting"

_WIDGET_MARK = "data-hechting="

#: The explorer is what readers wait for longest, so its pages do without a second style of letters.
_EXPLORER_MARK = 'data-hechting="explorer"'

# Beginnings of files that Sphinx or an extension adds to every page → the marks in a page's body that show it uses them.
# Sphinx's own scripts serve only the search page, whose template names them itself; book.css styles text, code, cards and dropdowns.
_NEEDED_WITH: Mapping[str, tuple[str, ...]] = {
    "documentation_options.js": (),
    "doctools.js": (),
    "sphinx_highlight.js": (),
    "translations.js": (),
    "basic.css": (),
    "pygments.css": (),
    "definitions.js": ('class="begrip ',),
    "filter-list.js": ("data-filter-list=",),
    "follow-up.js": ('class="follow-up"',),
    "tables.js": ("<table",),
    "trace.js": (_WIDGET_MARK,),
    "margin-notes.js": ('class="citation"',),
    "list-filter.js": ('class="list-filter"',),
    "mystnb": (),
    "sphinx-design": ("sd-tab-set", "sd-badge", "sd-btn"),
    "design-tabs": ("sd-tab-set",),
}


def connect(app: Sphinx) -> None:
    """Add the book's own files and choose per page."""
    app.connect("config-inited", _serve_static_folder)
    app.add_js_file("page-frame.js", priority=100)
    for script in ("landmarks.js", "landing.js", "tables.js", "margin-notes.js", "trace.js"):
        app.add_js_file(script, loading_method="defer", priority=200)
    # After every extension's styles, so that the book's own rules decide.
    app.add_css_file("tokens.css", priority=900)
    app.add_css_file("italic.css", priority=901)
    app.add_css_file("book.css", priority=901)
    app.add_css_file("paper.css", priority=903, media="print")
    app.connect("html-page-context", _choose_files)


def is_wanted(filename: str, body: str) -> bool:
    """Tell whether a page with this HTML needs a file; a file that no rule names is wanted."""
    name = filename.rpartition("/")[2]
    if name.startswith("italic.css"):
        return _EXPLORER_MARK not in body
    for beginning, marks in _NEEDED_WITH.items():
        if name.startswith(beginning):
            return any(mark in body for mark in marks)
    return True


def is_remote(filename: str) -> bool:
    """Tell whether an address leads to another host."""
    return "://" in filename or filename.startswith("//")


def _serve_static_folder(_app: Sphinx, config: Config) -> None:
    config.html_static_path = [*config.html_static_path, *(str(STATIC_FOLDER / part) for part in STATIC_PARTS)]


def _choose_files(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    body = context.get("body") or ""
    for style in styles_for(body):
        app.add_css_file(style, priority=902)
    for script in scripts_for(body):
        app.add_js_file(script, loading_method="defer")
    for kind in ("css_files", "script_files"):
        context[kind] = list(_wanted_files(context[kind], body, page))
    show_text_first(context)


def _wanted_files(files: Iterable[Any], body: str, page: str) -> Iterable[Any]:
    for file in files:
        name = str(file.filename or "")
        if is_remote(name):
            logging.getLogger(__name__).warning(
                "%s would be loaded from another host, so it was left out", name, location=page, type=WARNING_TYPE
            )
        elif is_wanted(name, body):
            yield file
