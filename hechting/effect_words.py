"""Dutch wording of effect sizes and their intervals."""

from __future__ import annotations

from hechting.effects import ResearchResult
from hechting.number_words import decimal, unbroken

__all__ = ("effect_in_words", "interval_in_words", "result_in_words")

NOT_SIGNIFICANT = "niet significant"


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
