"""What cells of notebooks call is there, and each engine is whole: its shape, its drawing, its name in the package."""

from __future__ import annotations

from collections.abc import Iterator

import hechting
from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.outputs.calls import last_call
from hechting.schema.kinds import activity_kinds

__all__ = ("check",)


#: What each folder of an engine holds for its activities to be read, shown, and readable without JavaScript.
PARTS = ("schema.py", "widget.py", "readable.html.j2")


def check(book: Book) -> Iterator[Notice]:
    """Find cells that show nothing of the package, and engines that lack a part."""
    for page in book.pages.values():
        for cell in page.cells:
            if last_call(cell.source) is None:
                remedy = f'eindig de cel met een aanroep, zoals quiz("{page.file.stem}"); er is: {", ".join(hechting.__all__)}'
                yield fault(page.file, cell.line, "deze cel toont niets wat het pakket kent", remedy)
    yield from _incomplete(book)


def _incomplete(book: Book) -> Iterator[Notice]:
    for engine in activity_kinds():
        folder = book.library.folder.parent / "engines" / engine
        for part in PARTS:
            if folder.is_dir() and not (folder / part).is_file():
                yield fault(folder / part, 1, "ontbreekt", f"maak {part}, zoals in de andere mappen van engines/")
        if engine not in hechting.__all__:
            remedy = f"zet {engine} in hechting/__init__.py"
            yield fault(folder, 1, f"een notebook kan {engine}(…) niet aanroepen", remedy)
