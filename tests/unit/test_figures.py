"""The figures: honest axes, nothing invented, readable without a drawing."""

import json
import re
from html.parser import HTMLParser
from itertools import pairwise

import plotly.graph_objects as go
import pytest

from hechting.effects import read_effects
from hechting.effects_html import effects_html, outcome_html
from hechting.figures import figure_data
from hechting.library import CONTENT
from hechting.panels import LABEL_CHARACTERS, panels_of

SHAPES = ("plotly", "plotly_narrow")


@pytest.fixture(scope="module")
def effects():
    return read_effects(CONTENT)[0]


@pytest.fixture(scope="module", params=[group.key for group in read_effects(CONTENT)[0].groups])
def group(request, effects):
    return next(group for group in effects.groups if group.key == request.param)


def with_colours(spec):
    """Give every token a value, as the browser does, so that Plotly's own validation can judge the figure."""
    text = json.dumps(spec).replace('"--hechting-font"', '"sans-serif"')
    return json.loads(re.sub(r'"--hechting-\w+"', '"#123456"', text))


@pytest.mark.parametrize("shape", SHAPES)
def test_plotly_accepts_the_figure(group, effects, shape):
    figure = go.Figure(with_colours(figure_data(group, effects)[shape]))
    assert {trace.type for trace in figure.data} == {"scatter"}


@pytest.mark.parametrize("shape", SHAPES)
def test_measures_never_share_an_axis(group, effects, shape):
    panels = panels_of(group, effects)
    spec = figure_data(group, effects)[shape]
    drawn = {}
    for trace in spec["data"]:
        drawn.setdefault(trace["xaxis"], []).extend(trace["x"])
    assert len(drawn) == len(panels) == len({panel.measure.name for panel in panels})
    for panel, points in zip(panels, drawn.values(), strict=True):
        assert sorted(points) == sorted(result.effect for result in panel.results)
        assert len({result.measure for result in panel.results}) == 1


def test_exactly_the_chartable_results_are_drawn(group, effects):
    drawn = [result for panel in panels_of(group, effects) for result in panel.results]
    assert sorted(drawn, key=repr) == sorted((one for one in effects.in_group(group.key) if one.chartable), key=repr)


@pytest.mark.parametrize("shape", SHAPES)
def test_intervals_are_drawn_only_where_a_source_gives_them(group, effects, shape):
    ends = set()
    for trace in figure_data(group, effects)[shape]["data"]:
        bars = trace.get("error_x", {"array": [], "arrayminus": []})
        for effect, up, down in zip(trace["x"], bars["array"], bars["arrayminus"], strict=False):
            ends.add((round(effect - down, 6), round(effect + up, 6)))
    known = {
        (one.ci_low, one.ci_high) for one in effects.in_group(group.key) if one.chartable and one.ci_low is not None
    }
    assert ends == known


@pytest.mark.parametrize("shape", SHAPES)
def test_line_of_no_effect_stands_in_every_row(group, effects, shape):
    spec = figure_data(group, effects)[shape]
    for number, panel in enumerate(panels_of(group, effects), start=1):
        axis = "x" if number == 1 else f"x{number}"
        upright = [line for line in spec["layout"]["shapes"] if line["xref"] == axis and line["x0"] == line["x1"]]
        assert [line["x0"] for line in upright] == [panel.measure.no_effect] * len(panel.results)
        low, high = spec["layout"][f"xaxis{axis[1:]}"]["range"]
        assert (low, high) == (round(panel.low, 6), round(panel.high, 6))


def test_a_measure_has_the_same_axis_in_every_figure(effects):
    ranges = {}
    for group in effects.groups:
        for panel in panels_of(group, effects):
            ranges.setdefault(panel.key, set()).add((panel.low, panel.high))
    assert all(len(found) == 1 for found in ranges.values())


@pytest.mark.parametrize("shape", SHAPES)
def test_labels_name_study_number_and_missing_interval(group, effects, shape):
    texts = [
        note["text"].replace("\u00a0", " ") for note in figure_data(group, effects)[shape]["layout"]["annotations"]
    ]
    joined = re.sub(r"<.*?>", " ", " ".join(texts))
    for result in (one for one in effects.in_group(group.key) if one.chartable):
        assert result.study.split(",")[0] in joined
    missing = sum(one.chartable and one.ci_low is None for one in effects.in_group(group.key))
    assert joined.count("interval niet gevonden") == missing


def test_label_lines_fit_a_narrow_screen(group, effects):
    for note in figure_data(group, effects)["plotly_narrow"]["layout"]["annotations"]:
        lines = re.sub(r"</?b>", "", note["text"]).split("<br>")
        assert max(map(len, lines)) <= LABEL_CHARACTERS


@pytest.mark.parametrize("shape", SHAPES)
def test_rows_do_not_overlap_and_stay_inside(group, effects, shape):
    layout = figure_data(group, effects)[shape]["layout"]
    edge = 1.0
    for name in sorted(key for key in layout if key.startswith("yaxis")):
        bottom, top = layout[name]["domain"]
        assert 0 <= bottom < top < edge
        edge = bottom
        heights = [
            trace["y"]
            for trace in figure_data(group, effects)[shape]["data"]
            if trace["yaxis"] == name.replace("axis", "")
        ]
        places = sorted(place for some in heights for place in some)
        assert places[0] > 0
        assert places[-1] < layout[name]["range"][0]
        assert all(after - before >= 20 for before, after in pairwise(places))


def test_not_significant_is_a_word_and_a_shape(effects):
    group = next(group for group in effects.groups if group.key == "gedrag-van-het-kind")
    spec = figure_data(group, effects)["plotly"]
    symbols = {
        x: symbol for trace in spec["data"] for x, symbol in zip(trace["x"], trace["marker"]["symbol"], strict=True)
    }
    assert symbols == {-0.17: "circle", -0.34: "circle", 0.07: "circle-open"}
    assert sum("niet significant" in note["text"] for note in spec["layout"]["annotations"]) == 1


def test_ticks_are_written_in_dutch(group, effects):
    layout = figure_data(group, effects)["plotly"]["layout"]
    for name in (key for key in layout if key.startswith("xaxis")):
        assert not re.search(r"[.-]", "".join(layout[name]["ticktext"]))


class Text(HTMLParser):
    """Collects tags and text."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.links, self.text, self._open = [], [], "", []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href"]
        if tag != "br":
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.text += data.replace("\u00a0", " ")


def test_html_holds_every_result_with_its_link(group, effects):
    page = Text(outcome_html(group, effects))
    results = effects.in_group(group.key)
    assert page.tags.count("tr") == len(results) + 1
    for result in results:
        assert result.link in page.links
        assert result.verified_at in page.links
        assert (result.finding or f"{result.measure} = ") in page.text
        assert (result.caveat or "") in page.text


def test_caption_says_what_may_not_be_compared(group, effects):
    caption = re.search(r"<figcaption>(.*?)</figcaption>", outcome_html(group, effects), re.DOTALL)[1]
    panels = panels_of(group, effects)
    assert ("Vergelijk alleen getallen met dezelfde letter" in caption) == (len(panels) > 1)
    for panel in panels:
        assert panel.measure.meaning.split(";")[0] in caption.replace("\u00a0", " ")
    assert "22 november 2026" in caption


def test_makers_as_researchers_are_named(group, effects):
    studied = any("VIPP" in result.part for result in effects.in_group(group.key))
    assert ("ontwikkelden VIPP-SD mee" in outcome_html(group, effects)) == studied


def test_counter_voices_stand_beside_the_chart(effects):
    page = Text(effects_html(effects)).text
    for voice in ("meer dan 16 sessies", "video had geen meerwaarde", "Kortere interventies", "zekerheid is zeer laag"):
        assert voice in page


def test_every_table_is_open_without_javascript(effects):
    html = effects_html(effects)
    assert html.count("<details open>") == html.count("<details") == len(effects.groups)
