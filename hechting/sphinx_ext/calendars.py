"""A calendar (RFC 5545) of whole days to come back on, which a script in the page moves to the reader's own days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

__all__ = ("DAY", "calendar_of", "whole_day")


#: The day that calendars are made for; a script moves all days with it. Fixed, so that two builds are the same.
DAY = date(2026, 1, 5)


def whole_day(key: str, day: date, summary: str, description: str | None = None) -> Event:
    """Return an event that takes no time of the day; ``key`` tells it apart from others on its day."""
    event = Event()
    event.add("uid", f"{day:%Y%m%d}-{key}@hechting-handboek")
    event.add("dtstamp", datetime(DAY.year, DAY.month, DAY.day, tzinfo=UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("summary", summary)
    if description is not None:
        event.add("description", description)
    return event


def calendar_of(events: Iterable[Event], **marks: str) -> str:
    """Return the calendar as text, with the marks (``x-…``) that its script reads."""
    made = Calendar()
    made.add("prodid", "-//Hechting: een interactief handboek//NL")
    made.add("version", "2.0")
    for name, value in marks.items():
        made[name.replace("_", "-")] = value
    for event in events:
        made.add_component(event)
    written: bytes = made.to_ical()
    return written.decode("utf-8").replace("\r\n", "\n")
