"""A small change to the source, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]

REVIEWED = Path(__file__).parent / "equivalent.yaml"


class Fate(Enum):
    """What the tests said: ``UNREACHED`` when none of them comes near, ``INVALID`` when it is no program any more."""

    KILLED = "killed"
    SURVIVED = "survived"
    UNREACHED = "survived: no test reaches it"
    INVALID = "invalid"


@dataclass(frozen=True)
class Change:
    """One change: in which file and function, on which line, what stood there and what stands there now."""

    file: str
    line: int
    owner: str
    before: str
    after: str
    #: What the maker of the change needs to carry it out.
    how: Any = None

    def __str__(self) -> str:
        """Name the place, so that it can be clicked, and the change."""
        return f"{self.file}:{self.line}: {self.before}  →  {self.after}"

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What the reviewed file calls it: no line, because lines move."""
        return (self.file, self.owner, self.before, self.after)


def reviewed() -> set[tuple[str, str, str, str]]:
    """Return the changes that somebody read and found to change nothing, each of which has its reason."""
    entries = YAML(typ="safe", pure=True).load(REVIEWED.read_text(encoding="utf-8")) or []
    assert all(entry["reason"] for entry in entries)
    return {(one["file"], one["owner"], one["before"], one["after"]) for one in entries}
