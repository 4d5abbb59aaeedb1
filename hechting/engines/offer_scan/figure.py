"""The map of a town's offer as a figure for a lesson. Plotly is imported here alone."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go  # type: ignore[import-untyped]

from hechting.filtering.evidence import NOT_SPLIT, Axis
from hechting.filtering.scan import ScanCell, Status
from hechting.wording.ui import say

__all__ = ("heat_map",)


#: How much there is, from nothing to enough, for the colour; the word stands in the cell.
_ORDER: tuple[Status, ...] = ("ontbreekt", "dun", "gedekt")


def heat_map(cells: Sequence[ScanCell], rows: Axis, columns: Axis) -> go.Figure:
    """Return a heat map: rows and columns by their labels, and in each cell the word for it; empty where there is no cell."""
    by_place = {(one.row, one.column): one.status for one in cells}
    named_rows = [one for one in rows.values if one.id != NOT_SPLIT]
    named_columns = [one for one in columns.values if one.id != NOT_SPLIT]
    found = [[by_place.get((row.id, column.id)) for column in named_columns] for row in named_rows]
    figure = go.Figure(
        go.Heatmap(
            x=[one.label for one in named_columns],
            y=[one.label for one in named_rows],
            z=[[_ORDER.index(one) if one else None for one in row] for row in found],
            text=[[say(f"scan.status.{one}") if one else "" for one in row] for row in found],
            texttemplate="%{text}",
            colorscale="Teal",
            zmin=0,
            zmax=len(_ORDER) - 1,
            showscale=False,
        )
    )
    figure.update_layout(
        title=say("scan.caption", rows=rows.label.lower(), columns=columns.label.lower()), yaxis_autorange="reversed"
    )
    return figure
