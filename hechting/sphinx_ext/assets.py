"""Which files a page loads: only what that page uses, and nothing from another host.

Sphinx and its extensions put their styles and scripts on every page. A page of this book needs the two style sheets of
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

__all__ = ("STATIC_FOLDER", "connect", "has_widget", "is_remote", "is_wanted")

STATIC_FOLDER = Path(__file__).parent.parent / "static"

WARNING_TYPE = "hechting"

_WIDGET_MARK = "data-hechting="

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
    "mystnb": (),
    "sphinx-design": ("sd-tab-set", "sd-badge", "sd-btn"),
    "design-tabs": ("sd-tab-set",),
}


def connect(app: Sphinx) -> None:
    """Add the book's own files and choose per page."""
    app.connect("config-inited", _serve_static_folder)
    app.add_js_file("page-frame.js", priority=100)
    # After every extension's styles, so that the book's own rules decide.
    app.add_css_file("tokens.css", priority=900)
    app.add_css_file("book.css", priority=901)
    app.connect("html-page-context", _choose_files)


def has_widget(body: str) -> bool:
    """Tell whether a page's HTML holds a widget or a chart of this book."""
    return _WIDGET_MARK in body


def is_wanted(filename: str, body: str) -> bool:
    """Tell whether a page with this HTML needs a file; a file that no rule names is wanted."""
    name = filename.rpartition("/")[2]
    for beginning, marks in _NEEDED_WITH.items():
        if name.startswith(beginning):
            return any(mark in body for mark in marks)
    return True


def is_remote(filename: str) -> bool:
    """Tell whether an address leads to another host."""
    return "://" in filename or filename.startswith("//")


def _serve_static_folder(_app: Sphinx, config: Config) -> None:
    config.html_static_path = [*config.html_static_path, str(STATIC_FOLDER)]


def _choose_files(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    body = context.get("body") or ""
    if has_widget(body):
        app.add_css_file("widgets.css", priority=902)
        app.add_js_file("book.js", loading_method="defer")
    for kind in ("css_files", "script_files"):
        context[kind] = list(_wanted_files(context[kind], body, page))


def _wanted_files(files: Iterable[Any], body: str, page: str) -> Iterable[Any]:
    for file in files:
        name = str(file.filename or "")
        if is_remote(name):
            logging.getLogger(__name__).warning(
                "%s would be loaded from another host, so it was left out", name, location=page, type=WARNING_TYPE
            )
        elif is_wanted(name, body):
            yield file
