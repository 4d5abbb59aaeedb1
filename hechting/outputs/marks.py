"""Finds the widgets in the HTML of a cell: how each was made stands in the tag that begins it."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

__all__ = ("Mark", "mark_in")


_BEGIN = re.compile(
    r'<div class="hechting-widget"[^>]*? data-hechting-call="(?P<call>[^"]*)"(?: data-hechting-state="(?P<state>[^"]*)")?>'
)


@dataclass(frozen=True)
class Mark:
    """How a widget was made: the call, and as JSON the state that it had when that was not the first one."""

    call: str
    state: str | None


def mark_in(markup: str) -> Mark | None:
    """Return how the widget was made of which this is the output; nothing for other outputs."""
    found = _BEGIN.match(markup)
    if found is None:
        return None
    call, state = found["call"], found["state"]
    return Mark(html.unescape(call), html.unescape(state) if state is not None else None)
