"""Reads the book's own drawings, and finds those that cannot be read, seen in words, scaled, or shown in the dark.

A drawing stands in the page itself, so it holds shapes and words alone: nothing that runs, nothing from elsewhere.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.parsers import expat

from hechting.reading.located import LocatedData
from hechting.reading.text_file import read_text
from hechting.schema.drawing import Drawing

__all__ = ("read_drawing",)


SVG = "http://www.w3.org/2000/svg"

#: What a drawing may hold: shapes, words, and what gives them their look.
ELEMENTS = frozenset(
    [
        "svg",
        "title",
        "desc",
        "g",
        "defs",
        "symbol",
        "use",
        "marker",
        "clipPath",
        "mask",
        "pattern",
        "linearGradient",
        "radialGradient",
        "stop",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "text",
        "tspan",
    ]
)

#: No drawing has more groups within groups than this.
DEEPEST = 20

_BARE_COLOUR = re.compile(r"(?<![,\w#])(?:#[0-9a-fA-F]{3,8}\b|rgba?\()")

_ELSEWHERE = re.compile(r"url\(\s*['\"]?(?!#)|@import|javascript:|expression\(", re.IGNORECASE)


def read_drawing(path: Path) -> tuple[Drawing | None, LocatedData]:
    """Read one SVG file; with faults there is no drawing."""
    located = LocatedData(path)
    text = read_text(path, located)
    if text is None:
        return None, located
    reader = _Reader(located)
    reader.read(text)
    if not located.faults:
        reader.report_what_is_missing()
        _report_colours(text, located)
    words = {name: " ".join(found.split()) for name, found in reader.words.items()}
    drawing = Drawing(path.stem, words["title"], words["desc"], text.strip())
    return (None if located.faults else drawing), located


class _Reader:
    """Walks through a drawing, and reports what may not stand in it."""

    def __init__(self, located: LocatedData) -> None:
        self._located = located
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._element
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._open: list[str] = []
        self._root: dict[str, str] = {}
        self.words = {"title": "", "desc": ""}

    def read(self, text: str) -> None:
        """Read the whole drawing; what goes wrong becomes a fault."""
        try:
            self._parser.Parse(text.encode("utf-8"), True)
        except expat.ExpatError as error:
            problem = f"is geen geldige SVG ({expat.ErrorString(error.code)})"
            self._located.add_fault_on_line(error.lineno, problem, "één <svg>-element in UTF-8")
        except _NoDrawingError:
            pass

    def report_what_is_missing(self) -> None:
        """Report a drawing that has no words, or that cannot be scaled."""
        for name, words in self.words.items():
            if not words.strip():
                self._located.add_fault((name,), "ontbreekt of is leeg", f"<{name}> met woorden, vooraan in <svg>")
        if "viewBox" not in self._root or self._root.get("role") != "img":
            self._located.add_fault(("svg",), "heeft geen viewBox of geen role", 'viewBox="0 0 … …" en role="img"')

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        space, _, short = name.rpartition(" ")
        if space != SVG or short not in ELEMENTS or (short == "svg") != (not self._open):
            self._stop(
                f"<{short}> hoort niet in een tekening",
                f"één <svg> met daarin: {', '.join(sorted(ELEMENTS - {'svg'}))}",
            )
        if len(self._open) >= DEEPEST:
            self._stop("is te diep genest", f"hoogstens {DEEPEST} lagen van groepen")
        for attribute, value in attributes.items():
            self._attribute(attribute.rpartition(" ")[2].lower(), value)
        self._root = self._root or attributes
        self._open.append(short)

    def _attribute(self, name: str, value: str) -> None:
        if name.startswith("on"):
            self._stop(f"{name} laat een tekening iets doen", "een tekening zonder script")
        if (name in ("href", "src") and not value.startswith("#")) or _ELSEWHERE.search(value):
            self._stop(f"{name} verwijst naar iets buiten de tekening", "alleen #naam, voor iets in deze tekening zelf")

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _characters(self, words: str) -> None:
        if len(self._open) == 2 and self._open[-1] in self.words:
            self.words[self._open[-1]] += words

    def _doctype(self, *_: object) -> None:
        self._stop("heeft een DOCTYPE", "een bestand dat begint met <svg>")

    def _stop(self, problem: str, allowed: str) -> None:
        self._located.add_fault_on_line(self._parser.CurrentLineNumber, problem, allowed)
        raise _NoDrawingError


class _NoDrawingError(Exception):
    """What is read is no drawing; the fault has been reported."""


def _report_colours(text: str, located: LocatedData) -> None:
    for number, line in enumerate(text.splitlines(), start=1):
        if _BARE_COLOUR.search(re.sub(r"var\([^)]*\)", "", line)):
            allowed = "een kleur met een naam en haar lichte waarde, zoals var(--hechting-ink, #1F2D36)"
            located.add_fault_on_line(number, "een eigen kleur gaat niet mee met licht en donker", allowed)
