"""Reads the built book without a browser: the anchors of each page, the text at an anchor, and all links."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

#: Elements that have no end, so that they cannot hold anything.
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class BuiltPage:
    """What one page holds. ``prose`` has the anchors outside widgets, with the text of their element."""

    anchors: set[str] = field(default_factory=set)
    prose: dict[str, str] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.page = BuiltPage()
        self._open = []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "a" and given.get("href"):
            self.page.links.append(given["href"])
        anchor = given.get("id")
        if anchor:
            self.page.anchors.add(anchor)
        in_widget = "hechting-widget" in (given.get("class") or "") or any(entry[2] for entry in self._open)
        if anchor and not in_widget:
            self.page.prose.setdefault(anchor, "")
        if tag not in VOID:
            self._open.append((tag, anchor, in_widget))

    def handle_endtag(self, tag):
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        for _tag, anchor, in_widget in self._open:
            if anchor and not in_widget:
                self.page.prose[anchor] += data


def read_page(path):
    """Read one page of the built book."""
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader.page
