"""The network engine: add people around a child, and see when each of them is there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hechting.engines.activity import ActivityWidget, with_call
from hechting.reading.given import Given
from hechting.schema.activity import Activity

__all__ = ("NetworkWidget", "network")


class NetworkWidget(ActivityWidget):
    """People and moments. ``state["people"]`` lists names, each with the moments at which that person is there."""

    engine = "network"

    def start_state(self, _activity: Activity) -> Mapping[str, Any]:
        """Begin with nobody."""
        return {"people": []}


def network(given: Given, folder: str | Path | None = None, **traits: Any) -> NetworkWidget:
    """Return a network: the handbook's by id, or one's own from a file, a folder or its fields.

    ``traits`` are ipywidgets' own, such as ``layout``. Raises ``LibraryError`` with every fault, or with the names there are.
    """
    return NetworkWidget(*with_call("network", given, folder), **traits)
