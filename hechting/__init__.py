"""Hechting: an open, executable handbook on attachment between children and their caregivers.

>>> from hechting import Criteria, load_library, search
>>> search(load_library(), Criteria(age_from=0, age_to=12, mechanisms=["video-feedback"], max_sessions=7)).fits
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ("Criteria", "InterventionExplorer", "LibraryError", "effects_chart", "load_library", "search")

_HOMES = {
    "Criteria": "hechting.criteria",
    "InterventionExplorer": "hechting.widgets.explorer",
    "LibraryError": "hechting.library",
    "effects_chart": "hechting.widgets.chart",
    "load_library": "hechting.library",
    "search": "hechting.filtering",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: the widgets and Plotly cost more time than the core needs."""
    if name not in _HOMES:
        message = f"module 'hechting' has no attribute {name!r}; it offers {', '.join(__all__)}"
        raise AttributeError(message)
    return getattr(import_module(_HOMES[name]), name)
