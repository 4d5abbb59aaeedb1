"""Dates as content files write them: a day (2026-11-22), or only a month or a year where a source says no more."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

__all__ = ("first_day", "parse_date", "parse_partial_date", "years_between")

_PARTIAL = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


def parse_date(value: Any) -> date:
    """Read a full date; raises ``ValueError`` that says how to write it."""
    if isinstance(value, date):
        return value
    match = _PARTIAL.match(value) if isinstance(value, str) else None
    if match is None or match[3] is None:
        message = f"{value!r} is not a readable date — write it as year-month-day, such as 2026-11-22"
        raise ValueError(message)
    return first_day(value)


def parse_partial_date(value: Any) -> str:
    """Check a date of which the day or the month may be missing, and return it as written."""
    text = value.isoformat() if isinstance(value, date) else value
    if not isinstance(text, str) or not _PARTIAL.match(text):
        message = f"{value!r} is not a readable date — write it as 2026, 2026-11 or 2026-11-22"
        raise ValueError(message)
    first_day(text)
    return text


def first_day(text: str) -> date:
    """Return the earliest day that a (partial) date can mean; raises ``ValueError`` for 30 February and the like."""
    match = _PARTIAL.match(text)
    if match is None:
        message = f"{text!r} is not a readable date — write it as 2026, 2026-11 or 2026-11-22"
        raise ValueError(message)
    try:
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        message = f"{text!r} does not exist in the calendar — write it as year-month-day, such as 2026-11-22"
        raise ValueError(message) from None


def years_between(earlier: date, later: date) -> int:
    """Return the number of whole years from one day to another."""
    return later.year - earlier.year - ((later.month, later.day) < (earlier.month, earlier.day))
