"""Dutch wording of numbers in charts and tables: a decimal comma, a point between thousands, a real minus sign."""

from __future__ import annotations

import re

__all__ = ("decimal", "percentage", "size_in_words", "thousands", "unbroken")

#: Places where a line must not break: around an equals sign, and between a count and what it counts.
_TOGETHER = re.compile(r" (=) |(?<=\d) (?=studies|artikelen|steekproeven)")


def decimal(value: float) -> str:
    """Write a number with two decimals: ``−0,17``."""
    return f"{value:.2f}".replace("-", "−").replace(".", ",")


def percentage(value: float) -> str:
    """Write a percentage (0 to 100) as its source does: ``62%`` or ``51,6%``."""
    return f"{value:g}%".replace(".", ",")


def thousands(value: int) -> str:
    """Write a count: ``1.194``."""
    return f"{value:,}".replace(",", ".")


def unbroken(text: str) -> str:
    """Keep ``d = 0,33`` and ``70 studies`` on one line with spaces that do not break."""
    return _TOGETHER.sub(lambda match: "\u00a0=\u00a0" if match[1] else "\u00a0", text)


def size_in_words(k: int | None, n: int | None) -> str:
    """Write how much research a number rests on: ``k = 16; n = 1.360``; empty when nothing is known."""
    counts = [f"{name} = {thousands(value)}" for name, value in (("k", k), ("n", n)) if value is not None]
    return unbroken("; ".join(counts))
