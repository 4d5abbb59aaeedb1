"""The network engine: add people around a child, and see when each of them is there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hechting.engines.activity import ActivityWidget
from hechting.reading.library import load_library
from hechting.schema.activity import Activity

__all__ = ("NetworkWidget", "network")


class NetworkWidget(ActivityWidget):
    """People and moments. ``state["people"]`` lists names, each with the moments at which that person is there."""

    engine = "network"

    def start_state(self, _activity: Activity) -> Mapping[str, Any]:
        """Begin with nobody."""
        return {"people": []}


def network(name: str) -> NetworkWidget:
    """Return the network with this name. Raises ``LibraryError`` when it is not there or has faults."""
    return NetworkWidget(load_library().activity("network", name), f"network({name!r})")
