"""The closed lists of values that records may use, with the words that readers see for them.

Everything comes from ``content/vocabulary.yaml``: a new value, label or explanation needs no code.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from hechting.records import Months, Record, Slug, Source, Text

__all__ = ("AgeBand", "Facet", "RecognitionLevel", "Vocabulary")

AddressKey = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]


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
    age_from: Months | None
    age_to: Months | None


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
    def _explains_each_level(self) -> Vocabulary:
        explained = tuple(level.level for level in self.recognition_levels)
        if explained != self.facets["recognition_levels"].values:
            message = "recognition_levels differ from those of the facet — the same levels in the same order"
            raise ValueError(message)
        return self

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
