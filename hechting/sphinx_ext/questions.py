"""A page of questions: an index of all of them at the top, and each answer behind its question.

The address of an answer is that of its section, as the search has it; ``landing.js`` opens the answer that an address points at. The
index is a plain list of links, in which ``filter-list.js`` looks for words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from hechting.render.environment import render

__all__ = ("Part", "QuestionIndex", "connect", "fold_answers", "parts_of")

#: A section with such a title is a part of its own; the others belong to the page's own part.
_PART = "Vragen van "


@dataclass(frozen=True)
class Group:
    """Questions under one heading; their own ``title`` is empty where it is that of their part."""

    title: str
    questions: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Part:
    """Whose questions these are, and the groups in which they stand."""

    title: str
    groups: tuple[Group, ...]


class _Index(nodes.General, nodes.Element):
    """The place of the index, until all sections of the page are known."""


class QuestionIndex(SphinxDirective):
    """``{vragen}``: all questions of this page."""

    def run(self) -> list[nodes.Node]:
        """Keep a place for the index."""
        return [_Index()]


def connect(app: Sphinx) -> None:
    """Offer the directive, and fill in the index when a page is written."""
    app.add_directive("vragen", QuestionIndex)
    app.add_js_file("filter-list.js", loading_method="defer", priority=200)
    app.connect("doctree-resolved", _on_writing)


def parts_of(tree: nodes.document) -> tuple[Part, ...]:
    """Return the questions of a page, part by part: each section below a section is one."""
    page = next(tree.findall(nodes.section))
    parts: dict[str, list[Group]] = {}
    for section in _sections(page):
        questions = tuple((_title(one), one["ids"][0]) for one in _sections(section))
        if not questions:
            continue
        is_part = _title(section).startswith(_PART)
        group = Group("" if is_part else _title(section), questions)
        parts.setdefault(_title(section) if is_part else _title(page), []).append(group)
    return tuple(Part(title, tuple(groups)) for title, groups in parts.items())


def fold_answers(tree: nodes.document) -> None:
    """Put each answer of the page behind its question."""
    for section in _sections(next(tree.findall(nodes.section))):
        for question in list(_sections(section)):
            place = next(place for place, one in enumerate(question) if isinstance(one, nodes.title))
            question.insert(place + 1, _html("</summary>"))
            question.insert(place, _html('<details class="answer"><summary>'))
            question.append(_html("</details>"))


def _on_writing(app: Sphinx, tree: nodes.document, _page: str) -> None:
    for place in list(tree.findall(_Index)):
        parts = parts_of(tree)
        place.replace_self(_html(render("sphinx_ext/questions.html.j2", parts=parts)))
        if app.builder.format == "html":
            fold_answers(tree)


def _sections(node: nodes.Element) -> Iterator[nodes.section]:
    return (child for child in node.children if isinstance(child, nodes.section))


def _title(section: nodes.section) -> str:
    title = section.next_node(nodes.title)
    return title.astext() if title is not None else ""


def _html(text: str) -> nodes.raw:
    return nodes.raw("", text, format="html")
