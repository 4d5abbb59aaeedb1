"""The figures of births: every year drawn from zero, and every line named where it ends."""

from itertools import pairwise

import plotly.graph_objects as go
import pytest
from figure_reading import SHAPES, Page, with_colours, words_on

from hechting import load_library
from hechting.charts.birth_figure import LINES, birth_figures
from hechting.wording.numbers import number

BIRTHS = load_library().teen_births
FIGURES = {figure.message.key: figure for figure in birth_figures(BIRTHS)}


@pytest.fixture(params=list(FIGURES))
def figure(request):
    return FIGURES[request.param]


@pytest.fixture(params=SHAPES)
def spec(request, figure):
    return getattr(figure, request.param)


def test_plotly_accepts_the_figure(spec):
    assert {trace.type for trace in go.Figure(with_colours(spec)).data} == {"scatter"}


def test_every_year_of_every_line_is_drawn(figure, spec):
    *lines, given = spec["data"]
    assert [trace["name"] for trace in lines] == [line.column for line in figure.message.lines]
    assert (given["x"], given["y"]) == (lines[0]["x"][:1], lines[0]["y"][:1])
    for trace in lines:
        assert trace["x"] == [one.year for one in BIRTHS.rows]
        assert trace["y"] == [one.births(trace["name"]) for one in BIRTHS.rows]


def test_scale_begins_at_zero_and_holds_the_highest(spec):
    low, high = spec["layout"]["yaxis"]["range"]
    assert low == 0
    assert high >= max(max(trace["y"]) for trace in spec["data"])
    assert spec["layout"]["xaxis"]["tickvals"][-1] == 2020


def test_lines_differ_without_colour(spec):
    *lines, _ = spec["data"]
    looks = {(trace["line"]["dash"], trace["marker"]["symbol"]) for trace in lines}
    assert len(looks) == len({dash for dash, _ in looks}) == len(lines)


def test_no_point_stands_half_beside_the_axis(spec):
    low, high = spec["layout"]["xaxis"]["range"]
    years = spec["data"][0]["x"]
    assert low <= years[0] - 0.5
    assert years[-1] + 0.5 <= high


def test_every_year_can_be_pointed_at(figure, spec):
    said = [one["says"] for one in spec["layout"]["meta"]["spots"]]
    for words, year in zip(said, BIRTHS.rows, strict=True):
        assert words.startswith(f"{year.year}: ")
        assert all(f"{line.label} {number(year.births(line.column))}" in words for line in figure.message.lines)


def test_every_line_is_named_with_its_last_number(figure, spec):
    for line in figure.message.lines:
        assert f"{line.label}: {number(BIRTHS.rows[-1].births(line.column))}" in words_on(spec)


def test_names_do_not_overlap(spec):
    top = spec["layout"]["yaxis"]["range"][1]
    heights = sorted(note["y"] / top * LINES for note in spec["layout"]["annotations"] if ": " in note["text"])
    assert all(after - before >= 19.9 for before, after in pairwise(heights))


def test_html_holds_every_number_and_its_source(figure):
    page = Page(figure.html)
    assert page.tags.count("tr") == len(BIRTHS.rows) + 1
    for one in BIRTHS.rows:
        assert str(one.year) in page.text
        assert all(f"<td>{number(one.births(line.column))}</td>" in figure.html for line in figure.message.lines)
    assert "https://www.cbs.nl/nl-nl/nieuws/2021/24/aantal-tienermoeders-in-tien-jaar-gehalveerd" in page.links
    assert "eigen optelling" in page.text
    assert "gelezen op 22 november 2026" in page.text
