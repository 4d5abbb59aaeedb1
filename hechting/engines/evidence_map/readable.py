"""The map without JavaScript: a table of what was studied, and a table of what is offered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hechting.engines.evidence_map.payload import ShownEvidenceMap
from hechting.filtering.evidence import Axis, AxisName, EvidenceCell, evidence_cells, placed_in
from hechting.wording.ui import say

__all__ = ("MapTable", "cell_in_words", "tables_of")


#: Stands in a cell in which there is nothing; the legend says what that means.
NOTHING = "–"


@dataclass(frozen=True)
class MapTable:
    """A table in words: a caption, the heads of its columns, and rows of which the first cell is the head."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables_of(shown: ShownEvidenceMap) -> tuple[MapTable, MapTable]:
    """Return what was studied by mechanism and outcome, and what is offered by target group and age."""
    axes = {one.id: one for one in shown.axes}

    def offers(at: dict[AxisName, str]) -> str:
        count = len(placed_in(shown.offered, at))
        return str(count) if count else NOTHING

    studied = {
        (cell.row, cell.column): cell for cell in evidence_cells(shown.results, axes["werkt-via"], axes["uitkomst"])
    }
    return (
        _table(
            "bewijs",
            axes["werkt-via"],
            axes["uitkomst"],
            lambda at: _studied(studied.get((at["werkt-via"], at["uitkomst"]))),
        ),
        _table("aanbod", axes["doelgroep"], axes["leeftijd"], offers),
    )


def cell_in_words(cell: EvidenceCell) -> str:
    """Say how many studies found what, and how sure the surest is."""
    found = (
        say("map.found", direction=say(f"map.directions.{direction}"), count=count) for direction, count in cell.found
    )
    sure = say(f"map.sure.{cell.sure}")
    return "; ".join((*found, sure if cell.studies == 1 else say("map.surest", sure=sure)))


def _studied(cell: EvidenceCell | None) -> str:
    return cell_in_words(cell) if cell else NOTHING


def _table(view: str, rows: Axis, columns: Axis, said: Callable[[dict[AxisName, str]], str]) -> MapTable:
    return MapTable(
        say(f"map.caption.{view}", rows=rows.label.lower(), columns=columns.label.lower()),
        (rows.label, *(one.label for one in columns.values)),
        tuple(
            (row.label, *(said({rows.id: row.id, columns.id: column.id}) for column in columns.values))
            for row in rows.values
        ),
    )
