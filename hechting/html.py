"""Small pieces of HTML that several texts of the handbook share; every text that goes in is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable

from hechting.dutch import date_in_words
from hechting.records import Source

__all__ = ("details", "escape", "source_item", "source_list")


def escape(text: str) -> str:
    """Return text as it may stand in HTML, also inside an attribute."""
    return html.escape(text, quote=True)


def details(summary: str, body: str) -> str:
    """Return a part that opens on request; ``summary`` is text, ``body`` is HTML."""
    return f"<details><summary>{escape(summary)}</summary>\n{body}\n</details>"


def source_item(source: Source) -> str:
    """Return a list item: who says it and where, what it supports, and on which day it was read."""
    year = f" ({source.year})" if source.year is not None else ""
    return (
        f'<li>{escape(source.organisation)}{year}. <a href="{escape(source.url)}">{escape(source.title)}</a>.'
        f" Hieruit: {escape(source.supports)}. Bewaarde kopie gelezen op {date_in_words(source.read_on)}.</li>"
    )


def source_list(sources: Iterable[Source]) -> str:
    """Return the sources as a list under a line that opens it and says how many there are."""
    items = [source_item(source) for source in sources]
    label = "1 bron" if len(items) == 1 else f"{len(items)} bronnen"
    return details(label, "<ul>\n" + "\n".join(items) + "\n</ul>")
