"""The first filters of an explorer as they come with a page of the book, before its script is there.

On a slow line the script takes longer than the page. A reader begins with these, and the explorer goes on with what was chosen
(``js/src/explorer/early.ts``); without scripts they stay out of sight.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from hechting.filtering.criteria import Criteria
from hechting.filtering.search import search
from hechting.reading.library import Library
from hechting.render.environment import render
from hechting.schema.vocabulary import Facet

__all__ = ("with_early_filters",)


#: What readers choose first; in the explorer these stand open too.
FIRST = ("target_groups", "mechanisms")

#: So many values of a filter are shown before the reader asks for more.
SHOWN = 8


@dataclass(frozen=True)
class EarlyFilter:
    """A filter: its name in ``Criteria``, what the vocabulary says of it, and its first values with how many have each."""

    name: str
    facet: Facet
    values: tuple[tuple[str, int], ...]


def with_early_filters(library: Library, listing: Markup) -> Markup:
    """Return the readable form of an explorer that asks nothing yet, with the first filters beside it."""
    return render(
        "engines/explorer/early.html.j2",
        bands=library.vocabulary.age_bands,
        filters=list(_filters(library)),
        listing=listing,
    )


def _filters(library: Library) -> Iterator[EarlyFilter]:
    counts = search(library, Criteria()).counts.facets
    for name in FIRST:
        facet = library.vocabulary.facets[name]
        yield EarlyFilter(name, facet, tuple((value, counts[name][value]) for value in facet.values[:SHOWN]))
