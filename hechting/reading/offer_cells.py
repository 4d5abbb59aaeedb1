"""The cells of a list of what a town offers: how each is read, and what somebody is told who wrote it otherwise.

``js/src/offer_scan/cells.ts`` reads the same cells in the browser, in the same words (``scan.cells`` of ``ui.yaml``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from hechting.reading.own_columns import OLDEST, YOUNGEST, CellFault
from hechting.wording.dates import first_day
from hechting.wording.folding import slug
from hechting.wording.ui import say

__all__ = ("LONGEST_NAME", "age", "columns_wanted", "day", "euros", "named", "values", "whole")


#: The longest name, in characters (``schema/town.py``).
LONGEST_NAME = 120

#: Shorter words say too little to guess what was meant.
_SHORTEST = 4

_THOUSANDS = r"\d{1,3}(?:\.\d{3})+|\d+"


def named(value: Any) -> str:
    """Read the name of an offer."""
    text = " ".join(str(value).split())
    if len(text) > LONGEST_NAME:
        raise CellFault(*_said("too_long", "shorten", most=LONGEST_NAME))
    return text


def age(value: Any) -> int | float:
    """Read an age in months."""
    text = str(value).strip().replace(",", ".")
    if not re.fullmatch(r"-?\d+(\.\d+)?", text):
        raise CellFault(*_said("not_a_number", "months_wanted", value=str(value)))
    months = float(text)
    if not YOUNGEST <= months <= OLDEST:
        raise CellFault(*_said("out_of_range", "range_wanted", value=str(value)))
    return int(months) if months == int(months) else months


def whole(value: Any) -> int:
    """Read a count; points may stand between thousands."""
    text = str(value).strip().removesuffix(".0")
    if not re.fullmatch(_THOUSANDS, text):
        raise CellFault(*_said("not_a_number", "count_wanted", value=str(value)))
    return int(text.replace(".", ""))


def euros(value: Any) -> int:
    """Read an amount in euros; cents are rounded."""
    text = re.sub(r"^(€|eur)\s*", "", str(value).strip().lower()).removesuffix(".0")
    found = re.fullmatch(rf"({_THOUSANDS})(?:,(\d\d|-))?", text)
    if not found:
        raise CellFault(*_said("not_money", "money_wanted", value=str(value)))
    cents = int(found[2]) if found[2] and found[2] != "-" else 0
    return int(found[1].replace(".", "")) + (cents >= 50)


def day(value: Any, today: date) -> str:
    """Read a date, or a month or a year, as ISO text; a spreadsheet may have the day in front."""
    text = str(value).strip()
    if turned := re.fullmatch(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})", text):
        text = f"{turned[3]}-{int(turned[2]):02}-{int(turned[1]):02}"
    try:
        first = first_day(text)
    except ValueError:
        raise CellFault(*_said("not_a_date", "date_wanted", value=str(value))) from None
    if first > today:
        raise CellFault(*_said("future", "past_wanted", value=str(value)))
    return text


def values(value: Any, known: Mapping[str, str]) -> tuple[str, ...]:
    """Read a list of values of an axis as their ids; ``known`` are the labels by id."""
    parts = value if isinstance(value, list | tuple) else re.split(r"[,;|\n]", str(value))
    texts = [" ".join(str(part).split()) for part in parts if str(part).strip()]
    for text in texts:
        if _id(text) not in known:
            raise _unknown(text, known)
    return tuple(dict.fromkeys(_id(text) for text in texts))


def _unknown(text: str, known: Mapping[str, str]) -> CellFault:
    near = [label for key, label in known.items() if _is_near(_id(text), key)]
    remedy = say("scan.cells.near" if near else "scan.cells.one_of", values=_joined(near or known.values()))
    return CellFault(say("scan.cells.not_on_list", value=text), remedy)


def _is_near(given: str, key: str) -> bool:
    return len(given) >= _SHORTEST and (given in key or key in given or given[:_SHORTEST] == key[:_SHORTEST])


def _joined(labels: Iterable[str]) -> str:
    return ", ".join(labels)


def _id(text: str) -> str:
    return slug(text).strip("-")


def _said(problem: str, remedy: str, **gaps: str | int) -> tuple[str, str]:
    return say(f"scan.cells.{problem}", **gaps), say(f"scan.cells.{remedy}")


def columns_wanted(columns: Sequence[str]) -> str:
    """Say which columns there are."""
    return say("scan.cells.column_wanted", columns=_joined(columns))
