"""Cuts a built page into the places that a search may lead to: its sections, its paragraphs with an address, its terms.

What is read is the HTML that readers get, so that a new chapter is found without a word of code. Code, sources, warnings
that stand on every page and questions to recall are left out: they hold words, but answer nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

__all__ = ("Passage", "passages_of")

_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_HEADINGS = ("h1", "h2", "h3", "h4")
#: Elements within a line; any other begins a new one, so that words never run together.
_INLINE = frozenset(
    (
        "a",
        "abbr",
        "b",
        "bdi",
        "cite",
        "code",
        "em",
        "i",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
    )
)

_UNREAD_TAGS = frozenset(("script", "style", "noscript", "svg", "template", "button", "nav", "form"))
_UNREAD_CLASSES = frozenset(
    (
        "code-cell",
        "cell_input",
        "hechting-danger",
        "review-banner",
        "toctree-wrapper",
        "citation",
        "ledger",
        "run-sheet",  # for trainers: the chapter says it to readers
        "pocket-cards",
        "all-interventions",  # has hits of its own, which lead to the explorer
    )
)
#: Sections that stand at the end of every chapter.
_UNREAD_SECTIONS = frozenset(("bronnen", "vragen-om-te-onthouden"))
#: Widgets whose content has hits of its own (interventions), or only asks or draws what the chapter already says.
_UNREAD_WIDGETS = frozenset(("explorer", "quiz", "scene"))
_SOURCES_OF_A_WIDGET = "Waar dit op rust"
#: So many letters under a heading still show what follows on the first screen of a phone.
_SEEN_FROM_HEADING = 160
#: Within these no element begins a place.
_CLOSED = frozenset(
    (
        "decision_path",
        "dialogue",
        "sorter",
        "guide",
        "timeline",
        "icon_array",
        "refutation",
        "scene",
        "chart",
        "explorer",
        "quiz",
    )
)
#: Anchors that a tool numbered say nothing and change with every edit.
_NUMBERED = re.compile(r"id\d+$")


@dataclass
class Passage:
    """A place in a page: its anchor, its title, the titles above it, and the text that stands there.

    ``engine`` is the kind of widget that it is, ``begrip`` for a term; empty for running text. ``headings``
    are the titles within it.
    """

    anchor: str
    title: str = ""
    above: tuple[str, ...] = ()
    engine: str = ""
    headings: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What stands there, a line for each block, with a single space between words."""
        lines = (" ".join(line.split()) for line in "".join(self.pieces).split("\n"))
        return "\n".join(line for line in lines if line)

    @property
    def is_running_text(self) -> bool:
        """Whether this is a section or a paragraph, and no widget or term."""
        return not self.engine


@dataclass
class _Open:
    """An element that is open: the passage and the number of titles around it, and whether it is left out or ends a passage."""

    tag: str
    around: Passage | None
    depth: int
    unread: bool = False
    ends: bool = False


def passages_of(html: str) -> list[Passage]:
    """Return the passages of a built page in the order of the page, those without a title left out."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return [passage for passage in reader.passages if passage.anchor and passage.title]


class _Reader(HTMLParser):
    """Follows the elements of a page, and hands each line of text to the passage in which it stands."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.passages: list[Passage] = []
        self._open: list[_Open] = []
        self._now: Passage | None = None
        self._titles: list[str] = []  # of the sections around this place
        self._heading: list[str] | None = None
        self._in_main = False
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self._break_line(tag)
            return
        given = {name: value or "" for name, value in attrs}
        one = _Open(tag, self._now, len(self._titles))
        self._open.append(one)
        self._in_main = self._in_main or tag == "main"
        if not self._in_main:
            return
        if self._is_unread(tag, given):
            one.unread = True
            self._unread += 1
        if not self._unread:
            self._break_line(tag)
            self._begin(one, given)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or all(one.tag != tag for one in self._open):
            return
        while (one := self._open.pop()).tag != tag:
            self._end(one)
        self._end(one)

    def handle_data(self, data: str) -> None:
        if not self._in_main or self._unread or self._now is None:
            return
        if self._heading is not None:
            self._heading.append(data)
        elif data.strip() == _SOURCES_OF_A_WIDGET:
            self._leave_out_rest()
        else:
            self._now.pieces.append(data.replace("\n", " "))

    def _is_unread(self, tag: str, given: dict[str, str]) -> bool:
        classes = set(given.get("class", "").split())
        return (
            tag in _UNREAD_TAGS
            or bool(classes & _UNREAD_CLASSES)
            or (tag == "section" and given.get("id") in _UNREAD_SECTIONS and bool(self._titles))
            or given.get("data-hechting") in _UNREAD_WIDGETS
        )

    def _begin(self, one: _Open, given: dict[str, str]) -> None:
        """Begin what an element stands for."""
        anchor = "" if _NUMBERED.match(given.get("id", "")) else given.get("id", "")
        if one.tag == "section" and anchor:
            one.ends = True
            self._start(Passage(anchor, above=tuple(self._titles)))
            self._titles.append("")
        elif engine := given.get("data-hechting"):
            one.ends = True
            self._start(self._widget(engine, anchor))
        elif one.tag == "dt" and anchor:
            self._start(Passage(anchor, above=tuple(self._titles), engine="begrip"))
            self._heading = []
        elif one.tag == "dl":
            one.ends = True
        elif one.tag == "article" and anchor and self._is_place_of_its_own(one.tag):
            one.ends = True
            self._start(Passage(anchor, above=tuple(self._titles)))
        elif anchor and self._is_place_of_its_own(one.tag):
            self._start(Passage(anchor, self._titles[-1], tuple(self._titles[:-1])))
        if one.tag in _HEADINGS:
            self._heading = []

    def _widget(self, engine: str, anchor: str) -> Passage:
        """A chart belongs to the text around it and has that title; every other widget has a title of its own."""
        place = anchor or (self._now.anchor if self._now else "")
        title = self._titles[-1] if engine == "chart" and self._titles else ""
        return Passage(place, title, tuple(self._titles), engine)

    def _is_place_of_its_own(self, tag: str) -> bool:
        """Tell whether an element with an address begins a place: not when its heading is still in sight, which is the better place to land."""
        now = self._now
        if now is None or not self._titles or tag in _INLINE:
            return False
        return (
            now.engine not in _CLOSED and bool(now.title) and (len(now.text) > _SEEN_FROM_HEADING or bool(now.engine))
        )

    def _start(self, passage: Passage) -> None:
        self.passages.append(passage)
        self._now = passage

    def _end(self, one: _Open) -> None:
        if one.unread:
            self._unread -= 1
        elif not self._unread and self._in_main:
            self._break_line(one.tag)
            if self._heading is not None and (one.tag in _HEADINGS or one.tag == "dt"):
                self._name(" ".join("".join(self._heading).split()))
            if one.ends:
                del self._titles[one.depth :]
                self._now = one.around
        if one.tag == "main":
            self._in_main = False

    def _name(self, title: str) -> None:
        """Give the passage at hand its title, and the section around it when the heading is the section's own."""
        self._heading = None
        if self._now is None:
            return
        if self._now.title:
            self._now.headings.append(title)
            self._now.pieces.append(f"\n{title}\n")
            return
        self._now.title = title
        if self._now.is_running_text and self._titles and not self._titles[-1]:
            self._titles[-1] = title

    def _leave_out_rest(self) -> None:
        """Leave out the rest of the element around this one: the sources under a widget."""
        around = self._open[-2]
        if not around.unread:
            around.unread = True
            self._unread += 1

    def _break_line(self, tag: str) -> None:
        if self._now is not None and tag not in _INLINE:
            self._now.pieces.append("\n")
