"""The scan without JavaScript: what can be had in the Netherlands on the same map, and how to use it on paper."""

from __future__ import annotations

from dataclasses import dataclass

from hechting.engines.offer_scan.payload import ShownOfferScan
from hechting.filtering.evidence import NOT_SPLIT, placed_in
from hechting.wording.ui import say

__all__ = ("NationalMap", "national_map")


@dataclass(frozen=True)
class NationalMap:
    """A table in words: a caption, the heads of its columns, and rows of which the first cell is the head."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def national_map(shown: ShownOfferScan) -> NationalMap:
    """Return how many interventions that can be had in the Netherlands stand in each cell."""
    here = [one for one in shown.options if one.is_here]
    columns = [one for one in shown.columns.values if one.id != NOT_SPLIT]

    def said(row: str, column: str) -> str:
        if (row, column) in shown.nowhere:
            return say("scan.status.geen-vak")
        count = len(placed_in(here, {"doelgroep": row, "leeftijd": column}))
        return str(count) if count else say("readable.scan.nothing")

    return NationalMap(
        say("readable.scan.national", rows=shown.rows.label.lower(), columns=shown.columns.label.lower()),
        (shown.rows.label, *(one.label for one in columns)),
        tuple(
            (row.label, *(said(row.id, column.id) for column in columns))
            for row in shown.rows.values
            if row.id != NOT_SPLIT
        ),
    )
