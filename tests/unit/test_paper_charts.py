"""Figures drawn beforehand: all their words and numbers are on both drawings, and within them."""

import re
from html import unescape

import pytest

from hechting.charts.paper import WIDTHS, drawn
from hechting.charts.paper_scale import scales
from hechting.charts.widget import effects_chart, overlap_chart, prevalence_chart, teen_births_chart

CHARTS = {
    "effects": lambda: effects_chart("risico"),
    "overlap": overlap_chart,
    "prevalence": prevalence_chart,
    "births": teen_births_chart,
}


@pytest.mark.parametrize("name", CHARTS)
def test_every_word_of_a_figure_is_on_both_its_drawings_and_within_them(name):
    for figure in CHARTS[name]()._shown:
        for shape, svg in zip(WIDTHS, drawn(figure).split("</svg>"), strict=False):
            words = {unescape(text) for text in re.findall(r"<text[^>]*>([^<]*)</text>", svg)}
            for annotation in getattr(figure, shape)["layout"]["annotations"]:
                assert {unescape(line) for line in annotation["text"].split("<br>")} <= words
            places = [float(x) for x in re.findall(r'<text x="([-\d.]+)"', svg)]
            assert all(-1 <= x <= WIDTHS[shape] + 1 for x in places)


@pytest.mark.parametrize("name", CHARTS)
def test_every_place_that_says_something_lies_within_its_drawing(name):
    for figure in CHARTS[name]()._shown:
        for shape, svg in zip(WIDTHS, drawn(figure).split("</svg>"), strict=False):
            height = float(re.search(r'viewBox="0 0 [\d.]+ ([\d.]+)"', svg)[1])
            spots = re.findall(
                r'class="spot" x="(.*?)" y="(.*?)" width="(.*?)" height="(.*?)".*? data-says="(.+?)"', svg
            )
            assert len(spots) == len(getattr(figure, shape)["layout"]["meta"]["spots"]) > 0
            for spot in spots:
                left, top, wide, high = map(float, spot[:4])
                assert -1 <= left <= left + wide <= WIDTHS[shape] + 1
                assert -8 <= top <= top + high <= height + 1
                assert min(wide, high) >= 7


@pytest.mark.parametrize("name", CHARTS)
def test_answers_are_marked_on_the_drawing(name):
    for figure in CHARTS[name]()._shown:
        assert drawn(figure).count('class="answer"') >= 2


def test_a_drawing_says_where_its_axes_stand():
    layout = {
        "height": 100,
        "xaxis": {"range": [0, 50], "domain": [0.5, 1]},
        "yaxis": {"range": [0, 10], "domain": [0, 1]},
    }
    sheet = scales(layout, 200)
    assert [sheet.axes["x"].place(value) for value in (0, 25, 50)] == [100, 150, 200]
    assert sheet.axes["y"].place(10) == 0
    assert str(sheet.axes["x"]) == "0 50 100.0 200.0"
    assert str(sheet.axes["y"]) == "0 10 100.0 0.0"
