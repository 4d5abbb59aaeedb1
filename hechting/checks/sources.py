"""Whether each source stands once and is used: no page on the shelf for nothing, and no other title for it in ``references.bib``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pybtex.database import Entry, parse_file

from hechting.checks.book import Book
from hechting.checks.notice import Notice
from hechting.reading.faults import Fault
from hechting.reading.library import Library
from hechting.reading.located_yaml import read_located_yaml
from hechting.schema.source import FILE, Page, named_sources, same_address
from hechting.wording.folding import words

__all__ = ("REFERENCES", "check", "source_faults")


REFERENCES = "references.bib"

#: What a list of references writes for a year that is not known.
NO_YEAR = "z.j."


def check(book: Book) -> Iterator[Notice]:
    """Find pages on the shelf that nothing uses, and references that contradict the shelf."""
    yield from map(Notice, source_faults(book.library))


def source_faults(library: Library) -> list[Fault]:
    """Return a fault for each page that nothing uses, and for each entry of the references that says something else."""
    used = {
        key
        for name in vars(library)
        if name not in ("sources", "shelf")
        for key, _source in named_sources(getattr(library, name))
    }
    unused = library.sources.keys() - used
    return sorted([*(_unused(library, unused) if unused else ()), *_contradictions(library)])


def _unused(library: Library, keys: Iterable[str]) -> list[Fault]:
    """Return a fault for each of these pages; only for that are their lines looked up, which takes long."""
    lines = read_located_yaml(library.folder / FILE)
    for key in keys:
        lines.add_fault(
            ("sources", key), "wordt nergens gebruikt", "haal de bron weg, of noem haar bij wat zij onderbouwt"
        )
    return lines.faults


def _contradictions(library: Library) -> Iterator[Fault]:
    path = library.folder / REFERENCES
    if not path.is_file():
        return
    pages = {same_address(page.url): page for page in library.sources.values()}
    text = path.read_text("utf-8")
    for key, entry in parse_file(path, "bibtex").entries.items():
        for page in {address: pages[address] for address in _addresses(entry) if address in pages}.values():
            line = text.count("\n", 0, text.index(f"{{{key},")) + 1
            yield from (Fault(path, line, key, problem, allowed) for problem, allowed in _differences(entry, page))


def _addresses(entry: Entry) -> Iterator[str]:
    if "doi" in entry.fields:
        yield same_address(f"https://doi.org/{entry.fields['doi']}")
    if "url" in entry.fields:
        yield same_address(entry.fields["url"])


def _differences(entry: Entry, page: Page) -> Iterator[tuple[str, str]]:
    listed, known = words(re.sub(r"[{}\\]", "", entry.fields.get("title", ""))), words(page.title)
    shorter = min(len(listed), len(known))  # a title without its subtitle is the same title
    if listed[:shorter] != known[:shorter]:
        yield f"heet in {FILE} anders", f"title={{{page.title}}}, of verbeter {FILE}"
    year = entry.fields.get("year", NO_YEAR)
    if year != (NO_YEAR if page.year is None else str(page.year)):
        yield f"heeft hier het jaar {year} en in {FILE} {page.year or NO_YEAR}", "op beide plaatsen hetzelfde jaar"
