"""What the templates of ``theme/`` need to know about a page: its sections, the parts of the book, its notebook."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment

from hechting.render.environment import render
from hechting.sphinx_ext.assets import STATIC_FOLDER

__all__ = (
    "BookPage",
    "BookPart",
    "PageSection",
    "book_parts",
    "connect",
    "notebook_address",
    "page_sections",
    "without_indents",
)

_INDENT = re.compile(r"^\s+", re.MULTILINE)


@dataclass(frozen=True)
class PageSection:
    """A section of a page in its list of contents; ``parts`` are the sections one level below it."""

    title: str
    anchor: str
    parts: tuple[PageSection, ...] = ()


@dataclass(frozen=True)
class BookPage:
    """A page in the list of the book, seen from the page that shows the list."""

    title: str
    address: str
    is_current: bool


@dataclass(frozen=True)
class BookPart:
    """A part of the book with its pages."""

    caption: str
    pages: tuple[BookPage, ...] = field(default=())

    @property
    def is_current(self) -> bool:
        """Whether the reader is in this part."""
        return any(page.is_current for page in self.pages)


def connect(app: Sphinx) -> None:
    """Give the templates their values."""
    app.connect("config-inited", _let_templates_include_the_logo)
    app.connect("html-page-context", _add_contents)
    app.connect("html-page-context", _add_notebook_address)


def without_indents(caller: Callable[[], str]) -> str:
    """Return what a template wraps in this without its indents and empty lines: every reader of every page loads the frame."""
    return _INDENT.sub("", caller())


def notebook_address(source_name: str) -> str | None:
    """Return where a built book keeps a page's notebook, or nothing for a page that is not one."""
    return f"_sources/{source_name}" if source_name.endswith(".ipynb") else None


def page_sections(tree: nodes.document) -> tuple[PageSection, ...]:
    """Return the sections of a page and what is one level below them; its title stands above the list already."""
    tops = [section for title in _sections(tree) for section in _sections(title)]
    return tuple(_as_section(section, [_as_section(part) for part in _sections(section)]) for section in tops)


def book_parts(env: BuildEnvironment, current: str, address_of: Callable[[str], str]) -> tuple[BookPart, ...]:
    """Return the parts of the book with their pages, as ``_toc.yml`` orders them."""
    lists = env.get_doctree(env.config.root_doc).findall(addnodes.toctree)
    return tuple(
        BookPart(one["caption"], tuple(_as_page(env, name, current, address_of) for _title, name in one["entries"]))
        for one in lists
    )


def _sections(node: nodes.Element) -> Iterator[nodes.section]:
    return (child for child in node.children if isinstance(child, nodes.section))


def _as_section(section: nodes.section, parts: list[PageSection] | None = None) -> PageSection:
    title = section.next_node(nodes.title)
    return PageSection(title.astext() if title is not None else "", section["ids"][0], tuple(parts or ()))


def _as_page(env: BuildEnvironment, name: str, current: str, address_of: Callable[[str], str]) -> BookPage:
    return BookPage(env.titles[name].astext(), address_of(name), name == current)


def _let_templates_include_the_logo(_app: Sphinx, config: Config) -> None:
    config.templates_path = [*config.templates_path, str(STATIC_FOLDER / "src")]


def _add_contents(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    context["without_indents"] = without_indents
    context["page_sections"] = page_sections(doctree) if doctree is not None else ()
    context["book_parts"] = book_parts(app.env, page, context["pathto"])
    context["danger"] = render("render/templates/danger.html.j2")


def _add_notebook_address(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    address = notebook_address(context.get("sourcename") or "")
    context["notebook_url"] = context["pathto"](address, 1) if address else None
