"""The words of the handbook: what each means, and which words in running text lead to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import Field

from hechting.schema.base import Day, Record, Slug, Text, Values
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, repeats, rule
from hechting.schema.source import Sources

__all__ = ("FILE", "Glossary", "Term")


FILE = "glossary.yaml"


class Term(Record):
    """A word, its meaning in a sentence, other words for it, and the ``forms`` that are linked where a chapter uses them."""

    id: Slug = Field(description="Korte naam; ook een adres, dus niet meer veranderen.")
    term: Text = Field(description="Het begrip.")
    definition: Text = Field(description="De betekenis in één zin.")
    category: Text = Field(description="Soort begrip.")
    synonyms: Values = Field(default=(), description="Andere woorden ervoor.")
    forms: Values = Field(
        default=(), description="Woorden in de tekst die naar dit begrip leiden; weglaten bij een gewoon woord."
    )


class Glossary(Record):
    """All terms, in the order of the alphabet, and the sources that the definitions follow."""

    reviewed_on: Day = Field(description="Dag waarop iemand dit bestand met de bronnen vergeleek (jjjj-mm-dd).")
    sources: Sources = Field(description="Sleutels uit sources.yaml, elk met wat de bron hier onderbouwt.")
    terms: Annotated[tuple[Term, ...], Field(min_length=1, description="De begrippen, op alfabet.")]

    @rule
    def _each_id_once(self, _context: Context) -> Iterator[FieldFault]:
        yield from self._repeated("id")

    @rule
    def _each_term_once(self, _context: Context) -> Iterator[FieldFault]:
        yield from self._repeated("term")

    def _repeated(self, field: str) -> Iterator[FieldFault]:
        placed = ((("terms", place, field), term) for place, term in enumerate(self.terms))
        named = ((path, getattr(term, field)) for path, term in placed if hasattr(term, field))
        yield from repeats(named, "elk begrip één keer")

    @rule
    def _a_form_leads_to_one_term(self, _context: Context) -> Iterator[FieldFault]:
        owner: dict[str, str] = {}
        for place, term in enumerate(self.terms):
            for number, form in enumerate(term.forms):
                first = owner.setdefault(form.lower(), term.term)
                if first != term.term:
                    path = ("terms", place, "forms", number)
                    yield FieldFault(path, f"{form!r} leidt al naar {first!r}", "een vorm leidt naar één begrip")

    def by_form(self) -> Mapping[str, Term]:
        """Return the term for each form, in small letters."""
        return {form.lower(): term for term in self.terms for form in term.forms}

    def pattern(self) -> re.Pattern[str]:
        """Return what finds a form as whole words in running text; of two that fit, the longer."""
        forms = sorted(self.by_form(), key=len, reverse=True)
        return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])", re.IGNORECASE)
