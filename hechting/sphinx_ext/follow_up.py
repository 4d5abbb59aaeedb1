"""What comes one, three and eight weeks after a training: for paper, and as a calendar that a script moves to the day of the training."""

from __future__ import annotations

from datetime import timedelta

from hechting.sphinx_ext.calendars import DAY, calendar_of, whole_day

__all__ = ("STEPS", "calendar")


#: Weeks after the training → what the group does then.
STEPS = (
    (1, "Vijf vragen uit Toets jezelf, met het getal van de groep. Ieder stuurt één zin: wat deed ik anders?"),
    (3, "Een casus van tien minuten in het teamoverleg. Ieder haalt een kaartje terug uit zijn zak: wat werkte?"),
    (8, "Een nieuwe set van tien vragen. Kies samen één afspraak die blijft."),
)


def calendar() -> str:
    """Return the calendar with one day for each step."""
    events = (
        whole_day(
            str(weeks),
            DAY + timedelta(weeks=weeks),
            f"Hechting: terugkomen na {weeks} {'week' if weeks == 1 else 'weken'}",
            what,
        )
        for weeks, what in STEPS
    )
    return calendar_of(events, x_hechting_day=f"{DAY:%Y%m%d}")
