"""Makes a small book of a folder of one's own: a page for each kind of activity in it, and the offer with its filters.

The pages are plain files beside the book's own script and styles, so they open from disk without a network.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

import hechting
from hechting.engines.live import BUILT, STATIC
from hechting.engines.scripts import scripts_for, styles_for
from hechting.reading.faults import WHOLE_FILE, Fault, LibraryError
from hechting.reading.library import load_library
from hechting.reading.own_library import library_from
from hechting.render.environment import render
from hechting.schema.kinds import activity_kinds
from hechting.wording.ui import say

__all__ = ("OFFER", "own_book")


#: The names under which a folder keeps its offer as a list.
OFFER = ("eigen-aanbod.csv", "eigen-aanbod.json")

_FILES = (
    BUILT / "book.js",
    BUILT / "widgets.css",
    STATIC / "src" / "tokens.css",
    STATIC / "src" / "book.css",
)

_FONTS = STATIC / "src" / "fonts"


@dataclass(frozen=True)
class Page:
    """A page: its file, its title, and what stands on it as HTML."""

    file: str
    title: str
    widgets: tuple[Markup, ...]

    @property
    def styles(self) -> tuple[str, ...]:
        """The style sheets that its widgets need, in their order."""
        return styles_for("".join(self.widgets))

    @property
    def scripts(self) -> tuple[str, ...]:
        """The scripts that its widgets need, in their order."""
        return scripts_for("".join(self.widgets))


def own_book(folder: str | Path, into: str | Path | None = None) -> Path:
    """Write the small book of a folder (into its ``boek/`` by default) and return the page to open.

    The folder holds ``activities/<engine>/*.yaml``, and its offer as ``eigen-aanbod.csv`` or as ``interventions/*.yaml``. Raises
    ``LibraryError`` with every fault of all its files, and then writes nothing.
    """
    source = Path(folder)
    pages = _pages(source)
    target = Path(into) if into is not None else source / "boek"
    shutil.rmtree(target, ignore_errors=True)
    (target / "static").mkdir(parents=True)
    for path in _FILES:
        shutil.copy(path, target / "static")
    shutil.copytree(_FONTS, target / "static" / "fonts")
    shutil.copytree(BUILT / "engines", target / "static" / "engines")
    for page in (Page("index.html", source.resolve().name, ()), *pages):
        html = render("outputs/own_book.html.j2", page=page, pages=pages, title=source.resolve().name)
        (target / page.file).write_text(html, encoding="utf-8")
    return target / "index.html"


def _pages(folder: Path) -> list[Page]:
    faults: list[Fault] = []
    pages = [page for engine in activity_kinds() for page in _page_of(engine, folder, faults)]
    try:
        pages += _offer(folder)
    except LibraryError as error:
        faults += error.faults
    if not pages and not faults:
        allowed = f"activities/<soort>/*.yaml, {OFFER[0]} of interventions/*.yaml"
        faults.append(Fault(folder, 1, WHOLE_FILE, "hierin staat niets om een boek van te maken", allowed))
    if faults:
        raise LibraryError(faults)
    return pages


def _page_of(engine: str, folder: Path, faults: list[Fault]) -> Iterator[Page]:
    """Yield the page with all activities of an engine, if the folder has any."""
    widgets = []
    for path in sorted((folder / "activities" / engine).glob("*.yaml")):
        try:
            widgets.append(Markup(getattr(hechting, engine)(path).page_html()))
        except LibraryError as error:
            faults += error.faults
    if widgets:
        yield Page(f"{engine}.html", say(f"readable.own.pages.{engine}"), tuple(widgets))


def _offer(folder: Path) -> Iterator[Page]:
    lists = [folder / name for name in OFFER if (folder / name).exists()]
    libraries: list[Any] = [library_from(path) for path in lists]
    if (folder / "interventions").is_dir():
        libraries.append(load_library(folder))
    widgets = tuple(Markup(hechting.InterventionExplorer(library=one).page_html()) for one in libraries)
    if widgets:
        yield Page("aanbod.html", say("readable.own.pages.offer"), widgets)
