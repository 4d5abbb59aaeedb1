"""The words of the book that people wrote, with their places: those of the content, and those of the pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import BaseModel

from hechting.checks.book import Book
from hechting.checks.contract import KINDS, ROWS
from hechting.reading.faults import WHOLE_FILE
from hechting.reading.located import DataPath

__all__ = ("Prose", "prose_for_parents", "prose_of_content", "prose_of_pages", "words_of_book")


DUTCH = "nl"

_CALL = re.compile(r"""(?P<engine>\w+)\(["'](?P<name>[a-z0-9-]+)["']\)""")

#: Fields of which the text is no sentence of the book: names of fields, parts of addresses, names of people and of those who
#: publish, and what readers type in the search, mistakes and all.
_NO_PROSE = frozenset(
    [
        "address",
        "address_key",
        "authors",
        "field",
        "fields",
        "groups",
        "never",
        "not_stemmed",
        "only_from",
        "organisation",
        "publication",
        "typed",
        "words",
    ]
)

#: What makes a text of a schema something else than words: it has to be one of some, or of a certain form.
_NOT_FREE = frozenset(["const", "enum", "format", "pattern"])


@dataclass(frozen=True)
class Prose:
    """Words, and where they stand. ``page`` is the name of the page, ``section`` the headings that they stand under.

    ``runs`` tells whether they are a paragraph of running text on a page.
    """

    words: str
    file: Path
    line: int
    field: str = WHOLE_FILE
    page: str | None = None
    section: tuple[str, ...] = ()
    runs: bool = False


@lru_cache(maxsize=1)
def words_of_book(book: Book) -> tuple[Prose, ...]:
    """Return all words of a book: of the content first. Several checks read them."""
    return (*prose_of_content(book), *prose_of_pages(book))


def prose_of_pages(book: Book) -> Iterator[Prose]:
    """Yield the words of the pages themselves, without what activities and records show there."""
    for page in book.pages.values():
        for passage in page.text.passages:
            yield Prose(passage.words, page.file, passage.line, WHOLE_FILE, page.name, passage.section, passage.runs)


def prose_for_parents(book: Book) -> Iterator[Prose]:
    """Yield the words of pages for parents, of the parts for parents, and of what those pages show."""
    shown = _shown_to_parents(book)
    return (prose for prose in words_of_book(book) if _is_for_parents(prose, book, shown))


def _shown_to_parents(book: Book) -> frozenset[str]:
    """Return the files of the activities that the pages for parents show."""
    pages = (book.pages[name] for name in book.library.plain_language.pages_for_parents if name in book.pages)
    calls = (call for page in pages for cell in page.cells for call in _CALL.finditer(cell.source))
    return frozenset(f"activities/{call['engine']}/{call['name']}.yaml" for call in calls)


def _is_for_parents(prose: Prose, book: Book, shown: frozenset[str]) -> bool:
    language = book.library.plain_language
    if prose.page is not None:
        under = set(prose.section)
        is_for_others = bool(under & set(language.sections_for_others))
        is_their_page = prose.page in language.pages_for_parents and not is_for_others
        return is_their_page or bool(under & set(language.sections_for_parents))
    return prose.file.relative_to(book.library.folder).as_posix() in shown and not prose.field.startswith("sources")


def prose_of_content(book: Book) -> Iterator[Prose]:
    """Yield the words of the content: each text that its schema leaves free, and what drawings say."""
    for located in book.files:
        kind = _kind_of(PurePosixPath(located.file.relative_to(book.library.folder).as_posix()))
        if kind is not None:
            schema = _schema(kind)
            for path, words in _texts(schema, located.data, schema.get("$defs", {}), ()):
                yield Prose(words, located.file, located.line_of(path), ".".join(map(str, path)))
    for name, drawing in book.library.drawings.items():
        yield Prose(f"{drawing.caption} {drawing.description}", book.library.folder / "drawings" / f"{name}.svg", 1)


@cache
def _schema(kind: type[BaseModel]) -> dict[str, Any]:
    return kind.model_json_schema()


def _kind_of(path: PurePosixPath) -> type[BaseModel] | None:
    if path.suffix == ".csv":
        return ROWS[path.name]
    return next((kind for pattern, kind in KINDS.items() if path.match(pattern)), None)


def _texts(schema: Any, data: Any, shapes: Mapping[str, Any], path: DataPath) -> Iterator[tuple[DataPath, str]]:
    """Walk through data and its schema side by side, and yield each free text with its place."""
    if isinstance(schema, dict) and "$ref" in schema:
        schema = shapes[schema["$ref"].rpartition("/")[2]]
    for one in schema.get("anyOf", ()) if isinstance(schema, dict) else ():
        yield from _texts(one, data, shapes, path)
    if path and path[-1] in _NO_PROSE:
        return
    if isinstance(data, str) and (schema is True or (schema.get("type") == "string" and not _NOT_FREE & schema.keys())):
        yield path, data
    elif isinstance(data, tuple) and (schema is True or "items" in schema):
        for place, one in enumerate(data):
            yield from _texts(True if schema is True else schema["items"], one, shapes, (*path, place))
    elif isinstance(data, dict) and (schema is True or schema.get("type") == "object"):
        for name, one in data.items():
            if name == "title" and data.get("language", DUTCH) != DUTCH:
                continue
            inner = True if schema is True else _inner(schema, name)
            if inner is not None:
                yield from _texts(inner, one, shapes, (*path, name))


def _inner(schema: Mapping[str, Any], name: str) -> Any:
    others = next(iter(schema.get("patternProperties", {}).values()), schema.get("additionalProperties") or None)
    return schema.get("properties", {}).get(name, others)
