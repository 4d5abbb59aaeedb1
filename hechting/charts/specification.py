"""What a figure says, shows and asks, before anything is drawn or written: the drawing and the readable table come from the same rows.

A sentence is text with links in it. ``figure.html.j2`` writes it as HTML; nothing here is HTML.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from hechting.render.environment import render
from hechting.schema.captions import Message, Remarks
from hechting.wording.dates import date_in_words
from hechting.wording.ui import GAP, say

__all__ = (
    "CurveGuess", "Figure", "Guess", "LineGuess", "Link", "Listed", "NumberGuess", "Row", "Sentence", "Spec", "Table", "checked", "joined",
    "named_sources", "remarks_beside", "said", "source_line",
)  # fmt: skip

#: So many sources a line names.
IN_A_LINE = 2


#: Plain Plotly data: ``data`` and ``layout``.
Spec = dict[str, Any]


@dataclass(frozen=True)
class Link:
    """Words that lead to an address."""

    words: str
    address: str


#: Text and links in the order in which they are read.
Sentence = tuple[str | Link, ...]


@dataclass(frozen=True)
class Listed:
    """A list of sentences under a heading; one without points is not shown."""

    heading: str
    points: tuple[Sentence, ...]


@dataclass(frozen=True)
class Row:
    """A row of a table: what it is about, and its cells."""

    head: Sentence
    cells: tuple[Sentence, ...]


@dataclass(frozen=True)
class Table:
    """The numbers of a figure, and what to know about them below it."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    below: Sentence


@dataclass(frozen=True)
class NumberGuess:
    """A number to guess first, from 0 to 100. ``sentence`` leaves it open, ``about`` says of whom it is, ``before`` what to imagine."""

    before: str
    sentence: str
    about: str
    answer: float

    def payload(self) -> Spec:
        """Return what the component in the browser needs."""
        return {"kind": "number", **asdict(self)}


@dataclass(frozen=True)
class LineGuess:
    """A line to draw first: the numbers at ``x``, of which the first is given, up to ``top``."""

    task: str
    x: tuple[float, ...]
    answer: tuple[float, ...]
    top: float

    def payload(self) -> Spec:
        """Return what the component in the browser needs."""
        return {"kind": "line", **asdict(self)}


@dataclass(frozen=True)
class CurveGuess:
    """A curve to put in its place first: how far it lies from the one that is given, in standard deviations."""

    task: str
    answer: float

    def payload(self) -> Spec:
        """Return what the component in the browser needs."""
        return {"kind": "curve", **asdict(self)}


Guess = NumberGuess | LineGuess | CurveGuess


@dataclass(frozen=True)
class Figure:
    """One figure that a reader can choose: one message, a line of what it means, a line of source.

    ``more`` are the paragraphs of the fold, ``beside`` is what to know with the numbers. ``wide`` draws labels beside what they
    name, ``narrow`` above it. ``guess`` is what a reader is asked before the answer.
    """

    message: Message
    meaning: Sentence
    source: Sentence
    more: tuple[Sentence, ...]
    beside: tuple[Listed, ...]
    table: Table
    wide: Spec
    narrow: Spec
    guess: Guess

    @property
    def html(self) -> Markup:
        """The whole figure in words."""
        return self.html_with(None)

    def html_with(self, drawing: Markup | None) -> Markup:
        """Return the whole figure, with its drawings."""
        return render("charts/figure.html.j2", figure=self, drawing=drawing)

    def payload(self) -> Spec:
        """Return what the component in the browser needs."""
        message = self.message
        return {"key": message.key, "label": message.label, "title": message.title, "guess": self.guess.payload()}


def said(key: str, **gaps: str | Link | Sentence) -> Sentence:
    """Say the words at a key of ``ui.yaml`` around links."""
    pieces = GAP.split(say(key, **{name: f"{{{name}}}" for name in gaps}))
    return joined((gaps[piece] if place % 2 else piece for place, piece in enumerate(pieces)), "")


def joined(parts: Iterable[str | Link | Sentence], between: str) -> Sentence:
    """Join texts, links and sentences to one sentence, in which no two texts follow each other."""
    pieces: list[str | Link] = []
    for number, part in enumerate(parts):
        inside = part if isinstance(part, tuple) else (part,)
        for piece in (between, *inside) if number else inside:
            if isinstance(piece, str) and pieces and isinstance(pieces[-1], str):
                pieces[-1] += piece
            elif piece != "":
                pieces.append(piece)
    return tuple(pieces)


def checked(address: str, day: date) -> Sentence:
    """Say where a number was read, and on which day."""
    words = say("readable.charts.checked_where")
    return said("readable.charts.checked", where=Link(words, address), date=date_in_words(day))


def source_line(links: Mapping[str, str], read_on: date) -> Sentence:
    """Name the sources (name → address) in one line: the first few, and how many more stand in the fold."""
    first = dict(list(links.items())[:IN_A_LINE])
    if rest := len(links) - len(first):
        named = joined((Link(name, address) for name, address in first.items()), "; ")
        return said("readable.charts.some_sources", sources=named, rest=str(rest), date=date_in_words(read_on))
    return named_sources(links, read_on)


def named_sources(links: Mapping[str, str], read_on: date) -> Sentence:
    """Name each source (name → address) once, and the day on which they were read."""
    named = joined((Link(name, address) for name, address in links.items()), "; ")
    key = "readable.charts.one_source" if len(links) == 1 else "readable.charts.sources"
    return said(key, sources=named, date=date_in_words(read_on))


def remarks_beside(message: Message, remarks: Remarks) -> Listed:
    """List what a reader must know beside the numbers, each with its source."""
    points = []
    for name in message.beside:
        remark = remarks.remarks[name]
        source = remarks.sources[remark.source]
        words = source.organisation if source.year is None else f"{source.organisation} {source.year}"
        points.append(said("readable.charts.remark", remark=remark.text, source=Link(words, source.url)))
    return Listed(say("readable.charts.beside"), tuple(points))
