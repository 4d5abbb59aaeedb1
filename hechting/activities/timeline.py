"""A timeline: the reader moves an age and sees what matters then. Ages are months; pregnancy is negative."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import ConfigDict, Field

from hechting.activities.base import Activity, Choice, fault_unless_known, repeated_ids
from hechting.record_rules import FieldFault
from hechting.records import Record, Slug, Text

__all__ = ("Prediction", "Span", "Timeline", "Track")

Age = Annotated[float | int, Field(ge=-24, le=1200)]


class Prediction(Record):
    """A question to answer before looking."""

    text: Text
    options: Annotated[tuple[Choice, ...], Field(min_length=2, max_length=4)]


class Track(Record):
    """A row of the timeline."""

    id: Slug
    label: Text


class Span(Record):
    """Something that holds from one age to another; its edges may be vague over some months."""

    model_config = ConfigDict(serialize_by_alias=True)

    id: Slug
    track: Slug
    label: Text
    begins: Age = Field(alias="from")
    ends: Age = Field(alias="to")
    fades_in: Annotated[float | int, Field(ge=0)] = 0
    fades_out: Annotated[float | int, Field(ge=0)] = 0
    text: Text
    source: Slug


class Timeline(Activity):
    """Tracks of spans along the stops at which the reader can look."""

    question: Prediction
    stops: Annotated[tuple[Age, ...], Field(min_length=3)]
    start: Age
    tracks: Annotated[tuple[Track, ...], Field(min_length=1, max_length=5)]
    spans: Annotated[tuple[Span, ...], Field(min_length=1)]

    def faults(self) -> Iterator[FieldFault]:
        """Find stops out of order, references that lead nowhere, and spans that end before they begin."""
        if list(self.stops) != sorted(set(self.stops)):
            yield FieldFault(("stops",), "the stops are not in order", "each once, from young to old")
        if self.start not in self.stops:
            yield FieldFault(("start",), f"{self.start} is no stop", f"one of: {', '.join(map(str, self.stops))}")
        yield from repeated_ids(self.question.options, "question", "options")
        yield from repeated_ids(self.tracks, "tracks")
        yield from repeated_ids(self.spans, "spans")
        for place, span in enumerate(self.spans):
            yield from self._span_faults(place, span)

    def _span_faults(self, place: int, span: Span) -> Iterator[FieldFault]:
        yield from fault_unless_known(span.track, (track.id for track in self.tracks), "spans", place, "track")
        yield from fault_unless_known(span.source, self.sources, "spans", place, "source")
        if span.begins + span.fades_in > span.ends - span.fades_out:
            allowed = "from + fades_in at most to − fades_out"
            yield FieldFault(("spans", place, "to"), "its edges meet or end before they begin", allowed)
