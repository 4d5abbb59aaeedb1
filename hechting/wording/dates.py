"""Dates: how content files write them, how readers see them, how long ago they are, and what day it is.

A date is a day (2026-11-22), or only a month or a year where a source says no more.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

from babel.dates import format_date
from dateutil.relativedelta import relativedelta

from hechting.wording.numbers import LOCALE

__all__ = (
    "date_in_words",
    "first_day",
    "is_full_date",
    "latest_today",
    "months_between",
    "parse_date",
    "parse_partial_date",
    "today",
    "years_between",
    "years_later",
)


#: Babel's patterns by how much of a date is known: a year, its month, its day.
_PATTERNS = {1: "y", 2: "MMMM y", 3: "d MMMM y"}

_PARTIAL = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


def parse_date(value: Any) -> date:
    """Read a full date; raises ``ValueError`` that says how to write it."""
    if isinstance(value, date):
        return value
    match = _PARTIAL.match(value) if isinstance(value, str) else None
    if match is None or match[3] is None:
        message = f"{value!r} is geen leesbare datum — schrijf jaar-maand-dag, zoals 2026-11-22"
        raise ValueError(message)
    return first_day(value)


def parse_partial_date(value: Any) -> str:
    """Check a date of which the day or the month may be missing, and return it as written."""
    text = value.isoformat() if isinstance(value, date) else value
    if not isinstance(text, str):
        message = f"{value!r} is geen leesbare datum — schrijf 2026, 2026-11 of 2026-11-22"
        raise ValueError(message)
    first_day(text)
    return text


def first_day(text: str) -> date:
    """Return the earliest day that a (partial) date can mean; raises ``ValueError`` for 30 February and the like."""
    match = _PARTIAL.match(text)
    if match is None:
        message = f"{text!r} is geen leesbare datum — schrijf 2026, 2026-11 of 2026-11-22"
        raise ValueError(message)
    try:
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        message = f"{text!r} staat niet in de kalender — schrijf jaar-maand-dag, zoals 2026-11-22"
        raise ValueError(message) from None


def date_in_words(day: date | str) -> str:
    """Write a date as ``22 november 2026``; a partial date keeps its precision: ``december 2015``."""
    text = day.isoformat() if isinstance(day, date) else day
    return format_date(first_day(text), _PATTERNS[len(text.split("-"))], locale=LOCALE)


def is_full_date(text: str) -> bool:
    """Tell whether a date has a day, and not only a month or a year."""
    return text.count("-") == 2


def years_later(text: str, years: int) -> str:
    """Return the date so many years later, with the same precision; 29 February becomes 28 February."""
    return (first_day(text) + relativedelta(years=years)).isoformat()[: len(text)]


def years_between(earlier: date, later: date) -> int:
    """Return the number of whole years from one day to another; from 29 February a year is full on 28 February."""
    return relativedelta(later, earlier).years


def months_between(earlier: date, later: date) -> int:
    """Return the number of whole months from one day to another."""
    passed = relativedelta(later, earlier)
    return 12 * passed.years + passed.months


def today() -> date:
    """Return what day it is; ``HECHTING_TODAY`` names another, to see how the book and its checks age."""
    return _named_day() or date.today()


def latest_today() -> date:
    """Return today where it is latest on earth, so that what an editor wrote today is nowhere in the future."""
    return _named_day() or (datetime.now(UTC) + timedelta(hours=14)).date()


def _named_day() -> date | None:
    named = os.environ.get("HECHTING_TODAY")
    return parse_date(named) if named else None
