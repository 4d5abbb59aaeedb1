"""What a check finds: a fault, which has to be mended, or advice, which may be followed; each with its place and its remedy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hechting.reading.faults import WHOLE_FILE, Fault

__all__ = ("Notice", "advice", "fault")


@dataclass(frozen=True, order=True)
class Notice:
    """One thing that a check found; ``fails`` tells whether it has to be mended before a book can be made."""

    what: Fault
    fails: bool = True

    def __str__(self) -> str:
        return f"{self.weight}: {self.what}"

    @property
    def weight(self) -> str:
        """How much it weighs, in a word."""
        return "fout" if self.fails else "advies"

    def as_json(self, check: str) -> dict[str, Any]:
        """Return it as plain values, with the name of the check that found it."""
        what = self.what
        return {
            "check": check,
            "weight": self.weight,
            "file": str(what.file),
            "line": what.line,
            "field": what.field,
            "problem": what.problem,
            "remedy": what.allowed,
        }


def fault(file: Path, line: int, problem: str, remedy: str, field: str = WHOLE_FILE) -> Notice:
    """Return something that has to be mended."""
    return Notice(Fault(file, line, field, problem, remedy))


def advice(file: Path, line: int, problem: str, remedy: str, field: str = WHOLE_FILE) -> Notice:
    """Return something to think about."""
    return Notice(Fault(file, line, field, problem, remedy), fails=False)
