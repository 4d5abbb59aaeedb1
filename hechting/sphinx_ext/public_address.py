"""What others see of the book: a description and a picture where a page is shared, a list of pages for search engines, a page
for addresses that do not exist.

Where the book will stand is known only to who publishes it. With ``html: baseurl`` in ``_config.yml`` the pages carry their
full address, the picture, and ``sitemap.xml``; without it, none of these.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from hechting.render.environment import render

__all__ = ("connect", "description_of", "sitemap")

#: Search engines show about so many characters.
LONGEST = 160


def connect(app: Sphinx) -> None:
    """Describe each page, and write the pages that stand beside those of the book."""
    app.connect("config-inited", _add_pages)
    app.connect("html-page-context", _describe)
    app.connect("build-finished", _write_sitemap)


def description_of(tree: nodes.document) -> str:
    """Return the beginning of a page's first running text, cut at the end of a word."""
    told = (one.astext() for one in tree.findall(nodes.paragraph) if isinstance(one.parent, nodes.section))
    text = " ".join(next((text for text in told if not text.startswith("Studietijd")), "").split())
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST - 1].rpartition(" ")[0] + "…"


def sitemap(base: str, pages: list[str]) -> str:
    """Return the list of pages (paths without ending) below ``base``, as search engines read it."""
    addresses = [f"{base}{page}.html" for page in sorted(pages)]
    return str(render("sphinx_ext/sitemap.xml.j2", addresses=addresses)) + "\n"


def _add_pages(_app: Sphinx, config: Config) -> None:
    config.html_additional_pages = {**config.html_additional_pages, "index": "to_start.html", "404": "not_found.html"}


def _describe(app: Sphinx, _page: str, _template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    context["description"] = description_of(doctree) if doctree is not None else ""
    context["base_address"] = app.config.html_baseurl


def _write_sitemap(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html" and app.config.html_baseurl:
        text = sitemap(app.config.html_baseurl, list(app.env.found_docs))
        (Path(app.outdir) / "sitemap.xml").write_text(text, encoding="utf-8")
