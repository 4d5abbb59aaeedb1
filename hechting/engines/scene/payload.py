"""What the browser gets of a scene: each moment drawn already, so that it only has to go from one to the other."""

from __future__ import annotations

from hechting.engines.scene.schema import Act, SceneActivity, Slider
from hechting.schema.activity import Activity, Prediction
from hechting.schema.base import Record, Slug, Text

__all__ = ("Drawn", "DrawnMoment", "Place", "ShownScene")


class Place(Record):
    """Where a piece stands: to the right and down, turned in degrees, and scaled; scaled by less than nothing is mirrored."""

    right: float
    down: float
    turn: float
    across: float
    up: float


class Drawn(Record):
    """A piece: its place, how visible it is, and its SVG at the origin."""

    place: Place
    opacity: float
    ink: str

    @property
    def transform(self) -> str:
        """The place as SVG says it; the browser says it in the same words."""
        at = self.place
        return f"translate({at.right:g} {at.down:g}) rotate({at.turn:g}) scale({at.across:g} {at.up:g})"


class DrawnMoment(Record):
    """A moment with its words and its pieces in the order of drawing."""

    id: Slug
    label: Text
    caption: Text
    why: Text | None
    source: Slug | None
    question: Prediction | None
    pieces: dict[Slug, Drawn]


class ShownScene(Activity):
    """A scene whose moments are drawn."""

    width: int
    height: int
    moments: tuple[DrawnMoment, ...]
    acts: tuple[Act, ...]
    slider: Slider | None
    enough: int
    conclusion: Text
    limits: Text

    @classmethod
    def of(cls, scene: SceneActivity, drawn: dict[str, dict[str, Drawn]]) -> ShownScene:
        """Return what is shown of a scene, with the pieces of each moment by its id."""
        fields = {name: getattr(scene, name) for name in cls.model_fields if name != "moments"}
        names = [name for name in DrawnMoment.model_fields if name != "pieces"]
        moments = (
            DrawnMoment(**{name: getattr(one, name) for name in names}, pieces=drawn[one.id]) for one in scene.moments
        )
        return cls(**fields, moments=tuple(moments))
