"""A list of what a town offers: a CSV or JSON file, a list of rows or a DataFrame becomes offers, and every fault a sentence.

The columns are those of ``library_from`` as far as the scan asks for them, and three of its own. Rows without a fault are kept; a row with
one is left out, and said in words. ``js/src/offer_scan/list.ts`` reads the same lists in the browser.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from hechting.reading import offer_cells as cells
from hechting.reading.located import LocatedData
from hechting.reading.own_columns import COLUMNS, CellFault
from hechting.reading.own_rows import IN_MEMORY, OwnRow, read_rows
from hechting.schema.town import TownOffer
from hechting.wording.dates import today
from hechting.wording.folding import words
from hechting.wording.ui import all_words, say

__all__ = ("KnownWords", "OfferList", "read_offers", "template")


@dataclass(frozen=True)
class KnownWords:
    """What a list can name: labels by id of groups, levels and forms, and the handbook's own offers: id and name by folded name."""

    groups: Mapping[str, str]
    levels: Mapping[str, str]
    formats: Mapping[str, str]
    handbook: Mapping[str, tuple[str, str]]


@dataclass
class OfferList:
    """What a list holds: its offers, and a sentence for each fault."""

    offers: list[TownOffer] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def read_offers(source: Any, known: KnownWords, on: date | None = None) -> OfferList:
    """Read a list of offers: a path, a list of rows or a table. Faults are in the result; nothing is raised."""
    located = LocatedData(Path(source) if isinstance(source, str | Path) else IN_MEMORY)
    rows = read_rows(source, located)
    found = OfferList(faults=[_said(one.line, "whole_file", one.problem, one.allowed) for one in located.faults])
    broken = {one.line for one in located.faults}
    if not rows and not found.faults:
        found.faults.append(_said(1, "whole_file", say("scan.cells.no_rows"), say("scan.cells.rows_wanted")))
    headings = dict.fromkeys(name for row in rows for name in row.values)
    found.faults += _heading_faults(headings)
    reading = _reading(known, on or today())
    stands: dict[str, int] = {}
    for row in rows if say("scan.columns.name") in headings else ():
        read, faults = _read(row, reading)
        found.faults += faults
        if not faults and row.number not in broken:
            _add(found, _offer(read, known), row.number, stands)
    return found


def template() -> str:
    """Return an empty list with its columns, as a spreadsheet opens it."""
    return "\ufeff" + ";".join(_columns().values()) + "\r\n"


def _columns() -> dict[str, str]:
    """Return the heading of each field."""
    return dict(all_words()["scan"]["columns"])


def _reading(known: KnownWords, on: date) -> dict[str, Callable[[Any], Any]]:
    """Return how the cell of each field is read."""
    return {
        "name": cells.named,
        "age_from": cells.age,
        "age_to": cells.age,
        "target_groups": lambda value: cells.values(value, known.groups),
        "levels": lambda value: cells.values(value, known.levels),
        "formats": lambda value: cells.values(value, known.formats),
        "places": cells.whole,
        "cost": cells.euros,
        "recognised_on": lambda value: cells.day(value, on),
        "note": lambda value: " ".join(str(value).split()),
    }


def _heading_faults(headings: Mapping[str, None]) -> Iterator[str]:
    """Find headings that mean nothing here; what another list of one's own has beside these is passed over in silence."""
    ours = _columns()
    for name in headings:
        if name not in ours.values() and name not in COLUMNS:
            yield _said(
                1, name or "heading", say("scan.cells.unknown_column"), cells.columns_wanted(list(ours.values()))
            )
    if headings and ours["name"] not in headings:
        yield _said(1, "heading", say("scan.cells.no_name_column"), say("scan.cells.name_column_wanted"))


def _read(row: OwnRow, reading: Mapping[str, Callable[[Any], Any]]) -> tuple[dict[str, Any], list[str]]:
    read: dict[str, Any] = {}
    faults: list[str] = []
    columns = _columns()
    for name, column in columns.items():
        value = _as_written(row.values.get(column))
        if value in (None, "", [], ()):
            if name == "name":
                faults.append(_said(row.number, column, say("scan.cells.empty"), say("scan.cells.fill_in")))
            continue
        try:
            read[name] = reading[name](value)
        except CellFault as fault:
            faults.append(_said(row.number, column, fault.problem, fault.allowed))
    low, high = read.get("age_from"), read.get("age_to")
    if low is not None and high is not None and low > high:
        problem = say("scan.cells.age_order", low=low, high=high)
        faults.append(_said(row.number, columns["age_from"], problem, say("scan.cells.order_wanted")))
    return read, faults


def _as_written(value: Any) -> Any:
    """Return a cell without the apostrophe that keeps a spreadsheet from running it as a formula."""
    return re.sub(r"^'(?=[=+\-@])", "", value) if isinstance(value, str) else value


def _offer(read: Mapping[str, Any], known: KnownWords) -> TownOffer:
    is_ours = known.handbook.get(" ".join(words(read["name"])))
    named = {"handbook": is_ours[0], "name": is_ours[1]} if is_ours else {}
    return TownOffer(**{**read, **named})


def _add(found: OfferList, offer: TownOffer, row: int, stands: dict[str, int]) -> None:
    """Add an offer that does not stand there yet; ``stands`` holds the row of each, a name of the handbook's or all that is said of it."""
    first = stands.setdefault(offer.handbook or offer.model_dump_json(), row)
    if first == row:
        found.offers.append(offer)
    else:
        problem = say("scan.cells.twice", name=offer.name, row=str(first))
        found.faults.append(_said(row, say("scan.columns.name"), problem, say("scan.cells.once")))


def _said(row: int, column: str, problem: str, remedy: str) -> str:
    named = say(f"scan.cells.{column}") if column in ("whole_file", "heading") else column
    return say("scan.fault", row=str(row), column=named, problem=problem, remedy=remedy)
