"""When a question comes back: after a wrong answer in 8 days, after a right one in 16, and after two right ones in a row no more.

The rule is the editors' choice. It is fixed, so that it can be told in one sentence and kept on paper. ``js/src/practice/rule.ts`` has
the same, and a test reads it a third time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

__all__ = ("AFTER_RIGHT", "AFTER_WRONG", "ENOUGH", "Card", "answered")


#: Days until a question comes back.
AFTER_WRONG = 8
AFTER_RIGHT = 16

#: So many right answers in a row and it does not come back.
ENOUGH = 2


@dataclass(frozen=True)
class Card:
    """Where a question is: the right answers in a row, and the day on which it comes back; no day when it is through."""

    right: int = 0
    due: date | None = None


def answered(card: Card, day: date, *, is_right: bool) -> Card:
    """Return where a question is after an answer on a day."""
    if not is_right:
        return Card(0, day + timedelta(days=AFTER_WRONG))
    right = card.right + 1
    return Card(right, None if right >= ENOUGH else day + timedelta(days=AFTER_RIGHT))
