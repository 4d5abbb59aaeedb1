"""What all widgets share: the same bytes every time, safe JSON, and plain HTML beside the live view."""

import json
import re

import nbformat
import pytest
import traitlets
from nbclient import NotebookClient

from hechting.widgets.base import HandbookWidget
from hechting.widgets.chart import effects_chart

VIEW = "application/vnd.jupyter.widget-view+json"


class Sample(HandbookWidget):
    figures = traitlets.List().tag(sync=True, payload=True)
    hidden = traitlets.Unicode("x").tag(sync=True)

    def static_html(self):
        return "<p>leesbaar</p>"


@pytest.fixture
def sample():
    return Sample(widget="sample", figures=[{"b": "</script><b>", "a": "é"}], state={"figure": "a"})


def test_bundle_has_text_html_and_the_live_view(sample):
    data, _ = sample._repr_mimebundle_()
    assert set(data) == {"text/plain", "text/html", VIEW}
    assert data["text/plain"] == "Sample()"
    assert re.fullmatch(r"hechting-\d+", data[VIEW]["model_id"])
    assert data[VIEW]["model_id"] not in data["text/html"]


def test_html_is_data_and_readable_content(sample):
    html = sample.to_html()
    assert html.startswith('<div class="hechting-widget" data-hechting="sample">')
    assert '<div class="hechting-static">\n<p>leesbaar</p>\n</div>' in html
    payload = re.search(r'<script type="application/json">(.*?)</script>', html)[1]
    assert "<" not in payload
    assert json.loads(payload) == {"figures": [{"a": "é", "b": "</script><b>"}], "state": {"figure": "a"}}
    assert payload.index('"a"') < payload.index('"b"')


def test_the_browser_gets_the_payload_under_the_same_names(sample):
    synced = sample.get_state()
    assert set(sample.payload()) | {"widget", "_esm", "_css", "hidden"} <= set(synced)


def test_html_follows_the_state(sample):
    sample.state = {"figure": "b"}
    assert '"state":{"figure":"b"}' in sample.to_html()


def test_a_widget_must_be_readable():
    with pytest.raises(NotImplementedError, match="without JavaScript"):
        HandbookWidget(widget="empty").to_html()


def test_live_styles_bring_the_colours_along(sample):
    assert "--hechting-ink" in sample._css
    assert "export" in sample._esm


def test_the_chart_brings_plotly_to_jupyter():
    chart = effects_chart()
    assert chart._esm.startswith("if (!globalThis.Plotly)")
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
    assert one["text/html"] == other["text/html"]
    assert one[VIEW]["model_id"] != other[VIEW]["model_id"]
