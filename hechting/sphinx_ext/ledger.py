"""``{bronnenlijst}``: every page that was read, with what it supports, made from the library and so always complete."""

from __future__ import annotations

from dataclasses import dataclass

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from hechting.reading.library import Library, load_library
from hechting.render.environment import render
from hechting.schema.source import Page, named_sources
from hechting.wording.dates import date_in_words
from hechting.wording.folding import fold

__all__ = ("LedgerDirective", "LedgerEntry", "connect", "ledger")


@dataclass(frozen=True)
class LedgerEntry:
    """A page that was read, the day in words, and what it supports wherever it is named."""

    key: str
    page: Page
    read_on: str
    supports: tuple[str, ...]


class LedgerDirective(SphinxDirective):
    """Show the ledger."""

    def run(self) -> list[nodes.Node]:
        """Return the list of all pages, in the order of their organisations."""
        html = render("sphinx_ext/ledger.html.j2", entries=ledger(load_library()))
        return [nodes.raw("", str(html), format="html")]


def connect(app: Sphinx) -> None:
    """Offer the directive, and the field above it."""
    app.add_directive("bronnenlijst", LedgerDirective)
    app.add_js_file("list-filter.js", loading_method="defer", priority=900)


def ledger(library: Library) -> list[LedgerEntry]:
    """Return every page on the shelf with all that it supports."""
    supported: dict[str, dict[str, None]] = {key: {} for key in library.sources}
    for name in vars(library):
        for key, source in named_sources(getattr(library, name)):
            supported.setdefault(key, {})[source.supports] = None
    entries = [
        LedgerEntry(key, page, date_in_words(page.read_on), tuple(supported[key]))
        for key, page in library.sources.items()
    ]
    return sorted(entries, key=lambda entry: (fold(entry.page.organisation), entry.page.year or 0, entry.key))
