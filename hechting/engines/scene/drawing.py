"""Draws the moments of a scene, once for both homes: the readable form shows them, and the browser moves between them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from markupsafe import Markup

from hechting.engines.scene.crowd import crowd_path, curve_path
from hechting.engines.scene.geometry import gaze_of, held_at, thread_path
from hechting.engines.scene.payload import Drawn, Place
from hechting.engines.scene.schema import SceneActivity
from hechting.engines.scene.schema_moments import Moment
from hechting.engines.scene.schema_pieces import FACE, Piece
from hechting.render.environment import render
from hechting.schema.drawing import Drawing

__all__ = ("Pencil",)


#: What a file of a shape has around its drawing, and the top of what it draws.
_AROUND = re.compile(r"^\s*<svg[^>]*>|<title>.*?</title>|<desc>.*?</desc>|</svg>\s*$", re.DOTALL)

_TOP = re.compile(r'viewBox="\S+ (\S+)')

#: Where in a figure its face goes.
_FACE_HERE = "<!--gezicht-->"


class Pencil:
    """Draws with these shapes."""

    def __init__(self, shapes: Mapping[str, Drawing]) -> None:
        self._shapes = shapes
        self._heights = {name: _height(shape.svg) for name, shape in shapes.items()}

    def moment(self, scene: SceneActivity, moment: Moment) -> dict[str, Drawn]:
        """Return every piece of a scene as it is drawn in a moment."""
        stage = scene.stage(moment)
        return {name: self._drawn(piece, stage) for name, piece in stage.items()}

    def _drawn(self, piece: Piece, stage: Mapping[str, Piece]) -> Drawn:
        # The size of a line or a dot is its width, not a scale.
        size = 1 if piece.shape is None and piece.words is None else piece.size or 1
        across = -size if piece.mirrored else size
        moved = piece.curve.step * float(piece.moved or 0) if piece.curve else 0
        place = Place(
            right=round((piece.x or 0) + moved, 1), down=piece.y or 0, turn=piece.turn or 0, across=across, up=size
        )
        return Drawn(place=place, opacity=0 if piece.shown is False else 1, ink=self._ink(piece, stage))

    def _ink(self, piece: Piece, stage: Mapping[str, Piece]) -> Markup:
        """Return what a piece is drawn with, at the origin."""
        shape = self._inside(piece.shape) if piece.shape else Markup()
        before, _, after = shape.partition(_FACE_HERE)
        return render(
            "engines/scene/piece.html.j2",
            piece=piece,
            path=self._line(piece, stage),
            dots=crowd_path(piece.crowd, int(piece.count or 0), int(piece.moved or 0)) if piece.crowd else None,
            before_face=before,
            face=self._inside(FACE + piece.mood) if piece.mood else None,
            after_face=after,
            gaze=gaze_of(piece, stage, self._heights),
        )

    def _line(self, piece: Piece, stage: Mapping[str, Piece]) -> str | None:
        if piece.curve:
            return curve_path(piece.curve)
        if piece.thread is None:
            return piece.path
        begin, end = (held_at(stage[name], self._heights) for name in piece.thread)
        return thread_path(begin, end, piece.slack or 0)

    def _inside(self, name: str) -> Markup:
        """Return what a shape consists of; its file was checked, and holds a drawing and nothing else."""
        return _without_frame(self._shapes[name].svg)


@lru_cache(maxsize=256)
def _height(svg: str) -> float:
    """Return how far a shape rises above its place: the top of its ``viewBox``."""
    found = _TOP.search(svg)
    return -float(found[1]) if found else 0


@lru_cache(maxsize=256)
def _without_frame(svg: str) -> Markup:
    return Markup(_AROUND.sub("", svg).strip())
