"""Says beside a record that its review is old. The day of the build decides, so outputs of notebooks do not hold it."""

from __future__ import annotations

import re
from datetime import date

from hechting.render.environment import render
from hechting.schema.ageing import Review

__all__ = ("with_old_marks",)


#: The beginning of a record up to its heading, with the day of its review.
_RECORD = re.compile(
    r'<(?:article|section)\b[^>]* data-reviewed="(\d{4}-\d{2}-\d{2})"[^>]*>\s*<(h[2-6])\b[^>]*>.*?</\2>', re.DOTALL
)


def with_old_marks(markup: str, today: date) -> str:
    """Return HTML in which each record with an old review says so under its heading."""

    def marked(found: re.Match[str]) -> str:
        is_old = Review(date.fromisoformat(found[1])).is_old(today)
        return f"{found[0]}\n{render('render/templates/old_mark.html.j2')}" if is_old else found[0]

    return _RECORD.sub(marked, markup)
