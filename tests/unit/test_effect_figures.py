"""The figures of results: honest axes, nothing invented, readable without a drawing."""

import re
from itertools import pairwise
from typing import get_args

import plotly.graph_objects as go
import pytest
from figure_reading import SHAPES, Page, with_colours, words_on

from hechting.effects import Kind, read_effects
from hechting.figures.effect_figure import effect_figures
from hechting.figures.effect_panels import panels_of
from hechting.figures.layout import LABEL_CHARACTERS
from hechting.library import CONTENT

EFFECTS, _ = read_effects(CONTENT)
FIGURES = {figure.message.key: figure for kind in get_args(Kind) for figure in effect_figures(EFFECTS, kind)}


@pytest.fixture(scope="module")
def effects():
    return EFFECTS


@pytest.fixture(scope="module", params=list(FIGURES))
def group(request):
    return FIGURES[request.param].message


def spec_of(group, shape):
    return getattr(FIGURES[group.key], shape)


def everything(kind):
    return "\n".join(FIGURES[figure.key].html for figure in EFFECTS.words.of_kind(kind))


@pytest.mark.parametrize("shape", SHAPES)
def test_plotly_accepts_the_figure(group, shape):
    figure = go.Figure(with_colours(spec_of(group, shape)))
    assert {trace.type for trace in figure.data} == {"scatter"}


@pytest.mark.parametrize("shape", SHAPES)
def test_measures_never_share_an_axis(group, effects, shape):
    panels = panels_of(group, effects)
    spec = spec_of(group, shape)
    drawn = {}
    for trace in spec["data"]:
        drawn.setdefault(trace["xaxis"], []).extend(trace["x"])
    assert len(drawn) == len(panels) == len({panel.measure.name for panel in panels})
    for panel, points in zip(panels, drawn.values(), strict=True):
        assert sorted(points) == sorted(result.effect for result in panel.results)
        assert len({result.measure for result in panel.results}) == 1


def test_exactly_the_chartable_results_are_drawn(group, effects):
    drawn = [result for panel in panels_of(group, effects) for result in panel.results]
    assert sorted(drawn, key=repr) == sorted((one for one in effects.in_figure(group.key) if one.chartable), key=repr)


@pytest.mark.parametrize("shape", SHAPES)
def test_intervals_are_drawn_only_where_a_source_gives_them(group, effects, shape):
    ends = set()
    for trace in spec_of(group, shape)["data"]:
        bars = trace.get("error_x", {"array": [], "arrayminus": []})
        for effect, up, down in zip(trace["x"], bars["array"], bars["arrayminus"], strict=False):
            ends.add((round(effect - down, 6), round(effect + up, 6)))
    known = {
        (one.ci_low, one.ci_high) for one in effects.in_figure(group.key) if one.chartable and one.ci_low is not None
    }
    assert ends == known


@pytest.mark.parametrize("shape", SHAPES)
def test_line_of_no_effect_stands_in_every_row(group, effects, shape):
    spec = spec_of(group, shape)
    for number, panel in enumerate(panels_of(group, effects), start=1):
        axis = "x" if number == 1 else f"x{number}"
        upright = [line for line in spec["layout"]["shapes"] if line["xref"] == axis and line["x0"] == line["x1"]]
        assert [line["x0"] for line in upright] == [panel.measure.no_effect] * len(panel.results)
        low, high = spec["layout"][f"xaxis{axis[1:]}"]["range"]
        assert (low, high) == (round(panel.low, 6), round(panel.high, 6))


def test_a_measure_has_the_same_axis_in_every_figure_of_a_kind(effects):
    ranges = {}
    for group in effects.words.figures:
        for panel in panels_of(group, effects):
            ranges.setdefault((group.kind, panel.key), set()).add((panel.low, panel.high))
    assert all(len(found) == 1 for found in ranges.values())


@pytest.mark.parametrize("shape", SHAPES)
def test_labels_name_study_number_and_missing_interval(group, effects, shape):
    joined = words_on(spec_of(group, shape))
    for result in (one for one in effects.in_figure(group.key) if one.chartable):
        assert result.study.split(",")[0] in joined
    missing = sum(one.chartable and one.ci_low is None for one in effects.in_figure(group.key))
    assert joined.count("interval niet gevonden") == missing


def test_label_lines_fit_a_narrow_screen(group):
    for note in spec_of(group, "narrow")["layout"]["annotations"]:
        lines = re.sub(r"</?b>", "", note["text"]).split("<br>")
        assert max(map(len, lines)) <= LABEL_CHARACTERS


@pytest.mark.parametrize("shape", SHAPES)
def test_rows_do_not_overlap_and_stay_inside(group, shape):
    layout = spec_of(group, shape)["layout"]
    edge = 1.0
    for name in sorted(key for key in layout if key.startswith("yaxis")):
        bottom, top = layout[name]["domain"]
        assert 0 <= bottom < top < edge
        edge = bottom
        heights = [trace["y"] for trace in spec_of(group, shape)["data"] if trace["yaxis"] == name.replace("axis", "")]
        places = sorted(place for some in heights for place in some)
        assert places[0] > 0
        assert places[-1] < layout[name]["range"][0]
        assert all(after - before >= 20 for before, after in pairwise(places))


def test_not_significant_is_a_word_and_a_shape(effects):
    group = next(group for group in effects.words.figures if group.key == "gedrag-van-het-kind")
    spec = spec_of(group, "wide")
    symbols = {
        x: symbol for trace in spec["data"] for x, symbol in zip(trace["x"], trace["marker"]["symbol"], strict=True)
    }
    assert symbols == {-0.17: "circle", -0.34: "circle", 0.07: "circle-open"}
    assert sum("niet significant" in note["text"] for note in spec["layout"]["annotations"]) == 1


def test_ticks_are_written_in_dutch(group):
    layout = spec_of(group, "wide")["layout"]
    for name in (key for key in layout if key.startswith("xaxis")):
        assert not re.search(r"[.-]", "".join(layout[name]["ticktext"]))


def test_html_holds_every_result_with_its_link(group, effects):
    page = Page(FIGURES[group.key].html)
    results = effects.in_figure(group.key)
    assert page.tags.count("tr") == len(results) + 1
    for result in results:
        assert result.link in page.links
        assert result.verified_at in page.links
        assert (result.finding or f"{result.measure} = ") in page.text
        assert (result.caveat or "") in page.text


def test_caption_says_what_may_not_be_compared(group, effects):
    caption = re.search(r"<figcaption>(.*?)</figcaption>", FIGURES[group.key].html, re.DOTALL)[1]
    panels = panels_of(group, effects)
    assert ("Vergelijk alleen getallen met dezelfde letter" in caption) == (len(panels) > 1)
    for panel in panels:
        assert panel.measure.meaning.split(";")[0] in caption.replace("\u00a0", " ")
    assert "22 november 2026" in caption


def test_makers_as_researchers_are_named(group, effects):
    studied = any("VIPP" in result.part for result in effects.in_figure(group.key))
    assert ("ontwikkelden VIPP-SD mee" in FIGURES[group.key].html) == studied


def test_counter_voices_stand_beside_the_chart():
    page = Page(everything("interventie")).text
    for voice in ("meer dan 16 sessies", "video had geen meerwaarde", "Kortere interventies", "zekerheid is zeer laag"):
        assert voice in page


def test_what_insecure_does_not_mean_stands_beside_the_consequences(effects):
    for figure in effects.words.of_kind("gevolg"):
        page = Page(FIGURES[figure.key].html).text
        for voice in ("Onveilig gehecht is geen stoornis", "30 tot 40%", "Een verband is geen voorspelling"):
            assert voice in page


def test_every_table_is_open_without_javascript(effects):
    html = everything("gevolg")
    assert html.count("<details open>") == html.count("<details") == len(effects.words.of_kind("gevolg"))
