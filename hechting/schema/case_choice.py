"""The question with which a case leads to help: which interventions would fit this family, and what the case says about that.

The criteria stand beside the sentence of the case that each follows from. What fits is computed from the records, never typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from hechting.schema.base import Record, Text, Values
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule, unknown_name
from hechting.schema.vocabulary import FACETS

__all__ = ("CaseChoice",)


#: Criteria that are no list of the vocabulary.
_AGE, _SESSIONS = "age", "max_sessions"

Month = Annotated[int | None, Field(ge=-9, le=1200)]


class CaseChoice(Record):
    """What a case asks of the explorer, each criterion with the words of the case it follows from."""

    question: Text = Field(description="De vraag, zoals: welke hulp past volgens jou bij dit gezin.")
    picks: Annotated[int, Field(ge=1, le=6)] = Field(default=3, description="Hoeveel de lezer er hoogstens kiest.")
    age_from: Month = Field(
        default=None, description="Leeftijd van het kind vanaf, in hele maanden; zwangerschap is negatief."
    )
    age_to: Month = Field(default=None, description="Leeftijd tot en met, in hele maanden.")
    max_sessions: Annotated[int | None, Field(ge=0)] = Field(default=None, description="Hoogstens zoveel sessies.")
    values: dict[Text, Values] = Field(
        default={}, description="Per criterium (zoals target_groups) de waarden uit vocabulary.yaml."
    )
    because: dict[Text, Text] = Field(
        description="Per criterium (age, max_sessions of een van values): waar dat in de casus uit volgt."
    )
    remember: Text = Field(description="Wat filters van dit gezin niet weten.")

    def asked(self) -> tuple[str, ...]:
        """Return the names of the criteria that it asks."""
        age = (_AGE,) if (self.age_from, self.age_to) != (None, None) else ()
        sessions = (_SESSIONS,) if self.max_sessions is not None else ()
        return (*age, *sessions, *self.values)

    @rule
    def _criteria_exist(self, context: Context) -> Iterator[FieldFault]:
        for name, chosen in self.values.items():
            yield from unknown_name(name, FACETS, "values", name)
            if name in FACETS and context.values:
                for place, value in enumerate(chosen):
                    yield from unknown_name(value, context.values(FACETS[name]), "values", name, place)

    @rule
    def _ages_are_in_order(self, _context: Context) -> Iterator[FieldFault]:
        if self.age_from is not None and self.age_to is not None and self.age_from > self.age_to:
            yield FieldFault(("age_to",), f"{self.age_to} is lager dan age_from", f"ten minste {self.age_from}")

    @rule
    def _each_criterion_follows_from_the_case(self, _context: Context) -> Iterator[FieldFault]:
        if set(self.because) != set(self.asked()):
            allowed = f"een zin voor precies deze criteria: {', '.join(self.asked()) or 'vraag er ten minste één'}"
            yield FieldFault(("because",), f"heeft een zin voor: {', '.join(self.because) or 'niets'}", allowed)
        elif not self.because:
            yield FieldFault(("because",), "vraagt niets", "ten minste één criterium, met de zin uit de casus")
