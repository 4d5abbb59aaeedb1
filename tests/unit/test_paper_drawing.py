"""A small figure drawn for paper: each kind of mark stands at its place, in its colour and with its dashes."""

import re
from types import SimpleNamespace

import pytest

from hechting.charts.paper import WIDTHS, colour
from hechting.charts.paper import drawn as drawn_twice
from hechting.charts.paper_marks import BASE, LINE, dots_under, hatched, lines, rectangle, symbol

HEIGHT = 200

WIDTH = WIDTHS["wide"]

#: The horizontal axis runs over the whole width, one hundredth of it for each step; the vertical one from below to above.
ACROSS = {
    "range": [0, 100], "domain": [0, 1], "anchor": "y", "linecolor": "--line", "tickcolor": "--tick", "tickfont": {"color": "--ink"},
    "tickvals": [], "ticktext": [], "ticks": "outside", "showgrid": False,
}  # fmt: skip
UP = ACROSS | {"range": [0, 10], "anchor": "x", "gridcolor": "--grid"}
STEP = WIDTH / 100
ROW = HEIGHT / 10


def drawn(data=(), shapes=(), annotations=(), across=None, up=None, meta=None):
    """Draw a figure; return the paths and words of its wide shape with their attributes."""
    svg = wide(data, shapes, annotations, across, up, meta)
    paths = [attributes(one) for one in re.findall(r"<path ([^>]*)/>", svg)]
    words = [{"text": text} | attributes(one) for one, text in re.findall(r"<text ([^>]*)>([^<]*)</text>", svg)]
    return paths, words


def attributes(text):
    return dict(re.findall(r'([\w-]+)="([^"]*)"', text))


def wide(data=(), shapes=(), annotations=(), across=None, up=None, meta=None):
    layout = {
        "height": HEIGHT,
        "shapes": list(shapes),
        "annotations": list(annotations),
        "meta": {"spots": [], **(meta or {})},
    }
    layout |= {"xaxis": ACROSS | (across or {"visible": False}), "yaxis": UP | (up or {"visible": False})}
    spec = {"data": list(data), "layout": layout}
    figure = SimpleNamespace(wide=spec, narrow=spec, message=SimpleNamespace(title="Een & twee"))
    svg, narrow = re.findall(r"<svg.*?</svg>", drawn_twice(figure), flags=re.DOTALL)
    for shape, text in (("wide", svg), ("narrow", narrow)):
        assert f'data-shape="{shape}" viewBox="0 0 {WIDTHS[shape]} {float(HEIGHT)}"' in text
        assert 'aria-label="Een &amp; twee"' in text
    return svg


def at(x, y):
    """Return the pixels of a value on both axes."""
    return x * STEP, HEIGHT - y * ROW


def test_a_colour_is_a_custom_property_or_what_it_says():
    assert colour("--hechting-ink") == "var(--hechting-ink)"
    assert colour("none") == "none"


def test_a_line_and_a_surface_stand_on_axes_or_on_shares_of_the_paper():
    line = {"type": "line", "x0": 10, "x1": 10, "y0": 0, "y1": 5, "line": {"color": "--a", "width": 1, "dash": "dot"}}
    box = {"type": "rect", "xref": "paper", "yref": "paper", "x0": 0.1, "x1": 0.5, "y0": 0.25, "y1": 0.75, "line": {"color": "--b", "width": 2}}  # fmt: skip
    paths, words = drawn(shapes=[line, box])
    assert words == []
    assert paths == [
        {"d": lines([at(10, 0), at(10, 5)]), "stroke": "var(--a)", "fill": "none", "stroke-width": "1", "stroke-dasharray": "3 3"},
        {"d": rectangle(0.1 * WIDTH, 150, 0.5 * WIDTH, 50), "stroke": "var(--b)", "fill": "none", "stroke-width": "2"},
    ]  # fmt: skip


def test_words_are_moved_from_their_place_and_have_their_side_there():
    one = {"text": "Zo<br>is het", "x": 20, "y": 5, "xanchor": "right", "yanchor": "bottom", "xshift": -6, "yshift": 3, "font": {"color": "--ink"}}  # fmt: skip
    x, y = at(20, 5)
    _, words = drawn(annotations=[one])
    assert [word["text"] for word in words] == ["Zo", "is het"]
    assert {(word["x"], word["text-anchor"], word["fill"]) for word in words} == {(f"{x - 6:.1f}", "end", "var(--ink)")}
    assert [word["y"] for word in words] == [f"{y - 3 - LINE * (2 - row - BASE):.1f}" for row in (0, 1)]
    plain = {key: value for key, value in one.items() if key not in ("xshift", "yshift")}
    _, words = drawn(annotations=[plain | {"xref": "paper", "yref": "paper", "x": 0.5, "y": 1, "yanchor": "top"}])
    assert (words[0]["x"], words[0]["y"]) == (f"{WIDTH / 2:.1f}", f"{LINE * BASE:.1f}")


def test_an_axis_below_has_a_line_ticks_and_words_under_them():
    paths, words = drawn(across={"tickvals": [0, 50], "ticktext": ["nul", "half"]})
    assert [one["d"] for one in paths] == [
        lines([(0, HEIGHT), (WIDTH, HEIGHT)]),
        *(lines([(x, HEIGHT), (x, HEIGHT + 5)]) for x in (0, WIDTH / 2)),
    ]
    assert [one["stroke"] for one in paths] == ["var(--line)", "var(--tick)", "var(--tick)"]
    assert [(word["text"], float(word["x"]), word["text-anchor"]) for word in words] == [
        ("nul", 0, "middle"),
        ("half", WIDTH / 2, "middle"),
    ]
    assert {word["y"] for word in words} == {f"{HEIGHT + 7 + LINE * BASE:.1f}"}
    paths, words = drawn(across={"tickvals": [50], "ticktext": ["half"], "ticks": ""})
    assert (len(paths), len(words)) == (1, 1)


def test_an_axis_stands_below_what_it_belongs_to_even_when_that_counts_from_above():
    paths, _ = drawn(across={"ticks": ""}, up={"range": [10, 0], "domain": [0.5, 1], "visible": False})
    assert paths[0]["d"] == lines([(0, HEIGHT / 2), (WIDTH, HEIGHT / 2)])


def test_an_axis_beside_has_words_before_it_and_lines_when_asked():
    beside = {"tickvals": [2, 4], "ticktext": ["twee", "vier"]}
    paths, words = drawn(up=beside)
    assert paths == []
    assert [(word["text"], word["x"], word["text-anchor"]) for word in words] == [
        ("twee", "-5.0", "end"),
        ("vier", "-5.0", "end"),
    ]
    assert [word["y"] for word in words] == [f"{at(0, value)[1] + LINE * (BASE - 0.5):.1f}" for value in (2, 4)]
    paths, _ = drawn(up=beside | {"showgrid": True})
    assert [(one["d"], one["stroke"]) for one in paths] == [
        (lines([at(0, value), at(100, value)]), "var(--grid)") for value in (2, 4)
    ]


BAR = {
    "type": "bar", "base": [0, 10, 10], "x": [30, 0, 20], "y": [2, 4, 6], "width": [1, 1, 2],
    "marker": {"color": "--fill", "line": {"color": "--edge", "width": 2}, "pattern": {"shape": "", "size": 8}},
}  # fmt: skip


@pytest.mark.parametrize("shape", ["", "/", "x", "."])
def test_a_bar_lies_around_its_row_filled_or_with_its_pattern_and_one_of_nothing_is_not_drawn(shape):
    paths, _ = drawn([BAR | {"marker": BAR["marker"] | {"pattern": {"shape": shape, "size": 8}}}])
    places = [(0, HEIGHT - 2.5 * ROW, 30 * STEP, HEIGHT - 1.5 * ROW), (10 * STEP, HEIGHT - 7 * ROW, 30 * STEP, HEIGHT - 5 * ROW)]  # fmt: skip
    edges, insides = [one for one in paths if one["d"].endswith("Z") and one["stroke-width"] == "2"], [one for one in paths if one["stroke-width"] == "1"]  # fmt: skip
    assert [one["d"] for one in edges] == [rectangle(*place) for place in places]
    assert {(one["stroke"], one["fill"]) for one in edges} == {("var(--edge)", "none" if shape else "var(--fill)")}
    assert [one["d"] for one in insides] == [hatched(shape, *place, 8) for place in places if shape]
    assert all((one["stroke"], one["fill"]) == ("var(--edge)", "var(--edge)") for one in insides)


CURVE = {"type": "scatter", "mode": "lines", "x": [0, 50, 100], "y": [0, 8, 0], "line": {"color": "--c", "width": 3, "dash": "dash"}}  # fmt: skip
POINTS = [at(x, y) for x, y in zip(CURVE["x"], CURVE["y"], strict=True)]


def test_a_curve_has_its_line_and_what_is_filled_has_dots_down_to_zero():
    paths, _ = drawn([CURVE])
    assert paths == [
        {"d": lines(POINTS), "stroke": "var(--c)", "fill": "none", "stroke-width": "3", "stroke-dasharray": "9 9"}
    ]
    filled = CURVE | {"fill": "tozeroy", "fillpattern": {"size": 7, "fgcolor": "--dots"}, "line": {"width": 0}}
    paths, _ = drawn([filled])
    assert [(one["d"], one["fill"], one["stroke"]) for one in paths] == [
        (dots_under(POINTS, HEIGHT, 7), "var(--dots)", "none")
    ]


def test_a_point_has_its_own_size_and_shape_and_an_open_one_shows_the_paper():
    marker = {"color": "--m", "size": [8, 0, 12], "symbol": ["circle", "circle", "diamond-open"]}
    paths, _ = drawn([CURVE | {"mode": "markers", "marker": marker}])
    assert [one["d"] for one in paths] == [symbol("circle", *POINTS[0], 8), symbol("diamond", *POINTS[2], 12)]
    assert [one["fill"] for one in paths] == ["var(--m)", "var(--hechting-paper)"]
    assert {(one["stroke"], one["stroke-width"]) for one in paths} == {("var(--m)", "0")}
    same = {"color": "--m", "size": 6, "symbol": "square", "line": {"color": "--edge", "width": 2}}
    paths, _ = drawn([CURVE | {"mode": "lines+markers", "marker": same}])
    assert [one["d"] for one in paths] == [lines(POINTS), *(symbol("square", *point, 6) for point in POINTS)]
    assert {(one["stroke"], one["stroke-width"]) for one in paths[1:]} == {("var(--edge)", "2")}


def test_an_interval_runs_to_both_bounds_with_caps_and_one_that_is_not_known_is_not_drawn():
    bars = {"array": [10, None, 5, 5], "arrayminus": [5, 5, None, 20], "width": 4, "thickness": 3, "color": "--e"}
    trace = {"type": "scatter", "mode": "markers", "x": [20, 40, 60, 80], "y": [1, 2, 3, 4], "error_x": bars}
    paths, _ = drawn([trace | {"marker": {"color": "--m", "size": 0, "symbol": "circle"}}])
    expected = []
    for low, high, row in ((15, 30, 1), (60, 85, 4)):
        (left, y), (right, _) = at(low, row), at(high, row)
        caps = [lines([(x, y - 4), (x, y + 4)]) for x in (left, right)]
        expected.append(lines([(left, y), (right, y)]) + "".join(caps))
    assert [one["d"] for one in paths] == expected
    assert {(one["stroke"], one["stroke-width"]) for one in paths} == {("var(--e)", "3")}


def test_what_answers_a_guess_is_marked_and_nothing_else():
    note = {"text": "a", "x": 1, "y": 1, "xanchor": "left", "yanchor": "top", "font": {"color": "--ink"}}
    line = {"type": "line", "x0": 0, "x1": 1, "y0": 0, "y1": 1, "line": {"color": "--a", "width": 1}}
    both = [({}, {}), ({"meta": "answer"}, {"name": "answer"})]
    paths, words = drawn(
        [CURVE | trace for trace, _ in both],
        [line | shape for _, shape in both],
        [note | shape for _, shape in both],
    )
    assert [one.get("class") for one in paths] == [None, "answer", None, "answer"]
    assert [one.get("class") for one in words] == [None, "answer"]


def test_a_spot_covers_its_range_or_a_whole_direction_and_a_guess_has_its_row():
    spots = [{"x": (20, 10), "y": (2, 4), "says": "hier"}, {"x": None, "y": (0, 1), "says": "daar"}, {"x": (0, 1), "y": None, "says": "op"}]  # fmt: skip
    svg = wide(meta={"spots": spots, "guess": {"top": 6, "bottom": 4, "start": 0.5}})
    found = [attributes(one) for one in re.findall(r'<rect class="spot" ([^>]*)/>', svg)]
    assert [one["data-says"] for one in found] == ["hier", "daar", "op"]
    places = [[float(one[name]) for name in ("x", "y", "width", "height")] for one in found]
    assert places == [[70, 120, 70, 40], [0, 180, WIDTH, 20], [0, 0, 7, HEIGHT]]
    assert f'data-guess="{at(0, 6)[1]:.1f} {at(0, 4)[1]:.1f} 0.5"' in svg
    assert f'data-x="0 100 0.0 {WIDTH:.1f}"' in svg
    assert f'data-y="0 10 {HEIGHT:.1f} 0.0"' in svg
    assert "data-guess" not in wide()
