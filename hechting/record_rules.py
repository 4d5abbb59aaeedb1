"""The rules that span the fields of a record: sources exist, values have them, gaps are named, words are on the list.

Each rule is a generator of ``FieldFault``, so that an editor sees every broken rule of a file at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

__all__ = (
    "FieldFault",
    "FieldFaults",
    "check_order",
    "dangling_sources",
    "field_value",
    "has_field",
    "off_vocabulary",
    "parse_months",
    "sourceless",
    "unknown_mismatches",
    "without_repeats",
)

RecordPath = tuple[str | int, ...]

EMPTY: tuple[Any, ...] = (None, ())


@dataclass(frozen=True)
class FieldFault:
    """A broken rule at one place in a record: the path, what is wrong, what is allowed."""

    path: RecordPath
    problem: str
    allowed: str


class FieldFaults(ValueError):
    """Several broken rules of one record."""

    def __init__(self, faults: Iterable[FieldFault]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(f"{fault.problem} — {fault.allowed}" for fault in self.faults))


def check_order(low: float | None, high: float | None, low_name: str, high_name: str) -> None:
    """Raise ``ValueError`` when a minimum stands above its maximum."""
    if low is not None and high is not None and low > high:
        message = f"{low_name} {low} is above {high_name} {high} — the first is at most the second"
        raise ValueError(message)


def parse_months(value: Any) -> Any:
    """Check an age in months, or ``None`` for unknown; raises ``ValueError`` for what is no number, or no age."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not -9 <= value <= 1200:
        message = f"{value!r} is no age in months — a number from -9 (pregnancy) to 1200, such as 1.5"
        raise ValueError(message)
    return value


def without_repeats(values: tuple[str, ...]) -> tuple[str, ...]:
    """Check that no value stands twice: counts would count it twice."""
    repeated = sorted({value for value in values if values.count(value) > 1})
    if repeated:
        message = f"{repeated[0]!r} stands twice — each value once"
        raise ValueError(message)
    return values


def field_value(record: BaseModel, path: str) -> Any:
    """Return the value at a dotted path, such as ``sessions.number_max``."""
    value: Any = record
    for name in path.split("."):
        value = getattr(value, name)
    return value


def has_field(record: BaseModel, path: str) -> bool:
    """Tell whether a dotted path names a field of the record."""
    head, _, rest = path.partition(".")
    if head not in type(record).model_fields:
        return False
    value = getattr(record, head)
    return not rest or (isinstance(value, BaseModel) and has_field(value, rest))


def sourceless(record: Any, asserted: Iterable[str]) -> Iterator[FieldFault]:
    """Find asserted fields that have a value but no entry in ``provenance``."""
    covered = {path.split(".")[0] for entry in record.provenance for path in entry.fields}
    for name in asserted:
        if name not in covered and field_value(record, name) not in EMPTY:
            yield FieldFault((name,), "a value without a source", "list the field in an entry of provenance")


def dangling_sources(record: Any) -> Iterator[FieldFault]:
    """Find references to sources or fields that the record does not have."""
    keys = "one of: " + ", ".join(sorted(record.sources))
    for path, key in _source_references(record.model_dump(), ()):
        if key not in record.sources:
            yield FieldFault(path, f"source {key!r} does not exist in this file", keys)
    names = "one of: " + ", ".join(type(record).model_fields)
    for index, entry in enumerate(getattr(record, "provenance", ())):
        for name in entry.fields:
            if not has_field(record, name):
                yield FieldFault(("provenance", index, "fields"), f"{name!r} is no field of this record", names)


def _source_references(value: Any, path: RecordPath) -> Iterator[tuple[RecordPath, str]]:
    """Walk over dumped data and yield each reference to a source, with its place."""
    if isinstance(value, tuple | list):
        for index, item in enumerate(value):
            yield from _source_references(item, (*path, index))
    if not isinstance(value, dict):
        return
    for name, inner in value.items():
        here = (*path, name)
        if name == "source":
            yield here, inner
        elif name == "sources" and not isinstance(inner, dict):
            yield from ((here, key) for key in inner)
        else:
            yield from _source_references(inner, here)


def unknown_mismatches(record: Any, core: Iterable[str]) -> Iterator[FieldFault]:
    """Find empty core fields that are not listed under ``unknown``, and listed ones that have a value."""
    core = tuple(core)
    listed = {name for entry in record.unknown for name in entry.fields}
    for name in core:
        empty = field_value(record, name) in EMPTY
        if empty and name not in listed:
            remedy = "give a value, or list the field under unknown with what was looked for"
            yield FieldFault(tuple(name.split(".")), "is empty", remedy)
        if not empty and name in listed:
            yield FieldFault(tuple(name.split(".")), "has a value but is listed under unknown", "remove one of the two")
    for name in sorted(listed - set(core)):
        yield FieldFault(("unknown",), f"{name!r} cannot be listed here", f"one of: {', '.join(core)}")


def off_vocabulary(
    record: Any, fields: Iterable[str], allowed_in: Callable[[str], tuple[str, ...]]
) -> Iterator[FieldFault]:
    """Find values that are not in the vocabulary; ``allowed_in`` gives the allowed values of a field."""
    for field in fields:
        value, allowed = field_value(record, field), allowed_in(field)
        path = tuple(field.split("."))
        placed = (
            [((*path, place), one) for place, one in enumerate(value)] if isinstance(value, tuple) else [(path, value)]
        )
        for where, one in placed:
            if one not in allowed:
                yield FieldFault(where, f"{one!r} is not in the vocabulary", f"one of: {'; '.join(allowed)}")
