"""The icon array engine: guess a number, then see it as a hundred children or families."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hechting.engines.activity import ActivityWidget, with_call
from hechting.engines.icon_array.schema import IconArray
from hechting.reading.given import Given

__all__ = ("IconArrayWidget", "icon_array")


class IconArrayWidget(ActivityWidget):
    """Scenes of a hundred. ``state`` holds the scene on show and the guess for each scene."""

    engine = "icon_array"

    def start_state(self, activity: IconArray) -> Mapping[str, Any]:
        """Begin with the first scene and no guess."""
        return {"scene": activity.scenes[0].id, "guesses": {}}


def icon_array(given: Given, folder: str | Path | None = None, **traits: Any) -> IconArrayWidget:
    """Return an icon array: the handbook's by id, or one's own from a file, a folder or its fields.

    ``traits`` are ipywidgets' own, such as ``layout``. Raises ``LibraryError`` with every fault, or with the names there are.
    """
    return IconArrayWidget(*with_call("icon_array", given, folder), **traits)
