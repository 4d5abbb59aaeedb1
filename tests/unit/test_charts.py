"""The charts as readers meet them: one call each, several on a page, within the page's budget."""

import gzip
import json
import re
import shutil
from typing import get_args

import pytest

import hechting
from hechting.effects import Kind
from hechting.library import CONTENT, LibraryError, load_library
from hechting.widgets.chart import PLOTLY

CALLS = ("effects_chart", "consequences_chart", "overlap_chart", "prevalence_chart", "teen_births_chart")

#: What a page weighs besides its charts and Plotly: text, styles, fonts and the host script (kB, gzip).
REST_OF_A_PAGE = 150


@pytest.mark.parametrize("name", CALLS)
def test_each_chart_is_one_call_and_starts_with_its_first_figure(name):
    chart = getattr(hechting, name)()
    payload = json.loads(re.search(r'<script type="application/json">(.*?)</script>', chart.to_html())[1])
    assert set(payload) == {"figures", "label", "state"}
    assert payload["label"].startswith("Kies ")
    assert payload["state"] == {"figure": payload["figures"][0]["key"]}
    for figure in payload["figures"]:
        assert set(figure) == {"key", "label", "title", "plotly", "plotly_narrow"}
        assert f'<section data-figure="{figure["key"]}">' in chart.static_html()


@pytest.mark.parametrize("name", CALLS)
def test_messages_end_without_shouting_and_name_no_one(name):
    text = getattr(hechting, name)().readable
    assert not re.search(r"[a-z]!|risicomoeder|probleemkind|hechtingsgestoord", text)


@pytest.mark.parametrize("name", CALLS)
def test_the_same_call_gives_the_same_bytes(name):
    assert getattr(hechting, name)().to_html() == getattr(hechting, name)().to_html()


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_of_result_has_a_chart(kind):
    chart = hechting.effects_chart(kind)
    assert chart.label == load_library().effects.words.choose[kind]


def test_the_consequences_are_the_results_of_that_kind():
    assert hechting.consequences_chart().to_html() == hechting.effects_chart("gevolg").to_html()


def test_an_unknown_kind_is_named_with_the_kinds_there_are():
    with pytest.raises(ValueError, match="'uitkomst' is no kind of result — one of: interventie, samenhang"):
        hechting.effects_chart("uitkomst")


def test_all_charts_on_one_page_stay_within_its_budget():
    html = "\n".join(getattr(hechting, name)().to_html() for name in CALLS)
    weight = len(gzip.compress(html.encode())) + len(gzip.compress(PLOTLY.read_bytes()))
    assert weight / 1000 + REST_OF_A_PAGE < 700


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
    assert {fault.file for fault in error.value.faults} == set(broken)


def test_every_remark_stands_beside_a_figure():
    library = load_library()
    tables = (library.effects, library.comparisons, library.prevalence, library.teen_births)
    named = {name for table in tables for figure in table.words.figures for name in figure.beside}
    remarks = library.effects.remarks
    assert named == set(remarks.remarks)
    assert {remark.source for remark in remarks.remarks.values()} | {library.teen_births.words.series} == set(
        remarks.sources
    )
