"""Hechting: an open, executable handbook on attachment between children and their caregivers.

>>> from hechting import Criteria, load_library, search
>>> search(load_library(), Criteria(age_from=0, age_to=12, mechanisms=["video-feedback"], max_sessions=7)).fits
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_HOMES = {
    "Criteria": "hechting.criteria",
    "InterventionExplorer": "hechting.widgets.explorer",
    "LibraryError": "hechting.library",
    "consequences_chart": "hechting.widgets.chart",
    "dialogue": "hechting.widgets.dialogue",
    "drawing": "hechting.drawings",
    "effects_chart": "hechting.widgets.chart",
    "guide": "hechting.widgets.guide",
    "icon_array": "hechting.widgets.icon_array",
    "load_library": "hechting.library",
    "mixed_quiz": "hechting.widgets.quiz",
    "overlap_chart": "hechting.widgets.chart",
    "prevalence_chart": "hechting.widgets.chart",
    "quiz": "hechting.widgets.quiz",
    "search": "hechting.filtering",
    "sorter": "hechting.widgets.sorter",
    "teen_births_chart": "hechting.widgets.chart",
    "timeline": "hechting.widgets.timeline",
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: the widgets and Plotly cost more time than the core needs."""
    if name not in _HOMES:
        message = f"module 'hechting' has no attribute {name!r}; it offers {', '.join(__all__)}"
        raise AttributeError(message)
    return getattr(import_module(_HOMES[name]), name)
