"""The other hosts in which trainers show notebooks: Notebook 7, Voilà, and pages that nbconvert writes."""

import socket
import subprocess
import sys
from pathlib import Path

import nbformat
from live_lab import KERNEL, WIDGET, Notebook, running, running_lab, write_notebook
from playwright.sync_api import expect

ROOT = Path(__file__).parents[2]

CELLS = (
    "from hechting import dialogue, effects_chart\ndialogue('casus-vader')",
    "effects_chart()",
)

TITLE, CHART = "Een vader aan het begin", "Ouders reageren na begeleiding gemiddeld iets sensitiever"


def test_notebook_7_draws_widgets(context, tmp_path):
    with running_lab(tmp_path) as lab:
        lab.write("les", *CELLS)
        notebook = Notebook(context, lab.url("les", "notebooks"))
        notebook.run(0, 1)
        for place in (0, 1):
            expect(notebook.widgets(place)).to_have_count(1)


def test_voila_draws_widgets_and_asks_nothing_of_other_hosts(context, tmp_path, monkeypatch):
    write_notebook(tmp_path / "les.ipynb", *CELLS)
    monkeypatch.setenv("JUPYTER_PATH", str(ROOT / "scripts" / "jupyter"))
    # Voilà prints the port that it was asked for, not the one that it got.
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = (f"--port={port}", "--template=handboek", "--Voila.ip=127.0.0.1", str(tmp_path / "les.ipynb"))
    asked = []
    with running(tmp_path, "voila", *options) as address:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address, timeout=120_000)
        expect(page.locator(WIDGET)).to_have_count(2, timeout=120_000)
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []


def test_nbconvert_shows_the_readable_form_on_a_page_and_on_slides(context, tmp_path):
    cells = [nbformat.v4.new_code_cell(source, metadata={"slideshow": {"slide_type": "slide"}}) for source in CELLS]
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=KERNEL), tmp_path / "les.ipynb")
    _convert(tmp_path, "--execute", "--inplace")
    for form in ("html", "slides"):
        _convert(tmp_path, "--to", form)
        page = context.new_page()
        page.goto(
            (tmp_path / {"html": "les.html", "slides": "les.slides.html"}[form]).as_uri(), wait_until="domcontentloaded"
        )
        for text in (TITLE, CHART):
            expect(page.get_by_text(text).first).to_be_attached()
        if form == "slides":
            expect(page.locator(".slides > section")).to_have_count(len(CELLS))
        else:
            expect(page.get_by_text(TITLE).first).to_be_visible()


def _convert(folder, *options):
    subprocess.run([sys.executable, "-m", "nbconvert", *options, folder / "les.ipynb"], check=True, capture_output=True)
