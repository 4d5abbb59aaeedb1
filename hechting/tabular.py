"""What the handbook's tables share: how a cell is read, where a number stands, and how a file's rows become records.

Each table is a CSV file with the numbers beside a YAML file of the same name with the words around them. An empty
cell is ``None``: no source gave it, and it is never filled in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Annotated, Any, Generic, TypeVar

from pydantic import BeforeValidator

from hechting.located_csv import read_located_csv
from hechting.located_yaml import Fault, LocatedData, read_located_yaml
from hechting.messages import Remarks, Words, read_remarks
from hechting.record_faults import validated
from hechting.records import Day, Record, Text, Url

__all__ = ("Counted", "Number", "Parts", "Published", "Table", "Whole", "Yes", "read_table")

AnyWords = TypeVar("AnyWords", bound=Words)
AnyRow = TypeVar("AnyRow", bound=Record)


def _number(text: Any) -> Any:
    if text is None:
        return None
    try:
        number = float(text)
        if isfinite(number):
            return number
        raise ValueError
    except ValueError:
        message = f"{text!r} is no number — a number with a decimal point, such as -0.17, or empty when not found"
        raise ValueError(message) from None


def _whole(text: Any) -> Any:
    if text is None or text.isdecimal():
        return text if text is None else int(text)
    message = f"{text!r} is no whole number — digits only, or empty when not found"
    raise ValueError(message)


def _yes(text: Any) -> Any:
    if text in ("ja", "nee", None):
        return None if text is None else text == "ja"
    message = f"{text!r} is not allowed — ja or nee"
    raise ValueError(message)


def _parts(text: Any) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";")) if text else ()


#: A number with a decimal point; digits only (a count is never empty); ``ja`` or ``nee``; values between semicolons.
Number = Annotated[float | None, BeforeValidator(_number)]
Whole = Annotated[int | None, BeforeValidator(_whole)]
Counted = Annotated[int, BeforeValidator(_whole)]
Yes = Annotated[bool | None, BeforeValidator(_yes)]
Parts = BeforeValidator(_parts)


class Published(Record):
    """A row with the place of its numbers.

    ``publication`` is a DOI, an address, or journal and pages; ``verified_at`` is the page on which the numbers were read.
    """

    publication: Text
    verified_at: Url
    read_on: Day

    @property
    def link(self) -> str:
        """Address of the publication, or of the page on which it was verified."""
        if self.publication.startswith("10."):
            return f"https://doi.org/{self.publication}"
        return self.publication if self.publication.startswith("http") else self.verified_at


@dataclass(frozen=True)
class Table(Generic[AnyWords, AnyRow]):
    """The rows of a file in its order, the words to show them with, and the remarks that those words name."""

    rows: tuple[AnyRow, ...]
    words: AnyWords
    remarks: Remarks

    def in_figure(self, key: str) -> tuple[AnyRow, ...]:
        """Return the rows that say of themselves that they stand in a figure."""
        return tuple(row for row in self.rows if key in row.figures)


def read_table(
    folder: Path, name: str, words: type[AnyWords], row: type[AnyRow], told_by: Sequence[str]
) -> tuple[Table[AnyWords, AnyRow] | None, tuple[Fault, ...]]:
    """Read ``name.yaml`` as ``words`` and each line of ``name.csv`` as a ``row``; with faults there is no table.

    A row finds the words in its validation context, unless they have faults themselves. ``told_by`` names the columns
    that together tell one row from another.
    """
    remarks, remark_faults = read_remarks(folder)
    located = read_located_yaml(folder / f"{name}.yaml", f"{name}.yaml")
    shown = validated(words, located, {"remarks": remarks})
    lines = read_located_csv(folder / f"{name}.csv", f"{name}.csv", tuple(row.model_fields))
    rows = tuple(record for line in lines if (record := validated(row, line, {"words": shown})))
    _report_repeats(lines, told_by)
    faults = (*remark_faults, *located.faults, *(fault for line in lines for fault in line.faults))
    if faults or shown is None or remarks is None:
        return None, faults
    return Table(rows, shown, remarks), ()


def _report_repeats(lines: Iterable[LocatedData], told_by: Sequence[str]) -> None:
    seen: dict[tuple[Any, ...], int] = {}
    for line in lines:
        if line.data is None:
            continue
        name = tuple(line.data[field] for field in told_by)
        if name in seen:
            problem = f"the same {', '.join(told_by)} as line {seen[name]}"
            line.add_fault((told_by[-1],), problem, "each row once; say here what differs, or remove one")
        seen.setdefault(name, line.line_of(()))
