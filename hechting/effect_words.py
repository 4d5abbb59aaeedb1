"""Dutch wording of effect sizes, intervals and counts: a decimal comma, two decimals, a real minus sign."""

from __future__ import annotations

import re

from hechting.effects import ResearchResult

__all__ = ("effect_in_words", "interval_in_words", "result_in_words", "size_in_words", "unbroken")

NOT_SIGNIFICANT = "niet significant"

#: Places where a line must not break: around an equals sign, and between a count and what it counts.
_TOGETHER = re.compile(r" (=) |(?<=\d) (?=studies|artikelen|steekproeven)")


def decimal(value: float) -> str:
    """Write an effect: ``−0,17``."""
    return f"{value:.2f}".replace("-", "−").replace(".", ",")


def unbroken(text: str) -> str:
    """Keep ``d = 0,33`` and ``70 studies`` on one line with spaces that do not break."""
    return _TOGETHER.sub(lambda match: "\u00a0=\u00a0" if match[1] else "\u00a0", text)


def effect_in_words(measure: str, effect: float | None) -> str:
    """Write an effect with its measure: ``d = 0,33``."""
    return "geen getal" if effect is None else unbroken(f"{measure} = {decimal(effect)}")


def interval_in_words(low: float | None, high: float | None) -> str:
    """Write a confidence interval, or that the source read does not give one."""
    return "interval niet gevonden" if low is None or high is None else f"interval {decimal(low)} tot {decimal(high)}"


def result_in_words(result: ResearchResult) -> str:
    """Write a result in numbers: effect, interval, and that it is not significant where the source says so."""
    parts = [effect_in_words(result.measure, result.effect)]
    if result.effect is not None:
        parts.append(interval_in_words(result.ci_low, result.ci_high))
    if result.significant is False:
        parts.append(NOT_SIGNIFICANT)
    return "; ".join(parts)


def size_in_words(result: ResearchResult) -> str:
    """Write how much research a result rests on: ``k = 16; n = 1.360``."""
    counts = [
        f"{name} = {value:,}".replace(",", ".")
        for name, value in (("k", result.k), ("n", result.n))
        if value is not None
    ]
    return unbroken("; ".join(counts)) or "niet gevonden"
