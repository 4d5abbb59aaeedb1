"""What was published stays an address: a page that is gone says where its reader has to be now."""

from __future__ import annotations

from collections.abc import Iterator

from hechting.checks.addresses import broken
from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.schema.addresses import FILE

__all__ = ("check",)


def check(book: Book) -> Iterator[Notice]:
    """Find published pages that are gone without a word, and old addresses that lead nowhere or hide a page."""
    path = book.library.folder / FILE
    located = next(one for one in book.files if one.file.name == FILE)
    addresses = book.library.addresses
    for place, moved in enumerate(addresses.moved):
        if moved.old in book.pages:
            problem = f"{moved.old} is een pagina van het boek"
            remedy = "haal deze verhuizing weg, of geef de pagina een andere naam"
            yield fault(path, located.line_of(("moved", place)), problem, remedy, f"moved.{place}.old")
        if wrong := broken(book, f"../{_as_address(moved.new)}", moved.old):
            yield fault(path, located.line_of(("moved", place)), *wrong, field=f"moved.{place}.new")
    known = {*book.pages, *(moved.old for moved in addresses.moved)}
    for place, name in enumerate(addresses.published):
        if name not in known:
            problem = f"{name} is uitgekomen en staat niet meer in het boek"
            remedy = f"zet onder moved: - {{old: {name}, new: de pagina waar de lezer nu moet zijn}}"
            yield fault(path, located.line_of(("published", place)), problem, remedy, f"published.{place}")


def _as_address(place: str) -> str:
    page, mark, anchor = place.partition("#")
    return f"{page}.html{mark}{anchor}"
