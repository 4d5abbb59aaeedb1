"""How long a review holds: the one place that says when something is old, and when it is too old to be released.

Every record and every page carries the day on which somebody compared it with its sources. After a year readers see that it is
old. After two years nothing new is released with it; whoever reads or edits the book is never stopped.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dateutil.relativedelta import relativedelta

__all__ = ("OLD_AFTER", "TOO_OLD_AFTER", "Review")


#: Months after a review.
OLD_AFTER, TOO_OLD_AFTER = 12, 24


@dataclass(frozen=True, order=True)
class Review:
    """The day on which something was last compared with its sources, and the file that says so."""

    day: date
    file: Path = Path()

    @property
    def old_from(self) -> date:
        """The first day on which readers see that the review is old."""
        return self.day + relativedelta(months=OLD_AFTER)

    def is_old(self, today: date) -> bool:
        """Tell whether readers see that the review is old."""
        return today >= self.old_from

    def is_too_old(self, today: date) -> bool:
        """Tell whether nothing may be released with it."""
        return today >= self.day + relativedelta(months=TOO_OLD_AFTER)
