"""Records as flat rows for a spreadsheet: one row per record, one value per cell, numbers as numbers."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from io import StringIO
from typing import Any

from pydantic import BaseModel

from hechting.schema.implementation import Stated
from hechting.schema.source import Source

__all__ = ("Cell", "as_csv", "flat_row")


Cell = str | int | float | bool | None

#: Lists that say where each field of the record comes from: in a row they would be no more than their number.
_BOOKKEEPING = ("provenance", "differing_values", "unknown")


def flat_row(record: BaseModel) -> dict[str, Cell]:
    """Return a record as one row.

    A part becomes columns of its own (``sessions.number_max`` → ``sessions_number_max``), a list of texts one text with
    semicolons, statements the same with the address of each, another list of parts their number, and sources their addresses. What says where each
    field comes from stays in the record.
    """
    told = {name: value for name, value in record if name not in _BOOKKEEPING}
    return dict(_cells(told, "", getattr(record, "sources", {})))


def as_csv(rows: Iterable[Mapping[str, Cell]]) -> str:
    """Return rows with the same columns as CSV; an unknown value is an empty cell."""
    rows = list(rows)
    text = StringIO()
    writer = csv.DictWriter(text, list(rows[0]) if rows else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _cells(fields: Mapping[str, Any], before: str, sources: Mapping[str, Source]) -> Iterator[tuple[str, Cell]]:
    for name, value in fields.items():
        if isinstance(value, BaseModel):
            yield from _cells(dict(value), f"{before}{name}_", sources)
        else:
            yield f"{before}{name}", _statements(value, sources) or _cell(value)


def _statements(value: Any, sources: Mapping[str, Source]) -> str:
    """Return statements with the address of each; empty for anything else."""
    stated = [one for one in value if isinstance(one, Stated)] if isinstance(value, tuple) else []
    return "; ".join(f"{one.value} ({sources[one.source].url})" for one in stated)


def _cell(value: Any) -> Cell:
    if isinstance(value, dict):
        return "; ".join(source.url for source in value.values() if isinstance(source, Source))
    if isinstance(value, tuple):
        return len(value) if any(isinstance(one, BaseModel) for one in value) else "; ".join(map(str, value))
    return value.isoformat() if isinstance(value, date) else value
