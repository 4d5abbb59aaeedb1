"""The sorter engine: put cards where they belong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hechting.activities.base import Activity
from hechting.activities.reader import load_activity
from hechting.activities.sorter import Card, Sorter
from hechting.widgets.activity import ActivityWidget, plain

__all__ = ("SorterWidget", "sorter")


class SorterWidget(ActivityWidget):
    """Cards and boxes. ``state["placed"]`` maps a card to the box where the reader put it."""

    engine = "sorter"

    def start_state(self, _activity: Activity) -> Mapping[str, Any]:
        """Begin with all cards unplaced."""
        return {"placed": {}}

    def body_html(self, activity: Sorter) -> str:
        """Return the cards to sort first, so that a printed sheet can be filled in, then each with its answer."""
        boxes = "".join(f"<li><strong>{plain(box.label)}</strong>{_hint(box.hint)}</li>" for box in activity.boxes)
        cards = "".join(f"<li>{plain(card.text)}</li>" for card in activity.cards)
        answers = "".join(_answer(activity, card) for card in activity.cards)
        return (
            f"<p>Waar hoort elke kaart?</p>\n<ul>{boxes}</ul>\n<ol>{cards}</ol>\n"
            f"<p><strong>Antwoorden, met de reden</strong></p>\n<ol>{answers}</ol>"
        )


def sorter(name: str) -> SorterWidget:
    """Return the sorter with this name. Raises ``LibraryError`` when it is not there or has faults."""
    return SorterWidget(load_activity("sorter", name))


def _hint(hint: str | None) -> str:
    return f": {plain(hint)}" if hint else ""


def _answer(activity: Sorter, card: Card) -> str:
    label = {box.id: box.label for box in activity.boxes}
    right = " en ".join(plain(label[box]) for box in card.boxes)
    others = "".join(f" <em>{plain(label[box])}?</em> {plain(why)}" for box, why in card.elsewhere.items())
    return f"<li><strong>{right}.</strong> {plain(card.text)} {plain(card.why)}{others}</li>"
