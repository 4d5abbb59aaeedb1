"""Reads the text that a reader sees out of HTML, in pieces that do not depend on how the page lays them out.

A list may stand as items in one form and as "a, b en c" in the other, so text is cut where a list or a sentence is.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

__all__ = ("pieces",)


#: Elements that stand inside a sentence.
_INLINE = frozenset({"a", "b", "em", "small", "span", "strong"})

#: Elements without an end tag.
_VOID = frozenset({"br", "hr", "img", "input"})

#: What cuts a text: the end of a sentence or a line, a bracket, a shape beside a word, and the words that join a list.
_MARK = r"[.;:,()?!“”‘’\n·●◐○◆◇✓✕]"
_JOINT = r"(?:en|of|tegenover)\s+"
_CUTS = re.compile(rf"(?:\s*{_MARK}\s*)+(?:{_JOINT})?|\s+{_JOINT}")


class _Text(HTMLParser):
    """Gathers what is visible, with a line break at the edges of every block."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # A remark in small letters stands apart, whatever element it is.
        if tag not in _INLINE or dict(attrs).get("class") == "help":
            self.parts.append("\n")
        is_hidden = dict(attrs).get("aria-hidden") == "true"
        if tag not in _VOID and (self._hidden or is_hidden):
            self._hidden += 1

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self.parts.append("\n")
        if self._hidden and tag not in _VOID:
            self._hidden -= 1

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            # Line breaks of the source are spaces to a reader.
            self.parts.append(re.sub(r"\s+", " ", data))


def pieces(html: str) -> set[str]:
    """Return the words of a page in pieces, without capitals."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    cut = _CUTS.split("".join(parser.parts))
    return {re.sub(r"\s+", " ", piece).strip().lower() for piece in cut} - {""}
