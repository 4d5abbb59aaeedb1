"""What the handbook's tables share: how a cell is read, where a number stands, and how a file's rows become records.

Each table is a CSV file with the numbers beside a YAML file of the same name with the words around them. An empty
cell is ``None``: no source gave it, and it is never filled in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import Annotated, Any, Generic, TypeVar

from pydantic import BeforeValidator

from hechting.schema.base import Record, Text
from hechting.schema.captions import Remarks, Words
from hechting.schema.source import QuotedPage

__all__ = ("Counted", "Number", "Parts", "Published", "Table", "Whole", "Yes")


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
    except (TypeError, ValueError):
        message = f"{text!r} is geen getal — een getal met een punt, zoals -0.17, of leeg als het niet gevonden is"
        raise ValueError(message) from None


def _whole(text: Any) -> Any:
    if text is None or text.isdecimal():
        return text if text is None else int(text)
    message = f"{text!r} is geen heel getal — alleen cijfers, of leeg als het niet gevonden is"
    raise ValueError(message)


def _yes(text: Any) -> Any:
    if text in ("ja", "nee", None):
        return None if text is None else text == "ja"
    message = f"{text!r} mag hier niet — ja of nee"
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

    ``publication`` is a DOI, an address, or journal and pages; ``source`` is the page on which the numbers were read, which the
    file names by its key in ``sources.yaml``.
    """

    publication: Text
    source: QuotedPage

    @property
    def verified_at(self) -> str:
        """Address of the page on which the numbers were read."""
        return self.source.url

    @property
    def read_on(self) -> date:
        """The day on which that page was read."""
        return self.source.read_on

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
        return tuple(row for row in self.rows if key in getattr(row, "figures", (key,)))
