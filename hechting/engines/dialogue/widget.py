"""The dialogue engine: conversations and cases."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hechting.engines.activity import ActivityWidget, with_call
from hechting.engines.dialogue.payload import ShownDialogue
from hechting.engines.dialogue.schema import Dialogue
from hechting.reading.given import Given
from hechting.reading.library import load_library

__all__ = ("DialogueWidget", "dialogue")


class DialogueWidget(ActivityWidget):
    """Choose, see what happens and why, and go on. ``state["choices"]`` holds ``step.option`` in the order taken.

    Of a case that leads to help ``state["picks"]`` holds the ids that the reader predicts, and ``state["is_shown"]`` whether the answer is.
    """

    engine = "dialogue"

    def shown(self, activity: Dialogue) -> ShownDialogue:
        """Return the dialogue with how every intervention fits, if it asks."""
        return ShownDialogue.of(activity, load_library())

    def drawn(self, activity: Dialogue) -> Mapping[str, Any]:
        """Return the same for the readable form."""
        return {"choice": self.shown(activity).choice}

    def start_state(self, activity: Dialogue) -> Mapping[str, Any]:
        """Begin without a choice."""
        picks = {} if activity.shortlist is None else {"picks": [], "is_shown": False}
        return {"choices": [], **picks}


def dialogue(given: Given, folder: str | Path | None = None, **traits: Any) -> DialogueWidget:
    """Return a dialogue: the handbook's by id, or one's own from a file, a folder or its fields.

    ``traits`` are ipywidgets' own, such as ``layout``. Raises ``LibraryError`` with every fault, or with the names there are.
    """
    return DialogueWidget(*with_call("dialogue", given, folder), **traits)
