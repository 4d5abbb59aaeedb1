"""The dialogue engine: conversations and cases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hechting.activities.base import Activity
from hechting.activities.dialogue import END, Dialogue, Option
from hechting.activities.reader import load_activity
from hechting.widgets.activity import ActivityWidget, choice_item, paragraphs, plain

__all__ = ("DialogueWidget", "dialogue")


class DialogueWidget(ActivityWidget):
    """Choose, see what happens and why, and go on. ``state["choices"]`` holds ``step.option`` in the order taken."""

    engine = "dialogue"

    def start_state(self, _activity: Activity) -> Mapping[str, Any]:
        """Begin without a choice."""
        return {"choices": []}

    def body_html(self, activity: Dialogue) -> str:
        """Return all steps with all their options."""
        steps = "\n".join(_step(activity, place) for place in range(len(activity.steps)))
        return f"{paragraphs(activity.people)}\n<ol>\n{steps}\n</ol>\n{paragraphs(activity.closing)}"


def dialogue(name: str) -> DialogueWidget:
    """Return the dialogue with this name. Raises ``LibraryError`` when it is not there or has faults."""
    return DialogueWidget(load_activity("dialogue", name))


def _step(activity: Dialogue, place: int) -> str:
    step = activity.steps[place]
    options = "".join(_option(activity, place, option) for option in step.options)
    return f"<li>{paragraphs(step.situation)}<p><strong>{plain(step.question)}</strong></p><ul>{options}</ul></li>"


def _option(activity: Dialogue, place: int, option: Option) -> str:
    after = activity.next_step(place, option)
    item = choice_item(option, option.reaction)
    if option.next is None:
        return item
    where = (
        "Daarna is het gesprek klaar." if option.next == END or after is None else f"Ga daarna naar stap {after + 1}."
    )
    return item.replace("</p></li>", f" {where}</p></li>")
