"""What a reader would get otherwise: the same interventions in an unchanged Jupyter Book with unchanged ipywidgets.

Its scripts come from npm and are served from the book's own host, like everything else. On a real site they come from two
other hosts, which costs a reader more than is measured here.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import nbformat

from bench.builds import build_book, environment
from bench.npm import fetch

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
from hechting.render.intervention import intervention_html

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


def build_stock(folder: Path, scripts: Path, tree: Path) -> Path:
    """Make and build the stock book in ``folder``; return the folder of its pages. The records come from ``tree``.

    Raises ``NoScriptsError`` when npm does not give the scripts of ipywidgets.
    """
    fetch(SCRIPTS, scripts)
    folder.mkdir()
    (folder / "scripts").mkdir()
    for member in SCRIPTS.values():
        shutil.copy(scripts / Path(member).name, folder / "scripts")
    (folder / "_config.yml").write_text(_CONFIG, encoding="utf-8")
    (folder / "_toc.yml").write_text(_TOC, encoding="utf-8")
    cells = [nbformat.v4.new_markdown_cell("# Interventies"), nbformat.v4.new_code_cell(_CODE)]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), folder / "interventies.ipynb")
    execute = (sys.executable, "-m", "jupyter", "execute", "--inplace", "interventies.ipynb")
    subprocess.run(execute, cwd=folder, env=environment(tree), check=True, capture_output=True)
    build_book(folder, tree, (str(Path(sys.executable).with_name("jupyter-book")), "build", "."))
    return folder / "_build" / "html"
