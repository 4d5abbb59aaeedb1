"""How many studies stand in each cell, as a figure for a lesson. Plotly is imported here alone."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go  # type: ignore[import-untyped]

from hechting.filtering.evidence import Axis, StudyResult, evidence_cells
from hechting.wording.ui import say

__all__ = ("heat_map",)


def heat_map(results: Sequence[StudyResult], rows: Axis, columns: Axis) -> go.Figure:
    """Return a heat map: rows and columns by their labels, and in each cell how many studies; empty where nothing was studied."""
    counts = {(cell.row, cell.column): cell.studies for cell in evidence_cells(results, rows, columns)}
    figure = go.Figure(
        go.Heatmap(
            x=[one.label for one in columns.values],
            y=[one.label for one in rows.values],
            z=[[counts.get((row.id, column.id)) for column in columns.values] for row in rows.values],
            texttemplate="%{z}",
            colorscale="Teal",
        )
    )
    figure.update_layout(
        title=say("map.caption.bewijs", rows=rows.label.lower(), columns=columns.label.lower()),
        yaxis_autorange="reversed",
    )
    return figure
