"""Dutch wording of ages and sessions. ``js/src/core/dutch.ts`` says the same in the browser."""

from __future__ import annotations

from hechting.wording.numbers import number
from hechting.wording.ui import say

__all__ = ("age_in_words", "age_range", "hour_range", "session_range")


def age_in_words(months: float) -> str:
    """Write an age in months as readers say it: ``9 maanden``, ``2 jaar``, ``4 maanden voor de geboorte``."""
    if months < 0:
        return say("ages.before_birth", age=say("ages.months", count=-months))
    if months == 0:
        return say("ages.birth")
    if months == 1.5:
        return say("ages.six_weeks")
    if months >= 24 and months % 12 == 0:
        return say("ages.years", count=months / 12)
    return say("ages.months", count=months)


def age_range(low: float | None, high: float | None) -> str:
    """Write a range of ages in months; a null bound is unknown."""
    if low is None:
        return say("ages.unknown") if high is None else say("ages.to_only", high=age_in_words(high))
    if high is None:
        return say("ages.from_only", low=age_in_words(low))
    return say("ages.range", low=age_in_words(low), high=age_in_words(high))


def session_range(low: int | None, high: int | None) -> str:
    """Write the number of sessions; a null bound is unknown."""
    if low is None:
        return (
            say("sessions.unknown")
            if high is None
            else say("sessions.at_most", sessions=say("sessions.count", count=high))
        )
    if high is None:
        return say("sessions.at_least", sessions=say("sessions.count", count=low))
    if low == high:
        return say("sessions.count", count=high)
    return say("sessions.range", low=low, high=high)


def hour_range(low: float, high: float) -> str:
    """Write hours of contact: ``10 uur``, ``3 tot 4,5 uur``."""
    span = number(high) if low == high else say("span", low=low, high=high)
    return say("sessions.hours", span=span)
