"""What the explorer's component gets, and what it keeps: the shapes that the browser's side is generated from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal, Self, get_args

from pydantic import BaseModel, ConfigDict

from hechting.filtering.criteria import Criteria
from hechting.filtering.landscape import Brush
from hechting.filtering.meters import outcome_meters
from hechting.filtering.ordering import SORTS, Sort
from hechting.reading.library import Library
from hechting.schema.base import Months, Values
from hechting.schema.better_roads import BetterRoads
from hechting.schema.evidence import Sureness
from hechting.schema.intervention import Intervention
from hechting.schema.source import Source
from hechting.schema.vocabulary import Vocabulary

__all__ = (
    "LANDSCAPE",
    "MOST_COMPARED",
    "VIEWS",
    "ExplorerLibrary",
    "ExplorerRecords",
    "ExplorerState",
    "ListedIntervention",
    "View",
)


#: More interventions side by side cannot be read.
MOST_COMPARED = 4

#: A list, or a drawing by hours of contact and age with the list under it.
View = Literal["lijst", "landschap"]

VIEWS: tuple[View, ...] = get_args(View)

LANDSCAPE: View = "landschap"


class _Part(BaseModel):
    """A part of a record, under the names that the record has for it."""

    model_config = ConfigDict(from_attributes=True, extra="forbid")


class ListedAge(_Part):
    """From which age to which, in months."""

    min_months: Months
    max_months: Months


class ListedSessions(_Part):
    """How many sessions, and how many minutes each."""

    number_min: int | None
    number_max: int | None
    length_minutes_min: int | None
    length_minutes_max: int | None


class ListedRecognition(_Part):
    """What a short line says of a recognition."""

    level: str
    date: str | None
    older_than_5_years: bool | None
    under_reassessment: bool | None


class ListedFact(_Part):
    """A sentence that decides a choice."""

    text: str


class ListedImplementation(_Part):
    """What filters ask of an organisation."""

    training_lengths: Values


class ListedDifference(_Part):
    """A field on which sources disagree."""

    field: str


class ListedMeter(_Part):
    """How sure and how much, of one outcome."""

    outcome: str
    sure: Sureness
    much: str


class ListedIntervention(_Part):
    """What filters, orders and cards need of an intervention; the whole of it is in ``ExplorerRecords``."""

    id: str
    name: str
    abbreviation: str | None
    other_names: Values
    summary: str
    goal: str
    age: ListedAge
    sessions: ListedSessions
    target_groups: Values
    mechanisms: Values
    formats: Values
    themes: Values
    locations: Values
    deliverers: Values
    outcomes: Values
    implementation: ListedImplementation
    prevention_levels: Values
    recognition: ListedRecognition
    jgz_role: str
    attachment_link: str
    origin: str
    decisive: tuple[ListedFact, ...]
    differing_values: tuple[ListedDifference, ...]
    reviewed_on: date


class ListedDiscouraged(_Part):
    """What a warning says of a discouraged approach: all of its record but the sources field by field."""

    id: str
    name: str
    also_known_as: Values
    warning_terms: Values
    what_it_is: str
    verdict: str
    why_warn: str
    nuance: str | None
    confidence: str
    sources: Mapping[str, Source]
    reviewed_on: date


class ExplorerLibrary(BaseModel):
    """The part of a library that can be explored, with the field names of its records."""

    interventions: tuple[ListedIntervention, ...]
    meters: dict[str, tuple[ListedMeter, ...]]
    discouraged: tuple[ListedDiscouraged, ...]
    better_roads: BetterRoads
    vocabulary: Vocabulary

    @classmethod
    def of(cls, library: Library) -> Self:
        """Take from a library what can be explored."""
        return cls(
            interventions=tuple(map(ListedIntervention.model_validate, library.interventions.values())),
            meters={key: _meters(record, library) for key, record in library.interventions.items()},
            discouraged=tuple(map(ListedDiscouraged.model_validate, library.discouraged.values())),
            better_roads=library.better_roads,
            vocabulary=library.vocabulary,
        )


def _meters(record: Intervention, library: Library) -> tuple[ListedMeter, ...]:
    return tuple(map(ListedMeter.model_validate, outcome_meters(record, library.effects.rows)))


class ExplorerRecords(BaseModel):
    """All that is known of each intervention. A page of the book fetches it from a file once the reader begins to choose."""

    records: tuple[Intervention, ...]

    @classmethod
    def of(cls, library: Library) -> Self:
        """Take the records of a library."""
        return cls(records=tuple(library.interventions.values()))


class ExplorerState(BaseModel):
    """Everything a reader chose; ``open`` is the intervention whose detail view is open. Only a landscape has a ``brush``."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    criteria: Criteria
    sort: Sort = SORTS[0]
    compare: tuple[str, ...] = ()
    open: str | None = None
    view: View = VIEWS[0]
    brush: Brush | None = None
    shortlist: tuple[str, ...] = ()
