"""Reads a CSV file into one located row per record: plain data by column, each value with its line.

Faults are of the same form as those of YAML files. An empty cell is ``None``: nothing was found.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hechting.located_yaml import LocatedData

__all__ = ("read_located_csv",)


def read_located_csv(path: Path, shown_as: str, columns: Sequence[str]) -> list[LocatedData]:
    """Read the rows below a header that names exactly ``columns``. ``shown_as`` is the name used in faults.

    A file that cannot be read gives one row without data that carries the fault.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            header = _header(reader)
            if fault := _header_fault(header, columns):
                return [_unreadable(shown_as, 1, *fault)]
            return _rows(reader, header, shown_as)
    except OSError as error:
        return [_unreadable(shown_as, 1, f"cannot be read ({error.strerror})", "a file that you may read")]
    except UnicodeDecodeError:
        return [_unreadable(shown_as, 1, "is not UTF-8 text", "save the file with the encoding UTF-8")]


def _header(reader: Any) -> list[str]:
    """Return the first line; one that is no valid CSV is no header."""
    try:
        return next(reader, [])
    except csv.Error:
        return []


def _rows(reader: Any, header: list[str], shown_as: str) -> list[LocatedData]:
    rows: list[LocatedData] = []
    line = reader.line_num + 1
    try:
        for cells in reader:
            rows.append(_row(cells, header, shown_as, line))
            line = reader.line_num + 1
    except csv.Error as error:
        rows.append(_unreadable(shown_as, line, f"is no valid CSV ({error})", "check the quotes on this line"))
    return rows


def _row(cells: list[str], header: list[str], shown_as: str, line: int) -> LocatedData:
    if len(cells) != len(header):
        problem = f"has {len(cells)} values"
        return _unreadable(
            shown_as, line, problem, f"{len(header)} values; put text with a comma between double quotes"
        )
    located = LocatedData(shown_as)
    located.data = {name: cell.strip() or None for name, cell in zip(header, cells, strict=True)}
    located.lines = {(): line}
    return located


def _header_fault(header: list[str], columns: Sequence[str]) -> tuple[str, str] | None:
    missing = [name for name in columns if name not in header]
    strange = [name for name in header if name not in columns]
    if missing or strange or len(header) != len(columns):
        problem = f"the columns are not right (missing: {missing or 'none'}, not known: {strange or 'none'})"
        return problem, f"each once: {', '.join(columns)}"
    return None


def _unreadable(shown_as: str, line: int, problem: str, allowed: str) -> LocatedData:
    located = LocatedData(shown_as)
    located.add_fault_on_line(line, problem, allowed)
    return located
