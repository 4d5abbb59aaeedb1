"""The readable form that all figures share: message, place for the drawing, caption, what to know beside it, and the table.

The chart draws itself into the empty ``.hechting-plot`` of each section; without JavaScript everything else remains.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from hechting.dutch import date_in_words
from hechting.html import escape
from hechting.messages import Message, Remarks
from hechting.number_words import unbroken

__all__ = ("READING", "link", "listed", "paragraph_text", "remarks_list", "row", "section", "sources_of", "table")

#: The caption's explanation begins with these words.
READING = "Zo lees je de grafiek: "


def section(message: Message, caption: Iterable[str], beside: str, numbers: str) -> str:
    """Return one figure; ``caption`` holds paragraphs, ``beside`` lists and ``numbers`` the table, all as HTML."""
    paragraphs = "\n".join(f"<p>{words}</p>" for words in caption)
    return (
        f'<section data-figure="{message.key}">\n<figure>\n'
        f'<p class="hechting-figure-title">{escape(message.title)}</p>\n<div class="hechting-plot"></div>\n'
        f"<figcaption>\n{paragraphs}\n</figcaption>\n</figure>\n"
        f"{beside}"
        f"<details open><summary>De cijfers in een tabel</summary>\n{numbers}\n</details>\n</section>"
    )


def paragraph_text(words: str) -> str:
    """Return words of the content as a paragraph's HTML."""
    return escape(unbroken(words))


def listed(heading: str, items: Sequence[str]) -> str:
    """Return a list of HTML items under a heading; nothing when there are none."""
    if not items:
        return ""
    points = "\n".join(f"<li>{item}</li>" for item in items)
    return f'<p class="hechting-beside">{heading}</p>\n<ul>\n{points}\n</ul>\n'


def remarks_list(message: Message, remarks: Remarks) -> str:
    """List what a reader must know beside the numbers, each with its source."""
    items = []
    for name in message.beside:
        remark = remarks.remarks[name]
        source = remarks.sources[remark.source]
        year = f" {source.year}" if source.year is not None else ""
        items.append(f"{escape(remark.text)} Bron: {link(source.url, f'{source.organisation}{year}')}.")
    return listed("Weet dit erbij:", items)


def sources_of(links: Mapping[str, str], read_on: date) -> str:
    """Name each source (name → address) once, and the day on which they were read."""
    named = "; ".join(link(address, name) for name, address in links.items())
    one = len(links) == 1
    copies = "Bewaarde kopie" if one else "Bewaarde kopieën"
    return f"{'Bron' if one else 'Bronnen'}: {named}. {copies} gelezen op {date_in_words(read_on)}."


def table(columns: Iterable[str], rows: Iterable[str], below: str = "") -> str:
    """Return a table that scrolls sideways within the page, and an explanation below it."""
    head = "".join(f'<th scope="col">{name}</th>' for name in columns)
    body = "\n".join(rows)
    content = f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
    explained = f"\n<p>{below}</p>" if below else ""
    return f'<div class="table-scroll" role="group" aria-label="Tabel" tabindex="0">\n{content}\n</div>{explained}'


def row(head: str, cells: Iterable[str]) -> str:
    """Return a row of a table from HTML: what it is about, and its cells."""
    return f'<tr><th scope="row">{head}</th>' + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def link(address: str, words: str) -> str:
    """Return words that lead to an address."""
    return f'<a href="{escape(address)}">{escape(unbroken(words))}</a>'
