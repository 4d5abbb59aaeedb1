"""How a town's offer is judged: for each target group and age, and each level, whether it is covered, thin or missing.

The rule is the editors' own, and stands here alone. ``js/src/offer_scan/judge.ts`` is its twin in the browser; ``tests`` hold both
together and against a naive third reading. The axes are those of the map of what is offered (``filtering/evidence.py``).

* *missing*: nothing of the offer serves the cell;
* *thin*: one offer only; or none with a recognition of less than five years; or fewer places a year for the whole group than families
  in it, when the town gave both for everything that serves the group;
* *covered*: everything else.

How much there is, on paper, says nothing of how good it is and whom it reaches.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from hechting.filtering.evidence import NOT_SPLIT, Axis, AxisName, Places, bands_of, placed_in
from hechting.schema.base import Record, Text
from hechting.schema.town import TownOffer
from hechting.schema.vocabulary import AgeBand
from hechting.wording.dates import first_day, years_between

__all__ = ("FEWEST", "YEARS", "KnownOffer", "PlacedOffer", "ScanCell", "Status", "Strength", "ThinReason", "judged", "placed", "scan_cells", "strength_of")  # fmt: skip


Status = Literal["gedekt", "dun", "ontbreekt"]

#: What stands behind an offer: a recognition of less than five years, an older one, one of which the date is not known, none, or only
#: the town's own word.
Strength = Literal["erkend", "oud", "datum-onbekend", "niet-erkend", "eigen"]

ThinReason = Literal["een-aanbod", "geen-recente-erkenning", "te-weinig-plekken"]

#: Fewer offers than this are thin.
FEWEST = 2

#: After so many years a recognition is old (``render/recognition.py``).
YEARS = 5


class KnownOffer(Record):
    """What the rule asks of an intervention of the handbook: where it stands on the map, and its recognition.

    ``rank`` is that of the level of recognition: nothing or 0 is no recognition. ``is_here`` tells whether it can be had in the Netherlands.
    """

    id: Text
    name: Text
    places: Places
    rank: int | None
    date: str | None
    older_than_5_years: bool | None
    is_here: bool


@dataclass(frozen=True)
class PlacedOffer:
    """An offer of a town, where it stands on the map, and what stands behind it."""

    offer: TownOffer
    places: Places
    strength: Strength

    @property
    def is_on_the_map(self) -> bool:
        """Whether its target group and its age are known; without them it counts nowhere."""
        return NOT_SPLIT not in (*self.places["doelgroep"], *self.places["leeftijd"])


@dataclass(frozen=True)
class ScanCell:
    """A cell of the map: what serves it, and what follows from that. Without a ``level`` it holds every level."""

    row: str
    column: str
    level: str | None
    status: Status
    reasons: tuple[ThinReason, ...]
    offers: tuple[PlacedOffer, ...]


def strength_of(offer: TownOffer, known: KnownOffer | None, today: date) -> Strength:
    """Return what stands behind an offer today; a date that the town looked up itself goes before that of the handbook."""
    if offer.recognised_on is not None:
        return _by_age(offer.recognised_on, today)
    if known is None:
        return "eigen"
    if not known.rank:
        return "niet-erkend"
    if known.date is None:
        return "oud" if known.older_than_5_years else "datum-onbekend"
    return _by_age(known.date, today)


def placed(
    offers: Iterable[TownOffer], known: Mapping[str, KnownOffer], bands: Sequence[AgeBand], today: date
) -> tuple[PlacedOffer, ...]:
    """Place the offers of a town on the map; ``known`` are the handbook's by id."""
    return tuple(_placed(offer, known.get(offer.handbook or ""), bands, today) for offer in offers)


def judged(
    here: Sequence[PlacedOffer], of_group: Sequence[PlacedOffer], families: int | None
) -> tuple[Status, tuple[ThinReason, ...]]:
    """Judge a cell by what serves it (``here``), by what serves its whole target group, and by the ``families`` in that group."""
    if not here:
        return "ontbreekt", ()
    reasons: list[ThinReason] = []
    if len(here) < FEWEST:
        reasons.append("een-aanbod")
    if all(one.strength != "erkend" for one in here):
        reasons.append("geen-recente-erkenning")
    places = [one.offer.places for one in of_group]
    if families is not None and None not in places and sum(filter(None, places)) < families:
        reasons.append("te-weinig-plekken")
    return ("dun" if reasons else "gedekt"), tuple(reasons)


def scan_cells(
    offers: Sequence[PlacedOffer],
    rows: Axis,
    columns: Axis,
    level: str | None = None,
    families: Mapping[str, int] | None = None,
) -> Iterator[ScanCell]:
    """Give every cell of the map for one level, or for all together; ``families`` by id of a target group."""
    counted = [one for one in offers if one.is_on_the_map]
    for row in _named(rows):
        of_group = placed_in(counted, {"doelgroep": row})
        for column in _named(columns):
            at: dict[AxisName, str] = {"leeftijd": column, **({"zwaarte": level} if level else {})}
            here = placed_in(of_group, at)
            status, reasons = judged(here, of_group, (families or {}).get(row))
            yield ScanCell(row, column, level, status, reasons, here)


def _named(axis: Axis) -> Iterator[str]:
    """Give the values of an axis, without that for what nobody named: there is no gap in it."""
    return (one.id for one in axis.values if one.id != NOT_SPLIT)


def _placed(offer: TownOffer, known: KnownOffer | None, bands: Sequence[AgeBand], today: date) -> PlacedOffer:
    ages = bands_of(offer.age_from, offer.age_to, bands)
    own: Places = {
        "doelgroep": offer.target_groups or (NOT_SPLIT,),
        "leeftijd": ages or (NOT_SPLIT,),
        "zwaarte": offer.levels or (NOT_SPLIT,),
    }
    if known is not None:
        own = {axis: known.places[axis] if values == (NOT_SPLIT,) else values for axis, values in own.items()}
    return PlacedOffer(offer, own, strength_of(offer, known, today))


def _by_age(day: str, today: date) -> Strength:
    return "oud" if years_between(first_day(day), today) >= YEARS else "erkend"
