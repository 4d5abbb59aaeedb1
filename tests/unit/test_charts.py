"""The charts as readers meet them: one call each, several on a page, within the page's budget."""

import gzip
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import plotly.graph_objects
import pytest

import hechting
from hechting.charts.layout import text
from hechting.charts.specification import Link, joined, said
from hechting.engines.live import STATIC
from hechting.reading.faults import LibraryError
from hechting.reading.library import load_library
from hechting.reading.places import CONTENT
from hechting.schema.effects import Kind
from hechting.schema.normal_curves import overlap_of_groups
from hechting.wording.numbers import number, percentage

CALLS = ("effects_chart", "consequences_chart", "overlap_chart", "prevalence_chart", "teen_births_chart")

#: What a page weighs besides its charts: text, styles, fonts and the host script (kB, gzip).
REST_OF_A_PAGE = 150

#: A page with all charts at once weighs less than a page with widgets may.
BUDGET = 300


@pytest.mark.parametrize("name", CALLS)
def test_each_chart_is_one_call_and_starts_with_its_first_figure(name):
    chart = getattr(hechting, name)()
    payload = chart.payload()
    assert set(payload) == {"figures", "label", "state"}
    assert payload["label"].startswith("Kies ")
    assert payload["state"] == {"figure": payload["figures"][0]["key"], "guesses": {}, "shown": []}
    for figure in payload["figures"]:
        assert set(figure) == {"key", "label", "title", "guess"}
        assert f'<section data-figure="{figure["key"]}">' in chart.static_html()


@pytest.mark.parametrize("name", CALLS)
def test_messages_end_without_shouting_and_name_no_one(name):
    text = getattr(hechting, name)().readable
    assert not re.search(r"[a-z]!|risicomoeder|probleemkind|hechtingsgestoord", text)


@pytest.mark.parametrize("name", CALLS)
def test_the_same_call_gives_the_same_bytes(name):
    assert getattr(hechting, name)().to_html() == getattr(hechting, name)().to_html()


@pytest.mark.parametrize("name", CALLS)
def test_a_chart_knows_the_call_that_brings_it_back_but_not_for_a_library_of_ones_own(name):
    make = getattr(hechting, name)
    call = make().call()
    assert call is not None
    assert make(library=load_library()).call() == call
    assert eval(call, {one: getattr(hechting, one) for one in CALLS}).to_html() == make().to_html()
    assert make(library=load_library().kennisbank_examples()).call() is None


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_of_result_has_a_chart(kind):
    chart = hechting.effects_chart(kind)
    assert chart.label == load_library().effects.words.choose[kind]


def test_the_consequences_are_the_results_of_that_kind():
    assert hechting.consequences_chart().to_html() == hechting.effects_chart("gevolg").to_html()


def test_an_unknown_kind_is_named_with_the_kinds_there_are():
    with pytest.raises(ValueError, match="'uitkomst' is no kind of result\none of: interventie, samenhang"):
        hechting.effects_chart("uitkomst")


def test_all_charts_on_one_page_stay_within_its_budget():
    html = "\n".join(getattr(hechting, name)().page_html() for name in CALLS)
    assert len(gzip.compress(html.encode())) / 1000 + REST_OF_A_PAGE < BUDGET


@pytest.mark.parametrize("name", CALLS)
def test_every_figure_asks_first_and_says_the_answer_in_words(name):
    chart = getattr(hechting, name)()
    for figure in chart._shown:
        guess = figure.guess.payload()
        said = " ".join("".join(piece if isinstance(piece, str) else piece.words for piece in figure.meaning).split())
        if guess["kind"] == "number":
            assert guess["sentence"].replace("…", number(guess["answer"])).rstrip(".") in said
        if guess["kind"] == "line":
            assert f"{number(guess['answer'][0])} kinderen geboren" in guess["task"]
            assert guess["top"] >= max(guess["answer"])
        if guess["kind"] == "curve":
            assert percentage(round(100 * overlap_of_groups(guess["answer"]))) in said


@pytest.mark.parametrize("name", CALLS)
def test_what_answers_is_marked_in_both_drawings_and_nothing_else_is_left_to_see(name):
    for figure in getattr(hechting, name)()._shown:
        for spec in (figure.wide, figure.narrow):
            shown = [trace for trace in spec["data"] if trace.get("meta") != "answer"]
            assert [trace for trace in spec["data"] if trace.get("meta") == "answer"]
            # What is left: the samples of the key, the given point, and the given curve.
            assert all(trace.get("xaxis") == "x2" or len(trace["x"]) == 1 or "dash" in trace["line"] for trace in shown)


@pytest.mark.parametrize("name", CALLS)
def test_drawings_and_words_say_the_same_numbers(name):
    """The drawing of the screen is that of paper, and each number on it stands in the table too."""
    chart = getattr(hechting, name)()
    for figure in chart._shown:
        table = " ".join(re.sub(r"<[^>]+>", " ", str(figure.html)).split())
        for shape in (figure.wide, figure.narrow):
            for note in shape["layout"]["annotations"]:
                if note.get("name") == "answer":
                    for found in re.findall(r"\d[\d.,]*", note["text"]):
                        assert found in table, (figure.message.key, note["text"])


def test_the_library_reports_the_faults_of_all_tables_at_once(tmp_path):
    folder = shutil.copytree(CONTENT, tmp_path / "content")
    broken = {
        "effects.csv": ",0.33,",
        "overlap.yaml": "lower: veilig",
        "prevalence.csv": ",62,",
        "teen_births.csv": ",94,",
    }
    for name, found in broken.items():
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert found in text
        path.write_text(text.replace(found, ",??,", 1), encoding="utf-8")
    with pytest.raises(LibraryError) as error:
        load_library(folder)
    assert {Path(fault.file).name for fault in error.value.faults} == set(broken)


def test_every_remark_stands_beside_a_figure():
    library = load_library()
    tables = (library.effects, library.comparisons, library.prevalence, library.teen_births)
    named = {name for table in tables for figure in table.words.figures for name in figure.beside}
    remarks = library.effects.remarks
    assert named == set(remarks.remarks)
    formulas = {conversion.source for conversion in library.effects.words.conversions.values()}
    used = {remark.source for remark in remarks.remarks.values()} | formulas
    assert used | {library.teen_births.words.series} == set(remarks.sources)


COLOURS = re.compile(r"(--hechting-[a-z-]+): ([^;]+);")


@pytest.mark.parametrize("name", CALLS)
def test_a_figure_to_change_is_the_chosen_one_in_the_light_colours(name):
    chart = getattr(hechting, name)()
    light = dict(COLOURS.findall((STATIC / "src" / "tokens.css").read_text(encoding="utf-8").partition("}")[0]))
    for one in chart._shown:
        chart.state = {"figure": one.message.key}
        figure = chart.figure()
        assert isinstance(figure, plotly.graph_objects.Figure)
        assert "--hechting" not in figure.to_json()
        assert figure.layout.font.color == light["--hechting-ink"]
        assert figure.layout.paper_bgcolor == light["--hechting-surface"]
        assert figure.layout.height == one.wide["layout"]["height"]
        assert len(figure.data) == len(one.wide["data"])
        assert [note.text for note in figure.layout.annotations] == [
            note["text"] for note in one.wide["layout"]["annotations"]
        ]


def test_a_figure_to_change_is_one_of_your_own():
    chart = hechting.overlap_chart()
    chart.figure().update_layout(height=100)
    assert chart.figure().layout.height == chart._shown[0].wide["layout"]["height"] != 100


def test_a_state_that_names_no_figure_gives_the_first():
    chart = hechting.overlap_chart()
    first = chart.figure()
    chart.state = {"figure": "nergens"}
    assert chart.figure() == first


def test_plotly_is_imported_only_for_a_figure_to_change():
    code = (
        "import sys, hechting; chart = hechting.effects_chart(); chart.to_html();"
        "assert not [name for name in sys.modules if name.split('.')[0] == 'plotly'], 'too early';"
        "chart.figure(); assert 'plotly.graph_objects' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_words_on_a_drawing_never_become_markup():
    assert text(("<i>a</i> & b", "<b>"), colour="red")["text"] == "&lt;i&gt;a&lt;/i&gt; &amp; b<br>&lt;b&gt;"
    assert text("a", colour="red")["text"] == "a"


def test_a_sentence_is_said_around_its_links():
    link, other = Link("hier", "https://a"), Link("daar", "https://b")
    date = "22 november 2026"
    assert said("readable.charts.checked", where=link, date=date) == (link, f" op {date}.")
    assert said("readable.charts.checked", where="hier", date=date) == (f"hier op {date}.",)
    assert said("readable.charts.checked", where=(link, ", ", other), date="{where}") == (
        link,
        ", ",
        other,
        " op {where}.",
    )
    assert joined((link, "", ("a", other)), "; ") == (link, "; ; a", other)
    assert joined(("a", "b"), " ") == ("a b",)
    assert joined((), "; ") == ()
