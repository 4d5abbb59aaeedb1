"""The measurements look at the page as it is: its data, its text without dress, and the same list elsewhere."""

import ast
import importlib
import re
from html import unescape

import pytest

from bench import datatables, stock
from bench.bare import bare
from bench.interaction import explorer_data, with_records
from bench.server import Site
from hechting import InterventionExplorer, load_library


@pytest.fixture(scope="module")
def page():
    head = '<link rel="stylesheet" type="text/css" href="a.css" />\n<script defer src="b.js"></script>'
    return f"<html><head>{head}</head><body><h1>Kiezen</h1>{InterventionExplorer().page_html()}</body></html>"


def test_a_larger_library_is_the_real_one_over_and_over_under_new_ids(page):
    before, data, after = explorer_data(page)
    real = [record["id"] for record in data["library"]["interventions"]]
    assert real == list(load_library().interventions)
    larger = with_records(page, len(real) + 1)
    ids = [record["id"] for record in explorer_data(larger)[1]["library"]["interventions"]]
    assert ids == [f"{key}-{turn}" for turn, key in enumerate([*real, real[0]])]
    assert larger.startswith(before)
    assert larger.endswith(after)


def test_a_page_without_explorer_is_named():
    with pytest.raises(ValueError, match="no explorer"):
        explorer_data("<p>tekst</p>")


def test_without_scripts_and_styles_the_text_stays(page):
    text = bare(page)
    assert "<h1>Kiezen</h1>" in text
    assert all(record.name.partition("&")[0] in text for record in load_library().interventions.values())
    assert "<script" not in text
    assert "stylesheet" not in text


def test_the_same_list_stands_in_the_table_with_every_filter():
    html, library = datatables._page(load_library()), load_library()
    names = re.findall(r"^<tr><td>([^<]*)</td>", html, flags=re.MULTILINE)
    assert [unescape(name) for name in names] == [record.name for record in library.interventions.values()]
    assert html.count('class="facet"') == len(library.vocabulary.facets)


def test_the_stock_page_takes_from_the_package_what_is_there():
    imports = [one for one in ast.walk(ast.parse(stock._CODE)) if isinstance(one, ast.ImportFrom)]
    assert imports
    for one in imports:
        assert all(hasattr(importlib.import_module(one.module), name.name) for name in one.names)


def test_the_host_weighs_an_answer_as_it_is_sent(tmp_path):
    site = Site(tmp_path)
    site.add_page("/a.html", "<p>zin</p>" * 1000)
    site.add_page("/b.html", "<p>zin</p>" * 1000, gzipped=False)
    assert site.weight("/a.html") < 200
    assert site.weight("/b.html") == 10_000
