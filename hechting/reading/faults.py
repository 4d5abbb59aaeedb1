"""A fault in the content, and the error that carries all of them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

__all__ = ("WHOLE_FILE", "Fault", "LibraryError", "counted_faults", "from_here")


#: What stands in the place of a field when the whole file is meant.
WHOLE_FILE = "(bestand)"


@dataclass(frozen=True, order=True)
class Fault:
    """One thing wrong in a content file, as ``file:line: field: what is wrong — what is allowed``."""

    file: Path
    line: int
    field: str
    problem: str
    allowed: str

    def __str__(self) -> str:
        text = f"{from_here(self.file)}:{self.line}: {self.field}: {self.problem} — {self.allowed}"
        # A name in the content may hold half a character, which no terminal can show.
        return text.encode("utf-8", "backslashreplace").decode("utf-8")


class LibraryError(Exception):
    """The content has faults. ``faults`` holds them all; the message lists one a line."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(map(str, self.faults)))

    def __reduce__(self) -> tuple[type[LibraryError], tuple[tuple[Fault, ...]]]:
        return LibraryError, (self.faults,)

    def _render_traceback_(self) -> list[str]:
        """Show a content editor in Jupyter the faults alone, without a traceback."""
        return [f"{counted_faults(len(self.faults))} in de inhoud:", *map(str, self.faults)]


def counted_faults(count: int) -> str:
    """Return a number of faults in words."""
    return "1 fout" if count == 1 else f"{count} fouten"


def from_here(path: Path) -> str:
    """Return a path as it can be clicked in the terminal or editor from which the command ran."""
    try:
        return min(os.path.relpath(path), str(path), key=len)
    except ValueError:  # on Windows, another drive
        return str(path)
