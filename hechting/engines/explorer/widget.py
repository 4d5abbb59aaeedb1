"""The intervention explorer: filter, see why (not), relax, compare, share and print.

In the book the browser does the filtering; in Jupyter ``criteria`` and ``selection`` follow the reader both ways.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import traitlets
from pydantic import BaseModel

from hechting.engines.base import HandbookWidget
from hechting.engines.explorer.early import with_early_filters
from hechting.engines.explorer.payload import (
    LANDSCAPE,
    MOST_COMPARED,
    VIEWS,
    ExplorerLibrary,
    ExplorerRecords,
    ExplorerState,
)
from hechting.engines.explorer.readable import explorer_html
from hechting.filtering.criteria import Criteria, check_values
from hechting.filtering.landscape import Brush, in_brush
from hechting.filtering.ordering import SORTS
from hechting.filtering.refusal import Refusal, WrongKind, refuse_unknown
from hechting.filtering.search import search
from hechting.reading.library import Library, load_library

if TYPE_CHECKING:
    import plotly.graph_objects  # type: ignore[import-untyped]

__all__ = ("RECORDS_FILE", "InterventionExplorer", "records_script")


#: Beside the book's other scripts; ``js/src/explorer/records.ts`` loads it.
RECORDS_FILE = "interventions.js"

#: Traits that readers and Python both set, beside the criteria → the part of the state that each is.
_PARTS = {"sort": "sort", "compared": "compare", "view": "view", "brush": "brush", "shortlist": "shortlist"}


class InterventionExplorer(HandbookWidget):
    """Explore a library of interventions.

    ``criteria``, ``sort`` and ``compared`` are what is asked now: set them, or watch the reader change them. ``selection``,
    ``possible`` and ``near`` hold the ids of each group in the order on the screen. In whatever observer they are read, all of
    them belong together. ``value`` is the selection, for ``interactive_output``.

    ``view`` is "lijst" or "landschap": each intervention by its hours of contact and its ages. There a reader, or ``brush``, draws a
    frame, and ``framed`` holds the ids in it. ``shortlist`` holds what is kept, in the order in which it was chosen.

    >>> explorer = InterventionExplorer(Criteria(mechanisms=["video-feedback"], max_sessions=7))
    >>> explorer.selection
    >>> explorer.criteria = Criteria(age_from=0, age_to=12)
    """

    library = traitlets.Dict(help="The data as the component reads it.").tag(sync=True, payload=True)
    records: traitlets.List[Any] = traitlets.List(help="All that is known of each intervention.").tag(
        sync=True, payload=True
    )
    criteria = traitlets.Instance(Criteria, help="What is asked now.")
    sort = traitlets.Unicode(SORTS[0], help="The order of the results.")
    compared = traitlets.List(traitlets.Unicode(), help="Ids ticked for comparison.")
    view = traitlets.Unicode(VIEWS[0], help="Whether there is a list alone, or a landscape above it.")
    brush = traitlets.Instance(Brush, allow_none=True, help="The frame in the landscape; None without one.")
    shortlist = traitlets.Tuple(help="Ids that the reader keeps.")
    framed = traitlets.List(traitlets.Unicode(), read_only=True, help="Ids in the frame; empty without one.")
    selection = traitlets.List(traitlets.Unicode(), read_only=True, help="Ids that fit the criteria, as on the screen.")
    possible = traitlets.List(traitlets.Unicode(), read_only=True, help="Ids that may fit: something is not known.")
    near = traitlets.List(traitlets.Unicode(), read_only=True, help="Ids that miss exactly one criterion.")

    def __init__(self, criteria: Criteria | None = None, library: Library | None = None, **traits: Any) -> None:
        """Start with ``criteria`` (none by default) on ``library`` (the handbook's own by default).

        ``sort``, ``compared``, ``view``, ``brush``, ``shortlist`` and ipywidgets' ``layout`` can be given too. Raises ``TypeError`` when criteria and library are swapped,
        and ``Refusal`` when anything asks for what the library does not have.
        """
        if not isinstance(criteria, Criteria | None) or not isinstance(library, Library | None):
            message = "InterventionExplorer takes Criteria(...) first; your own library goes in library=..."
            raise WrongKind(message)
        self._library = library or load_library()
        self._library_call = _library_call(self._library)
        self._shown: dict[str, Any] = {}
        given = {part: traits.pop(name) for name, part in _PARTS.items() if name in traits}
        if given.get("brush") is not None:
            given.setdefault("view", LANDSCAPE)
        start = self._checked({"criteria": criteria or Criteria(), **given})
        data = {"library": _plain(ExplorerLibrary.of(self._library)), **_plain(ExplorerRecords.of(self._library))}
        super().__init__(widget="explorer", state=_plain(start), **data, **traits)

    def static_html(self) -> str:
        """Return the interventions in their groups, with every field and source, as HTML."""
        return explorer_html(self._library, self.criteria)

    def page_payload(self) -> dict[str, Any]:
        """Leave the handbook's own records to the file that all pages share (``RECORDS_FILE``): they weigh three times the rest."""
        left_out = () if self._library_call is None else ("records",)
        return {name: value for name, value in self.payload().items() if name not in left_out}

    def page_readable(self) -> str:
        """Return the first filters, and each of the handbook's own interventions in brief with a link to the page that has all of it."""
        if self._library_call is None:
            return self.static_html()
        brief = explorer_html(self._library, self.criteria, "brief")
        return brief if self.criteria.active() else with_early_filters(self._library, brief)

    def landscape_figure(self) -> plotly.graph_objects.Figure:
        """Return the landscape as a Plotly figure of one's own; imports Plotly only then. What does not fit the criteria is grey."""
        from hechting.engines.explorer.figure import landscape

        return landscape(self._library, frozenset(self.selection))

    @traitlets.validate("criteria", *_PARTS)
    def _is_known(self, proposal: dict[str, Any]) -> Any:
        value, name = proposal["value"], proposal["trait"].name
        self._check(_PARTS.get(name, name), value)
        return value

    @traitlets.validate("state")
    def _can_be_read(self, proposal: dict[str, Any]) -> dict[str, Any]:
        """Refuse a state that means nothing; what the reader is still typing in the browser is let through, and waits."""
        state: dict[str, Any] = proposal["value"]
        if "state" in self._property_lock:
            return state
        return _plain(self._read(state))

    @traitlets.observe("criteria", *_PARTS)
    def _on_python(self, change: Any) -> None:
        chosen = {part: getattr(self, name) for name, part in _PARTS.items()}
        if change["name"] == "brush" and self.brush is not None:
            chosen["view"] = LANDSCAPE  # only there is a frame
        self._become(self._checked({"criteria": self.criteria, **chosen, "open": self.state.get("open")}))

    @traitlets.observe("state")
    def _on_reader(self, _change: Any) -> None:
        """Follow the reader; an age that is half typed changes nothing yet."""
        with suppress(Refusal):
            self._become(self._read(self.state))

    def _become(self, state: ExplorerState) -> None:
        """Set everything that belongs together before any observer hears of it."""
        plain = _plain(state)
        if plain == self._shown:
            return
        self._shown = plain
        found = search(self._library, state.criteria, state.sort)
        with self.hold_trait_notifications():
            self.criteria, self.state = state.criteria, plain
            for name, part in _PARTS.items():
                setattr(self, name, getattr(state, part))
            groups = {
                "selection": found.fits,
                "possible": found.possible,
                "near": found.near,
                "framed": self._framed(state),
            }
            for name, ids in groups.items():
                self.set_trait(name, ids)
            self.set_trait("value", self.chosen())

    def chosen(self) -> list[str]:
        """Return the ids that fit."""
        return list(self.selection)

    def _read(self, state: Mapping[str, Any]) -> ExplorerState:
        """Return a state with what it leaves out as it always begins; raises ``Refusal`` for what is not known."""
        refuse_unknown("state", state, ExplorerState.model_fields, "no part of a state")
        asked = state.get("criteria", {})
        if not isinstance(asked, Mapping):
            problem = f"criteria cannot be {asked!r} in a state"
            raise Refusal(problem, "criteria by name, such as {'max_sessions': 7}")
        brush = state.get("brush")
        if not isinstance(brush, Mapping | None):
            problem = f"brush cannot be {brush!r} in a state"
            raise Refusal(problem, "its bounds by name, or None")
        return self._checked(
            {**state, "criteria": Criteria(**asked), "brush": None if brush is None else Brush(**brush)}
        )

    def _checked(self, parts: Mapping[str, Any]) -> ExplorerState:
        """Return a state of which all is known; raises ``Refusal`` for the first that is not. A list has no brush."""
        for name, value in parts.items():
            self._check(name, value)
        state = ExplorerState(**parts)
        return state if state.view == LANDSCAPE else state.model_copy(update={"brush": None})

    def _check(self, name: str, value: Any) -> None:
        """Raise ``Refusal`` for a part of a state that means nothing."""
        if name == "criteria":
            check_values(value, self._library.vocabulary)
        elif name in ("sort", "view"):
            refuse_unknown(name, [value], *((SORTS, "no order") if name == "sort" else (VIEWS, "no view")))
        elif name == "open":
            self._check_ids(name, [] if value is None else [value])
        elif name in ("compare", "shortlist"):
            self._check_ids("compared" if name == "compare" else name, value)

    def _check_ids(self, name: str, ids: Any) -> None:
        if not isinstance(ids, list | tuple):
            problem = f"{name} cannot be {ids!r}"
            raise Refusal(problem, "a list of ids of interventions")
        refuse_unknown(name, ids, self._library.interventions, "no intervention here")
        if name == "compared" and len(ids) > MOST_COMPARED:
            problem = f"compared: {len(ids)} are too many to read side by side"
            raise Refusal(problem, f"at most {MOST_COMPARED}")

    def _framed(self, state: ExplorerState) -> list[str]:
        brush = state.brush
        if brush is None:
            return []
        return [key for key, record in self._library.interventions.items() if in_brush(record, brush)]

    def call(self) -> str | None:
        """Return the call that makes an explorer on this library with these criteria; nothing for a library of one's own."""
        if self._library_call is None:
            return None
        chosen = self.criteria.model_dump(mode="json", exclude_defaults=True)
        asked = ", ".join(f"{name}={value!r}" for name, value in chosen.items())
        parts = (f"Criteria({asked})" if asked else "", self._library_call)
        return f"InterventionExplorer({', '.join(part for part in parts if part)})"

    def called_state(self) -> Mapping[str, Any]:
        """Return the state in which that call starts."""
        return _plain(ExplorerState(criteria=self.criteria))


def records_script(library: Library) -> str:
    """Return the records of a library as a script, which a page may load from a web host and from disk alike."""
    text = json.dumps(_plain(ExplorerRecords.of(library))["records"], ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.hechtingInterventions={text};\n"


def _library_call(library: Library) -> str | None:
    """Return how to name this library in a call: empty for the handbook's, nothing for one of one's own."""
    ours = load_library()
    if library == ours:
        return ""
    return "library=load_library().kennisbank_examples()" if library == ours.kennisbank_examples() else None


def _plain(model: BaseModel) -> dict[str, Any]:
    return model.model_dump(mode="json")
