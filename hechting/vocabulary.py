"""The closed lists of values that records may use, with the words that readers see for them.

Everything comes from ``content/vocabulary.yaml``: a new value, label or explanation needs no code.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from hechting.record_rules import FieldFault, FieldFaults
from hechting.records import Intervention, Months, Record, Slug, Source, Text
from hechting.text import slug

__all__ = ("AgeBand", "Facet", "RecognitionLevel", "Vocabulary")

AddressKey = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]


#: The criteria that choose from a closed list.
CRITERIA_WITH_VALUES = (
    "target_groups", "mechanisms", "formats", "prevention_levels", "recognition_levels", "jgz_roles", "attachment_links",
)  # fmt: skip

#: Keys of the address that belong to the explorer itself.
RESERVED_KEYS = ("zoek", "leeftijd-van", "leeftijd-tot", "sessies-max", "vergelijk", "sorteer")


class Facet(Record):
    """A criterion with a closed list of values: its label, its key in the address, and its values in display order."""

    label: Text
    address_key: AddressKey
    help: Text
    classified: bool
    values: Annotated[tuple[Text, ...], Field(min_length=1)]


class RecognitionLevel(Record):
    """A level of the Dutch register: its rank (4 strongest, null is no rank), its shape, and what it does not say."""

    level: Text
    rank: int | None
    shape: Text
    meaning: Text
    does_not_say: Text


class AgeBand(Record):
    """A ready-made choice of ages, in months; a null bound is open."""

    label: Text
    age_from: Months
    age_to: Months


class Vocabulary(Record):
    """All closed lists and reader-facing labels; ``labels`` maps a record's field to its Dutch name."""

    facets: dict[Text, Facet]
    recognition_levels: tuple[RecognitionLevel, ...]
    recognition_sources: dict[Slug, Source]
    age_bands: tuple[AgeBand, ...]
    origin: tuple[Text, ...]
    confidence: tuple[Text, ...]
    labels: dict[Text, Text]

    @model_validator(mode="after")
    def _is_complete(self) -> Vocabulary:
        faults = [*self._facet_faults(), *self._label_faults()]
        if faults:
            raise FieldFaults(faults)
        return self

    def _facet_faults(self) -> Iterator[FieldFault]:
        for name in CRITERIA_WITH_VALUES:
            if name not in self.facets:
                yield FieldFault(("facets",), f"{name} is missing", f"exactly: {', '.join(CRITERIA_WITH_VALUES)}")
        for name in self.facets.keys() - set(CRITERIA_WITH_VALUES):
            yield FieldFault(("facets", name), "is no criterion", f"exactly: {', '.join(CRITERIA_WITH_VALUES)}")
        keys = [facet.address_key for facet in self.facets.values()]
        for name, facet in self.facets.items():
            if facet.address_key in RESERVED_KEYS or keys.count(facet.address_key) > 1:
                yield FieldFault(("facets", name, "address_key"), f"{facet.address_key!r} is taken", "a key of its own")
            slugs = [slug(value).strip("-") for value in facet.values]
            if len(set(slugs)) < len(slugs):
                yield FieldFault(
                    ("facets", name, "values"),
                    "two values look the same in an address",
                    "values that differ in letters",
                )
        explained = tuple(level.level for level in self.recognition_levels)
        if "recognition_levels" in self.facets and explained != self.facets["recognition_levels"].values:
            allowed = "the same levels in the same order"
            yield FieldFault(("recognition_levels",), "differ from the values of the facet", allowed)

    def _label_faults(self) -> Iterator[FieldFault]:
        missing = [name for name in Intervention.model_fields if name not in self.labels]
        if missing:
            yield FieldFault(
                ("labels",), f"no Dutch name for {', '.join(missing)}", "a name for every field of an intervention"
            )

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


_CRITERION_OF_FIELD = {
    "jgz_role": "jgz_roles",
    "attachment_link": "attachment_links",
    "recognition.level": "recognition_levels",
}
