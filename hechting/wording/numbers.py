"""Dutch wording of numbers: a decimal comma, a point between thousands, a real minus sign, and lines that do not break.

Babel writes them by the rules of CLDR for Dutch, as ``Intl`` does in the browser. CLDR's own minus sign is a hyphen, so the
patterns here bring the real one.
"""

from __future__ import annotations

import re
from decimal import Decimal

from babel.numbers import format_decimal, format_percent

__all__ = ("LOCALE", "counted", "decimal", "number", "percentage", "unbroken")


#: The language of everything a reader sees.
LOCALE = "nl"

# CLDR's patterns for Dutch; what follows the semicolon is how a negative number is written.
_NUMBER = "#,##0.######;−#,##0.######"

_TWO_DECIMALS = "#,##0.00;−#,##0.00"

_PERCENTAGE = "#,##0.###%;−#,##0.###%"

#: Places where a line must not break: around an equals sign, and between a count and what it counts.
_TOGETHER = re.compile(r" (=) |(?<=\d) (?=studies|artikelen|steekproeven)")


#: How many there are, in running text; from thirteen on in figures.
_COUNTS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")


def counted(value: int) -> str:
    """Write how many there are as running text does: ``drie``, ``13``."""
    return _COUNTS[value] if 0 <= value < len(_COUNTS) else number(value)


def number(value: float) -> str:
    """Write a number with at most six decimals, and none that say nothing: ``1,5``, ``64.590``, ``−0,1``."""
    return format_decimal(_rounded(value, 6), _NUMBER, locale=LOCALE)


def decimal(value: float) -> str:
    """Write a number with two decimals: ``−0,17``."""
    return format_decimal(_rounded(value, 2), _TWO_DECIMALS, locale=LOCALE)


def percentage(value: float) -> str:
    """Write a percentage (0 to 100) as its source does: ``62%`` or ``51,6%``."""
    return format_percent(_rounded(value, 3) / 100, _PERCENTAGE, locale=LOCALE)


def unbroken(text: str) -> str:
    """Keep ``d = 0,33`` and ``70 studies`` on one line with spaces that do not break."""
    return _TOGETHER.sub(lambda match: "\u00a0=\u00a0" if match[1] else "\u00a0", text)


def _rounded(value: float, places: int) -> Decimal:
    """Return a number in decimals as it is written, so that nothing that rounds to zero keeps its minus sign."""
    return round(Decimal(str(value)), places) + 0
