"""The sorter engine: put cards where they belong."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hechting.engines.activity import ActivityWidget, with_call
from hechting.reading.given import Given
from hechting.schema.activity import Activity

__all__ = ("SorterWidget", "sorter")


class SorterWidget(ActivityWidget):
    """Cards and boxes. ``state["placed"]`` maps a card to the box where the reader put it."""

    engine = "sorter"

    def start_state(self, _activity: Activity) -> Mapping[str, Any]:
        """Begin with all cards unplaced."""
        return {"placed": {}}


def sorter(given: Given, folder: str | Path | None = None, **traits: Any) -> SorterWidget:
    """Return a sorter: the handbook's by id, or one's own from a file, a folder or its fields.

    ``traits`` are ipywidgets' own, such as ``layout``. Raises ``LibraryError`` with every fault, or with the names there are.
    """
    return SorterWidget(*with_call("sorter", given, folder), **traits)
