"""Dutch wording of ages, sessions and dates. ``js/src/core/dutch.ts`` says the same in the browser."""

from __future__ import annotations

from datetime import date

from hechting.dates import first_day

__all__ = ("age_in_words", "age_range", "date_in_words", "number", "session_range")

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip


def number(value: float) -> str:
    """Write a number with a decimal comma and no needless decimals: ``1,5``."""
    return f"{value:g}".replace(".", ",")


def age_in_words(months: float) -> str:
    """Write an age in months as readers say it: ``9 maanden``, ``2 jaar``, ``4 maanden voor de geboorte``."""
    if months == 0:
        return "de geboorte"
    if months < 0:
        return f"{_counted(-months, 'maand', 'maanden')} voor de geboorte"
    if months == 1.5:
        return "6 weken"
    if months >= 24 and months % 12 == 0:
        return f"{number(months / 12)} jaar"
    return _counted(months, "maand", "maanden")


def age_range(low: float | None, high: float | None) -> str:
    """Write a range of ages in months; a null bound is open."""
    if low is None and high is None:
        return "leeftijd onbekend"
    if high is None:
        return f"vanaf {age_in_words(low or 0)}, bovengrens niet gevonden"
    if low is None:
        return f"tot {age_in_words(high)}, ondergrens niet gevonden"
    return f"van {age_in_words(low)} tot {age_in_words(high)}"


def session_range(low: int | None, high: int | None) -> str:
    """Write the number of sessions; a null bound is unknown."""
    if low is None and high is None:
        return "aantal sessies niet gevonden"
    if high is None:
        return f"ten minste {_counted(low or 0, 'sessie', 'sessies')}, maximum niet gevonden"
    if low is None:
        return f"hoogstens {_counted(high, 'sessie', 'sessies')}"
    if low == high:
        return _counted(high, "sessie", "sessies")
    return f"{low} tot {high} sessies"


def date_in_words(day: date | str) -> str:
    """Write a date as ``22 november 2026``; a partial date keeps its precision: ``december 2015``."""
    text = day.isoformat() if isinstance(day, date) else day
    parsed = first_day(text)
    words = [str(parsed.day), _MONTHS[parsed.month - 1], str(parsed.year)]
    return " ".join(words[3 - len(text.split("-")) :])


def _counted(count: float, singular: str, plural: str) -> str:
    return f"{number(count)} {singular if count == 1 else plural}"
