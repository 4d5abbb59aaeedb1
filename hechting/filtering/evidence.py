"""What was studied and what is offered, placed on the axes of a map; and the cells of that map.

``js/src/evidence_map/cells.ts`` makes the same cells in the browser; ``tests`` hold both together and against a naive third reading.
Ages are in months.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar, get_args

from hechting.filtering.side_by_side import side_by_side
from hechting.reading.library import Library
from hechting.schema.address import EXPLORER_KEYS
from hechting.schema.base import Record, Text
from hechting.schema.evidence import (
    DIRECTIONS,
    SURENESS,
    DesignKind,
    Direction,
    OutcomeFinding,
    Review,
    Sureness,
    sureness,
)
from hechting.schema.intervention import Effect, Intervention
from hechting.schema.vocabulary import AgeBand, Vocabulary
from hechting.wording.effect_sizes import result_in_words
from hechting.wording.folding import slug
from hechting.wording.ui import say, upper_first

__all__ = (
    "AXES", "NOT_SPLIT", "Axis", "AxisName", "AxisValue", "EvidenceCell", "Offered", "Places", "StudyResult", "axes", "bands_of",
    "evidence_cells", "offered", "placed_in", "places_of", "study_results", "value_id",
)  # fmt: skip


AxisName = Literal["werkt-via", "doelgroep", "uitkomst", "leeftijd", "zwaarte"]

#: What a map can be ordered by; names stand in the address.
AXES: tuple[AxisName, ...] = get_args(AxisName)

#: The value of whatever a source does not split up, or does not name.
NOT_SPLIT = "niet-uitgesplitst"

#: Axes that are a criterion of the explorer too.
_FACETS: Mapping[AxisName, str] = {
    "werkt-via": "mechanisms",
    "doelgroep": "target_groups",
    "uitkomst": "outcomes",
    "zwaarte": "prevention_levels",
}

#: Where a thing stands on each axis, as ids of values.
Places = dict[AxisName, tuple[str, ...]]


class AxisValue(Record):
    """A row or a column: its id in the address, its label, and the query with which the explorer asks for it; empty if none does."""

    id: Text
    label: Text
    query: str


class Axis(Record):
    """What a map can be ordered by."""

    id: AxisName
    label: Text
    values: tuple[AxisValue, ...]


class StudyResult(Record):
    """What one study found on one outcome, in words that both forms show; ``intervention`` is the id of whose study it is."""

    study: Text
    design: DesignKind
    outcome: Text
    direction: Direction
    sure: Sureness
    result: Text | None
    people: tuple[Text, ...]
    measured: tuple[Text, ...]
    remarks: tuple[Text, ...]
    intervention: str | None
    name: str | None
    url: Text
    places: Places


class Offered(Record):
    """An intervention that can be had in the Netherlands."""

    id: Text
    name: Text
    places: Places


class _HasPlaces(Protocol):
    @property
    def places(self) -> Places: ...


Placed = TypeVar("Placed", bound=_HasPlaces)


@dataclass(frozen=True)
class EvidenceCell:
    """Results at one row and column: how many studies, how many found what, and how sure the surest is."""

    row: str
    column: str
    results: tuple[StudyResult, ...]

    @property
    def studies(self) -> int:
        """How many studies; one study may have several results here."""
        return len({one.study for one in self.results})

    @property
    def found(self) -> tuple[tuple[Direction, int], ...]:
        """In how many studies each direction was found; what was not found is left out."""
        studies = {
            direction: {one.study for one in self.results if one.direction == direction} for direction in DIRECTIONS
        }
        return tuple((direction, len(those)) for direction, those in studies.items() if those)

    @property
    def sure(self) -> Sureness:
        """How sure the surest result is."""
        return max((one.sure for one in self.results), key=SURENESS.index)


def axes(vocabulary: Vocabulary) -> tuple[Axis, ...]:
    """Return every axis with its values in display order."""
    facets = (_facet_axis(name, vocabulary) for name in AXES if name != "leeftijd")
    ages = (AxisValue(id=slug(band.label), label=band.label, query=_age_query(band)) for band in vocabulary.age_bands)
    unnamed = AxisValue(id=NOT_SPLIT, label=say("map.age_unnamed"), query="")
    age = Axis(id="leeftijd", label=say("map.axes.leeftijd"), values=(*ages, unnamed))
    return (*facets, age)


def study_results(library: Library) -> tuple[StudyResult, ...]:
    """Return what every study found, those of interventions first."""
    return (*_of_interventions(library), *(_of_review(review, library) for review in library.reviews.reviews))


def offered(library: Library) -> tuple[Offered, ...]:
    """Return the interventions that can be had in the Netherlands, in order of name."""
    here = (one for one in library.interventions.values() if one.origin not in library.vocabulary.offer_warnings)
    return tuple(
        Offered(id=one.id, name=one.name, places=places_of(one, library.vocabulary)) for one in sorted(here, key=_name)
    )


def placed_in(things: Iterable[Placed], at: Mapping[AxisName, str]) -> tuple[Placed, ...]:
    """Return the things that stand at a value of each of these axes."""
    return tuple(one for one in things if all(value in one.places[axis] for axis, value in at.items()))


def value_id(label: str) -> str:
    """Return the id of a value of an axis."""
    return slug(label).strip("-")


def evidence_cells(results: Sequence[StudyResult], rows: Axis, columns: Axis) -> Iterator[EvidenceCell]:
    """Give the cells in which something was studied, by row and then by column."""
    for row in rows.values:
        for column in columns.values:
            if here := placed_in(results, {rows.id: row.id, columns.id: column.id}):
                yield EvidenceCell(row.id, column.id, here)


def _name(record: Intervention) -> str:
    return record.name.casefold()


def _facet_axis(name: AxisName, vocabulary: Vocabulary) -> Axis:
    facet = vocabulary.facets[_FACETS[name]]
    values = [AxisValue(id=value_id(one), label=one, query=f"{facet.address_key}={slug(one)}") for one in facet.values]
    if name in ("werkt-via", "doelgroep"):
        values.append(AxisValue(id=NOT_SPLIT, label=say("map.not_split"), query=""))
    return Axis(id=name, label=say(f"map.axes.{name}"), values=tuple(values))


def _age_query(band: AgeBand) -> str:
    bounds = (("age_from", band.age_from), ("age_to", band.age_to))
    return "&".join(f"{EXPLORER_KEYS[key]}={value}" for key, value in bounds if value is not None)


def places_of(record: Intervention, vocabulary: Vocabulary) -> Places:
    """Return where an intervention stands on each axis."""
    return {
        "werkt-via": _ids(record.mechanisms),
        "doelgroep": _ids(record.target_groups),
        "uitkomst": _ids(record.outcomes),
        "leeftijd": bands_of(record.age.min_months, record.age.max_months, vocabulary.age_bands),
        "zwaarte": _ids(record.prevention_levels),
    }


def _ids(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(value_id(one) for one in values) or (NOT_SPLIT,)


def bands_of(low: float | None, high: float | None, bands: Sequence[AgeBand]) -> tuple[str, ...]:
    """Return the age bands that a range of months touches; a bound that is not known leaves that side open."""
    if low is None and high is None:
        return (NOT_SPLIT,)
    return tuple(
        slug(band.label)
        for band in bands
        if (high is None or band.age_from is None or band.age_from <= high)
        and (low is None or band.age_to is None or low <= band.age_to)
    )


def _of_interventions(library: Library) -> Iterator[StudyResult]:
    for record in library.interventions.values():
        for effect in record.effects:
            yield from (_of_effect(record, effect, finding, library) for finding in effect.found)


def _of_effect(record: Intervention, effect: Effect, finding: OutcomeFinding, library: Library) -> StudyResult:
    is_lowered = finding.lowered is not None
    return StudyResult(
        study=f"{record.abbreviation or record.name}: {effect.study}",
        design=effect.design_kind,
        outcome=finding.outcome,
        direction=finding.direction,
        sure=sureness(effect.design_kind, effect.n, is_lowered=is_lowered),
        result=effect.result,
        people=tuple(_people(finding, library)),
        measured=tuple(_measured(finding, library)),
        remarks=_remarks(finding.lowered, effect.caveat),
        intervention=record.id,
        name=record.name,
        url=record.sources[effect.source].url,
        places={**places_of(record, library.vocabulary), "uitkomst": _ids((finding.outcome,))},
    )


def _of_review(review: Review, library: Library) -> StudyResult:
    row = next(row for row in library.effects.rows if review.result.names(row))
    finding = review.finding.model_copy(update={"number": review.result})
    return StudyResult(
        study=row.study,
        design=review.design_kind,
        outcome=finding.outcome,
        direction=finding.direction,
        sure=sureness(review.design_kind, row.n, is_lowered=finding.lowered is not None),
        result=row.finding or f"{row.outcome}: {row.part}.",
        people=tuple(_people(finding, library)),
        measured=tuple(_measured(finding, library)),
        remarks=_remarks(finding.lowered, row.caveat),
        intervention=None,
        name=None,
        url=row.verified_at,
        places={
            "werkt-via": _ids(review.mechanisms),
            "doelgroep": _ids(review.target_groups),
            "uitkomst": _ids((finding.outcome,)),
            "leeftijd": bands_of(review.age_from, review.age_to, library.vocabulary.age_bands),
            "zwaarte": (NOT_SPLIT,),
        },
    )


def _remarks(*remarks: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in remarks if one))


def _people(finding: OutcomeFinding, library: Library) -> Iterator[str]:
    for one in finding.people:
        yield say("map.of_100", what=upper_first(one.what), with_help=one.with_help, without=one.without)
    if pairs := side_by_side(finding, library.effects.rows):
        row, count = pairs
        chance = [say("meters.may_be_chance")] if finding.direction == "geen-verschil" else []
        yield " ".join([say("readable.pairs.side_by_side", what=upper_first(row.outcome), count=count), *chance])


def _measured(finding: OutcomeFinding, library: Library) -> Iterator[str]:
    for row in library.effects.rows:
        if finding.number and finding.number.names(row) and row.effect is not None:
            yield say("map.measured", outcome=upper_first(row.outcome), number=result_in_words(row))
