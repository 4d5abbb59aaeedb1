"""Reads the Markdown of a page as the book does: headings, passages, links, images and places to jump to, with their lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from docutils.nodes import make_id
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser

from hechting.reading.page_markup import Image, Link, read_markup

__all__ = ("EXTENSIONS", "Directive", "Heading", "Passage", "Text", "read_text_of_page")


#: What the pages use of MyST, as ``_config.yml`` has it.
EXTENSIONS = frozenset({"attrs_block", "attrs_inline", "colon_fence", "deflist"})

_DIRECTIVE = re.compile(r"^\{(?P<name>[\w-]+)\}\s*(?P<argument>.*)$")
_OPTION = re.compile(r"^:(?P<name>[\w-]+):\s*(?P<value>.*)$", re.MULTILINE)
_ENGLISH = re.compile(r"""<\w+[^>]*\blang=["']en["']""")

#: Line within a piece of Markdown, from 0 → line in the file.
Lines = Callable[[int], int]


@dataclass(frozen=True)
class Heading:
    """A heading: its level from 1, and the place that it makes to jump to."""

    level: int
    words: str
    anchor: str
    line: int


@dataclass(frozen=True)
class Passage:
    """Words that belong together, such as a paragraph, a cell of a table or a heading. Code and English are left out.

    ``section`` names the headings that it stands under, from the first level on. ``runs`` tells whether it is a paragraph of
    running text: no heading, no item of a list, no cell of a table, and in no box.
    """

    words: str
    line: int
    section: tuple[str, ...]
    runs: bool = False


@dataclass(frozen=True)
class Directive:
    """Something that the book makes in this place, such as a list of sources; ``options`` are its lines with colons."""

    name: str
    argument: str
    line: int
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Text:
    """What the Markdown of a page holds. ``said`` has the words at each place to jump to."""

    headings: list[Heading] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    directives: list[Directive] = field(default_factory=list)
    cited: list[Link] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)


def read_text_of_page(pieces: Iterable[tuple[str, Lines]]) -> Text:
    """Read the pieces of Markdown that make a page, each with the lines on which it stands."""
    reader = _Reader()
    for markdown, lines in pieces:
        reader.read(markdown, lines)
    return reader.text


class _Reader:
    def __init__(self) -> None:
        self.text = Text()
        self._under: list[Heading] = []
        self._open: list[tuple[str, int]] = []
        self._boxes = 0

    def read(self, markdown: str, lines: Lines) -> None:
        depth = 0
        tokens = _parser().parse(markdown)
        for place, token in enumerate(tokens):
            depth += token.nesting
            if token.nesting == -1:
                self._open = [one for one in self._open if one[1] <= depth]
            elif anchor := token.attrs.get("id"):
                self._open.append((str(anchor), depth if token.nesting else depth + 1))
                self.text.said.setdefault(str(anchor), "")
            self._read_token(token, tokens[place - 1] if place else None, lines)

    def _read_token(self, token: Token, before: Token | None, lines: Lines) -> None:
        line = lines(token.map[0] if token.map else 0)
        if token.type == "inline":
            is_paragraph = before is not None and before.type == "paragraph_open" and before.level == 0
            self._read_inline(token, lines, runs=is_paragraph and not self._boxes)
            if before is not None and before.type == "heading_open":
                self._begin_section(before, line)
        elif token.type in ("fence", "colon_fence"):
            self._read_fence(token, lines)
        elif token.type == "html_block":
            self._read_html(token.content, line)

    def _begin_section(self, begin: Token, line: int) -> None:
        words = self.text.passages[-1].words
        # A name that stands above a heading takes the place of the one made from its words.
        heading = Heading(int(begin.tag[1:]), words, str(begin.attrs.get("id") or make_id(words)), line)
        self._under = [one for one in self._under if one.level < heading.level] + [heading]
        self.text.headings.append(heading)
        self.text.said.setdefault(heading.anchor, "")

    def _read_fence(self, token: Token, lines: Lines) -> None:
        first = token.map[0] if token.map else 0
        found = _DIRECTIVE.match(token.info)
        if found is None:
            return
        options = {one["name"]: one["value"] for one in _OPTION.finditer(token.content)}
        self.text.directives.append(Directive(found["name"], found["argument"], lines(first), options))
        if token.type == "colon_fence":
            kept = (line if not _OPTION.match(line) else "" for line in token.content.splitlines())
            self._boxes += 1
            self.read(found["argument"], lambda _line: lines(first))
            self.read("\n".join(kept), lambda line: lines(first + 1 + line))
            self._boxes -= 1

    def _read_inline(self, token: Token, lines: Lines, runs: bool) -> None:
        words, line, first = "", 0, token.map[0] if token.map else 0
        language = _Language()
        for child in token.children or ():
            here = lines(first + line)
            if child.type in ("softbreak", "hardbreak"):
                words, line = words + "\n", line + 1
            elif child.type == "html_inline":
                self._read_html(child.content, here)
                language.read(child.content)
            elif child.type == "text" and not language.is_english:
                words += child.content
            elif child.type in ("code_inline", "text"):
                words += " "
            elif child.type == "link_open":
                self.text.links.append(Link(str(child.attrs["href"]), here))
            elif child.type == "image":
                self.text.images.append(Image(str(child.attrs["src"]), child.content, here))
            elif child.type == "myst_role" and child.meta.get("name") == "cite":
                self.text.cited += [Link(key.strip(), here) for key in child.content.split(",")]
        self._add_passage(words, lines(first), runs)

    def _add_passage(self, words: str, line: int, runs: bool) -> None:
        self.text.passages.append(Passage(words, line, tuple(one.words for one in self._under), runs))
        for anchor in (*(one.anchor for one in self._under), *(anchor for anchor, _depth in self._open)):
            self.text.said[anchor] += f" {words}"

    def _read_html(self, html: str, line: int) -> None:
        found = read_markup(html, line)
        self.text.links += found.links
        self.text.images += found.images
        self.text.said.update({anchor: "" for anchor in found.ids if anchor not in self.text.said})


class _Language:
    """Knows whether the words between two tags are marked as English."""

    def __init__(self) -> None:
        self._open: list[bool] = []

    @property
    def is_english(self) -> bool:
        return any(self._open)

    def read(self, tag: str) -> None:
        if tag.startswith("</"):
            self._open = self._open[:-1]
        elif not tag.endswith("/>"):
            self._open.append(bool(_ENGLISH.match(tag)))


@cache
def _parser() -> MarkdownIt:
    return create_md_parser(MdParserConfig(enable_extensions=set(EXTENSIONS)), RendererHTML)
