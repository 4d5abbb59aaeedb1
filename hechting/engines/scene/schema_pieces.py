"""The pieces of a scene: what each of them is, where it stands and how it looks.

Places are in units of the drawing, with the origin at the top left and ``y`` growing downwards; a figure stands on its ``y``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule, unknown_name

__all__ = ("DIRECTIONS", "FACE", "Crowd", "Curve", "Mood", "Piece", "Placement", "Tone", "undrawable")


Coordinate = Annotated[float | int, Field(ge=-200, le=1000)]

Scale = Annotated[float | int, Field(ge=0.1, le=10)]

Mood = Literal["rustig", "blij", "sip", "bang", "boos", "huilt", "moe", "open", "gaapt", "frons"]

Tone = Literal["ink", "muted", "thread", "ground", "primary", "water", "ice"]

#: How many, or the name of a number that follows from the sum of a moment.
HowMany = Annotated[Annotated[float | int, Field(ge=0, le=2000)] | Slug | None, Field(default=None)]

#: A mood is drawn by the shape with this before its name.
FACE = "gezicht-"

#: Where a figure looks when not at another piece: how far its face moves to the right and down, from -1 to 1.
DIRECTIONS: Mapping[str, tuple[float, float]] = {
    "recht": (0, 0),
    "links": (-1, 0),
    "rechts": (1, 0),
    "op": (0, -1),
    "neer": (0, 1),
}


class Placement(Record):
    """Where a piece stands and how it looks; in a moment, only what is different there.

    ``size`` is a factor (of a thread: of its width), ``turn`` is in degrees, ``slack`` is how loose a thread hangs (0 is taut,
    1 has a wide loop), and ``gaze`` is a direction or the piece that is looked at.
    """

    shape: Slug | None = Field(default=None, description="Naam van een vorm uit content/shapes.")
    words: Text | None = Field(default=None, description="Tekst in de tekening.")
    path: Annotated[str | None, Field(pattern=r"^[MLHVCSQTAZ0-9eE .,-]+$")] = Field(
        default=None, description="Een lijn, als het d-kenmerk van een SVG-pad."
    )
    x: Coordinate | None = Field(default=None, description="Plaats van links, in eenheden van de tekening.")
    y: Coordinate | None = Field(
        default=None, description="Plaats van boven, in eenheden van de tekening; een figuur staat op zijn y."
    )
    size: Scale | None = Field(default=None, description="Hoeveel keer zo groot; van een draad hoe dik.")
    turn: Annotated[float | int | None, Field(ge=-180, le=180)] = Field(
        default=None, description="Gedraaid, in graden."
    )
    mirrored: bool | None = Field(default=None, description="true spiegelt de vorm.")
    mood: Mood | None = Field(default=None, description="Hoe het gezicht kijkt.")
    gaze: Slug | None = Field(
        default=None, description="Waar het naar kijkt: recht, links, rechts, op, neer of de id van een ander deel."
    )
    slack: Annotated[float | int | None, Field(ge=0, le=1)] = Field(
        default=None, description="Hoe los een draad hangt: 0 is strak, 1 een wijde lus."
    )
    tone: Tone | None = Field(default=None, description="Kleur, bij haar rol.")
    shown: bool | None = Field(default=None, description="false laat het weg.")
    count: HowMany = Field(
        default=None, description="Hoeveel stippen; een getal, of de naam van een uitkomst van de som."
    )
    moved: HowMany = Field(
        default=None,
        description="Hoeveel stippen verhuisd zijn, of hoeveel standaardafwijkingen een berg; een getal of een naam.",
    )

    def changed(self, by: Placement) -> dict[str, Any]:
        """Return the fields of this placement, changed by those that another one gives."""
        given = {name: getattr(by, name) for name in Placement.model_fields if getattr(by, name) is not None}
        return {**{name: getattr(self, name) for name in type(self).model_fields}, **given}


class Crowd(Record):
    """Dots in rows, for people. The last ``moved`` ones stand ``away`` from there, in rows of their own."""

    columns: Annotated[int, Field(ge=1, le=100, description="Hoeveel stippen naast elkaar.")]
    gap: Annotated[
        float | int, Field(ge=2, le=60, description="Afstand van stip tot stip, in eenheden van de tekening.")
    ]
    away: tuple[float | int, float | int] | None = Field(
        default=None, description="Hoe ver rechts en onder het eerste vak het vak van de verhuisde stippen begint."
    )
    form: Literal["vol", "open", "vierkant"] = Field(description="Hoe een stip eruitziet, naast haar kleur.")


class Curve(Record):
    """A hill of scores: a normal curve that stands on its ``y`` with its middle at ``x``, and ``moved`` steps further."""

    step: Annotated[float | int, Field(ge=5, le=100, description="Breedte van één standaardafwijking.")]
    top: Annotated[float | int, Field(ge=5, le=400, description="Hoogte van de top.")]


class Piece(Placement):
    """One thing in the drawing: a shape of ``content/shapes``, words, a path, a thread between two other pieces, or a crowd."""

    id: Slug = Field(description="Korte naam van het deel.")
    thread: tuple[Slug, Slug] | None = Field(
        default=None, description="De ids van de twee delen waar een draad tussen loopt."
    )
    crowd: Crowd | None = Field(default=None, description="Stippen, een voor elk mens of paar.")
    curve: Curve | None = Field(default=None, description="Een berg van scores.")

    @rule
    def _is_one_thing(self, _context: Context) -> Iterator[FieldFault]:
        kinds = {name: getattr(self, name) for name in ("shape", "words", "path", "thread", "crowd", "curve")}
        if sum(one is not None for one in kinds.values()) != 1:
            yield FieldFault(("shape",), "is niet precies één ding", f"een van: {', '.join(kinds)}")
        is_placed = self.path is None and self.thread is None
        if is_placed and (self.x is None or self.y is None):
            yield FieldFault(("x",), "heeft geen plaats", "x en y, in eenheden van de tekening")


def undrawable(one: Placement, pieces: list[str], context: Context, *path: str | int) -> Iterator[FieldFault]:
    """Find what cannot be drawn: a shape, mood or place to look at that is not there."""
    if one.gaze is not None:
        yield from unknown_name(one.gaze, [*DIRECTIONS, *pieces], *path, "gaze")
    if context.shapes is None:
        return
    if one.shape is not None:
        yield from unknown_name(one.shape, context.shapes, *path, "shape")
    if one.mood is not None:
        yield from unknown_name(FACE + one.mood, context.shapes, *path, "mood")
