"""What all widgets share: the same bytes every time, safe JSON, and plain HTML beside the live view."""

import json
import re

import nbformat
import pytest
import traitlets
from ipywidgets import Widget
from nbclient import NotebookClient

from hechting.charts.widget import effects_chart
from hechting.engines.base import HandbookWidget
from hechting.reading.library import load_library
from hechting.render import notebook_host
from hechting.render.listings import discouraged_approaches

VIEW = "application/vnd.jupyter.widget-view+json"


class Sample(HandbookWidget):
    figures = traitlets.List().tag(sync=True, payload=True)
    hidden = traitlets.Unicode("x").tag(sync=True)

    def static_html(self):
        return "<p>leesbaar</p>"


@pytest.fixture
def sample():
    return Sample(widget="sample", figures=[{"b": "</script><b>", "a": "é"}], state={"figure": "a"})


def test_an_output_is_text_and_readable_html_and_no_view(sample):
    data, _ = sample._repr_mimebundle_()
    assert set(data) == {"text/plain", "text/html"}
    assert data["text/plain"] == "Sample()"
    assert sample.model_key not in data["text/html"]


def test_a_live_output_names_its_model_and_no_other_ever_has_that_name(sample, monkeypatch):
    monkeypatch.setattr("hechting.engines.base.can_be_drawn", lambda: True)
    html = sample._repr_mimebundle_()[0]["text/html"]
    assert f'data-hechting-model="{sample.model_key}"' in html
    assert sample.model_key == sample.model_id != Sample(widget="sample").model_key


@pytest.mark.parametrize(
    ("request_message", "expected"),
    [
        ({"metadata": {"cellId": "a"}, "header": {"msg_type": "execute_request"}}, True),
        ({"metadata": {}, "header": {"msg_type": "execute_request"}}, False),
        ({"metadata": {}, "header": {"msg_type": "comm_msg"}}, True),
        ({}, False),
    ],
)
def test_only_a_notebook_that_somebody_has_open_draws_widgets(monkeypatch, request_message, expected):
    monkeypatch.setattr(notebook_host, "_request", lambda: request_message)
    assert notebook_host.can_be_drawn() is expected


def test_voila_draws_widgets(monkeypatch):
    monkeypatch.setenv("VOILA_REQUEST_URL", "http://127.0.0.1:8866/")
    assert notebook_host.can_be_drawn()


LINKS = '<a href="signalen.html#kort">Signalen</a> <a class="x" href="../book/over.html">Over</a> <a href="https://nji.nl/a.html">NJi</a>'


@pytest.mark.parametrize(
    ("book", "expected"),
    [
        ("", 'Signalen Over <a href="https://nji.nl/a.html">NJi</a>'),
        ("../../", 'Signalen Over <a href="https://nji.nl/a.html">NJi</a>'),
        (
            "https://boek.example/h/",
            '<a href="https://boek.example/h/notebooks/signalen.html#kort">Signalen</a> '
            '<a class="x" href="https://boek.example/h/book/over.html">Over</a> <a href="https://nji.nl/a.html">NJi</a>',
        ),
    ],
)
def test_links_to_pages_lead_to_the_book_or_are_words_in_a_notebook_that_is_open(monkeypatch, book, expected):
    monkeypatch.setenv("HECHTING_BOOK", book)
    assert notebook_host.led_on(LINKS) == LINKS
    monkeypatch.setattr(notebook_host, "can_be_drawn", lambda: True)
    assert notebook_host.led_on(LINKS) == expected
    shown = discouraged_approaches(load_library())
    assert ('href="https://boek.example/h/notebooks/interventies-kiezen.html' in shown._repr_html_()) is (
        book[:5] == "https"
    )
    assert 'href="interventies-kiezen.html' not in shown._repr_html_()


def test_in_the_browser_s_python_what_is_none_comes_along_as_json(sample, monkeypatch):
    assert sample.whole == ""
    monkeypatch.setattr("sys.platform", "emscripten")
    there = Sample(widget="sample", figures=[{"a": None}], state={"figure": None})
    assert json.loads(there.whole) == {"figures": [{"a": None}]}


def test_the_front_end_is_sent_once(sample):
    charts = [effects_chart() for _ in range(3)]
    shared = sample.shared
    assert all(chart.shared is shared for chart in charts)
    assert "export" in shared.code
    assert "--hechting-ink" in shared.styles
    for widget in (sample, *charts):
        own = {name: value for name, value in widget.get_state().items() if isinstance(value, str)}
        assert len(own["_esm"]) < 3_000
        assert shared.code not in own.values()


def test_the_front_end_comes_again_after_all_widgets_were_closed(sample):
    before = sample.shared
    Widget.close_all()
    assert Sample(widget="sample").shared is not before


def test_a_widget_takes_a_layout_and_gives_its_state_as_a_value(sample):
    assert Sample(widget="sample", layout={"width": "50%"}).layout.width == "50%"
    sample.state = {"figure": "b"}
    assert sample.value == {"figure": "b"}


def test_a_page_gets_data_and_readable_content(sample):
    html = sample.page_html()
    assert html.startswith('<div class="hechting-widget" data-hechting="sample">')
    assert '<div class="hechting-static">\n<p>leesbaar</p>\n</div>' in html
    payload = re.search(r'<script type="application/json">(.*?)</script>', html)[1]
    assert "<" not in payload
    assert json.loads(payload) == {"figures": [{"a": "é", "b": "</script><b>"}], "state": {"figure": "a"}}
    assert payload.index('"a"') < payload.index('"b"')


def test_the_browser_gets_the_payload_under_the_same_names(sample):
    synced = sample.get_state()
    assert set(sample.payload()) | {"widget", "_esm", "shared", "hidden"} <= set(synced)


def test_content_of_one_s_own_keeps_its_data_beside_it(sample):
    sample.state = {"figure": "b"}
    assert '"state":{"figure":"b"}' in sample.to_html()


def test_the_handbook_s_content_is_kept_as_a_call_with_the_state_that_the_call_does_not_give():
    sample = Sample('sample("a")', widget="sample", state={"figure": "a"})
    begin = '<div class="hechting-widget" data-hechting="sample" data-hechting-call="sample(&#34;a&#34;)"'
    assert sample.to_html() == f'{begin}>\n<div class="hechting-static">\n<p>leesbaar</p>\n</div>\n</div>'
    sample.state = {"figure": "b"}
    assert sample.to_html().startswith(f'{begin} data-hechting-state="{{&#34;figure&#34;:&#34;b&#34;}}">')


def test_a_widget_must_be_readable():
    with pytest.raises(NotImplementedError, match="without JavaScript"):
        HandbookWidget(widget="empty").to_html()


def test_the_chart_brings_its_drawings_to_jupyter():
    chart = effects_chart()
    assert chart.readable.count("<svg") == 2 * len(chart.figures)
    assert "readable" not in chart.payload()


def test_a_notebook_runs_to_the_same_bytes_twice(tmp_path):
    def run():
        cells = [nbformat.v4.new_code_cell(source, id=f"cell-{place}") for place, source in enumerate(
            ["from hechting import effects_chart", "effects_chart()", "effects_chart()"]
        )]  # fmt: skip
        notebook = nbformat.v4.new_notebook(cells=cells)
        NotebookClient(notebook, timeout=120, store_widget_state=False, record_timing=False).execute(cwd=str(tmp_path))
        return notebook

    first, second = run(), run()
    outputs = [cell.outputs for cell in first.cells]
    assert outputs == [cell.outputs for cell in second.cells]
    assert "widgets" not in first.metadata
    one, other = (cell.outputs[0].data for cell in first.cells[1:])
    assert one == other
    assert VIEW not in one
