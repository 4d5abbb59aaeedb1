"""The search of the book: collects what can be found when all pages are written, and makes the page to search on.

Sphinx's own search is switched off: its hits are whole pages, and it fetches each page to quote from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.util import logging

from hechting.reading.library import Library, load_library
from hechting.sphinx_ext.site_search.hits import Hit, asked_as, hits_of_page, hits_of_records
from hechting.sphinx_ext.site_search.index import index_script, missing_places
from hechting.sphinx_ext.site_search.passages import passages_of

__all__ = ("INDEX_FILE", "PAGE", "connect")

#: The page to search on; its address is in the form of every page.
PAGE = "search"

#: In the root of the built book.
INDEX_FILE = "search-index.js"

_ANCHOR = re.compile(r'\sid="([^"]+)"')


def connect(app: Sphinx) -> None:
    """Put this search in the place of Sphinx's own."""
    app.add_js_file("search-frame.js", loading_method="defer", priority=901)
    app.connect("builder-inited", _switch_off_stock_search)
    app.connect("html-collect-pages", _search_page)
    app.connect("build-finished", _write_index)


def _switch_off_stock_search(app: Sphinx) -> None:
    app.builder.search = False  # type: ignore[attr-defined]  # of the HTML builders


def _search_page(_app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    yield PAGE, {}, "search.html"


def _write_index(app: Sphinx, failure: Exception | None) -> None:
    if failure or app.builder.format != "html":
        return
    pages = {page: _html(app, page) for page in _in_order(app)}
    anchors = {page: set(_ANCHOR.findall(html)) for page, html in pages.items()}
    library = load_library()
    hits = list(_all_hits(pages, anchors, library))
    for place in missing_places({f"{hit.page}#{hit.anchor}" for hit in hits}, library.search_words):
        logging.getLogger(__name__).warning(
            "search_danger.yaml of search_asked_as.yaml: %s is geen plek die de zoekfunctie vindt",
            place,
            type="hechting",
        )
    titles = {page: app.env.titles[page].astext() for page in pages}
    script = index_script(asked_as(hits, library.search_words.asked_as.typed), titles, library.search_words)
    (Path(app.outdir) / INDEX_FILE).write_text(script, "utf-8")


def _all_hits(pages: dict[str, str], anchors: dict[str, set[str]], library: Library) -> Iterator[Hit]:
    records = list(hits_of_records(library, anchors))
    known = {(hit.page, hit.anchor) for hit in records}
    for page, html in pages.items():
        found = hits_of_page(page, passages_of(html), library.glossary)
        yield from (hit for hit in found if (hit.page, hit.anchor) not in known)
    yield from records


def _in_order(app: Sphinx) -> list[str]:
    """Return all pages in the order of the menu."""
    root = app.config.root_doc
    listed = [page for page in app.env.toctree_includes.get(root, []) if page in app.env.found_docs]
    return list(dict.fromkeys([root, *listed, *sorted(app.env.found_docs)]))


def _html(app: Sphinx, page: str) -> str:
    place: str = app.builder.get_outfilename(page)  # type: ignore[attr-defined]  # of the HTML builders
    return Path(place).read_text("utf-8")
