"""Plain data that knows on which line of which file each value stands, and the faults found in it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hechting.reading.faults import WHOLE_FILE, Fault

__all__ = ("DataPath", "LocatedData")


DataPath = tuple[str | int, ...]

_LONGEST = 700

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")


class LocatedData:
    """Plain data (dicts, tuples, scalars; dates stay text) with the line of every value.

    ``places`` says where each mapping stands, by its identity.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.data: Any = None
        self.lines: dict[DataPath, int] = {}
        self.places: dict[int, DataPath] = {}
        self.faults: list[Fault] = []
        self.wrong: set[DataPath] = set()

    def line_of(self, path: DataPath) -> int:
        """Return the line of the value at ``path``, or of the nearest value around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def add_fault(self, path: DataPath, problem: str, allowed: str) -> None:
        """Report that the value at ``path`` breaks a rule."""
        self.wrong.add(path)
        field = ".".join(str(part) for part in path) or WHOLE_FILE
        self.faults.append(
            Fault(self.file, self.line_of(path), _one_line(field), _one_line(problem), _one_line(allowed))
        )

    def add_fault_on_line(self, line: int, problem: str, allowed: str) -> None:
        """Report that the file cannot be read at a line."""
        self.faults.append(Fault(self.file, line, WHOLE_FILE, _one_line(problem), _one_line(allowed)))


def _one_line(text: str) -> str:
    line = " ".join(_UNSEEN.sub(" ", str(text)).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
