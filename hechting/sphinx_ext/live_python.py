"""The way from a chapter to the same chapter as Python in the browser, in a book that has it (``make python``)."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from hechting.sphinx_ext.page_frame import notebook_address

__all__ = ("connect", "live_address")

#: The page of the book that starts Python.
_START = "python/start.html"


def connect(app: Sphinx) -> None:
    """Take the size from whoever builds the book (``hechting_python``, in bytes; 0 is a book without), and give it to the template."""
    app.add_config_value("hechting_python", 0, "html", int)
    # Before the files of each page are chosen.
    app.connect("html-page-context", _add_address, priority=400)


def live_address(source_name: str) -> str | None:
    """Return where a book has this page as Python; nothing for a page that is no notebook."""
    if notebook_address(source_name) is None:
        return None
    return f"{_START}?hoofdstuk={source_name.rpartition('/')[2].removesuffix('.ipynb')}"


def _add_address(
    app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    address = live_address(context.get("sourcename") or "")
    size = app.config.hechting_python
    has_python = bool(size and address)
    context["python_url"] = context["pathto"](address, 1) if has_python else None
    context["python_megabytes"] = round(size / 1e6)
    if has_python:
        app.add_js_file("live-python.js", loading_method="defer", priority=200)
