"""What every check looks at: the content, as the one library and as files with lines, and the pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from hechting.reading.library import Library, content_files, load_library
from hechting.reading.located import LocatedData
from hechting.reading.pages import Page, read_pages
from hechting.reading.places import CONTENT

__all__ = ("ROOT", "Book", "open_book")


#: The folder of the book itself.
ROOT = CONTENT.parents[1]


# Each is itself and no other, so that what is looked up of a book can be kept beside it.
@dataclass(frozen=True, eq=False)
class Book:
    """A book: the folder that it stands in, what it knows, and its pages by name, such as ``notebooks/signalen``."""

    root: Path
    library: Library
    pages: Mapping[str, Page]

    @property
    def files(self) -> tuple[LocatedData, ...]:
        """Every file of the content as it was read."""
        return content_files(self.library.folder)

    @property
    def chapters(self) -> tuple[Page, ...]:
        """The pages that are notebooks."""
        return tuple(page for page in self.pages.values() if page.is_chapter)

    @cached_property
    def anchors(self) -> Mapping[str, frozenset[str]]:
        """The places to jump to of each page."""
        return {name: page.anchors | self._made_on(page) for name, page in self.pages.items()}

    def _made_on(self, page: Page) -> frozenset[str]:
        """Return the places that the book itself makes: the terms, on the page that lists them."""
        if not any(one.name == "begrippen" for one in page.text.directives):
            return frozenset()
        return frozenset(f"begrip-{term.id}" for term in self.library.glossary.terms)


def open_book(root: Path = ROOT) -> Book:
    """Read a book. Raises ``LibraryError`` with every fault when its content has any."""
    return Book(root, load_library(root / CONTENT.relative_to(ROOT)), read_pages(root))
