"""Where the handbook carries each point of its source documents: one reviewed row per point.

A point is ``S<document>.<number>``; ``says`` is the point in our own words, ``page`` and ``anchor`` are where the book says
it, and ``caveats`` are the remarks (``K1`` …) that stand with it, as listed on the page Verantwoording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import StringConstraints, model_validator

from hechting.library import CONTENT
from hechting.located_yaml import Fault, read_located_yaml
from hechting.record_faults import validated
from hechting.record_rules import FieldFault, FieldFaults
from hechting.records import Day, Record, Slug, Text, Values

__all__ = ("POINTS", "Coverage", "CoveredPoint", "read_coverage")

FILE = "coverage.yaml"

#: How many points each of the five source documents makes.
POINTS: Mapping[int, int] = {0: 35, 1: 59, 2: 46, 3: 59, 4: 61}

CAVEATS = 20


class CoveredPoint(Record):
    """One point and the place that carries it. ``page`` is a path without ending, such as ``notebooks/signalen``."""

    point: Annotated[str, StringConstraints(pattern=r"^S[0-4]\.[0-9]+$")]
    says: Text
    page: Annotated[str, StringConstraints(pattern=r"^(book|notebooks)/[a-z0-9-]+$")]
    anchor: Slug
    caveats: Values = ()


class Coverage(Record):
    """All points, each exactly once."""

    reviewed_on: Day
    points: tuple[CoveredPoint, ...]

    @model_validator(mode="after")
    def _carries_every_point_once(self) -> Coverage:
        if faults := [*self._repeats(), *self._missing(), *self._strange_caveats()]:
            raise FieldFaults(faults)
        return self

    def _repeats(self) -> Iterator[FieldFault]:
        seen: set[str] = set()
        for place, one in enumerate(self.points):
            if one.point in seen:
                yield FieldFault(("points", place, "point"), f"{one.point} stands here twice", "each point once")
            seen.add(one.point)

    def _missing(self) -> Iterator[FieldFault]:
        found = {one.point for one in self.points}
        wanted = {f"S{document}.{number + 1}" for document, count in POINTS.items() for number in range(count)}
        for point in sorted(wanted - found):
            yield FieldFault(("points",), f"{point} is missing", "a row for each point")
        for place, one in enumerate(self.points):
            if one.point not in wanted:
                yield FieldFault(("points", place, "point"), f"{one.point} does not exist", f"S0.1 to S4.{POINTS[4]}")

    def _strange_caveats(self) -> Iterator[FieldFault]:
        for place, one in enumerate(self.points):
            for number, caveat in enumerate(one.caveats):
                if not re.fullmatch(r"K[1-9][0-9]?", caveat) or int(caveat[1:]) > CAVEATS:
                    path = ("points", place, "caveats", number)
                    yield FieldFault(path, f"{caveat!r} is no caveat", f"K1 to K{CAVEATS}")


def read_coverage(folder: Path = CONTENT) -> tuple[Coverage | None, tuple[Fault, ...]]:
    """Read the coverage of a content folder; a folder without one has no faults for it."""
    if not (folder / FILE).is_file():
        return None, ()
    located = read_located_yaml(folder / FILE, FILE)
    coverage = validated(Coverage, located, {})
    return coverage, tuple(located.faults)
