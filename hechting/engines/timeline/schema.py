"""A timeline: the reader moves an age and sees what matters then. Ages are months; pregnancy is negative."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import ConfigDict, Field

from hechting.schema.activity import Activity, Prediction, repeated_ids
from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule, unknown_name
from hechting.wording.ages import age_in_words
from hechting.wording.ui import say

__all__ = ("Span", "Timeline", "Track")


Age = Annotated[float | int, Field(ge=-24, le=1200)]


class Track(Record):
    """A row of the timeline."""

    id: Slug = Field(description="Korte naam van de rij.")
    label: Text = Field(description="Naam van de rij voor de lezer.")


class Span(Record):
    """Something that holds from one age to another; its edges may be vague over some months."""

    model_config = ConfigDict(serialize_by_alias=True)

    id: Slug = Field(description="Korte naam van de balk.")
    track: Slug = Field(description="Id van de rij.")
    label: Text = Field(description="Naam van de balk voor de lezer.")
    begins: Age = Field(alias="from", description="Begin in maanden; zwangerschap is negatief.")
    ends: Age = Field(alias="to", description="Einde in maanden.")
    fades_in: Annotated[float | int, Field(ge=0)] = Field(
        default=0, description="Over hoeveel maanden het vaag begint."
    )
    fades_out: Annotated[float | int, Field(ge=0)] = Field(
        default=0, description="Over hoeveel maanden het vaag ophoudt."
    )
    goes_on: bool = Field(
        default=False, description="true als het na to doorgaat, voorbij de laatste leeftijd van de tijdlijn."
    )
    text: Text = Field(description="Wat er dan is, in een of twee zinnen.")
    source: Slug = Field(description="Sleutel van de bron onder sources.")

    @rule
    def _begins_before_it_ends(self, _context: Context) -> Iterator[FieldFault]:
        if self.begins + self.fades_in > self.ends - self.fades_out:
            allowed = "from + fades_in is hoogstens to − fades_out"
            yield FieldFault(("to",), "de randen raken elkaar, of het eind ligt voor het begin", allowed)

    def when(self) -> str:
        """Say from when to when it holds; an edge that is vague is "ongeveer"."""
        begin, end = age_in_words(self.begins), age_in_words(self.ends)
        if self.begins == self.ends:
            return say("timeline.around", age=begin)
        low = say("timeline.about", age=begin) if self.fades_in else begin
        if self.goes_on:
            return say("timeline.goes_on", low=low)
        return say("timeline.range", low=low, high=say("timeline.about", age=end) if self.fades_out else end)


class Timeline(Activity):
    """Tracks of spans along the stops at which the reader can look."""

    question: Prediction = Field(description="De vraag vooraf.")
    stops: Annotated[
        tuple[Age, ...],
        Field(min_length=3, description="Leeftijden in maanden waarop de lezer kan stilstaan, van jong naar oud."),
    ]
    start: Age = Field(description="De leeftijd waarmee het begint; een van stops.")
    tracks: Annotated[tuple[Track, ...], Field(min_length=1, max_length=5, description="Een tot vijf rijen.")]
    spans: Annotated[tuple[Span, ...], Field(min_length=1, description="Wat wanneer speelt.")]

    @rule
    def _stops_are_in_order(self, _context: Context) -> Iterator[FieldFault]:
        if list(self.stops) != sorted(set(self.stops)):
            yield FieldFault(("stops",), "staan niet op volgorde", "elke leeftijd één keer, van jong naar oud")

    @rule
    def _starts_at_a_stop(self, _context: Context) -> Iterator[FieldFault]:
        yield from unknown_name(str(self.start), map(str, self.stops), "start")

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.tracks, "tracks")

    @rule
    def _ids_of_spans_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.spans, "spans")

    @rule
    def _what_goes_on_reaches_the_end(self, _context: Context) -> Iterator[FieldFault]:
        for place, span in enumerate(self.spans):
            if span.goes_on and span.ends < self.stops[-1]:
                yield FieldFault(
                    ("spans", place, "to"), "houdt eerder op dan de tijdlijn", f"{self.stops[-1]:g}, of goes_on weg"
                )

    @rule
    def _tracks_exist(self, _context: Context) -> Iterator[FieldFault]:
        known = [track.id for track in self.tracks]
        for place, span in enumerate(self.spans):
            yield from unknown_name(span.track, known, "spans", place, "track")
