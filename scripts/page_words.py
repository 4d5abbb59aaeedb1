"""The words of a page that a reader sees, without the markup around them."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

__all__ = ("visible_words",)

_UNSEEN = ("script", "style")


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """Note the beginning of what nobody reads."""
        self._unseen += tag in _UNSEEN

    def handle_endtag(self, tag: str) -> None:
        """Note the end of it."""
        self._unseen -= tag in _UNSEEN

    def handle_data(self, data: str) -> None:
        """Keep the words of a piece of text."""
        if not self._unseen:
            self.found += data.split()


def visible_words(page: Path) -> list[str]:
    """Return the words of an HTML file in order."""
    reader = _Words()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader.found
