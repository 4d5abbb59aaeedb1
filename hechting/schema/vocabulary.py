"""The closed lists of values that records may use, with the words that readers see for them.

Everything comes from ``content/vocabulary.yaml``: a new value, label or explanation needs no code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import Field, StringConstraints

from hechting.schema.address import RESERVED_KEYS
from hechting.schema.base import Months, Record, Text
from hechting.schema.context import Context
from hechting.schema.intervention import Intervention
from hechting.schema.rules import FieldFault, out_of_order, repeats, rule, unknown_name
from hechting.schema.source import Sources
from hechting.wording.folding import slug

__all__ = ("FACETS", "UNKNOWN_VALUE", "AgeBand", "ComesFirst", "Facet", "RecognitionLevel", "Vocabulary")


AddressKey = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]

#: The criteria that choose from a closed list, in the order in which they are shown → where an intervention keeps its values.
FACETS: Mapping[str, str] = MappingProxyType(
    {
        "target_groups": "target_groups",
        "mechanisms": "mechanisms",
        "formats": "formats",
        "prevention_levels": "prevention_levels",
        "recognition_levels": "recognition.level",
        "jgz_roles": "jgz_role",
        "attachment_links": "attachment_link",
        "themes": "themes",
        "locations": "locations",
        "deliverers": "deliverers",
        "outcomes": "outcomes",
        "training_lengths": "implementation.training_lengths",
    }
)

#: A single value that says that there is none, such as a level of recognition.
UNKNOWN_VALUE = "onbekend"

_CRITERION_OF_FIELD = {field: name for name, field in FACETS.items()}

_EXACTLY = f"precies: {', '.join(FACETS)}"


class Facet(Record):
    """A criterion with a closed list of values: its label, its key in the address, and its values in display order."""

    label: Text = Field(description="Naam van het filter.")
    address_key: AddressKey = Field(description="Sleutel in het adres; niet meer veranderen.")
    help: Text = Field(description="Een zin uitleg onder de naam.")
    classified: bool = Field(description="true als de redactie de waarden zelf koos.")
    values: Annotated[tuple[Text, ...], Field(min_length=1, description="De waarden, in de volgorde voor de lezer.")]

    @rule
    def _key_is_free(self, _context: Context) -> Iterator[FieldFault]:
        if self.address_key in RESERVED_KEYS:
            yield FieldFault(("address_key",), f"{self.address_key!r} is al bezet", "een eigen sleutel")

    @rule
    def _values_differ_in_an_address(self, _context: Context) -> Iterator[FieldFault]:
        slugs = (slug(value).strip("-") for value in self.values)
        yield from repeats(
            ((("values", place), one) for place, one in enumerate(slugs)), "waarden met andere letters of cijfers"
        )


class RecognitionLevel(Record):
    """A level of the Dutch register: its rank (4 strongest, null is no rank), its shape, and what it does not say."""

    level: Text = Field(description="Naam van het niveau.")
    rank: int | None = Field(description="4 is het sterkste; null heeft geen plaats.")
    shape: Text = Field(description="Het teken ervoor.")
    meaning: Text = Field(description="Wat het niveau zegt.")
    does_not_say: Text = Field(description="Wat het niveau niet zegt.")


class AgeBand(Record):
    """A ready-made choice of ages, in months; a null bound is open."""

    label: Text = Field(description="Naam van de keuze.")
    age_from: Months = Field(description="Vanaf, in maanden; null is open.")
    age_to: Months = Field(description="Tot en met, in maanden; null is open.")

    @rule
    def _ordered(self, _context: Context) -> Iterator[FieldFault]:
        yield from out_of_order(self, ("age_from", "age_to"))


class ComesFirst(Record):
    """A group whose own help comes first when it is asked for, or when the asked age ends at ``age_to`` (months) or before."""

    target_group: Text = Field(description="De doelgroep.")
    age_to: Months = Field(
        description="Tot en met welke gevraagde leeftijd in maanden die groep bedoeld is; null voor geen."
    )
    reason: Text = Field(description="Wat de kaart erover zegt.")


class Vocabulary(Record):
    """All closed lists and reader-facing labels; ``labels`` maps a record's field to its Dutch name."""

    # A type checker of the browser's side then knows that all are there, and an editor completes their names.
    facets: Annotated[
        dict[Text, Facet],
        Field(
            json_schema_extra={"propertyNames": {"enum": list(FACETS)}, "required": list(FACETS)},
            description="De filters met een vaste lijst.",
        ),
    ]
    recognition_levels: tuple[RecognitionLevel, ...] = Field(description="De niveaus van de databank, uitgelegd.")
    #: Left out of what a page loads: no script shows them.
    recognition_sources: Sources = Field(description="Bronnen van die uitleg.", exclude=True)
    age_bands: tuple[AgeBand, ...] = Field(description="Kant-en-klare leeftijden.")
    origin: tuple[Text, ...] = Field(description="Waar interventies vandaan komen.")
    offer_warnings: dict[Text, Text] = Field(description="Per herkomst zonder zeker aanbod: wat de kaart erover zegt.")
    comes_first: tuple[ComesFirst, ...] = Field(description="Groepen van wie de eigen hulp vooraan staat.")
    confidence: tuple[Text, ...] = Field(description="Hoe zeker een record is.")
    labels: dict[Text, Text] = Field(description="Nederlandse naam van elk veld van een interventie.")

    @rule
    def _has_every_criterion(self, _context: Context) -> Iterator[FieldFault]:
        for name in FACETS:
            if name not in self.facets:
                yield FieldFault(("facets",), f"{name} ontbreekt", _EXACTLY)
        for name in sorted(self.facets.keys() - set(FACETS)):
            yield FieldFault(("facets", name), "is geen criterium", _EXACTLY)

    @rule
    def _keys_differ(self, _context: Context) -> Iterator[FieldFault]:
        placed = ((("facets", name, "address_key"), facet) for name, facet in self.facets.items())
        keys = ((path, facet.address_key) for path, facet in placed if hasattr(facet, "address_key"))
        yield from repeats(keys, "een eigen sleutel voor elk criterium")

    @rule
    def _names_what_is_there(self, _context: Context) -> Iterator[FieldFault]:
        for value in self.offer_warnings:
            yield from unknown_name(value, self.origin, "offer_warnings", value)
        for place, one in enumerate(self.comes_first):
            yield from unknown_name(
                one.target_group, self.values("target_groups"), "comes_first", place, "target_group"
            )

    @rule
    def _levels_are_explained(self, _context: Context) -> Iterator[FieldFault]:
        explained = tuple(level.level for level in self.recognition_levels)
        if "recognition_levels" in self.facets and explained != self.facets["recognition_levels"].values:
            allowed = "dezelfde niveaus in dezelfde volgorde"
            yield FieldFault(("recognition_levels",), "verschillen van de waarden van het criterium", allowed)

    @rule
    def _fields_have_a_name(self, _context: Context) -> Iterator[FieldFault]:
        for name in Intervention.model_fields:
            if name not in self.labels:
                allowed = "een naam voor elk veld van een interventie"
                yield FieldFault(("labels",), f"{name} heeft geen Nederlandse naam", allowed)

    def values(self, field: str) -> tuple[str, ...]:
        """Return the allowed values of a record's field or of a criterion."""
        if field in ("origin", "confidence"):
            return tuple(getattr(self, field))
        return self.facets[_CRITERION_OF_FIELD.get(field, field)].values

    def recognition_level(self, level: str) -> RecognitionLevel:
        """Return the entry of a level; raises ``KeyError`` for a level outside the vocabulary."""
        for entry in self.recognition_levels:
            if entry.level == level:
                return entry
        raise KeyError(level)
