"""The marks of a drawing for paper: where their corners are, and that they stay where they belong."""

import re
from itertools import pairwise

import pytest

from hechting.charts.layout import LINE as LINE_OF_FIGURES
from hechting.charts.paper_marks import BASE, DASHES, LINE, Path, dots_under, hatched, lines, rectangle, symbol, words
from hechting.charts.paper_scale import Scale, scales

NUMBER = re.compile(r"-?\d+\.\d")


def corners(path):
    """Return the corners of each line of a path."""
    return [
        [tuple(map(float, NUMBER.findall(point))) for point in re.split("L", line)] for line in path.split("M") if line
    ]


def circles(path):
    """Return the middle and the size of each circle of a path."""
    found = re.findall(r"M(\S+) (\S+?)a(\S+) (\S+) 0 1 0 (\S+) 0a(\S+) (\S+) 0 1 0 (\S+) 0Z", path)
    for left, y, *radii, there, wide, high, back in [tuple(map(float, one)) for one in found]:
        assert radii == [wide, high]
        assert there == -back == pytest.approx(2 * wide, abs=0.11)
        yield left + there / 2, y, there


def test_a_path_goes_through_its_points_and_closes_when_asked():
    assert lines([(1, 2), (3.04, 4.06)]) == "M1.0 2.0L3.0 4.1"
    assert (
        rectangle(1, 2, 3, 4)
        == lines([(1, 2), (3, 2), (3, 4), (1, 4)], closed=True)
        == "M1.0 2.0L3.0 2.0L3.0 4.0L1.0 4.0Z"
    )


def test_a_round_point_has_its_size_across_and_stands_in_the_middle():
    assert list(circles(symbol("circle", 100, 50, 12))) == [(100, 50, 12)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("square", [(90, 40), (110, 40), (110, 60), (90, 60)]),
        ("diamond", [(100, 37), (113, 50), (100, 63), (87, 50)]),
        ("triangle-up", [(100, 40), (111.5, 60), (88.5, 60)]),
        (
            "cross",
            [(96, 38), (104, 38), (104, 46), (112, 46), (112, 54), (104, 54), (104, 62), (96, 62), (96, 54), (88, 54), (88, 46), (96, 46)],
        ),
    ],
)  # fmt: skip
def test_a_point_with_corners_looks_as_large_as_a_round_one(name, expected):
    path = symbol(name, 100, 50, 20)
    assert corners(path) == [expected]
    assert path.endswith("Z")


def test_a_dash_is_a_word_of_plotly_and_a_whole_line_has_none():
    assert [Path("", dash=name).dashes for name in ("solid", "dot")] == ["", "3 3"]
    assert len({Path("", dash=name).dashes for name in DASHES}) == len(DASHES)
    assert Path("").width == 1


def test_dots_fill_a_rectangle_from_half_a_gap_within():
    found = list(circles(hatched(".", 10, 100, 40, 120, 10)))
    assert [(x, y) for x, y, _ in found] == [(x, y) for x in (15, 25, 35) for y in (105, 115)]
    assert {size for *_, size in found} == {2}


def test_rising_lines_run_at_45_degrees_from_edge_to_edge():
    found = corners(hatched("/", 10, 100, 40, 120, 10))
    assert len(found) == 4
    for (x, y), (other_x, other_y) in found:
        assert x - other_x == other_y - y > 0
        assert y == 100 or x == 40
        assert other_x == 10 or other_y == 120
    assert [line[0][0] + line[0][1] for line in found] == [120, 130, 140, 150]


def test_crossing_lines_are_the_rising_ones_and_their_mirror_image():
    rising, crossing = (corners(hatched(shape, 10, 100, 40, 120, 10)) for shape in "/x")
    assert crossing == rising + [[(50 - x, y) for x, y in line] for line in rising]


def test_another_pattern_is_left_empty():
    assert hatched("", 10, 100, 40, 120, 10) == hatched("|", 10, 100, 40, 120, 10) == ""


@pytest.mark.parametrize(("down", "first"), [("top", 0.0), ("middle", -1.0), ("bottom", -2.0)])
def test_words_stand_line_by_line_with_their_side_at_the_place(down, first):
    found = list(words("Zo &amp; zo<br>gewoon", 5, 200, ("left", down), "ink", is_answer=True))
    assert [(one.text, one.x, one.anchor, one.colour, one.is_answer) for one in found] == [
        ("Zo & zo", 5, "start", "ink", True),
        ("gewoon", 5, "start", "ink", True),
    ]
    assert [one.y for one in found] == pytest.approx([200 + LINE * (first + BASE + number) for number in (0, 1)])


def test_words_have_the_anchor_that_a_browser_calls_otherwise():
    anchors = [next(words("a", 0, 0, (side, "top"), "")).anchor for side in ("left", "center", "right")]
    assert anchors == ["start", "middle", "end"]


def test_words_are_no_answer_unless_said_and_letters_stand_low_in_a_line_as_the_figures_count_it():
    assert [one.is_answer for one in words("a", 0, 0, ("left", "top"), "")] == [False]
    assert LINE == LINE_OF_FIGURES
    assert 0.7 < BASE < 0.85


def test_dots_fill_what_is_below_a_curve_and_nothing_above_it():
    curve = [(0, 100), (20, 40), (40, 100)]
    found = list(circles(dots_under(curve, 100, 5)))
    assert {size for *_, size in found} == {1.6}
    by_column = {x: [y for other, y, _ in found if other == x] for x, *_ in found}
    columns = [0, 5, 10, 15, 20, 25, 30, 35]
    for x in columns:
        top = 100 - 3 * min(x, 40 - x)
        rows = by_column.get(x, [])
        assert rows == [97.5 - 5 * number for number in range(len(rows))]
        assert all(y > top + 1 for y in rows)
        assert not rows or rows[-1] - 5 <= top + 1
    assert [len(by_column.get(x, [])) for x in columns] == [0, 3, 6, 9, 12, 9, 6, 3]
    assert set(by_column) <= set(columns)


@pytest.mark.parametrize(("height", "lowest"), [(51, 52.5), (51.6, 57.5), (52, 57.5)])
def test_the_highest_dot_stays_a_pixel_below_the_curve(height, lowest):
    assert min(y for _, y, _ in circles(dots_under([(0, height), (10, height)], 100, 5))) == lowest


def test_a_curve_with_a_wall_has_no_dots_beyond_it():
    found = list(circles(dots_under([(0, 90), (0, 50), (10, 50)], 100, 4)))
    assert all(50 < y < 100 and 0 <= x < 10 for x, y, _ in found)
    assert all(other > one for one, other in pairwise(sorted({x for x, *_ in found})))


def test_a_scale_puts_its_range_between_its_pixels():
    scale = Scale(-1, 3, 100, 300)
    assert [scale.place(value) for value in (-1, 0, 3)] == [100, 150, 300]


def test_a_sheet_counts_shares_from_the_left_and_from_below():
    across, down = {"range": [0, 10], "domain": [0.25, 0.75]}, {"range": [0, 4], "domain": [0.5, 0.9]}
    sheet = scales({"height": 200, "xaxis": across, "yaxis2": down}, 400)
    assert (sheet.width, sheet.height) == (400, 200)
    assert (sheet.share("x", 0.1), sheet.share("y", 0.1)) == (40, 180)
    assert [sheet.at("x", value) for value in (0, 10)] == [100, 300]
    assert [sheet.at("y2", value) for value in (0, 4)] == pytest.approx([100, 20])
