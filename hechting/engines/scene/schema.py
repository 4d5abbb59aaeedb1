"""A scene: a drawing of pieces in a few moments, and the acts with which a reader goes from one to another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from hechting.engines.scene.schema_moments import Moment, counted, numbers_named
from hechting.engines.scene.schema_pieces import Piece, Placement, undrawable
from hechting.schema.activity import Activity, repeated_ids
from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule, unknown_name

__all__ = ("Act", "SceneActivity", "Slider")


class Act(Record):
    """Something the reader can do: a button, and if ``piece`` is given that piece too. ``at`` says where; without it, anywhere."""

    label: Text = Field(description="Woorden op de knop.")
    to: Slug = Field(description="Id van het moment waar het heen leidt.")
    at: Annotated[tuple[Slug, ...] | None, Field(min_length=1)] = Field(
        default=None, description="Ids van momenten waarin de knop er is; leeg is overal."
    )
    piece: Slug | None = Field(default=None, description="Id van een deel dat hetzelfde doet als je erop tikt.")


class Slider(Record):
    """Moments in a row, to move through; ``piece`` can be led along them by hand."""

    label: Text = Field(description="Wat de lezer verschuift.")
    stops: Annotated[tuple[Slug, ...], Field(min_length=2, description="Ids van momenten, op volgorde.")]
    piece: Slug | None = Field(default=None, description="Id van een deel dat de lezer met de hand kan leiden.")


class SceneActivity(Activity):
    """A drawing in moments. ``enough`` is how many different ones have to be seen before the ``conclusion`` is drawn.

    ``limits`` says what must not be concluded from it.
    """

    width: Annotated[int, Field(ge=200, le=800)] = Field(default=400, description="Breedte van de tekening.")
    height: Annotated[int, Field(ge=80, le=600, description="Hoogte van de tekening.")]
    pieces: Annotated[tuple[Piece, ...], Field(min_length=1, description="De delen van de tekening.")]
    moments: Annotated[tuple[Moment, ...], Field(min_length=2, max_length=16, description="Twee tot zestien momenten.")]
    acts: tuple[Act, ...] = Field(default=(), description="Wat de lezer kan doen.")
    slider: Slider | None = Field(default=None, description="Momenten op een rij, om doorheen te schuiven.")
    enough: Annotated[int, Field(ge=2, description="Hoeveel momenten gezien zijn voor de conclusie komt.")]
    conclusion: Text = Field(description="Waar het op uitkomt.")
    limits: Text = Field(description="Wat je er niet uit mag besluiten.")

    def stage(self, moment: Moment) -> dict[str, Piece]:
        """Return every piece as it is in a moment, in the order in which they are drawn, with the numbers of its sum."""
        return {key: counted(piece, moment.numbers) for key, piece in self._placed(moment).items()}

    def _placed(self, moment: Moment) -> dict[str, Piece]:
        before = next((one for one in self.moments if one.id == moment.like), None)
        pieces = self._placed(before) if before else {piece.id: piece for piece in self.pieces}
        return {key: _changed(piece, moment.pieces.get(key)) for key, piece in pieces.items()}

    @rule
    def _pieces_count_what_is_known(self, _context: Context) -> Iterator[FieldFault]:
        for place, moment in enumerate(self.moments):
            for piece in self._placed(moment).values():
                for name in numbers_named(piece):
                    yield from unknown_name(name, moment.numbers, "moments", place, "pieces", piece.id)

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.pieces, "pieces")
        yield from repeated_ids(self.moments, "moments")

    @rule
    def _begins_from_an_earlier_moment(self, _context: Context) -> Iterator[FieldFault]:
        known: list[str] = []
        for place, moment in enumerate(self.moments):
            if moment.like is not None:
                yield from unknown_name(moment.like, known, "moments", place, "like")
            known.append(moment.id)

    @rule
    def _acts_lead_to_moments(self, _context: Context) -> Iterator[FieldFault]:
        moments, pieces = [one.id for one in self.moments], [one.id for one in self.pieces]
        for place, act in enumerate(self.acts):
            yield from unknown_name(act.to, moments, "acts", place, "to")
            for number, at in enumerate(act.at or ()):
                yield from unknown_name(at, moments, "acts", place, "at", number)
            if act.piece is not None:
                yield from unknown_name(act.piece, pieces, "acts", place, "piece")

    @rule
    def _slider_goes_through_moments(self, _context: Context) -> Iterator[FieldFault]:
        moments, pieces = [one.id for one in self.moments], [one.id for one in self.pieces]
        for place, stop in enumerate(self.slider.stops if self.slider else ()):
            yield from unknown_name(stop, moments, "slider", "stops", place)
        if self.slider and self.slider.piece is not None:
            yield from unknown_name(self.slider.piece, pieces, "slider", "piece")

    @rule
    def _every_moment_can_be_reached(self, _context: Context) -> Iterator[FieldFault]:
        reached = {self.moments[0].id, *(act.to for act in self.acts), *(self.slider.stops if self.slider else ())}
        for place, moment in enumerate(self.moments):
            if moment.id not in reached:
                yield FieldFault(("moments", place), f"geen handeling leidt naar {moment.id!r}", "een act of een stop")
        if self.enough > len(self.moments):
            yield FieldFault(("enough",), f"{self.enough} is te veel", f"hoogstens {len(self.moments)} momenten")

    @rule
    def _pieces_are_known(self, context: Context) -> Iterator[FieldFault]:
        known = [piece.id for piece in self.pieces]
        for place, piece in enumerate(self.pieces):
            for number, end in enumerate(piece.thread or ()):
                yield from unknown_name(end, known, "pieces", place, "thread", number)
            yield from undrawable(piece, known, context, "pieces", place)
        for place, moment in enumerate(self.moments):
            for name, change in moment.pieces.items():
                yield from unknown_name(name, known, "moments", place, "pieces", name)
                yield from undrawable(change, known, context, "moments", place, "pieces", name)


def _changed(piece: Piece, by: Placement | None) -> Piece:
    return piece.model_copy(update=piece.changed(by)) if by else piece
