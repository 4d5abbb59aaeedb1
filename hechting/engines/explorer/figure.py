"""The landscape as a figure for a lesson. Plotly is imported here alone."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass

import plotly.graph_objects as go  # type: ignore[import-untyped]

from hechting.filtering.landscape import Spot, spot_of
from hechting.reading.library import Library
from hechting.render.recognition import is_old
from hechting.schema.intervention import Intervention
from hechting.wording.ages import age_range, hour_range
from hechting.wording.lists import in_a_list
from hechting.wording.ui import say

__all__ = ("landscape",)


#: Plotly's shapes, for the forms in the order of the vocabulary; ``js/src/explorer/later/shapes.tsx`` draws the same.
_SHAPES = ("circle", "square", "triangle-up", "cross")

#: More than one form, and none known.
_SEVERAL, _UNKNOWN = "diamond", "x"


@dataclass(frozen=True)
class _Dot:
    record: Intervention
    spot: Spot
    form: str
    shape: str


def landscape(library: Library, fitting: Set[str]) -> go.Figure:
    """Return hours of contact against age, an interval of ages for each intervention; what has no place is counted in the title."""
    dots = list(_dots(library))
    figure = go.Figure()
    for form, shape in dict.fromkeys((dot.form, dot.shape) for dot in dots):
        figure.add_trace(_trace(form, shape, [dot for dot in dots if dot.form == form], fitting))
    missing = len(library.interventions) - len(dots)
    figure.update_layout(
        title=f"{say('landscape.title')} ({say('landscape.unknown').lower()}: {missing})",
        xaxis_title=say("readable.explorer.age_axis"),
        yaxis_title=say("landscape.hours"),
    )
    return figure


def _dots(library: Library) -> Iterator[_Dot]:
    forms = library.vocabulary.values("formats")
    for record in library.interventions.values():
        spot = spot_of(record)
        if spot.is_known:
            form = in_a_list(record.formats) or say("record.form_unknown")
            yield _Dot(record, spot, form, _shape(record, forms))


def _shape(record: Intervention, forms: tuple[str, ...]) -> str:
    if len(record.formats) != 1:
        return _SEVERAL if record.formats else _UNKNOWN
    return _SHAPES[forms.index(record.formats[0]) % len(_SHAPES)]


def _trace(form: str, shape: str, dots: list[_Dot], fitting: Set[str]) -> go.Scatter:
    starts = [_start(dot.spot) for dot in dots]
    return go.Scatter(
        x=starts,
        y=[dot.spot.hours_high for dot in dots],
        error_x={
            "type": "data",
            "symmetric": False,
            "array": [(dot.spot.age_high or start) - start for dot, start in zip(dots, starts, strict=True)],
        },
        mode="markers",
        name=form,
        text=[_told(dot) for dot in dots],
        hoverinfo="text",
        marker={
            # A hollow shape stands for a recognition older than five years: Plotly draws no dashed outline around a mark.
            "symbol": [f"{shape}-open" if is_old(dot.record) else shape for dot in dots],
            "size": 12,
            "color": ["#0f5c63" if dot.record.id in fitting else "#a9b4bb" for dot in dots],
        },
    )


def _start(spot: Spot) -> float:
    """Return the youngest age in months; where only the oldest is known, that one."""
    return spot.age_low if spot.age_low is not None else spot.age_high or 0


def _told(dot: _Dot) -> str:
    hours = hour_range(dot.spot.hours_low or 0, dot.spot.hours_high or 0)
    age = age_range(dot.spot.age_low, dot.spot.age_high)
    old = [say("recognition.older")] if is_old(dot.record) else []
    return "; ".join((dot.record.name, hours, age, dot.form, dot.record.recognition.level, *old))
