"""What a reader would get from DataTables, which many sites use: the same interventions as a table with a pane for each filter."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from html import escape
from pathlib import Path

from bench.npm import fetch
from hechting.filtering.criteria import facet_values
from hechting.reading.library import Library, load_library
from hechting.render.intervention import intervention_html
from hechting.schema.intervention import Intervention

#: npm package at its version → the file in it that the page loads, in the order of loading.
FILES = {
    "datatables.net-dt@2.3.5": "package/css/dataTables.dataTables.min.css",
    "datatables.net-searchpanes-dt@2.3.5": "package/css/searchPanes.dataTables.min.css",
    "jquery@3.7.1": "package/dist/jquery.min.js",
    "datatables.net@2.3.5": "package/js/dataTables.min.js",
    "datatables.net-select@2.0.5": "package/js/dataTables.select.min.js",
    "datatables.net-searchpanes@2.3.5": "package/js/dataTables.searchPanes.min.js",
}

PAGE = "/interventies.html"

#: What the page shows when its filters are drawn.
DRAWN = ".dtsp-searchPane tbody tr"

_START = """\
const panes = [...document.querySelectorAll("th.facet")].map((head) => head.cellIndex);
new DataTable("#list", { paging: false, layout: { top1: { searchPanes: { columns: panes } } } });
"""


def build_page(folder: Path, files: Path) -> Path:
    """Make the page in ``folder``; raises ``NoScriptsError`` when npm does not give what it needs."""
    fetch(FILES, files)
    folder.mkdir()
    for member in FILES.values():
        shutil.copy(files / Path(member).name, folder)
    (folder / "start.js").write_text(_START, encoding="utf-8")
    (folder / PAGE.lstrip("/")).write_text(_page(load_library()), encoding="utf-8")
    return folder


def _page(library: Library) -> str:
    names = [Path(member).name for member in FILES.values()]
    styles = "".join(f'<link rel="stylesheet" href="{name}">\n' for name in names if name.endswith(".css"))
    scripts = "".join(
        f'<script defer src="{name}"></script>\n' for name in (*names, "start.js") if name.endswith(".js")
    )
    heads = "".join(f'<th class="facet">{escape(one.label)}</th>' for one in library.vocabulary.facets.values())
    rows = "\n".join(_row(record, library) for record in library.interventions.values())
    return (
        f'<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<title>Interventies</title>\n{styles}{scripts}</head>\n'
        f'<body>\n<h1>Interventies</h1>\n<table id="list">\n<thead><tr><th>Naam</th>{heads}<th>Alles</th></tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table>\n</body>\n</html>\n"
    )


def _row(record: Intervention, library: Library) -> str:
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in _cells(record, library))}</tr>"


def _cells(record: Intervention, library: Library) -> Iterator[str]:
    yield escape(record.name)
    yield from (escape(", ".join(facet_values(record, name))) for name in library.vocabulary.facets)
    yield intervention_html(record, library.vocabulary)
