"""The pages of the book, read once: pages of text (``book/*.md``) and notebooks, in the order of the table of contents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from hechting.reading.page_markup import Markup, read_markup
from hechting.reading.page_text import Lines, Text, read_text_of_page

__all__ = ("Cell", "Page", "read_pages")


_FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?)\n---\n", re.DOTALL)

#: In a notebook as Jupyter writes it, each line of a source stands on its own line under this one.
_SOURCE = re.compile(r'^ *"source": \[(?P<empty>\])?', re.MULTILINE)


@dataclass(frozen=True)
class Cell:
    """A code cell of a notebook: its source, the line on which that begins, the HTML that it gave, and its tags."""

    source: str
    line: int
    html: str
    tags: tuple[str, ...] = ()

    @cached_property
    def markup(self) -> Markup:
        """What its HTML holds; all of it stands at the cell."""
        return read_markup(self.html)


@dataclass(frozen=True)
class Page:
    """A page by its name, such as ``notebooks/signalen``, which is also its address without the ending."""

    name: str
    file: Path
    metadata: Mapping[str, Any]
    text: Text
    cells: tuple[Cell, ...] = ()

    @property
    def is_chapter(self) -> bool:
        """Whether it is a notebook, with text, things to do and questions."""
        return self.file.suffix == ".ipynb"

    @property
    def title(self) -> str:
        """The first heading."""
        return self.text.headings[0].words if self.text.headings else self.name

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Every place to which a link can jump."""
        return frozenset(self.text.said).union(*(cell.markup.ids for cell in self.cells))


def read_pages(root: Path) -> dict[str, Page]:
    """Read the pages that the table of contents of a book names, by name; one that is not there is left out."""
    found = ((name, _file_of(root, name)) for name in _listed(root))
    return {name: _read_page(name, file) for name, file in found if file is not None}


def _listed(root: Path) -> Iterator[str]:
    contents = YAML(typ="safe", pure=True).load((root / "_toc.yml").read_text(encoding="utf-8"))
    yield contents["root"]
    yield from (chapter["file"] for part in contents.get("parts", ()) for chapter in part["chapters"])


def _file_of(root: Path, name: str) -> Path | None:
    files = (root / f"{name}{ending}" for ending in (".md", ".ipynb"))
    return next((file for file in files if file.is_file()), None)


def _read_page(name: str, file: Path) -> Page:
    text = file.read_text(encoding="utf-8")
    return _read_notebook(name, file, text) if file.suffix == ".ipynb" else _read_markdown(name, file, text)


def _read_markdown(name: str, file: Path, text: str) -> Page:
    front = _FRONT_MATTER.match(text)
    metadata = YAML(typ="safe", pure=True).load(front["yaml"]) if front else {}
    before = text.count("\n", 0, front.end()) if front else 0
    body = text[front.end() :] if front else text
    return Page(name, file, metadata, read_text_of_page([(body, lambda line: before + line + 1)]))


def _read_notebook(name: str, file: Path, text: str) -> Page:
    notebook = json.loads(text)
    begins = [text.count("\n", 0, found.start()) + 1 for found in _SOURCE.finditer(text)]
    if len(begins) != len(notebook["cells"]):
        begins = [1] * len(notebook["cells"])
    placed = list(zip(notebook["cells"], begins, strict=True))
    pieces = [("".join(cell["source"]), _after(line)) for cell, line in placed if cell["cell_type"] == "markdown"]
    cells = tuple(_cell(cell, line + 1) for cell, line in placed if cell["cell_type"] == "code")
    return Page(name, file, notebook["metadata"], read_text_of_page(pieces), cells)


def _after(begin: int) -> Lines:
    return lambda line: begin + 1 + line


def _cell(cell: Mapping[str, Any], line: int) -> Cell:
    return Cell("".join(cell["source"]), line, _html_of(cell), tuple(cell["metadata"].get("tags", ())))


def _html_of(cell: Mapping[str, Any]) -> str:
    shown = (one["data"].get("text/html", "") for one in cell["outputs"] if "data" in one)
    return "".join("".join(html) for html in shown)
