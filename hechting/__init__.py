"""Hechting: an open, executable handbook on attachment between children and their caregivers.

>>> from hechting import Criteria, load_library, search
>>> search(load_library(), Criteria(age_from=0, age_to=12, mechanisms=["video-feedback"], max_sessions=7)).fits
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

# Programs that check or complete code read these imports; a running program gets each name when it first asks for it, because
# the widgets and Plotly cost more time than the core needs. A test holds both lists together.
if TYPE_CHECKING:
    from hechting.charts.widget import consequences_chart as consequences_chart
    from hechting.charts.widget import effects_chart as effects_chart
    from hechting.charts.widget import overlap_chart as overlap_chart
    from hechting.charts.widget import prevalence_chart as prevalence_chart
    from hechting.charts.widget import teen_births_chart as teen_births_chart
    from hechting.engines.decision_path.widget import decision_path as decision_path
    from hechting.engines.dialogue.widget import dialogue as dialogue
    from hechting.engines.evidence_map.widget import evidence_map as evidence_map
    from hechting.engines.explorer.widget import InterventionExplorer as InterventionExplorer
    from hechting.engines.guide.widget import guide as guide
    from hechting.engines.icon_array.widget import icon_array as icon_array
    from hechting.engines.network.widget import network as network
    from hechting.engines.offer_scan.widget import offer_scan as offer_scan
    from hechting.engines.quiz.widget import mixed_quiz as mixed_quiz
    from hechting.engines.quiz.widget import quiz as quiz
    from hechting.engines.refutation.widget import refutation as refutation
    from hechting.engines.scene.widget import scene as scene
    from hechting.engines.shared_choice.widget import shared_choice as shared_choice
    from hechting.engines.sorter.widget import sorter as sorter
    from hechting.engines.timeline.widget import timeline as timeline
    from hechting.filtering.criteria import Criteria as Criteria
    from hechting.filtering.landscape import Brush as Brush
    from hechting.filtering.search import search as search
    from hechting.reading.faults import LibraryError as LibraryError
    from hechting.reading.library import load_library as load_library
    from hechting.reading.own_library import library_from as library_from
    from hechting.render.drawings import drawing as drawing
    from hechting.render.listings import discouraged_approaches as discouraged_approaches
    from hechting.render.listings import general_findings as general_findings
    from hechting.render.listings import recognition_levels as recognition_levels

    __version__: str

_HOMES = {
    "Brush": "hechting.filtering.landscape",
    "Criteria": "hechting.filtering.criteria",
    "InterventionExplorer": "hechting.engines.explorer.widget",
    "LibraryError": "hechting.reading.faults",
    "consequences_chart": "hechting.charts.widget",
    "decision_path": "hechting.engines.decision_path.widget",
    "dialogue": "hechting.engines.dialogue.widget",
    "discouraged_approaches": "hechting.render.listings",
    "drawing": "hechting.render.drawings",
    "effects_chart": "hechting.charts.widget",
    "evidence_map": "hechting.engines.evidence_map.widget",
    "general_findings": "hechting.render.listings",
    "guide": "hechting.engines.guide.widget",
    "icon_array": "hechting.engines.icon_array.widget",
    "library_from": "hechting.reading.own_library",
    "load_library": "hechting.reading.library",
    "mixed_quiz": "hechting.engines.quiz.widget",
    "network": "hechting.engines.network.widget",
    "offer_scan": "hechting.engines.offer_scan.widget",
    "overlap_chart": "hechting.charts.widget",
    "prevalence_chart": "hechting.charts.widget",
    "quiz": "hechting.engines.quiz.widget",
    "recognition_levels": "hechting.render.listings",
    "refutation": "hechting.engines.refutation.widget",
    "scene": "hechting.engines.scene.widget",
    "search": "hechting.filtering.search",
    "shared_choice": "hechting.engines.shared_choice.widget",
    "sorter": "hechting.engines.sorter.widget",
    "teen_births_chart": "hechting.charts.widget",
    "timeline": "hechting.engines.timeline.widget",
}

__all__ = (
    "Brush",
    "Criteria",
    "InterventionExplorer",
    "LibraryError",
    "consequences_chart",
    "decision_path",
    "dialogue",
    "discouraged_approaches",
    "drawing",
    "effects_chart",
    "evidence_map",
    "general_findings",
    "guide",
    "icon_array",
    "library_from",
    "load_library",
    "mixed_quiz",
    "network",
    "offer_scan",
    "overlap_chart",
    "prevalence_chart",
    "quiz",
    "recognition_levels",
    "refutation",
    "scene",
    "search",
    "shared_choice",
    "sorter",
    "teen_births_chart",
    "timeline",
)


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used."""
    if name == "__version__":
        return import_module("importlib.metadata").version("hechting")
    if name not in _HOMES:
        message = f"module 'hechting' has no attribute {name!r}; it offers {', '.join(__all__)}"
        raise AttributeError(message)
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """Name what the package offers."""
    return sorted((*__all__, "__version__"))
