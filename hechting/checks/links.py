"""Links inside the book lead somewhere: those of the pages, and those of the content (advice, questions, cases)."""

from __future__ import annotations

from collections.abc import Iterator

from hechting.checks.addresses import CHAPTERS, EXPLORER, broken
from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.reading.located import DataPath

__all__ = ("check",)


def check(book: Book) -> Iterator[Notice]:
    """Find links to a page, a place or a choice that is not there."""
    yield from _on_pages(book)
    yield from _in_content(book)
    yield from _shown_by_cells(book)


def _on_pages(book: Book) -> Iterator[Notice]:
    for page in book.pages.values():
        for link in page.text.links:
            if wrong := broken(book, link.target, page.name):
                yield fault(page.file, link.line, *wrong)


def _in_content(book: Book) -> Iterator[Notice]:
    for located in book.files:
        for path, link in _links(located.data, ()):
            if wrong := broken(book, link, f"{CHAPTERS}/"):
                yield fault(located.file, located.line_of(path), *wrong, field=".".join(map(str, path)))


def _links(data: object, path: DataPath) -> Iterator[tuple[DataPath, str]]:
    """Yield each link of a file of content; ``address`` is a choice of filters, ``places`` are pages with an anchor."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key == "href" and isinstance(value, str):
                yield (*path, key), value
            elif key == "address" and isinstance(value, str):
                yield (*path, key), f"{EXPLORER.rpartition('/')[2]}.html?{value.lstrip('?')}"
            elif key == "places" and isinstance(value, tuple):
                yield from (((*path, key, number), _place(one)) for number, one in enumerate(value))
            else:
                yield from _links(value, (*path, key))
    elif isinstance(data, tuple):
        for place, value in enumerate(data):
            yield from _links(value, (*path, place))


def _place(named: str) -> str:
    page, _, anchor = named.partition("#")
    return f"../{page}.html#{anchor}"


def _shown_by_cells(book: Book) -> Iterator[Notice]:
    """Find what cells show beside the links of the content, which are checked where they are written."""
    written = {link for located in book.files for _path, link in _links(located.data, ())}
    for page in book.pages.values():
        for cell in page.cells:
            for link in cell.markup.links:
                if link.target not in written and (wrong := broken(book, link.target, page.name)):
                    yield fault(page.file, cell.line, *wrong)
