"""What nobody can come across: terms that no text uses, drawings that no page shows, references that no page names."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from pybtex.database import parse_file

from hechting.checks.book import Book
from hechting.checks.notice import Notice, advice, fault
from hechting.checks.prose import words_of_book
from hechting.checks.sources import REFERENCES
from hechting.reading.pages import Page
from hechting.schema import glossary

__all__ = ("check",)


def check(book: Book) -> Iterator[Notice]:
    """Find terms, drawings and references that nothing uses, and references that are not there."""
    yield from _terms(book)
    yield from _drawings(book)
    yield from _references(book)


def _terms(book: Book) -> Iterator[Notice]:
    pattern, by_form = book.library.glossary.pattern(), book.library.glossary.by_form()
    texts = (prose.words for prose in words_of_book(book) if prose.file.name != glossary.FILE)
    used = {by_form[found[0].lower()].id for words in texts for found in pattern.finditer(words)}
    located = next(one for one in book.files if one.file.name == glossary.FILE)
    unused = [term.term for term in book.library.glossary.terms if term.forms and term.id not in used]
    if unused:
        problem = f"deze begrippen staan in geen tekst: {', '.join(unused)}"
        yield advice(
            located.file, 1, problem, "zet in forms het woord dat in de tekst staat, of haal het begrip weg", "terms"
        )


def _drawings(book: Book) -> Iterator[Notice]:
    shown = {one.argument for page in book.pages.values() for one in page.text.directives if one.name == "tekening"}
    calls = " ".join(cell.source for page in book.pages.values() for cell in page.cells)
    for name in book.library.drawings:
        if name not in shown and f'"{name}"' not in calls:
            file = book.library.folder / "drawings" / f"{name}.svg"
            yield advice(
                file, 1, "deze tekening staat op geen pagina", f'toon haar met drawing("{name}"), of haal haar weg'
            )


def _references(book: Book) -> Iterator[Notice]:
    path = book.library.folder / REFERENCES
    known = parse_file(path, "bibtex").entries.keys()
    cited = dict(cited for page in book.pages.values() for cited in _cited_on(page))
    for key, (file, line) in cited.items():
        if key not in known:
            near = get_close_matches(key, known, n=1)
            remedy = f"bedoel je {near[0]}?" if near else f"zet de bron in {REFERENCES}"
            yield fault(file, line, f"{key} staat niet in {REFERENCES}", remedy)
    if unused := sorted(known - cited.keys()):
        problem = f"geen pagina noemt: {', '.join(unused)}"
        yield advice(path, 1, problem, "noem ze met {cite} waar ze iets onderbouwen, of haal ze weg")


def _cited_on(page: Page) -> Iterator[tuple[str, tuple[Path, int]]]:
    """Yield each reference that a page names, without what its own list puts before the key."""
    lists = (one.options for one in page.text.directives if one.name == "bibliography")
    prefix = next((options["keyprefix"] for options in lists if "keyprefix" in options), "")
    for link in page.text.cited:
        yield link.target.removeprefix(prefix), (page.file, link.line)
