"""Each point of the source documents stands where ``coverage.yaml`` says, in words, outside what activities show."""

from __future__ import annotations

from collections.abc import Iterator

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.schema.coverage import FILE

__all__ = ("check",)


#: A place that carries a point says it in words; a heading alone has fewer.
FEWEST_WORDS = 12


def check(book: Book) -> Iterator[Notice]:
    """Find points of which the page or the place is not there, or says nothing."""
    located = next(one for one in book.files if one.file.name == FILE)
    for number, point in enumerate(book.library.coverage.points):
        line = located.line_of(("points", number))
        page = book.pages.get(point.page)
        if page is None:
            remedy = f"een van: {', '.join(book.pages)}"
            yield fault(located.file, line, f"de pagina {point.page} is er niet", remedy, point.point)
        elif point.anchor not in page.text.said:
            remedy = (
                f"zet {{#{point.anchor}}} op {point.page} boven de alinea die het zegt, of noem hier een andere plek"
            )
            yield fault(located.file, line, f"#{point.anchor} is er niet op {point.page}", remedy, point.point)
        elif len(page.text.said[point.anchor].split()) < FEWEST_WORDS:
            remedy = "zet de plek boven de alinea die het punt zegt"
            yield fault(
                located.file, line, f"bij #{point.anchor} op {point.page} staat bijna niets", remedy, point.point
            )
