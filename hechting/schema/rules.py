"""The rules that span the fields of a record: sources exist, values have them, gaps are named, words are on the list.

A rule is a method marked with ``@rule`` that yields ``FieldFault``s. Each rule runs on its own, also when a field of the
record is wrong, so that an editor sees every fault of a file at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

__all__ = (
    "EMPTY",
    "FieldFault",
    "FieldFaults",
    "RecordPath",
    "dangling_sources",
    "field_value",
    "has_field",
    "off_vocabulary",
    "out_of_order",
    "repeats",
    "rule",
    "sourceless",
    "unknown_mismatches",
    "unknown_name",
    "without_repeats",
)


RecordPath = tuple[str | int, ...]

EMPTY: tuple[Any, ...] = (None, ())

AnyRule = TypeVar("AnyRule", bound=Callable[..., Iterable["FieldFault"]])


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


def rule(method: AnyRule) -> AnyRule:
    """Mark a method ``(self, context)`` of a record as one of its rules."""
    method.is_rule = True  # type: ignore[attr-defined]
    return method


def out_of_order(record: BaseModel, *pairs: tuple[str, str]) -> Iterator[FieldFault]:
    """Find a minimum that stands above its maximum; each pair names the two fields."""
    for low_name, high_name in pairs:
        with suppress(AttributeError):
            low, high = getattr(record, low_name), getattr(record, high_name)
            if low is not None and high is not None and low > high:
                problem = f"{low_name} {low} is hoger dan {high_name} {high}"
                yield FieldFault((low_name,), problem, "het eerste getal is hoogstens het tweede")


def without_repeats(values: tuple[str, ...]) -> tuple[str, ...]:
    """Check that no value stands twice: counts would count it twice."""
    repeated = sorted({value for value in values if values.count(value) > 1})
    if repeated:
        message = f"{repeated[0]!r} staat er twee keer — elke waarde één keer"
        raise ValueError(message)
    return values


def repeats(values: Iterable[tuple[RecordPath, str]], what: str = "een eigen naam voor elk") -> Iterator[FieldFault]:
    """Find values that must differ and do not; each comes with its place. Capitals make no difference."""
    seen: set[str] = set()
    for path, value in values:
        if value.lower() in seen:
            yield FieldFault(path, f"{value!r} staat er twee keer", what)
        seen.add(value.lower())


def unknown_name(value: str, known: Iterable[str], *path: str | int) -> Iterator[FieldFault]:
    """Find a reference to something that is not there."""
    known = tuple(known)
    if value not in known:
        yield FieldFault(path, f"{value!r} bestaat hier niet", f"een van: {', '.join(known)}")


def field_value(record: BaseModel, path: str) -> Any:
    """Return the value at a dotted path, such as ``sessions.number_max``."""
    value: Any = record
    for name in path.split("."):
        value = getattr(value, name)
    return value


def has_field(kind: type[BaseModel], path: str) -> bool:
    """Tell whether a dotted path names a field of a kind of record."""
    head, _, rest = path.partition(".")
    if head not in kind.model_fields:
        return False
    inner = kind.model_fields[head].annotation
    return not rest or (isinstance(inner, type) and issubclass(inner, BaseModel) and has_field(inner, rest))


def sourceless(record: Any, asserted: Iterable[str]) -> Iterator[FieldFault]:
    """Find asserted fields that have a value but no entry in ``provenance``."""
    covered = {path.split(".")[0] for entry in record.provenance for path in entry.fields}
    for name in asserted:
        with suppress(AttributeError):
            if name not in covered and field_value(record, name) not in EMPTY:
                yield FieldFault((name,), "is een waarde zonder bron", "noem het veld in een onderdeel van provenance")


def dangling_sources(record: Any) -> Iterator[FieldFault]:
    """Find references to sources that the record does not have."""
    keys = "een van: " + ", ".join(sorted(record.sources))
    for path, key in _source_references(record, ()):
        if key not in record.sources:
            yield FieldFault(path, f"bron {key!r} staat niet onder sources van dit bestand", keys)


def _source_references(value: Any, path: RecordPath) -> Iterator[tuple[RecordPath, str]]:
    """Walk over a record and yield each reference to a source, with its place."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _source_references(item, (*path, index))
    pairs = value.__dict__ if isinstance(value, BaseModel) else value if isinstance(value, dict) else {}
    for name, inner in pairs.items():
        here = (*path, name)
        if name == "source" and isinstance(inner, str):
            yield here, inner
        elif name == "sources" and isinstance(inner, tuple):
            yield from (((*here, number), key) for number, key in enumerate(inner))
        else:
            yield from _source_references(inner, here)


def unknown_mismatches(record: Any, core: Iterable[str]) -> Iterator[FieldFault]:
    """Find empty core fields that are not listed under ``unknown``, and listed ones that have a value."""
    core = tuple(core)
    listed = {name for entry in record.unknown for name in entry.fields}
    for name in core:
        with suppress(AttributeError):
            empty, path = field_value(record, name) in EMPTY, tuple(name.split("."))
            if empty and name not in listed:
                remedy = "vul een waarde in, of noem het veld onder unknown met wat er is gezocht"
                yield FieldFault(path, "is leeg", remedy)
            if not empty and name in listed:
                yield FieldFault(path, "heeft een waarde en staat ook onder unknown", "haal een van de twee weg")
    for name in sorted(listed - set(core)):
        yield FieldFault(("unknown",), f"{name!r} kan hier niet staan", f"een van: {', '.join(core)}")


def off_vocabulary(
    record: Any, fields: Iterable[str], allowed_in: Callable[[str], tuple[str, ...]]
) -> Iterator[FieldFault]:
    """Find values that are not in the vocabulary; ``allowed_in`` gives the allowed values of a field."""
    for field in fields:
        with suppress(AttributeError):
            value, allowed = field_value(record, field), allowed_in(field)
            path: RecordPath = tuple(field.split("."))
            placed: list[tuple[RecordPath, Any]] = [(path, value)]
            if isinstance(value, tuple):
                placed = [((*path, place), one) for place, one in enumerate(value)]
            for where, one in placed:
                if one not in allowed:
                    yield FieldFault(where, f"{one!r} staat niet in vocabulary.yaml", f"een van: {'; '.join(allowed)}")
