"""The timeline engine: move an age and see what matters then."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hechting.engines.activity import ActivityWidget, with_call
from hechting.engines.timeline.schema import Timeline
from hechting.reading.given import Given

__all__ = ("TimelineWidget", "timeline")


class TimelineWidget(ActivityWidget):
    """Spans along ages. ``state`` holds the age on show, in months, and the answer to the question before."""

    engine = "timeline"

    def start_state(self, activity: Timeline) -> Mapping[str, Any]:
        """Begin at the activity's own start, without an answer."""
        return {"age": activity.start, "answer": None}


def timeline(given: Given, folder: str | Path | None = None, **traits: Any) -> TimelineWidget:
    """Return a timeline: the handbook's by id, or one's own from a file, a folder or its fields.

    ``traits`` are ipywidgets' own, such as ``layout``. Raises ``LibraryError`` with every fault, or with the names there are.
    """
    return TimelineWidget(*with_call("timeline", given, folder), **traits)
