"""Every chapter shows as well as tells: at least two pictures, of which the reader works at least one."""

from __future__ import annotations

from collections.abc import Iterator

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.outputs.calls import last_call

__all__ = ("check",)


#: What shows an idea as a picture: those that a reader works, and those to look at. A chart shows numbers and does not count.
_WORKED = ("scene", "network", "icon_array", "timeline", "evidence_map", "offer_scan")
_SEEN = ("drawing",)

FEWEST = 2


def check(book: Book) -> Iterator[Notice]:
    """Find chapters with fewer than two pictures, or with none to work."""
    for page in book.chapters:
        shown = [call.partition("(")[0] for cell in page.cells if (call := last_call(cell.source))]
        worked = sum(name in _WORKED for name in shown)
        pictures = worked + sum(name in _SEEN for name in shown)
        if pictures < FEWEST or worked == 0:
            remedy = (
                f'ten minste {FEWEST}, waarvan een om zelf te doen: {", ".join(_WORKED)}; kijken kan met drawing("…")'
            )
            yield fault(page.file, 1, f"toont {pictures} tekeningen, waarvan {worked} om zelf te doen", remedy)
