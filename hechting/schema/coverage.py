"""Where the handbook carries each point of its source documents: one reviewed row per point.

A point is ``S<document>.<number>``; ``says`` is the point in our own words, ``page`` and ``anchor`` are where the book says
it, and ``caveats`` are the remarks (``K1`` …) that stand with it, as listed on the page Verantwoording.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import Field, StringConstraints

from hechting.schema.base import Day, Record, Slug, Text, Values
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, repeats, rule

__all__ = ("FILE", "POINTS", "Coverage", "CoveredPoint")


FILE = "coverage.yaml"

#: How many points each of the five source documents makes.
POINTS: Mapping[int, int] = {0: 35, 1: 59, 2: 46, 3: 59, 4: 61}

#: The names of all points, and those of the caveats, in order.
ALL_POINTS = tuple(f"S{document}.{number + 1}" for document, count in POINTS.items() for number in range(count))

CAVEATS = tuple(f"K{number}" for number in range(1, 21))


class CoveredPoint(Record):
    """One point and the place that carries it. ``page`` is a path without ending, such as ``notebooks/signalen``."""

    point: Annotated[str, StringConstraints(pattern=r"^S[0-4]\.[0-9]+$")] = Field(
        description="Naam van het punt: S, het nummer van het document, een punt en een volgnummer, zoals S4.12."
    )
    says: Text = Field(description="Het punt in eigen woorden.")
    page: Annotated[str, StringConstraints(pattern=r"^(book|notebooks)/[a-z0-9-]+$")] = Field(
        description="De pagina die het zegt, zoals notebooks/signalen."
    )
    anchor: Slug = Field(description="De plek op die pagina: {#naam} boven de alinea.")
    caveats: Values = Field(default=(), description="Kanttekeningen die erbij staan, zoals K3.")

    @rule
    def _exists(self, _context: Context) -> Iterator[FieldFault]:
        if self.point not in ALL_POINTS:
            yield FieldFault(("point",), f"{self.point} bestaat niet", f"{ALL_POINTS[0]} tot en met {ALL_POINTS[-1]}")

    @rule
    def _caveats_exist(self, _context: Context) -> Iterator[FieldFault]:
        for number, caveat in enumerate(self.caveats):
            if caveat not in CAVEATS:
                allowed = f"{CAVEATS[0]} tot en met {CAVEATS[-1]}"
                yield FieldFault(("caveats", number), f"{caveat!r} is geen kanttekening", allowed)


class Coverage(Record):
    """All points, each exactly once."""

    reviewed_on: Day = Field(description="Dag waarop iemand dit bestand naliep (jjjj-mm-dd).")
    points: tuple[CoveredPoint, ...] = Field(description="Elk punt van de vijf brondocumenten, één keer.")

    @rule
    def _each_once(self, _context: Context) -> Iterator[FieldFault]:
        placed = ((("points", place, "point"), one) for place, one in enumerate(self.points))
        yield from repeats(((path, one.point) for path, one in placed if hasattr(one, "point")), "elk punt één keer")

    @rule
    def _none_is_missing(self, _context: Context) -> Iterator[FieldFault]:
        found = {one.point for one in self.points}
        for point in ALL_POINTS:
            if point not in found:
                yield FieldFault(("points",), f"{point} ontbreekt", "een regel voor elk punt")
