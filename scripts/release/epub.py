"""The book as an EPUB, for readers without a browser or a network.

Made from the built site: what stands there without JavaScript is what an e-reader gets. Forms and buttons that could do
nothing there are left out; links with a choice in them lead to the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import html5lib
from ebooklib import epub

__all__ = ("EpubPage", "read_pages", "write_epub")

XHTML = "http://www.w3.org/1999/xhtml"
SVG = "http://www.w3.org/2000/svg"

#: Elements that do nothing on an e-reader.
USELESS = frozenset(
    {"script", "style", "button", "form", "input", "select", "textarea", "nav", "noscript", "template", "link"}
)

#: Parts of a page that belong to a browser.
BROWSER_ONLY = frozenset({"list-filter", "page-facts", "page-turner", "review-banner", "skip-link"})

#: Attributes that EPUB's own HTML does not know, or that point at what is left out.
STRAY = frozenset(
    {
        "popover",
        "popovertarget",
        "download",
        "align",
        "border",
        "aria-controls",
        "aria-labelledby",
        "inert",
        "for",
        "name",
    }
)

STYLE = """
body { font-family: sans-serif; line-height: 1.5; }
table { border-collapse: collapse; } th, td { padding: 0.3em 0.6em 0.3em 0; text-align: left; vertical-align: top; border-bottom: 1px solid #999; }
figure, .hechting-drawing { margin: 1em 0; } svg { max-width: 100%; height: auto; }
.admonition, details { margin: 1em 0; padding: 0.5em 1em; border: 1px solid #999; }
.visually-hidden { position: absolute; left: -9999px; }
"""


@dataclass
class EpubPage:
    """A page: its name in the EPUB, its title, and its text as XHTML elements."""

    name: str
    title: str
    body: ElementTree.Element


def read_pages(site: Path, order: list[str]) -> list[EpubPage]:
    """Return the pages of a built site (paths without ending, in reading order) as an e-reader shows them."""
    pages = [_read_page(site, name) for name in order]
    known = {page.name: {element.get("id") for element in page.body.iter() if element.get("id")} for page in pages}
    for page in pages:
        _mend_links(page, known)
    return pages


def write_epub(path: Path, pages: list[EpubPage], title: str, changed: datetime) -> None:
    """Write the pages as an EPUB; ``changed`` is the moment that it carries, so that the same pages give the same bytes."""
    book = epub.EpubBook()
    book.set_identifier("urn:handboek-hechting")
    book.set_title(title)
    book.set_language("nl")
    book.add_author("De makers van het handboek Hechting")
    book.add_metadata(
        "DC", "description", "Een open Nederlands handboek over de band tussen kinderen en hun opvoeders."
    )
    style = epub.EpubItem("style", "style.css", "text/css", STYLE.encode())
    book.add_item(style)
    chapters = [_as_chapter(page, style) for page in pages]
    for chapter in chapters:
        book.add_item(chapter)
    book.toc = chapters
    book.spine = ["nav", *chapters]
    book.add_item(epub.EpubNcx())
    book.add_item(epub.EpubNav(title="Inhoud"))
    epub.write_epub(str(path), book, {"mtime": changed})


class _Chapter(epub.EpubHtml):
    """A page that is written as it is: EbookLib would read it as HTML once more, which spoils drawings (``viewBox``)."""

    def get_content(self, default: object = None) -> bytes:
        """Return the page."""
        return self.content


def _as_chapter(page: EpubPage, style: epub.EpubItem) -> epub.EpubHtml:
    has_drawing = page.body.find(f".//{{{SVG}}}svg") is not None
    chapter = _Chapter(title=page.title, file_name=page.name, lang="nl", uid=page.name.partition(".")[0])
    chapter.properties = ["svg"] if has_drawing else []
    ElementTree.register_namespace("", XHTML)
    text = ElementTree.tostring(page.body, encoding="unicode")
    head = f'<title>{escape(page.title)}</title><link rel="stylesheet" type="text/css" href="{style.file_name}"/>'
    whole = f'<html xmlns="{XHTML}" lang="nl" xml:lang="nl"><head>{head}</head><body>{text}</body></html>'
    chapter.content = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n{whole}'.encode()
    return chapter


def _read_page(site: Path, name: str) -> EpubPage:
    document = html5lib.parse((site / f"{name}.html").read_text(encoding="utf-8"), treebuilder="etree")
    main = next(element for element in document.iter(f"{{{XHTML}}}article") if "page-text" in element.get("class", ""))
    main.tag = f"{{{XHTML}}}div"
    _clean(main)
    title = " ".join("".join(main.find(f".//{{{XHTML}}}h1").itertext()).split())
    return EpubPage(_epub_name(name), title, main)


def _epub_name(name: str) -> str:
    return f"{PurePosixPath(name).name}.xhtml"


def _clean(parent: ElementTree.Element) -> None:
    """Take out what an e-reader cannot use, keeping the text that follows it."""
    before: ElementTree.Element | None = None
    for child in list(parent):
        if _is_useless(child):
            _keep_tail(parent, before, child.tail or "")
            parent.remove(child)
            continue
        for name in [name for name in child.attrib if _is_stray(name)]:
            del child.attrib[name]
        _clean(child)
        before = child


def _is_stray(attribute: str) -> bool:
    # The serialiser declares namespaces itself; html5lib keeps an SVG's own declaration as an attribute.
    return attribute in STRAY or attribute.startswith(("on", "xmlns", "{http://www.w3.org/2000/xmlns/}"))


def _is_useless(element: ElementTree.Element) -> bool:
    if not isinstance(element.tag, str):
        return True  # a comment
    classes = set(element.get("class", "").split())
    return element.tag.rpartition("}")[2] in USELESS or bool(classes & BROWSER_ONLY)


def _keep_tail(parent: ElementTree.Element, before: ElementTree.Element | None, tail: str) -> None:
    if before is None:
        parent.text = (parent.text or "") + tail
    else:
        before.tail = (before.tail or "") + tail


def _mend_links(page: EpubPage, known: dict[str, set[str | None]]) -> None:
    """Let links within the book lead to its pages in the EPUB, and take the link from words that lead nowhere there."""
    for link in _links(page.body):
        address = urlsplit(link.get("href", ""))
        if address.scheme or address.netloc:
            continue
        target = re.sub(r"\.html$", ".xhtml", PurePosixPath(address.path).name) if address.path else page.name
        if target not in known:
            del link.attrib["href"]
            continue
        place = unquote(address.fragment)
        link.set("href", f"{target}#{place}" if place in known[target] else target)


def _links(body: ElementTree.Element) -> Iterator[ElementTree.Element]:
    return (link for link in body.iter(f"{{{XHTML}}}a") if link.get("href") is not None)
