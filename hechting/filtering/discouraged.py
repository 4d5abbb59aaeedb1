"""Recognises a search for a discouraged approach, so that the reader gets a warning and never a result."""

from __future__ import annotations

from hechting.reading.library import Library
from hechting.schema.discouraged import DiscouragedApproach
from hechting.wording.folding import words

__all__ = ("discouraged_in_name", "discouraged_in_query")


#: A shorter word of a query says too little to warn about ("re" begins "rebirthing" and "relatie").
SHORTEST = 4


def discouraged_in_query(library: Library, query: str) -> list[str]:
    """Return the ids of the discouraged approaches that a query names, wholly or while it is being typed."""
    asked = [word for word in words(query) if len(word) >= SHORTEST]
    return [key for key, record in library.discouraged.items() if asked and _is_named(record, asked)]


def discouraged_in_name(library: Library, name: str) -> list[str]:
    """Return the ids of the discouraged approaches that the name of an offer names in full: "hechting" alone names none."""
    given = words(name)

    def is_whole(term: list[str]) -> bool:
        parts = [word for word in term if len(word) >= SHORTEST]
        return bool(parts) and all(any(word.startswith(part) for word in given) for part in parts)

    return [
        key
        for key, record in library.discouraged.items()
        if any(is_whole(words(term)) for term in (record.name, *record.also_known_as, *record.warning_terms))
    ]


def _is_named(record: DiscouragedApproach, asked: list[str]) -> bool:
    terms = (record.name, *record.also_known_as, *record.warning_terms)
    return any(_names(words(term), asked) for term in terms)


def _names(term: list[str], asked: list[str]) -> bool:
    """Tell whether every word of a term is begun by the query, or begins a word of it ("holdingtherapie")."""
    long_enough = [word for word in term if len(word) >= SHORTEST]
    return bool(long_enough) and all(
        any(part.startswith(word) or word.startswith(part) for word in asked) for part in long_enough
    )
