"""Dutch wording of effect sizes and their intervals."""

from __future__ import annotations

from typing import Protocol

from hechting.wording.numbers import decimal, number, unbroken

__all__ = (
    "NOT_SIGNIFICANT",
    "MeasuredEffect",
    "effect_in_words",
    "interval_in_words",
    "result_in_words",
    "size_in_words",
)


NOT_SIGNIFICANT = "niet significant"


class MeasuredEffect(Protocol):
    """What this module reads of a result of research; ``None`` is not found."""

    @property
    def measure(self) -> str:
        """Name of the measure: d, r, OR."""

    @property
    def effect(self) -> float | None:
        """The effect, in units of the measure."""

    @property
    def ci_low(self) -> float | None:
        """Lower bound of the confidence interval."""

    @property
    def ci_high(self) -> float | None:
        """Upper bound of the confidence interval."""

    @property
    def significant(self) -> bool | None:
        """``False`` only where the source says so."""


def effect_in_words(measure: str, effect: float | None) -> str:
    """Write an effect with its measure: ``d = 0,33``."""
    return "geen getal" if effect is None else unbroken(f"{measure} = {decimal(effect)}")


def interval_in_words(low: float | None, high: float | None) -> str:
    """Write a confidence interval, or that the source read does not give one."""
    return "interval niet gevonden" if low is None or high is None else f"interval {decimal(low)} tot {decimal(high)}"


def result_in_words(result: MeasuredEffect) -> str:
    """Write a result in numbers: effect, interval, and that it is not significant where the source says so."""
    parts = [effect_in_words(result.measure, result.effect)]
    if result.effect is not None:
        parts.append(interval_in_words(result.ci_low, result.ci_high))
    if result.significant is False:
        parts.append(NOT_SIGNIFICANT)
    return "; ".join(parts)


def size_in_words(k: int | None, n: int | None) -> str:
    """Write how much research a number rests on: ``k = 16; n = 1.360``; empty when nothing is known."""
    counts = [f"{name} = {number(value)}" for name, value in (("k", k), ("n", n)) if value is not None]
    return unbroken("; ".join(counts))
