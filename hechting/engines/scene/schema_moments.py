"""A moment of a scene, and the numbers of its sum that its texts and pieces name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Self

from pydantic import Field

from hechting.engines.scene.schema_pieces import Piece, Placement
from hechting.schema.activity import Prediction
from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule
from hechting.schema.sums import BaseRate, Difference, Together
from hechting.wording import numbers as dutch

__all__ = ("Moment", "counted", "numbers_named")


#: Where a text says a number of its moment's sum: ``{meer}``.
_GAP = re.compile(r"\{([^{}]*)\}")


class Moment(Record):
    """The drawing at one moment: what is to be seen, and why. ``like`` is the earlier moment that it begins from.

    With a ``question`` the reason comes after the answer.
    """

    id: Slug = Field(description="Korte naam van het moment.")
    label: Text = Field(description="Naam van het moment voor de lezer.")
    caption: Text = Field(description="Wat er te zien is.")
    why: Text | None = Field(default=None, description="Waarom het zo gaat.")
    source: Slug | None = Field(default=None, description="Sleutel van de bron onder sources.")
    question: Prediction | None = Field(default=None, description="Een vraag; de reden komt na het antwoord.")
    like: Slug | None = Field(default=None, description="Id van een eerder moment waar dit van uitgaat.")
    difference: Difference | None = Field(default=None, description="Som: twee groepen die d uit elkaar liggen.")
    together: Together | None = Field(default=None, description="Som: twee kenmerken die samenhangen.")
    turned: BaseRate | None = Field(default=None, description="Som: van de groep naar het kenmerk en terug.")
    pieces: dict[Slug, Placement] = Field(
        default_factory=dict, description="Wat er in dit moment anders staat, bij de id van het deel."
    )

    @property
    def numbers(self) -> Mapping[str, float]:
        """What follows from the sum, by name; nothing without one."""
        return next((one.numbers() for one in (self.difference, self.together, self.turned) if one), {})

    def completed(self) -> Self:
        """Fill the numbers of the sum into what is said."""
        texts = {name: _said(getattr(self, name), self.numbers) for name in ("label", "caption", "why")}
        return self.model_copy(update={**texts, "question": self.question and _asked(self.question, self.numbers)})

    @rule
    def _has_one_sum(self, _context: Context) -> Iterator[FieldFault]:
        if sum(one is not None for one in (self.difference, self.together, self.turned)) > 1:
            yield FieldFault(("difference",), "is niet de enige som", "een van: difference, together, turned")

    @rule
    def _numbers_are_known(self, _context: Context) -> Iterator[FieldFault]:
        for name in ("label", "caption", "why"):
            yield from self._unfilled(getattr(self, name), name)

    def _unfilled(self, text: str | None, *path: str | int) -> Iterator[FieldFault]:
        """Find gaps that no number of the sum fills."""
        for gap in _GAP.findall(text or ""):
            allowed = f"een van: {', '.join(self.numbers)}" if self.numbers else "een som in dit moment"
            yield FieldFault(path, f"{{{gap}}} is geen getal van dit moment", allowed)


def counted(piece: Piece, numbers: Mapping[str, float]) -> Piece:
    """Return a piece with numbers where it names them."""
    named = {name: getattr(piece, name) for name in ("count", "moved")}
    counts = {name: numbers.get(one) if isinstance(one, str) else one for name, one in named.items()}
    return piece.model_copy(update={**counts, "words": _said(piece.words, numbers)})


def numbers_named(piece: Piece) -> list[str]:
    """Return the names of the numbers that a piece asks for."""
    asked = [one for one in (piece.count, piece.moved) if isinstance(one, str)]
    return [*asked, *_GAP.findall(piece.words or "")]


def _asked(question: Prediction, numbers: Mapping[str, float]) -> Prediction:
    """Return a question with the numbers that it and its answers ask for."""
    options = (
        one.model_copy(update={"text": _said(one.text, numbers), "why": _said(one.why, numbers)})
        for one in question.options
    )
    return question.model_copy(update={"text": _said(question.text, numbers), "options": tuple(options)})


def _said(text: str | None, numbers: Mapping[str, float]) -> str | None:
    """Return a text with the numbers that it asks for; an unknown name stays."""
    return text and _GAP.sub(lambda gap: dutch.number(numbers[gap[1]]) if gap[1] in numbers else gap[0], text)
