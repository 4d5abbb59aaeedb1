"""The scan as a widget: offers to tick, add or read from a list, and a map of what is covered, thin or missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import traitlets
from pydantic import ValidationError

from hechting.engines.activity import ActivityWidget, with_call
from hechting.engines.offer_scan.payload import ScanOption, ShownOfferScan, TownState
from hechting.engines.offer_scan.readable import national_map
from hechting.engines.offer_scan.schema import OfferScan
from hechting.filtering.combinations import MOST_GAPS, Candidate, Combination, combinations
from hechting.filtering.discouraged import discouraged_in_name
from hechting.filtering.refusal import Refusal
from hechting.filtering.scan import PlacedOffer, ScanCell, placed, scan_cells, strength_of
from hechting.reading.given import Given
from hechting.reading.library import Library, load_library
from hechting.reading.offer_list import KnownWords, read_offers
from hechting.reading.saved_scan import saved_scan
from hechting.schema.town import TownOffer
from hechting.wording.dates import today

if TYPE_CHECKING:
    import plotly.graph_objects  # type: ignore[import-untyped]

__all__ = ("OfferScanWidget", "offer_scan")


#: The record with the words around the handbook's own scan.
NAME = "aanbodscan"

#: What stands in the state and is a trait of its own too.
_MIRRORED = ("offers", "births", "families", "level", "gaps", "unread")


class OfferScanWidget(ActivityWidget):
    """A scan. Its traits follow the reader, and the reader sees what is set; ``cells`` and ``combinations`` follow from them."""

    engine = "offer_scan"
    offers = traitlets.List(traitlets.Dict(), help="What is offered, each as the fields of TownOffer.")
    births = traitlets.Int(None, allow_none=True, help="Births a year in the municipality.")
    families = traitlets.Dict(help="Families by id of a target group.")
    level = traitlets.Unicode(None, allow_none=True, help="The level that the map shows; None shows all together.")
    gaps = traitlets.List(traitlets.Any(), help="Chosen cells: target group, age, and a level or None.")
    unread = traitlets.List(traitlets.Unicode(), help="What could not be read of a list, in sentences.")

    def __init__(
        self, activity: OfferScan, library: Library | None = None, call: str | None = None, **traits: Any
    ) -> None:
        """Show an empty scan on a library's interventions, by default the handbook's."""
        self._library = library or load_library()
        self._shown = ShownOfferScan.of(activity, self._library)
        self._is_mirroring = False
        super().__init__(activity, call, **traits)

    def shown(self, _activity: OfferScan) -> ShownOfferScan:
        """Return the scan with everything that it judges by."""
        return self._shown

    def drawn(self, _activity: OfferScan) -> Mapping[str, Any]:
        """Return the map of what can be had in the Netherlands, for the readable form."""
        return {"scan": self._shown, "map": national_map(self._shown)}

    def start_state(self, _activity: OfferScan) -> Mapping[str, Any]:
        """Begin with nothing."""
        return TownState().model_dump(mode="json")

    @property
    def cells(self) -> tuple[ScanCell, ...]:
        """Every cell that exists, for the level that the map shows."""
        shown = self._shown
        found = scan_cells(self._placed(), shown.rows, shown.columns, self.level, self.families)
        return tuple(one for one in found if (one.row, one.column) not in shown.nowhere)

    @property
    def combinations(self) -> tuple[Combination, ...]:
        """A few sets of interventions that would serve the chosen gaps, each for its own reason."""
        offered = {one["handbook"] for one in self.offers}
        candidates = [_candidate(one) for one in self._shown.options if one.id not in offered]
        gaps: list[Any] = list(self.gaps)
        return combinations([(row, column, level) for row, column, level in gaps], candidates)

    def figure(self) -> plotly.graph_objects.Figure:
        """Return the map as a Plotly heat map of one's own; imports Plotly only then."""
        from hechting.engines.offer_scan.figure import heat_map

        return heat_map(self.cells, self._shown.rows, self._shown.columns)

    def read(self, source: Any) -> None:
        """Add what a list holds: a CSV or JSON file, rows or a DataFrame. ``unread`` then says what could not be read.

        A scan that was saved from a page takes the place of what stood here.
        """
        if (saved := saved_scan(source)) is not None:
            self.state = {**self._start_state, **{name: saved[name] for name in self._start_state if name in saved}}
            return
        found = read_offers(source, _known_words(self._shown))
        added = [one.model_dump(mode="json") for one in found.offers]
        ours = {one["handbook"] for one in added} - {None}
        kept = [one for one in self.offers if one["handbook"] not in ours]
        self.offers = [*kept, *(one for one in added if one not in kept)]
        self.unread = found.faults

    @traitlets.validate("offers")
    def _readable_offers(self, proposal: dict[str, Any]) -> list[dict[str, Any]]:
        try:
            return [_offer(one).model_dump(mode="json") for one in proposal["value"]]
        except ValidationError as error:
            first = error.errors()[0]
            problem = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
            raise Refusal(problem, f"een aanbod heeft: {', '.join(TownOffer.model_fields)}") from None

    @traitlets.validate("level")
    def _known_level(self, proposal: dict[str, Any]) -> str | None:
        known = [one.id for one in self._shown.levels.values]
        if proposal["value"] not in (None, *known):
            problem = f"{proposal['value']!r} is geen zwaarte"
            raise Refusal(problem, f"een van: {', '.join(known)}, of None")
        level: str | None = proposal["value"]
        return level

    @traitlets.validate("gaps")
    def _known_gaps(self, proposal: dict[str, Any]) -> list[list[str | None]]:
        gaps = [list(one) for one in proposal["value"]]
        if len(gaps) > MOST_GAPS:
            problem = f"{len(gaps)} vakken is te veel"
            raise Refusal(problem, f"hoogstens {MOST_GAPS}")
        return gaps

    @traitlets.observe(*_MIRRORED)
    def _to_state(self, change: Any) -> None:
        if not self._is_mirroring and self.state:
            self.state = {**self.state, change["name"]: change["new"]}

    @traitlets.observe("state")
    def _from_state(self, _change: Any) -> None:
        self._is_mirroring = True
        try:
            with self.hold_trait_notifications():
                for name in _MIRRORED:
                    setattr(self, name, self.state.get(name, self._start_state[name]))
        finally:
            self._is_mirroring = False

    def _placed(self) -> tuple[PlacedOffer, ...]:
        """Place what counts: nothing that is discouraged does."""
        offers = [_offer(one) for one in self.offers]
        counted = [one for one in offers if one.handbook or not discouraged_in_name(self._library, one.name)]
        known = {one.id: one for one in self._shown.options}
        return placed(counted, known, self._library.vocabulary.age_bands, today())


def offer_scan(
    given: Given = NAME,
    offers: Any = None,
    library: Library | None = None,
    folder: str | Path | None = None,
    **traits: Any,
) -> OfferScanWidget:
    """Return the scan of a town's offer: the handbook's, or with words of one's own from a file, a folder or its fields.

    It begins empty, or with ``offers`` of one's own (a CSV or JSON file, rows or a DataFrame). What could not be read of these stands
    in ``unread``, in sentences; the other rows are there. ``traits`` are ipywidgets' own, such as ``layout``. Raises ``LibraryError``
    with every fault.
    """
    activity, call = with_call("offer_scan", given, folder)
    scan = OfferScanWidget(activity, library, None if library or offers is not None else call, **traits)
    if offers is not None:
        scan.read(offers)
    return scan


def _offer(fields: Mapping[str, Any]) -> TownOffer:
    """Return an offer from plain JSON values, in which a tuple is a list."""
    return TownOffer.model_validate(
        {name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()}
    )


def _candidate(one: ScanOption) -> Candidate:
    known = {name: getattr(one, name) for name in Candidate.model_fields if name != "is_recent"}
    nothing_own = TownOffer(handbook=one.id, name=one.short)
    return Candidate(**known, is_recent=strength_of(nothing_own, one, today()) == "erkend")


def _known_words(shown: ShownOfferScan) -> KnownWords:
    def labels(values: Sequence[Any]) -> dict[str, str]:
        return {one.id: one.label for one in values if one.query or values is shown.formats}

    return KnownWords(
        labels(shown.rows.values),
        labels(shown.levels.values),
        labels(shown.formats),
        {name: (one.id, one.short) for one in shown.options for name in one.names},
    )
