"""A figure drawn beforehand, as SVG in the page: in both shapes for the screen, of which paper shows the wide one.

It reads the same specification as Plotly, and draws what the figures of this package use of it; anything else is an error when
the book is built. Colours are custom properties, so that a drawing follows light and dark, and paper is always light.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from hechting.charts.layout import ANSWER
from hechting.charts.paper_marks import Path, Words, dots_under, hatched, lines, rectangle, symbol, words
from hechting.charts.paper_scale import Scale, Sheet, scales
from hechting.charts.specification import Figure, Spec
from hechting.render.environment import render

__all__ = ("WIDTHS", "drawn")

#: Pixels from left to right. The text of an A4 sheet with margins of 1 cm is about 700 wide; the smallest phone is 320.
WIDTHS: Mapping[str, int] = {"wide": 700, "narrow": 320}

_TICK = 5

Mark = Path | Words


@dataclass(frozen=True)
class Spot:
    """A place that says something when a reader points at it."""

    left: float
    top: float
    width: float
    height: float
    says: str


def drawn(figure: Figure) -> Markup:
    """Return both shapes of a figure as SVG elements."""
    return Markup("\n").join(_drawn(getattr(figure, shape), shape, figure.message.title) for shape in WIDTHS)


def _drawn(spec: Spec, shape: str, title: str) -> Markup:
    sheet = scales(spec["layout"], WIDTHS[shape])
    marks = [*_shapes(spec, sheet), *_axes(spec, sheet), *_traces(spec, sheet), *_annotations(spec, sheet)]
    return render(
        "charts/paper.svg.j2",
        shape=shape,
        title=title,
        sheet=sheet,
        guess=_guess_place(spec, sheet),
        paths=[mark for mark in marks if isinstance(mark, Path)],
        words=[mark for mark in marks if isinstance(mark, Words)],
        spots=[*_spots(spec, sheet)],
    )


def _guess_place(spec: Spec, sheet: Sheet) -> str | None:
    """Return where a guessed number is drawn: the top and bottom of its row in pixels, and where it is counted from."""
    place = spec["layout"]["meta"].get("guess")
    if place is None:
        return None
    down = sheet.axes["y"]
    return f"{down.place(place['top']):.1f} {down.place(place['bottom']):.1f} {place['start']:g}"


def _spots(spec: Spec, sheet: Sheet) -> Iterator[Spot]:
    for one in spec["layout"]["meta"]["spots"]:
        (left, right), (top, bottom) = (_reach(one[side], sheet.axes[side], sheet, side) for side in "xy")
        yield Spot(left, top, right - left, bottom - top, one["says"])


def _reach(wanted: tuple[float, float] | None, axis: Scale, sheet: Sheet, side: str) -> list[float]:
    """Return the pixels of a range, from low to high; all of a direction without one."""
    if wanted is None:
        return [0.0, sheet.width if side == "x" else sheet.height]
    return sorted(axis.place(value) for value in wanted)


def _is_answer(thing: Spec) -> bool:
    return ANSWER["name"] in (thing.get("name"), thing.get("meta"))


def colour(name: str) -> str:
    """Return a colour as SVG has it: the value of a custom property, or what it says."""
    return f"var({name})" if name.startswith("--") else name


def _place(sheet: Sheet, thing: Spec, side: str, number: str = "", *, default: str) -> float:
    axis = thing.get(f"{side}ref", default)
    value = thing[f"{side}{number}"]
    return sheet.share(side, value) if axis == "paper" else sheet.at(axis, value)


def _shapes(spec: Spec, sheet: Sheet) -> Iterator[Mark]:
    for shape in spec["layout"]["shapes"]:
        (left, right), (top, bottom) = (
            [_place(sheet, shape, side, number, default=side) for number in "01"] for side in "xy"
        )
        line = shape["line"]
        path = lines([(left, top), (right, bottom)]) if shape["type"] == "line" else rectangle(left, top, right, bottom)
        look = {"stroke": colour(line["color"]), "width": line["width"], "dash": line.get("dash", "solid")}
        yield Path(path, **look, is_answer=_is_answer(shape))


def _annotations(spec: Spec, sheet: Sheet) -> Iterator[Mark]:
    for one in spec["layout"]["annotations"]:
        x = _place(sheet, one, "x", default="x") + one.get("xshift", 0)
        y = _place(sheet, one, "y", default="y") - one.get("yshift", 0)
        anchors = (one["xanchor"], one["yanchor"])
        yield from words(one["text"], x, y, anchors, colour(one["font"]["color"]), is_answer=_is_answer(one))


def _axes(spec: Spec, sheet: Sheet) -> Iterator[Mark]:
    for key, axis in spec["layout"].items():
        if not key.startswith(("xaxis", "yaxis")) or axis.get("visible") is False:
            continue
        own, other = sheet.axes[key[0] + key[5:]], sheet.axes[axis["anchor"]]
        draw = _axis_below if key.startswith("x") else _axis_beside
        yield from draw(axis, own, other)


def _axis_below(axis: Spec, own: Any, other: Any) -> Iterator[Mark]:
    floor = max(other.begin, other.end)
    yield Path(lines([(own.begin, floor), (own.end, floor)]), stroke=colour(axis["linecolor"]))
    for value, said in zip(axis["tickvals"], axis["ticktext"], strict=True):
        x = own.place(value)
        if axis["ticks"]:
            yield Path(lines([(x, floor), (x, floor + _TICK)]), stroke=colour(axis["tickcolor"]))
        yield from words(said, x, floor + _TICK + 2, ("center", "top"), colour(axis["tickfont"]["color"]))


def _axis_beside(axis: Spec, own: Any, other: Any) -> Iterator[Mark]:
    for value, said in zip(axis["tickvals"], axis["ticktext"], strict=True):
        y = own.place(value)
        if axis["showgrid"]:
            yield Path(lines([(other.begin, y), (other.end, y)]), stroke=colour(axis["gridcolor"]))
        yield from words(said, other.begin - _TICK, y, ("right", "middle"), colour(axis["tickfont"]["color"]))


def _traces(spec: Spec, sheet: Sheet) -> Iterator[Mark]:
    for trace in spec["data"]:
        for path in _trace(trace, sheet):
            yield replace(path, is_answer=_is_answer(trace))


def _trace(trace: Spec, sheet: Sheet) -> Iterator[Path]:
    if trace["type"] == "bar":
        yield from _bars(trace, sheet)
        return
    across, down = _axes_of(trace, sheet)
    points = [(across.place(x), down.place(y)) for x, y in zip(trace["x"], trace["y"], strict=True)]
    if "lines" in trace["mode"]:
        yield from _lines(trace, points, down.place(0))
    if "markers" in trace["mode"]:
        yield from _error_bars(trace, sheet)
        yield from _points(trace, points)


def _bars(trace: Spec, sheet: Sheet) -> Iterator[Path]:
    across, down = _axes_of(trace, sheet)
    marker = trace["marker"]
    stroke, pattern = colour(marker["line"]["color"]), marker["pattern"]
    for base, length, y, width in zip(trace["base"], trace["x"], trace["y"], trace["width"], strict=True):
        if length == 0:
            continue
        left, right = across.place(base), across.place(base + length)
        top, bottom = sorted((down.place(y - width / 2), down.place(y + width / 2)))
        fill = "none" if pattern["shape"] else colour(marker["color"])
        yield Path(rectangle(left, top, right, bottom), stroke=stroke, fill=fill, width=marker["line"]["width"])
        inside = hatched(pattern["shape"], left, top, right, bottom, pattern["size"])
        if inside:
            yield Path(inside, stroke=stroke, fill=stroke, width=1)


def _lines(trace: Spec, points: list[tuple[float, float]], floor: float) -> Iterator[Path]:
    if trace.get("fill") == "tozeroy":
        dots = dots_under(points, floor, trace["fillpattern"]["size"])
        yield Path(dots, fill=colour(trace["fillpattern"]["fgcolor"]))
    line = trace["line"]
    if line["width"]:
        yield Path(lines(points), stroke=colour(line["color"]), width=line["width"], dash=line.get("dash", "solid"))


def _points(trace: Spec, points: list[tuple[float, float]]) -> Iterator[Path]:
    marker = trace["marker"]
    edge = marker.get("line", {})
    for number, (x, y) in enumerate(points):
        size, name = (_each(marker[key], number) for key in ("size", "symbol"))
        if size:
            own = colour(marker["color"])
            fill = "var(--hechting-paper)" if name.endswith("-open") else own
            path = symbol(name.removesuffix("-open"), x, y, size)
            yield Path(path, stroke=colour(edge.get("color", marker["color"])), fill=fill, width=edge.get("width", 0))


def _error_bars(trace: Spec, sheet: Sheet) -> Iterator[Path]:
    if "error_x" not in trace:
        return
    bar = trace["error_x"]
    across, down = _axes_of(trace, sheet)
    for value, row, more, less in zip(trace["x"], trace["y"], bar["array"], bar["arrayminus"], strict=True):
        if more is None or less is None:
            continue
        y, half = down.place(row), bar["width"]
        low, high = across.place(value - less), across.place(value + more)
        caps = "".join(lines([(x, y - half), (x, y + half)]) for x in (low, high))
        yield Path(lines([(low, y), (high, y)]) + caps, stroke=colour(bar["color"]), width=bar["thickness"])


def _axes_of(trace: Spec, sheet: Sheet) -> tuple[Scale, Scale]:
    return sheet.axes[trace.get("xaxis", "x")], sheet.axes[trace.get("yaxis", "y")]


def _each(value: Any, number: int) -> Any:
    """Return a value for each point, or the one that all have."""
    return value[number] if isinstance(value, list | tuple) else value
