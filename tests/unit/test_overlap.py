"""Overlap and chance follow from the curves themselves, and the results shown are rows of research."""

import re
import shutil
from math import exp, pi, sqrt

import plotly.graph_objects as go
import pytest
from content_parts import faults_in, tables_of
from figure_reading import SHAPES, Page, with_colours, words_on

from hechting import load_library
from hechting.charts.overlap_figure import overlap_figures
from hechting.reading.places import CONTENT
from hechting.schema.normal_curves import chance_of_higher_score, density, overlap_of_groups

COMPARISONS = load_library().comparisons
FIGURES = {figure.message.key: figure for figure in overlap_figures(COMPARISONS)}

#: The results that the handbook compares: d, and in whole percentages the overlap and the chance of the higher score.
KNOWN = {
    "druk-of-boos-gedrag": (0.31, 88, 59),
    "angst-en-somberheid": (0.15, 94, 54),
    "omgaan-met-leeftijdgenoten": (0.39, 85, 61),
}


def bell(x, mean):
    return exp(-((x - mean) ** 2) / 2) / sqrt(2 * pi)


def riemann(height, low=-9.0, high=12.0, step=0.001):
    """Add up thin rectangles: slow, and without any formula for the area."""
    return sum(height(low + (place + 0.5) * step) for place in range(round((high - low) / step))) * step


@pytest.mark.parametrize("d", [0.0, 0.15, 0.31, 0.39, 1.0, 2.19])
def test_overlap_is_the_area_under_both_curves(d):
    assert overlap_of_groups(d) == pytest.approx(riemann(lambda x: min(bell(x, 0), bell(x, d))), abs=1e-5)


@pytest.mark.parametrize("d", [-0.4, 0.0, 0.15, 0.31, 0.39, 1.0, 2.19])
def test_chance_is_the_share_of_pairs_in_which_the_first_is_higher(d):
    """The difference of two scores is spread √2 wide: add up its curve above zero."""
    area = riemann(lambda x: bell(x / sqrt(2), d / sqrt(2)) / sqrt(2), low=0.0, high=15.0)
    assert chance_of_higher_score(d) == pytest.approx(area, abs=1e-5)


def test_direction_does_not_change_the_overlap():
    assert overlap_of_groups(-0.5) == overlap_of_groups(0.5)
    assert chance_of_higher_score(-0.5) == pytest.approx(1 - chance_of_higher_score(0.5))
    assert density(0.7, 0.7) == pytest.approx(1 / sqrt(2 * pi))


def test_exactly_these_results_are_compared():
    assert {key: result.effect for key, result in COMPARISONS.results.items()} == {
        key: d for key, (d, _, _) in KNOWN.items()
    }
    assert all(result.kind == "gevolg" for result in COMPARISONS.results.values())


@pytest.mark.parametrize("key", KNOWN)
def test_caption_says_both_numbers_and_what_they_assume(key):
    d, overlap, chance = KNOWN[key]
    page = Page(FIGURES[key].html)
    for words in (
        f"overlappen voor ongeveer {overlap}%",
        f"ongeveer {chance} van de 100 gevallen",
        "eigen berekening uit d = " + f"{d:.2f}".replace(".", ","),
        "normaal verdeeld",
        "even ver uiteenlopen",
        "geen stoornis",
    ):
        assert words in page.text
    assert COMPARISONS.results[key].link in page.links
    assert COMPARISONS.results[key].verified_at in page.links


@pytest.mark.parametrize("key", KNOWN)
def test_table_gives_the_interval_too(key):
    table = FIGURES[key].html.partition("<tbody>")[2]
    result = COMPARISONS.results[key]
    for value in (result.effect, result.ci_low, result.ci_high):
        assert f"<td>{value:.2f}</td>".replace(".", ",") in table
        assert f"<td>{round(100 * overlap_of_groups(value))}%</td>" in table
        assert f"<td>{round(100 * chance_of_higher_score(value))}%</td>" in table


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("key", KNOWN)
def test_drawing_shows_two_bells_d_apart(key, shape):
    spec = getattr(FIGURES[key], shape)
    go.Figure(with_colours(spec))
    shared, lower, higher = spec["data"]
    tops = [curve["x"][curve["y"].index(max(curve["y"]))] for curve in (lower, higher)]
    assert tops[1] - tops[0] == pytest.approx(KNOWN[key][0], abs=0.1)
    assert [one["x0"] for one in spec["layout"]["shapes"]] == [0, KNOWN[key][0]]
    assert all(both <= min(one, other) for both, one, other in zip(shared["y"], lower["y"], higher["y"], strict=True))
    assert spec["layout"]["yaxis"]["range"][0] == 0


@pytest.mark.parametrize("key", KNOWN)
def test_curves_differ_without_colour_and_have_their_names(key):
    spec, message = FIGURES[key].wide, FIGURES[key].message
    _, lower, higher = spec["data"]
    assert lower["line"]["dash"] != higher["line"]["dash"]
    for words in (message.lower, message.higher, message.more):
        assert words in re.sub(r"\s+", " ", words_on(spec))


@pytest.fixture
def folder(tmp_path):
    for name in ("effects.csv", "effects.yaml", "overlap.yaml", "remarks.yaml"):
        shutil.copy(CONTENT / name, tmp_path / name)
    return tmp_path


def faults_after(folder, old, new):
    path = folder / "overlap.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert tables_of(folder)[0]["comparisons"] is None or faults_in(folder, "overlap.")
    return faults_in(folder, "overlap.")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            "Fearon e.a. 2010, 69",
            "Fearon e.a. 2010, 70",
            "figures.0.result: 0 rijen van effects.csv hebben deze study en part",
        ),
        (
            "[onveilig-is-geen-stoornis]",
            "[onveilig]",
            "figures.0.beside.0: 'onveilig' staat niet in remarks.yaml — een van: ",
        ),
        ("lower: veilig gehecht", "lower: null", "figures.0.lower: "),
        (
            "key: angst-en-somberheid",
            "key: druk-of-boos-gedrag",
            "figures.1.key: 'druk-of-boos-gedrag' staat er twee keer",
        ),
        ("choose: Kies een uitkomst", "choose: ''", "choose: is leeg — vul het veld in"),
    ],
)
def test_a_fault_names_file_line_field_and_remedy(folder, old, new, words):
    faults = faults_after(folder, old, new)
    assert any(re.match(r"overlap\.yaml:\d+: ", fault) and words in fault for fault in faults), faults
