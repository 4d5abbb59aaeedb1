"""The guide engine: a few questions, and the advice that matches."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hechting.engines.activity import ActivityWidget, with_call
from hechting.reading.given import Given
from hechting.schema.activity import Activity

__all__ = ("GuideWidget", "guide")


class GuideWidget(ActivityWidget):
    """Questions and advice. ``state["answers"]`` maps a question to the answers that were ticked."""

    engine = "guide"

    def start_state(self, _activity: Activity) -> Mapping[str, Any]:
        """Begin without answers."""
        return {"answers": {}}


def guide(given: Given, folder: str | Path | None = None, **traits: Any) -> GuideWidget:
    """Return a guide: the handbook's by id, or one's own from a file, a folder or its fields.

    ``traits`` are ipywidgets' own, such as ``layout``. Raises ``LibraryError`` with every fault, or with the names there are.
    """
    return GuideWidget(*with_call("guide", given, folder), **traits)
