"""Leaves a page at each old address of a page that moved (``content/addresses.yaml``), which leads on to the new one.

A browser with scripts keeps what stood behind the address: the state of a widget (``?…``) and the place on the page (``#…``).
Without scripts, and opened from disk, the page leads on by itself too; and it has a plain link.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sphinx.application import Sphinx

from hechting.reading.library import load_library

__all__ = ("connect",)


def connect(app: Sphinx) -> None:
    """Write the pages beside those of the book."""
    app.connect("html-collect-pages", _old_pages)


def _old_pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    for moved in load_library().addresses.moved:
        page, _, anchor = moved.new.partition("#")
        title = app.env.titles[page].astext() if page in app.env.titles else page
        yield moved.old, {"new_page": page, "new_anchor": anchor, "new_title": title}, "moved.html"
