"""The words of the handbook: what each means, and which words in running text lead to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator

from hechting.library import CONTENT, LibraryError
from hechting.located_yaml import Fault, read_located_yaml
from hechting.record_faults import validated
from hechting.record_rules import FieldFault, FieldFaults
from hechting.records import Day, Record, Slug, Source, Text, Values

__all__ = ("FILE", "Glossary", "Term", "load_glossary", "read_glossary")

FILE = "glossary.yaml"


class Term(Record):
    """A word, its meaning in a sentence, other words for it, and the ``forms`` that are linked where a chapter uses them."""

    id: Slug
    term: Text
    definition: Text
    category: Text
    synonyms: Values = ()
    forms: Values = ()


class Glossary(Record):
    """All terms, in the order of the alphabet, and the sources that the definitions follow."""

    reviewed_on: Day
    sources: dict[Slug, Source]
    terms: Annotated[tuple[Term, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _every_word_leads_to_one_term(self) -> Glossary:
        if faults := [*self._repeats("id"), *self._repeats("term"), *self._shared_forms()]:
            raise FieldFaults(faults)
        return self

    def _repeats(self, field: str) -> Iterator[FieldFault]:
        seen: set[str] = set()
        for place, term in enumerate(self.terms):
            if (value := getattr(term, field).lower()) in seen:
                yield FieldFault(("terms", place, field), f"{value!r} stands here twice", "each term once")
            seen.add(value)

    def _shared_forms(self) -> Iterator[FieldFault]:
        owner: dict[str, str] = {}
        for place, term in enumerate(self.terms):
            for number, form in enumerate(term.forms):
                first = owner.setdefault(form.lower(), term.term)
                if first != term.term:
                    path = ("terms", place, "forms", number)
                    yield FieldFault(path, f"{form!r} already leads to {first!r}", "a form leads to one term")

    def by_form(self) -> Mapping[str, Term]:
        """Return the term for each form, in small letters."""
        return {form.lower(): term for term in self.terms for form in term.forms}

    def pattern(self) -> re.Pattern[str]:
        """Return what finds a form as whole words in running text; of two that fit, the longer."""
        forms = sorted(self.by_form(), key=len, reverse=True)
        return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])", re.IGNORECASE)


def read_glossary(folder: Path = CONTENT) -> tuple[Glossary | None, tuple[Fault, ...]]:
    """Read the glossary of a content folder; a folder without one has no faults for it."""
    if not (folder / FILE).is_file():
        return None, ()
    located = read_located_yaml(folder / FILE, FILE)
    glossary = validated(Glossary, located, {})
    return glossary, tuple(located.faults)


def load_glossary(folder: Path = CONTENT) -> Glossary:
    """Return the glossary of a content folder. Raises ``LibraryError`` with all its faults, also when it is not there."""
    glossary, faults = read_glossary(folder)
    if glossary is None or faults:
        raise LibraryError(faults or [Fault(FILE, 1, "(file)", "is not there", "a file with the terms of the book")])
    return glossary
