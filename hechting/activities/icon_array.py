"""An icon array: the reader guesses a number, then sees it as a hundred children or families."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import floor, sqrt
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, model_validator

from hechting.activities.base import Activity, fault_unless_known, repeated_ids
from hechting.record_rules import FieldFault, FieldFaults
from hechting.records import Record, Slug, Text

__all__ = ("WHOLE", "Correlation", "IconArray", "Part", "Scene", "shares_of_hundred")

#: How many shapes a scene has.
WHOLE = 100

#: The look of a part that stands for a pattern of attachment → its column in ``prevalence.csv``.
PATTERN_COLUMNS: Mapping[str, str] = {
    "secure": "secure_pct",
    "avoidant": "avoidant_pct",
    "ambivalent": "resistant_pct",
    "disorganised": "disorganized_pct",
}

Share = Annotated[int, Field(ge=0, le=WHOLE)]


class Part(Record):
    """Some of the hundred. ``count`` may be left out only where a correlation gives it."""

    id: Slug
    label: Text
    count: Share | None = None
    look: Literal["secure", "avoidant", "ambivalent", "disorganised", "strong", "soft", "rest"]


class Correlation(Record):
    """Two yes-or-no traits that go together with ``r`` (phi); each share is how many of 100 have the trait."""

    r: Annotated[float | int, Field(ge=0, le=1)]
    first_share: Share
    second_share: Share

    def counts(self) -> tuple[int, int, int, int]:
        """Return how many of 100 have both traits, only the first, only the second, and neither.

        The share with both is ``p·q + r·√(p(1−p)q(1−q))``: the definition of phi for a table of two by two.
        """
        p, q = self.first_share / WHOLE, self.second_share / WHOLE
        both = min(p, q, p * q + self.r * sqrt(p * (1 - p) * q * (1 - q)))
        shares = (both, p - both, q - both, 1 - p - q + both)
        one, two, three, four = shares_of_hundred(shares)
        return one, two, three, four


class Scene(Record):
    """One group of a hundred: the question to guess, its parts, and what the guess is told."""

    id: Slug
    label: Text
    question: Text
    parts: Annotated[tuple[Part, ...], Field(min_length=2, max_length=5)]
    asked: Slug
    low: Text
    close: Text
    high: Text
    note: Text
    source: Slug
    prevalence: Text | None = None
    correlation: Correlation | None = None

    @model_validator(mode="before")
    @classmethod
    def _count_from_correlation(cls, data: object) -> object:
        """Fill in the counts of a scene that gives a correlation instead."""
        if not isinstance(data, dict) or not data.get("correlation") or not isinstance(data.get("parts"), list | tuple):
            return data
        given = data["correlation"]
        if not isinstance(given, dict) or len(data["parts"]) != 4 or any("count" in part for part in data["parts"]):
            message = (
                "a scene with a correlation has four parts without a count — both, only first, only second, neither"
            )
            raise ValueError(message)
        counts = Correlation(**given).counts()
        return {**data, "parts": tuple({**part, "count": n} for part, n in zip(data["parts"], counts, strict=True))}

    @model_validator(mode="after")
    def _adds_up(self, info: ValidationInfo) -> Scene:
        faults = [*repeated_ids(self.parts, "parts"), *fault_unless_known(self.asked, self._ids(), "asked")]
        total = sum(part.count or 0 for part in self.parts)
        if total != WHOLE:
            faults.append(FieldFault(("parts",), f"the counts add up to {total}", f"counts that add up to {WHOLE}"))
        faults += self._shared_looks()
        faults += self._prevalence_faults((info.context or {}).get("prevalence"))
        if faults:
            raise FieldFaults(faults)
        return self

    def _shared_looks(self) -> Iterator[FieldFault]:
        """Find parts that a reader could not tell apart."""
        seen: set[str] = set()
        for place, part in enumerate(self.parts):
            if part.look in seen:
                path = ("parts", place, "look")
                yield FieldFault(path, f"{part.look!r} is the look of another part", "a look of its own for each part")
            seen.add(part.look)

    def _ids(self) -> list[str]:
        return [part.id for part in self.parts]

    def _prevalence_faults(self, known: Mapping[str, Mapping[str, float | None]] | None) -> Iterator[FieldFault]:
        """Find counts that differ from the row of ``prevalence.csv`` that the scene rests on."""
        if self.prevalence is None or known is None:
            return
        yield from fault_unless_known(self.prevalence, known, "prevalence")
        row = known.get(self.prevalence, {})
        for place, part in enumerate(self.parts):
            share = row.get(PATTERN_COLUMNS.get(part.look, ""))
            if share is not None and abs((part.count or 0) - share) >= 1:
                allowed = f"{share:g}, rounded, as in prevalence.csv"
                yield FieldFault(("parts", place, "count"), f"{part.count} differs from its source", allowed)


class IconArray(Activity):
    """A hundred of something, in one scene or several to compare."""

    unit: Text
    scenes: Annotated[tuple[Scene, ...], Field(min_length=1, max_length=6)]

    def faults(self) -> Iterator[FieldFault]:
        """Find repeated scenes and sources that are not there."""
        yield from repeated_ids(self.scenes, "scenes")
        for place, scene in enumerate(self.scenes):
            yield from fault_unless_known(scene.source, self.sources, "scenes", place, "source")


def shares_of_hundred(shares: tuple[float, ...]) -> tuple[int, ...]:
    """Round shares that add up to 1 to whole numbers that add up to 100 (largest remainders first)."""
    exact = [round(share * WHOLE, 9) for share in shares]
    whole = [floor(value) for value in exact]
    by_remainder = sorted(range(len(exact)), key=lambda place: exact[place] - whole[place], reverse=True)
    for place in by_remainder[: WHOLE - sum(whole)]:
        whole[place] += 1
    return tuple(whole)
