"""The rows of a list of one's own: a CSV file as spreadsheets write it, JSON, or a table in memory.

Whatever the form, a row becomes a mapping from heading to plain value, with the place where it stands. Headings are compared without
capitals, accents or underscores.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from hechting.reading.located import LocatedData
from hechting.reading.text_file import read_text
from hechting.wording.folding import fold

__all__ = ("IN_MEMORY", "OwnRow", "heading_of", "read_rows")


#: Where the rows of a table in memory stand.
IN_MEMORY = Path("tabel")

_SEPARATORS = ";,\t"


@dataclass(frozen=True)
class OwnRow:
    """One row: its values by heading, and its number as a spreadsheet shows it (the headings are row 1)."""

    number: int
    values: Mapping[str, Any]


def heading_of(name: object) -> str:
    """Return a heading as headings are compared."""
    return " ".join(fold(str(name)).replace("_", " ").split())


def read_rows(source: Any, located: LocatedData) -> list[OwnRow]:
    """Return the rows of a path, a list of rows or a table; what cannot be read is a fault in ``located``, and gives none."""
    if isinstance(source, str | Path):
        text = read_text(Path(source), located)
        if text is None:
            return []
        return _from_json(text, located) if Path(source).suffix == ".json" else list(_from_csv(text, located))
    records = _records_of(source)
    if records is None:
        problem = f"{type(source).__name__} is geen tabel"
        located.add_fault_on_line(1, problem, "een pad, een lijst van rijen of een DataFrame")
        return []
    return _numbered(records)


def _records_of(table: Any) -> Iterable[Mapping[str, Any]] | None:
    """Ask a table for its rows as pandas, polars and pyarrow each give them; none of them has to be installed."""
    if isinstance(table, list | tuple) and all(isinstance(row, Mapping) for row in table):
        return table
    for name, options in (("to_dicts", {}), ("to_pylist", {}), ("to_dict", {"orient": "records"})):
        if callable(ask := getattr(table, name, None)):
            rows: Iterable[Mapping[str, Any]] = ask(**options)
            return rows
    return None


def _numbered(records: Iterable[Mapping[str, Any]]) -> list[OwnRow]:
    return [
        OwnRow(number, {heading_of(name): _plain(value) for name, value in record.items()})
        for number, record in enumerate(records, start=2)
    ]


def _plain(value: Any) -> Any:
    """Return a cell as a plain value; an empty one is ``None``, also where a table writes that as "not a number"."""
    if hasattr(value, "item"):
        value = value.item()
    if value != value or (isinstance(value, str) and not value.strip()):
        return None
    return value


def _from_json(text: str, located: LocatedData) -> list[OwnRow]:
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        located.add_fault_on_line(error.lineno, f"is geen geldige JSON ({error.msg})", "een lijst van rijen")
        return []
    if not isinstance(data, list) or not all(isinstance(row, dict) for row in data):
        located.add_fault_on_line(1, "is geen lijst van rijen", '[{"naam": "…", …}, …]')
        return []
    return _numbered(data)


def _from_csv(text: str, located: LocatedData) -> Iterator[OwnRow]:
    lines = text.splitlines(keepends=True)
    before = 1 if lines and lines[0].lower().startswith("sep=") else 0  # Excel's own way to say what separates
    head = lines[before] if len(lines) > before else ""
    separator = max(_SEPARATORS, key=head.count)
    reader = csv.reader(StringIO("".join(lines[before:]), newline=""), delimiter=separator, strict=True)
    try:
        header = [heading_of(name) for name in next(reader, [])]
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _row(cells, header, reader.line_num + before, located)
    except csv.Error as error:
        problem = f"is geen geldige CSV ({error})"
        located.add_fault_on_line(reader.line_num + before, problem, "kijk naar de aanhalingstekens op deze regel")


def _row(cells: list[str], header: list[str], number: int, located: LocatedData) -> OwnRow:
    if len(cells) > len(header):
        problem = f"heeft {len(cells)} waarden, en er zijn {len(header)} kolommen"
        located.add_fault_on_line(
            number, problem, "zet tekst met een komma of puntkomma tussen dubbele aanhalingstekens"
        )
    return OwnRow(number, {name: _plain(cell.strip()) for name, cell in zip(header, cells, strict=False)})
