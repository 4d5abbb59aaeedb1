"""The book's own drawings: SVG files below ``content/drawings``, shown in the page so that they follow light and dark.

A drawing's ``<title>`` is its caption and its ``<desc>`` says in words what is to be seen. Colours are the custom
properties of ``static/tokens.css``, each with its light value for where no style sheet is (``var(--hechting-ink, #1F2D36)``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from hechting.html import escape
from hechting.library import CONTENT, LibraryError
from hechting.located_yaml import Fault

__all__ = ("Drawing", "drawing", "drawing_faults")

FOLDER = "drawings"

_SVG = "{http://www.w3.org/2000/svg}"
_BARE_COLOUR = re.compile(r"""(?<![,\w#])(?:#[0-9a-fA-F]{3,8}\b|rgba?\()""")


@dataclass(frozen=True)
class Drawing:
    """A drawing: its caption, its description in words, and its SVG."""

    name: str
    caption: str
    description: str
    svg: str

    def _repr_html_(self) -> str:
        """Return the drawing with its caption; who cannot see it gets the description."""
        return f'<figure class="hechting-drawing" id="tekening-{self.name}">\n{self.svg}\n<figcaption>{escape(self.caption)}</figcaption>\n</figure>'

    def __repr__(self) -> str:
        return f"{self.caption}: {self.description}"


def drawing(name: str) -> Drawing:
    """Return the drawing with this name. Raises ``LibraryError`` when it is not there or breaks a rule."""
    path = CONTENT / FOLDER / f"{name}.svg"
    if not path.is_file():
        known = ", ".join(sorted(one.stem for one in path.parent.glob("*.svg")))
        raise LibraryError([Fault(_shown(path), 1, "(file)", "is not there", f"one of: {known}")])
    if faults := list(_faults(path)):
        raise LibraryError(faults)
    svg = path.read_text(encoding="utf-8").strip()
    return Drawing(name, _words(svg, "title"), _words(svg, "desc"), svg)


def drawing_faults(folder: Path = CONTENT) -> Iterator[Fault]:
    """Find what is wrong in any drawing of a content folder."""
    for path in sorted((folder / FOLDER).glob("*.svg")):
        yield from _faults(path)


def _faults(path: Path) -> Iterator[Fault]:
    """Find drawings that cannot be read, seen in words, scaled, or shown in the dark."""
    try:
        svg = path.read_text(encoding="utf-8")
        root = ElementTree.fromstring(svg)
    except (ElementTree.ParseError, UnicodeDecodeError) as error:
        line = error.position[0] if isinstance(error, ElementTree.ParseError) else 1
        yield Fault(_shown(path), line, "(file)", f"is no valid SVG ({error})", "one <svg> element in UTF-8")
        return
    for name in ("title", "desc"):
        if not (root.findtext(f"{_SVG}{name}") or "").strip():
            yield Fault(_shown(path), 1, name, "is missing or empty", f"<{name}> with words, first inside <svg>")
    if "viewBox" not in root.attrib or root.get("role") != "img":
        yield Fault(_shown(path), 1, "svg", "has no viewBox or no role", 'viewBox="0 0 … …" and role="img"')
    for number, line in enumerate(svg.splitlines(), start=1):
        if _BARE_COLOUR.search(re.sub(r"var\([^)]*\)", "", line)):
            allowed = "a custom property with its light value, such as var(--hechting-ink, #1F2D36)"
            yield Fault(_shown(path), number, "colour", "a colour of its own does not follow light and dark", allowed)


def _words(svg: str, element: str) -> str:
    return " ".join((ElementTree.fromstring(svg).findtext(f"{_SVG}{element}") or "").split())


def _shown(path: Path) -> str:
    return f"{FOLDER}/{path.name}"
