"""Reads a CSV file into one located row per record: plain data by column, each value with its line.

Faults are of the same form as those of YAML files. An empty cell is ``None``: nothing was found.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path
from typing import Any

from hechting.reading.located import LocatedData
from hechting.reading.text_file import read_text

__all__ = ("read_located_csv",)


def read_located_csv(path: Path, columns: Sequence[str]) -> list[LocatedData]:
    """Read the rows below a header that names exactly ``columns``.

    A file that cannot be read gives one row without data that carries the fault.
    """
    located = LocatedData(path)
    if (text := read_text(path, located)) is None:
        return [located]
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    try:
        header = next(reader, [])
    except csv.Error:  # a first line that is no valid CSV is no header
        header = []
    if fault := _header_fault(header, columns):
        located.add_fault_on_line(1, *fault)
        return [located]
    return list(_rows(reader, header, path))


def _rows(reader: Any, header: list[str], path: Path) -> Iterator[LocatedData]:
    line = reader.line_num + 1
    try:
        for cells in reader:
            yield _row(cells, header, path, line)
            line = reader.line_num + 1
    except csv.Error as error:
        located = LocatedData(path)
        located.add_fault_on_line(line, f"is geen geldige CSV ({error})", "kijk naar de aanhalingstekens op deze regel")
        yield located


def _row(cells: list[str], header: list[str], path: Path, line: int) -> LocatedData:
    located = LocatedData(path)
    if len(cells) != len(header):
        allowed = f"{len(header)} waarden; zet tekst met een komma tussen dubbele aanhalingstekens"
        located.add_fault_on_line(line, f"heeft {len(cells)} waarden", allowed)
        return located
    located.data = {name: cell.strip() or None for name, cell in zip(header, cells, strict=True)}
    located.lines = {(): line}
    located.places = {id(located.data): ()}
    return located


def _header_fault(header: list[str], columns: Sequence[str]) -> tuple[str, str] | None:
    missing = ", ".join(name for name in columns if name not in header)
    strange = ", ".join(name for name in header if name not in columns)
    if missing or strange or len(header) != len(columns):
        problem = f"de kolommen kloppen niet (ontbreekt: {missing or 'niets'}; onbekend: {strange or 'niets'})"
        return problem, f"elk één keer: {', '.join(columns)}"
    return None
