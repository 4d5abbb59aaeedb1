"""The page between the book and JupyterLite: says whether it can work here, loads what is needed, and shows how far that is."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

__all__ = ("START", "write_start_page")

#: Beside JupyterLite's own first page, of which its other pages read their settings.
START = "start.html"

_HERE = Path(__file__).parent / "start"

#: What a page of JupyterLite asks anew each time; fetching it beforehand saves nothing.
_NOT_KEPT = (".ipynb", ".json", ".html")


def write_start_page(site: Path, chapters: Mapping[str, str], files: Mapping[str, int]) -> None:
    """Write the page, its script and its style into a site of JupyterLite.

    ``chapters`` are titles by name, ``files`` the bytes of what a chapter takes.
    """
    heavy = {name: size for name, size in sorted(files.items()) if not name.endswith(_NOT_KEPT)}
    templates = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    page = templates.get_template("start.html.j2").render(
        chapters=chapters, megabytes=round(sum(files.values()) / 1e6), files=json.dumps(heavy)
    )
    (site / START).write_text(page, encoding="utf-8")
    for name in ("start.js", "start.css"):
        shutil.copyfile(_HERE / name, site / name)
