"""A chapter as a plain notebook: what only the book's builder understands becomes Markdown that every host shows.

References become names with a year, anchors go, boxes become quotations, footnotes get a number and stand as a line below, terms
with their meaning become a list, the list of sources is written out, and links lead to chapters beside it, to other sites, or nowhere. Each idea becomes a slide of its own.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

__all__ = ("Reference", "notebook_of_page", "plain_markdown", "plain_notebook")


#: About so many words stand on one slide.
_SLIDE = 90

_ITEM = re.compile(r"(?:[-*]|\d+\.) ")

_CITE = re.compile(r"\s?\{cite(?::\w+)?\}`([^`]+)`")
_ANCHOR = re.compile(r"^[ \t]*\{#[^}\n]+\}[ \t]*\n|[ \t]*\{#[^}\n]+\}", re.MULTILINE)
_BOX = re.compile(r"^:::+\{(?P<name>\w+)\}[ \t]*(?P<title>[^\n]*)\n(?P<body>.*?)^:::+[ \t]*$", re.MULTILINE | re.DOTALL)
_OPTION = re.compile(r"^:[\w-]+:.*\n", re.MULTILINE)
_LIST = re.compile(r"^```\{bibliography\}.*?^```[ \t]*$", re.MULTILINE | re.DOTALL)
_ROLE = re.compile(r"\{\w+\}`([^`<]+?)(?: <[^`]*>)?`")
_HTML_LINK = re.compile(r'<a href="(?P<to>[^"]*)"[^>]*>(?P<words>.*?)</a>', re.DOTALL)
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\]\n]*(?:\n[^\]\n]*)?)\]\((?P<to>[^)\s]+)\)")
_NOTE = re.compile(r"\[\^(?P<name>[^\]\n]+)\](?P<end>:?)")
_TERM = re.compile(r"^(?P<term>[^\s#>|*:-][^\n]*)\n:[ \t]+(?P<meaning>[^\n]*)", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)


@dataclass(frozen=True)
class Reference:
    """A publication: how a sentence names it, and its line in the list."""

    short: str
    line: str
    url: str | None


def plain_markdown(
    text: str, references: Mapping[str, Reference], cited: dict[str, Reference], notes: dict[str, int] | None = None
) -> str:
    """Return Markdown without anything that only MyST understands; ``cited`` gains what is referred to, ``notes`` the footnotes."""
    numbers = {} if notes is None else notes

    def named(found: re.Match[str]) -> str:
        keys = [_known(key.strip(), references) for key in found[1].split(",")]
        cited.update({key: references[key] for key in keys})
        return f" ({'; '.join(references[key].short for key in keys)})"

    def numbered(found: re.Match[str]) -> str:
        # At its own line the note follows; Markdown of Jupyter knows no footnotes.
        return f"<sup>{numbers.setdefault(found['name'], len(numbers) + 1)}</sup>"

    text = _TERM.sub(r"- **\g<term>**: \g<meaning>", _NOTE.sub(numbered, text))
    text = _LIST.sub(lambda _: "\n".join(f"- {one.line}" for one in _sorted(cited)), text)
    text = _CITE.sub(named, _BOX.sub(_quotation, text))
    text = _ROLE.sub(r"\1", _ANCHOR.sub("", text))
    text = _HTML_LINK.sub(lambda found: _linked(found["words"], html.unescape(found["to"])), text)
    return _LINK.sub(lambda found: _linked(found["words"], found["to"]), text)


def notebook_of_page(text: str) -> dict[str, Any]:
    """Return a page of the book as a notebook: its code blocks become cells to run."""
    _, _, body = text.partition("\n---\n")
    cells: list[dict[str, Any]] = []
    for place, part in enumerate(re.split(r"^```python\n(.*?)^```$", body, flags=re.MULTILINE | re.DOTALL)):
        kind = "code" if place % 2 else "markdown"
        empty: dict[str, Any] = {"outputs": [], "execution_count": None} if kind == "code" else {}
        cells.append({"cell_type": kind, "id": f"cel-{place}", "metadata": {}, "source": part.strip(), **empty})
    kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    return {"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}


def plain_notebook(notebook: Mapping[str, Any], references: Mapping[str, Reference]) -> dict[str, Any]:
    """Return a notebook in plain Markdown, in cells of one idea each; its code and outputs stay as they are."""
    cells: list[dict[str, Any]] = []
    cited: dict[str, Reference] = {}
    notes: dict[str, int] = {}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            text = plain_markdown("".join(cell["source"]), references, cited, notes)
            cells += _ideas(text, cell["id"])
        else:
            cells.append({**cell, "metadata": {**cell["metadata"], **_slide("slide")}, "outputs": _outputs(cell)})
    return {**notebook, "cells": cells}


def _known(key: str, references: Mapping[str, Reference]) -> str:
    """Return the key of a publication without the name of the chapter before it, which two lists in one book need."""
    while key not in references and "-" in key:
        key = key.partition("-")[2]
    return key


def _quotation(found: re.Match[str]) -> str:
    body = _OPTION.sub("", found["body"]).strip()
    lines = (f"**{found['title'].strip() or found['name']}**\n\n{body}").splitlines()
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _sorted(cited: Mapping[str, Reference]) -> list[Reference]:
    return sorted(cited.values(), key=lambda one: one.line.casefold())


def _linked(words: str, to: str) -> str:
    """Return a link that leads somewhere beside this notebook or on the web; the words alone when it would not."""
    address = _beside(to)
    return f"[{words}]({address})" if address else words


def _beside(to: str) -> str | None:
    if to.startswith(("https://", "http://", "tel:", "mailto:")):
        return to
    page = re.fullmatch(r"([a-z0-9-]+)\.(?:ipynb|html)(?:#[^?]*)?", to)
    return f"{page[1]}.ipynb" if page else None


def _outputs(cell: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the outputs with links that lead somewhere."""
    outputs = []
    for output in cell["outputs"]:
        data = dict(output.get("data", {}))
        if "text/html" in data:
            data["text/html"] = _HTML_LINK.sub(_html_linked, "".join(data["text/html"]))
        outputs.append({**output, "data": data} if data else output)
    return outputs


def _html_linked(found: re.Match[str]) -> str:
    address = _beside(html.unescape(found["to"]))
    return f'<a href="{html.escape(address)}">{found["words"]}</a>' if address else found["words"]


def _ideas(text: str, cell_id: str) -> Iterator[dict[str, Any]]:
    """Cut a text at its headings, and what is long under one of them again."""
    starts = [found.start() for found in _HEADING.finditer(text)]
    edges = sorted({0, *starts, len(text)})
    number = 0
    for begin, end in pairwise(edges):
        for place, part in enumerate(_in_slides(text[begin:end])):
            kind = "subslide" if place else "slide"
            name = cell_id if number == 0 else f"{cell_id}-{number}"
            yield {"cell_type": "markdown", "id": name, "metadata": _slide(kind), "source": part}
            number += 1


def _in_slides(text: str) -> Iterator[str]:
    """Put paragraphs together until a slide is full; a table stays whole."""
    held: list[str] = []
    for part in (one for whole in re.split(r"\n{2,}", text.strip()) for one in _cut(whole)):
        is_full = held and _count(*held, part) > _SLIDE
        if is_full and not (len(held) == 1 and held[0].startswith("#")):
            yield "\n\n".join(held)
            held = []
        held.append(part)
    if "".join(held).strip():
        yield "\n\n".join(held)


def _cut(part: str) -> Iterator[str]:
    """Cut what is too long for one slide: a list between its items, a paragraph between its sentences."""
    if _count(part) <= _SLIDE or part.startswith(("|", "<", ">", "!", "```")):
        yield part
        return
    is_list = _ITEM.match(part) is not None
    held: list[str] = []
    for piece in re.split(r"\n(?=(?:[-*]|\d+\.) )" if is_list else r"(?<=[.?!]) (?=[A-Z‘])", part):
        # A sentence does not end within a link or between brackets.
        is_whole = is_list or all(
            " ".join(held).count(one) == " ".join(held).count(other) for one, other in ("[]", "()")
        )
        if held and is_whole and _count(*held, piece) > _SLIDE:
            yield ("\n" if is_list else " ").join(held)
            held = []
        held.append(piece)
    yield ("\n" if is_list else " ").join(held)


def _count(*texts: str) -> int:
    return sum(len(one.split()) for one in texts)


def _slide(kind: str) -> dict[str, Any]:
    return {"slideshow": {"slide_type": kind}}
