"""What a record is compared with while it is read, and where its faults are gathered until the whole file is read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Self

from pydantic import BaseModel, ValidationError

from hechting.schema.rules import FieldFault, RecordPath
from hechting.wording.dates import latest_today

__all__ = ("SILENT", "Context", "Gathering", "Rejected")


#: The type of an error that is no fault of the record itself: what it rests on could not be read.
SILENT = "silent"


@dataclass(frozen=True)
class Rejected:
    """The fields of one mapping that pydantic did not accept."""

    path: RecordPath
    kind: type[BaseModel]
    data: Any
    error: ValidationError


@dataclass
class Gathering:
    """The faults of one file. ``places`` says where each of its mappings stands, by the mapping's identity."""

    places: Mapping[int, RecordPath]
    rejected: list[Rejected] = field(default_factory=list)
    broken: dict[FieldFault, None] = field(default_factory=dict)


@dataclass(frozen=True)
class Context:
    """The rest of the handbook, as far as it has been read; ``None`` where that has faults of its own.

    ``shelf`` holds the pages of ``sources.yaml`` by key, ``values`` gives the allowed values of a field, ``remarks`` what
    ``remarks.yaml`` holds, ``words`` the words of a row's table, ``shares`` the percentages of each population, ``results`` the
    rows of ``effects.csv``, ``shapes`` the names of what a scene can be drawn with, and ``is_own`` whether it is somebody's own material.
    """

    today: date = field(default_factory=latest_today)
    shelf: Mapping[str, Any] | None = None
    values: Callable[[str], tuple[str, ...]] | None = None
    remarks: Any = None
    words: Any = None
    shares: Mapping[str, Mapping[str, float | None]] | None = None
    results: Collection[Any] | None = None
    shapes: Collection[str] | None = None
    is_own: bool = False
    gathering: Gathering | None = None

    def beside(self, words: Any) -> Self:
        """Return the same for the rows of a table with these words."""
        return replace(self, words=words)
