"""Pictures have words for whoever does not see them. The book's own drawings are checked when they are read."""

from __future__ import annotations

from collections.abc import Iterator

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault

__all__ = ("check",)


def check(book: Book) -> Iterator[Notice]:
    """Find pictures on pages, and in what cells show, without words."""
    remedy = "zeg tussen de vierkante haken wat er te zien is: ![wat je ziet](…)"
    for page in book.pages.values():
        placed = [(image, image.line) for image in page.text.images]
        placed += [(image, cell.line) for cell in page.cells for image in cell.markup.images]
        for image, line in placed:
            if not (image.words or "").strip():
                yield fault(page.file, line, f"de afbeelding {image.target} heeft geen tekst", remedy)
