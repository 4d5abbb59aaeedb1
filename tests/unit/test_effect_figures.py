"""The figures of results: honest axes, nothing invented, readable without a drawing."""

import re
from itertools import pairwise
from typing import get_args

import plotly.graph_objects as go
import pytest
from figure_reading import SHAPES, Page, with_colours

from hechting import load_library
from hechting.charts.effect_figure import effect_figures
from hechting.charts.effect_rows import GUESS_ROOM, blocks_of, counts_of
from hechting.charts.layout import LABEL_CHARACTERS, LINE
from hechting.schema.effects import Kind
from hechting.wording.dates import date_in_words
from hechting.wording.effect_sizes import result_in_words

EFFECTS = load_library().effects
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


def counted(group, effects):
    return counts_of(group, effects)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_effect_stands_on_one_axis_of_pairs(group, effects, shape):
    spec = spec_of(group, shape)
    drawn = sorted(x for trace in spec["data"] for x in trace["x"])
    assert drawn == sorted(count.pairs for count in counted(group, effects))
    assert {name for name in spec["layout"] if name.startswith("xaxis")} == {"xaxis"}
    axis = spec["layout"]["xaxis"]
    assert axis["range"] == [38, 102]
    assert axis["ticktext"] == ["40", "50", "60", "70", "80", "90", "100"]


def test_exactly_the_chartable_results_are_drawn(group, effects):
    drawn = [count.result for count in counted(group, effects)]
    assert sorted(drawn, key=repr) == sorted((one for one in effects.in_figure(group.key) if one.chartable), key=repr)


@pytest.mark.parametrize("shape", SHAPES)
def test_intervals_are_drawn_only_where_a_source_gives_them(group, effects, shape):
    ends = set()
    for trace in spec_of(group, shape)["data"]:
        bars = trace.get("error_x", {"array": [], "arrayminus": []})
        for pairs, up, down in zip(trace["x"], bars["array"], bars["arrayminus"], strict=False):
            ends.add((pairs - down, pairs + up))
    known = [one for one in counted(group, effects) if one.result.ci_low is not None]
    assert ends == {(one.low, one.high) for one in known}
    assert all(one.low <= one.pairs <= one.high for one in known)


def test_what_may_be_chance_is_no_difference_within_its_interval(effects):
    """An interval of a difference that holds no difference holds 50 pairs, whatever the measure."""
    for figure in effects.words.figures:
        for count in counts_of(figure, effects):
            result = count.result
            if result.ci_low is not None:
                none = 1 if result.measure == "OR" else 0
                assert (result.ci_low <= none <= result.ci_high) <= (count.low <= 50 <= count.high)


@pytest.mark.parametrize("shape", SHAPES)
def test_line_of_no_difference_stands_in_every_row(group, effects, shape):
    upright = [line for line in spec_of(group, shape)["layout"]["shapes"] if line["x0"] == line["x1"]]
    assert [line["x0"] for line in upright] == [50] * len(counted(group, effects))


@pytest.mark.parametrize("shape", SHAPES)
def test_no_mark_stands_half_beside_the_axis(group, shape):
    spec = spec_of(group, shape)
    low, high = spec["layout"]["xaxis"]["range"]
    assert all(low + 1.5 <= x <= high - 1.5 for trace in spec["data"] for x in trace["x"])


@pytest.mark.parametrize("shape", SHAPES)
def test_the_group_comes_first_and_the_study_in_grey(group, effects, shape):
    notes = spec_of(group, shape)["layout"]["annotations"]
    colours = {note["text"].replace("<br>", " ").replace("\u00a0", " "): note["font"]["color"] for note in notes}
    for count in counted(group, effects):
        assert {colour for text, colour in colours.items() if count.result.study in text} == {"--hechting-muted"}
    assert [text for text, colour in colours.items() if colour == "--hechting-ink"]


@pytest.mark.parametrize("shape", SHAPES)
def test_every_number_stands_beside_its_row_with_its_margin(group, effects, shape):
    shown = [note["text"] for note in spec_of(group, shape)["layout"]["annotations"] if note.get("name") == "answer"]
    assert shown == [count.in_short for count in counted(group, effects)]


def test_every_row_can_be_pointed_at_and_says_its_number_margin_and_source(group, effects):
    for shape in SHAPES:
        said = [one["says"] for one in spec_of(group, shape)["layout"]["meta"]["spots"]]
        for words, count in zip(said, counted(group, effects), strict=True):
            assert f"in {count.pairs} van de 100 paren {count.then}" in words
            assert result_in_words(count.result) in words
            assert count.result.study in words
            assert ("Hoe zeker dat is, zegt de bron niet" in words) == (count.low is None)


def test_what_is_below_the_axis_stands_apart_and_inside_a_narrow_screen(group):
    middle, right = spec_of(group, "narrow")["layout"]["annotations"][-2:]
    assert (middle["x"], middle["xanchor"], middle["xref"]) == (0, "left", "paper")
    assert middle["yshift"] - right["yshift"] >= LINE


def test_the_row_that_is_asked_has_room_below_it_for_the_guess(group, effects):
    for narrow in (False, True):
        rows = [row for block in blocks_of(counted(group, effects), narrow=narrow) for row in block.rows]
        assert [row.room for row in rows] == [GUESS_ROOM, *[0] * (len(rows) - 1)]
        starts = [row.label_at - (0 if narrow else row.label.height / 2) for row in rows]
        assert all(start - rows[0].bottom >= GUESS_ROOM for start in starts[1:])


def test_label_lines_fit_a_narrow_screen(group):
    for note in spec_of(group, "narrow")["layout"]["annotations"]:
        lines = re.sub(r"</?b>", "", note["text"]).split("<br>")
        assert max(map(len, lines)) <= LABEL_CHARACTERS


@pytest.mark.parametrize("shape", SHAPES)
def test_rows_do_not_overlap_and_stay_inside(group, shape):
    spec = spec_of(group, shape)
    places = sorted(place for trace in spec["data"] for place in trace["y"])
    assert places[0] > 0
    assert places[-1] < spec["layout"]["yaxis"]["range"][0]
    assert all(after - before >= 20 for before, after in pairwise(places))


def test_not_significant_is_a_word_and_a_shape(effects):
    group = next(group for group in effects.words.figures if group.key == "gedrag-van-het-kind")
    spec = spec_of(group, "wide")
    (trace,) = spec["data"]
    assert trace["marker"]["symbol"] == ["circle-open", "circle", "circle"]
    assert sum("niet significant" in note["text"] for note in spec["layout"]["annotations"]) == 1


def test_html_holds_every_result_with_its_link_and_its_own_measure(group, effects):
    page = Page(FIGURES[group.key].html)
    results = effects.in_figure(group.key)
    assert page.tags.count("tr") == len(results) + 1
    for result in results:
        assert result.link in page.links
        assert result.verified_at in page.links
        assert (result.finding or f"{result.measure} = ") in page.text
        assert (result.caveat or "") in page.text


def test_the_fold_says_how_each_number_was_calculated_and_from_where(group, effects):
    page = Page(FIGURES[group.key].html)
    used = {group.conversion_of(count.result) for count in counted(group, effects)}
    for name, conversion in effects.words.conversions.items():
        assert (conversion.text in page.text) == (name in used)
        assert (effects.remarks.sources[conversion.source].url in page.links) >= (name in used)
    assert date_in_words(max(row.read_on for row in effects.in_figure(group.key))) in page.text


def test_one_line_says_what_the_first_number_means_and_one_where_it_comes_from(group, effects):
    figure = FIGURES[group.key]
    html = str(figure.html).partition("<details")[0] + "</section>"
    assert html.count("<p") == 3
    first = counted(group, effects)[0]
    assert f"In {first.pairs} van de 100 paren {first.then}" in Page(html).text
    assert "Zonder verschil zou dat 50 zijn" in Page(html).text
    assert figure.guess.answer == first.pairs
    assert figure.guess.sentence == f"In … van de 100 paren {first.then}"


def test_a_measure_that_compares_no_two_people_is_listed_and_not_drawn(effects):
    kappas = [row for row in effects.rows if row.measure == "kappa"]
    assert kappas
    for row in kappas:
        assert not row.chartable
        page = Page("".join(FIGURES[key].html for key in row.figures)).text
        assert "niet om te rekenen naar paren" in page
        assert f"{row.part}, kappa = " in page


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
    assert html.count(" open>") == html.count("<details") == len(effects.words.of_kind("gevolg"))
