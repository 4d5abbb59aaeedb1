"""The timeline engine: move an age and see what matters then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hechting.activities.base import ANSWERS
from hechting.activities.reader import load_activity
from hechting.activities.timeline import Span, Timeline
from hechting.dutch import age_range
from hechting.html import escape
from hechting.widgets.activity import ActivityWidget, choice_item, plain

__all__ = ("TimelineWidget", "timeline")


class TimelineWidget(ActivityWidget):
    """Spans along ages. ``state`` holds the age on show, in months, and the answer to the question before."""

    engine = "timeline"

    def start_state(self, activity: Timeline) -> Mapping[str, Any]:
        """Begin at the activity's own start, without an answer."""
        return {"age": activity.start, "answer": None}

    def body_html(self, activity: Timeline) -> str:
        """Return the question with its answers, then a table for each track."""
        options = "".join(choice_item(option, words_of=ANSWERS) for option in activity.question.options)
        tracks = "\n".join(_track(activity, track.id, track.label) for track in activity.tracks)
        return f"<p><strong>{plain(activity.question.text)}</strong></p><ul>{options}</ul>\n{tracks}"


def timeline(name: str) -> TimelineWidget:
    """Return the timeline with this name. Raises ``LibraryError`` when it is not there or has faults."""
    return TimelineWidget(load_activity("timeline", name))


def _track(activity: Timeline, track: str, label: str) -> str:
    rows = "".join(_row(activity, span) for span in activity.spans if span.track == track)
    head = '<tr><th scope="col">Wanneer</th><th scope="col">Wat</th><th scope="col">Uitleg</th></tr>'
    return f"<table><caption>{plain(label)}</caption><thead>{head}</thead><tbody>{rows}</tbody></table>"


def _row(activity: Timeline, span: Span) -> str:
    source = activity.sources[span.source]
    about = "ongeveer " if span.fades_in or span.fades_out else ""
    return (
        f'<tr><td>{about}{escape(age_range(span.begins, span.ends))}</td><th scope="row">{plain(span.label)}</th>'
        f'<td>{plain(span.text)} Bron: <a href="{escape(source.url)}">{escape(source.title)}</a>.</td></tr>'
    )
