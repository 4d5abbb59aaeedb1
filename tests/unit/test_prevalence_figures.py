"""The figures of percentages: bars that end where their numbers say, and labels that can be read."""

import re
from itertools import pairwise

import plotly.graph_objects as go
import pytest
from figure_reading import SHAPES, Page, with_colours, words_on

from hechting import load_library
from hechting.charts.layout import LABEL_CHARACTERS, spread
from hechting.charts.prevalence_figure import LOOKS, prevalence_figures
from hechting.schema.prevalence import PATTERNS
from hechting.wording.dates import date_in_words
from hechting.wording.numbers import percentage

PREVALENCE = load_library().prevalence
FIGURES = {figure.message.key: figure for figure in prevalence_figures(PREVALENCE)}


@pytest.fixture(params=list(FIGURES))
def key(request):
    return request.param


@pytest.fixture(params=SHAPES)
def spec(request, key):
    return getattr(FIGURES[key], request.param)


def bars_by_height(spec):
    """Return for each bar, from the top, its parts as pattern → (start, length); the key on its own axis stays out."""
    bars = {}
    for trace in spec["data"]:
        if trace.get("xaxis") == "x2":
            continue
        for start, length, height in zip(trace["base"], trace["x"], trace["y"], strict=True):
            bars.setdefault(height, {})[trace["name"]] = (start, length)
    return [bars[height] for height in sorted(bars)]


def test_every_row_stands_in_a_figure():
    assert {row for key in FIGURES for row in PREVALENCE.in_figure(key)} == set(PREVALENCE.rows)


def test_plotly_accepts_the_figure(spec):
    assert {trace.type for trace in go.Figure(with_colours(spec)).data} == {"bar"}


def test_bars_hold_the_percentages_of_their_rows(key, spec):
    drawn = [{name: length for name, (_, length) in bar.items()} for bar in bars_by_height(spec)]
    for bar, row in zip(drawn, PREVALENCE.in_figure(key), strict=True):
        assert bar == {name: pytest.approx(share, abs=0.7) for name, share in row.shares.items()}


def test_parts_follow_each_other_without_gap(spec):
    for bar in bars_by_height(spec):
        end = 0
        for pattern in (name for name in PATTERNS if name in bar):
            start, length = bar[pattern]
            assert start == pytest.approx(end, abs=0.05)
            end = start + length
        assert end <= 100.01


def test_a_part_that_no_source_fills_is_outlined_and_only_that(key, spec):
    outlined = [shape for shape in spec["layout"]["shapes"] if shape["type"] == "rect"]
    expected = [round(sum(row.shares.values()), 1) for row in PREVALENCE.in_figure(key) if row.rest]
    assert [shape["x0"] for shape in outlined] == expected
    assert all(shape["x1"] == 100 and shape["line"]["dash"] == "dot" for shape in outlined)


def test_scale_begins_at_zero_and_holds_the_whole(spec):
    low, high = spec["layout"]["xaxis"]["range"]
    assert (low, high) == (0, 100)
    assert spec["layout"]["xaxis"]["ticktext"][-1] == "100%"


def test_every_number_stands_above_its_bar_with_its_shape(key, spec):
    said = words_on(spec)
    for row in PREVALENCE.in_figure(key):
        for pattern, share in row.shares.items():
            assert f"{LOOKS[pattern][0]} {percentage(share)}" in said


def test_values_above_one_bar_keep_their_distance(spec):
    rows = {}
    for note in spec["layout"]["annotations"]:
        if note["text"].endswith("%"):
            rows.setdefault(note["y"], []).append(note["x"])
    for places in rows.values():
        assert all(after - before >= 16 for before, after in pairwise(places))
        assert all(0 < place < 100 for place in places)


def test_patterns_differ_by_hatching_shape_and_word_beside_colour(key, spec):
    samples = [trace for trace in spec["data"] if trace.get("xaxis") == "x2"]
    used = [pattern for pattern in PATTERNS if any(pattern in row.shares for row in PREVALENCE.in_figure(key))]
    assert [trace["name"] for trace in samples] == used
    assert len({trace["marker"]["pattern"]["shape"] for trace in samples}) == len(used)
    assert len({LOOKS[pattern][0] for pattern in used}) == len(used)
    for pattern in used:
        assert f"{LOOKS[pattern][0]} {PREVALENCE.words.patterns[pattern]}" in words_on(spec)


def test_rows_do_not_overlap_and_stay_inside(spec):
    bottom = spec["layout"]["yaxis"]["range"][0]
    heights = sorted({height for trace in spec["data"] if trace.get("xaxis") != "x2" for height in trace["y"]})
    assert all(after - before >= 50 for before, after in pairwise(heights))
    assert 0 < heights[0] < heights[-1] < bottom < spec["layout"]["height"]


def test_label_lines_fit_a_narrow_screen(key):
    for note in FIGURES[key].narrow["layout"]["annotations"]:
        assert max(map(len, re.sub(r"</?b>", "", note["text"]).split("<br>"))) <= LABEL_CHARACTERS


def test_html_holds_every_number_with_its_source(key):
    page = Page(FIGURES[key].html)
    rows = PREVALENCE.in_figure(key)
    assert page.tags.count("tr") == len(rows) + 1
    for row in rows:
        assert {row.link, row.verified_at} <= set(page.links)
        assert row.note in page.text
        for pattern, share in row.shares.items():
            assert f"{PREVALENCE.words.patterns[pattern]} {percentage(share)}" in page.text
        assert row.rest is None or f"rest: {row.rest}" in page.text


def test_caption_says_what_is_open_and_when_it_was_read(key):
    caption = Page(FIGURES[key].html).text
    rows = PREVALENCE.in_figure(key)
    assert ("stippellijn" in caption) == any(row.rest for row in rows)
    assert ("alleen dit ene percentage" in caption) == (len({name for row in rows for name in row.shares}) == 1)
    assert ("Door afronding" in caption) == any(sum(row.shares.values()) > 100 for row in rows)
    assert date_in_words(max(row.read_on for row in rows)) in caption


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        ("gewone-gezinnen", "verschillende soorten onderzoek"),
        ("tehuis-en-pleegzorg", "verschillende soorten onderzoek"),
        ("vroeg-geboren", "een andere studie"),
        ("jonge-moeders", "Vergelijk alleen binnen een studie"),
        ("landen-1988", "Vergelijk deze balken dus niet"),
        ("interviews", "niet over een kind in de Vreemde Situatie"),
    ],
)
def test_different_kinds_of_study_are_called_so(figure, words):
    assert words in Page(FIGURES[figure].html).text


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([10, 50, 90], [10, 50, 90]),
        ([5, 6, 7], [10, 30, 50]),
        ([10, 85, 95], [10, 70, 90]),
        ([95], [90]),
    ],
)
def test_labels_that_come_too_close_give_way(places, expected):
    assert spread(places, 20, 10, 90) == expected


def test_what_is_pointed_at_is_a_whole_row_with_its_label(spec, key):
    layout = spec["layout"]
    spots = [one["y"] for one in layout["meta"]["spots"]]
    assert all(end < begin for (_, end), (begin, _) in pairwise(spots))
    labels = [one["y"] for one in layout["annotations"] if one.get("x") == 0 and one.get("yref") == "y"]
    assert len(labels) >= len(spots)
    assert all(any(top <= at <= bottom for top, bottom in spots) for at in labels)
