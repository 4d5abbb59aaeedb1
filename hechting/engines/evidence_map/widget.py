"""The evidence map as a widget: rows and columns to choose, and in each cell the studies, or the gaps in the Dutch offer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import traitlets

from hechting.engines.activity import ActivityWidget, with_call
from hechting.engines.evidence_map.payload import ShownEvidenceMap
from hechting.engines.evidence_map.readable import tables_of
from hechting.engines.evidence_map.schema import EvidenceMap
from hechting.filtering.evidence import Axis, AxisName, Offered, StudyResult, placed_in
from hechting.filtering.refusal import Refusal
from hechting.reading.given import Given
from hechting.reading.library import Library, load_library

if TYPE_CHECKING:
    import plotly.graph_objects  # type: ignore[import-untyped]

__all__ = ("ALLOWED", "EvidenceMapWidget", "evidence_map")


#: The record with the words around the handbook's own map.
NAME = "bewijskaart"


#: What a map can show, and what its rows and columns can be, as ``js/src/evidence_map/state.ts`` has them.
ALLOWED: dict[str, tuple[str, ...]] = {
    "view": ("bewijs", "aanbod"),
    "rows": ("werkt-via", "doelgroep"),
    "columns": ("uitkomst", "leeftijd"),
}


def _one_of(name: str, value: Any, allowed: Sequence[str | None]) -> None:
    if value not in allowed:
        problem = f"{name}: {value!r} staat niet op deze kaart"
        raise Refusal(problem, f"een van: {', '.join(map(str, allowed))}")


class EvidenceMapWidget(ActivityWidget):
    """A map. ``state`` says what is shown (``view``), by which ``rows`` and ``columns``, for which ``level``, and which ``cell`` is open."""

    engine = "evidence_map"

    def __init__(
        self, activity: EvidenceMap, library: Library | None = None, call: str | None = None, **traits: Any
    ) -> None:
        """Show the map of a library's studies and offer, by default the handbook's."""
        self._shown = ShownEvidenceMap.of(activity, library or load_library())
        super().__init__(activity, call, **traits)

    def shown(self, _activity: EvidenceMap) -> ShownEvidenceMap:
        """Return the map with what stands on it."""
        return self._shown

    def drawn(self, _activity: EvidenceMap) -> Mapping[str, Any]:
        """Return the tables of the readable form."""
        return {"map": self._shown, "tables": tables_of(self._shown)}

    def start_state(self, _activity: EvidenceMap | None) -> Mapping[str, Any]:
        """Begin with what was studied, by mechanism and outcome."""
        return {"view": "bewijs", "rows": "werkt-via", "columns": "uitkomst", "level": None, "cell": None}

    @property
    def results(self) -> tuple[StudyResult, ...]:
        """What studies found in the open cell; all results while none is open."""
        return placed_in(self._shown.results, self._open_cell())

    @property
    def offered(self) -> tuple[Offered, ...]:
        """The interventions with an offer in the Netherlands in the open cell, of the chosen level; all while nothing is chosen."""
        level: dict[AxisName, str] = {"zwaarte": self.state["level"]} if self.state["level"] else {}
        return placed_in(self._shown.offered, {**self._open_cell(), **level})

    def figure(self) -> plotly.graph_objects.Figure:
        """Return how many studies stand in each cell as a Plotly heat map of one's own; imports Plotly only then."""
        from hechting.engines.evidence_map.figure import heat_map

        return heat_map(self._shown.results, self._axis("rows"), self._axis("columns"))

    @traitlets.validate("state")
    def _known_state(self, proposal: dict[str, Any]) -> dict[str, Any]:
        """Refuse what the map does not have, with one sentence; what is not named is as at the beginning."""
        state = {**self.start_state(None), **proposal["value"]}
        for name, allowed in ALLOWED.items():
            _one_of(name, state[name], allowed)
        axes = {one.id: [value.id for value in one.values] for one in self._shown.axes}
        _one_of("level", state["level"], (None, *axes["zwaarte"]))
        for side, value in zip(("rows", "columns"), state["cell"] or (), strict=False):
            _one_of("cell", value, axes[state[side]])
        return state

    def _axis(self, side: str) -> Axis:
        return next(one for one in self._shown.axes if one.id == self.state[side])

    def _open_cell(self) -> dict[AxisName, str]:
        cell = self.state["cell"]
        return {self.state["rows"]: cell[0], self.state["columns"]: cell[1]} if cell else {}


def evidence_map(
    given: Given = NAME, library: Library | None = None, folder: str | Path | None = None, **traits: Any
) -> EvidenceMapWidget:
    """Return the map of what was studied and offered: the handbook's, or with words of one's own from a file, a folder or its fields.

    What stands on it follows from the handbook or from a ``library`` of one's own. ``traits`` are ipywidgets' own, such as ``layout``.
    Raises ``LibraryError`` with every fault.
    """
    activity, call = with_call("evidence_map", given, folder)
    return EvidenceMapWidget(activity, library, None if library else call, **traits)
