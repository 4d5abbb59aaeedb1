"""What HTML holds that a check looks at: places to jump to, links and images."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

__all__ = ("Image", "Link", "Markup", "read_markup")


@dataclass(frozen=True)
class Link:
    """Where a link leads, and the line of the file on which it stands."""

    target: str
    line: int


@dataclass(frozen=True)
class Image:
    """A picture, and the words that stand in for it; ``None`` where nobody wrote any."""

    target: str
    words: str | None
    line: int


@dataclass
class Markup:
    """What stands in a piece of HTML."""

    ids: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)


class _Reader(HTMLParser):
    def __init__(self, first_line: int) -> None:
        super().__init__()
        self.found = Markup()
        self._before = first_line - 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given, line = dict(attrs), self._before + self.getpos()[0]
        self.found.tags.add(tag)
        if name := given.get("id"):
            self.found.ids.append(name)
        if tag == "a" and (target := given.get("href")):
            self.found.links.append(Link(target, line))
        if tag == "img":
            self.found.images.append(Image(given.get("src") or "", given.get("alt"), line))


def read_markup(html: str, first_line: int = 1) -> Markup:
    """Read a piece of HTML, whole or not; ``first_line`` is the line of the file on which it begins."""
    reader = _Reader(first_line)
    reader.feed(html)
    return reader.found
