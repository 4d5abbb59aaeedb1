"""The glossary in the book: the page with all terms, and a link with its meaning where a page first uses one.

Only running text is linked: not headings, links, code, warnings or quotations of sources. Without JavaScript the meaning
is the link's title; ``definitions.js`` shows it on hover, on focus and at a first touch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby, pairwise, takewhile

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from hechting.reading.library import load_library
from hechting.render.environment import render
from hechting.schema.glossary import Glossary, Term
from hechting.wording.folding import fold

__all__ = ("PAGE", "TermList", "connect", "link_first_uses")

#: The page with all terms.
PAGE = "book/begrippen"

#: Running text inside these is left as it is.
_UNTOUCHED = (
    nodes.title, nodes.reference, nodes.literal, nodes.raw, nodes.Admonition, nodes.citation, nodes.term, nodes.caption,
    nodes.rubric, nodes.block_quote, nodes.table, nodes.FixedTextElement,
)  # fmt: skip


class TermList(SphinxDirective):
    """``{begrippen}``: the letters, and all terms with their meaning, a section for each first letter."""

    def run(self) -> list[nodes.Node]:
        """Return a row of letters, and one section for each."""
        terms = sorted(_glossary().terms, key=lambda term: fold(term.term))
        sections = [
            _section(letter, list(group)) for letter, group in groupby(terms, key=lambda term: fold(term.term)[0])
        ]
        letters = [section["ids"][0].removeprefix("letter-") for section in sections]
        row = nodes.raw("", render("sphinx_ext/letters.html.j2", letters=letters), format="html")
        return [row, *sections]


def connect(app: Sphinx) -> None:
    """Offer the directive, and link terms once all pages are read."""
    app.add_directive("begrippen", TermList)
    app.add_js_file("definitions.js", loading_method="defer", priority=900)
    app.connect("doctree-resolved", _link_terms)


def link_first_uses(tree: nodes.Element, glossary: Glossary, address: str) -> None:
    """Replace the first use of each term in running text by a link to ``address`` with the term's anchor."""
    glossary_words = glossary.pattern(), glossary.by_form()
    seen: set[str] = set()
    for text in list(_running_text(tree)):
        pieces = list(_pieces(text.astext(), glossary_words, seen, address))
        if any(isinstance(piece, nodes.reference) for piece in pieces):
            text.parent.replace(text, pieces)


def _link_terms(app: Sphinx, tree: nodes.document, page: str) -> None:
    if page != PAGE and PAGE in app.env.found_docs:
        link_first_uses(tree, _glossary(), app.builder.get_relative_uri(page, PAGE))


@cache
def _glossary() -> Glossary:
    return load_library().glossary


def _running_text(tree: nodes.Element) -> Iterator[nodes.Text]:
    for text in tree.findall(nodes.Text):
        around = tuple(_ancestors(text))
        if any(isinstance(one, nodes.paragraph) for one in around) and not any(
            isinstance(one, _UNTOUCHED) or _is_in_html_link(child) for child, one in pairwise((text, *around))
        ):
            yield text


def _is_in_html_link(node: nodes.Node) -> bool:
    """Tell whether a link written as HTML (``<a href="…">``) is still open before a node, in the same parent."""
    before = takewhile(lambda one: one is not node, node.parent.children)
    html = "".join(one.astext() for one in before if isinstance(one, nodes.raw))
    return html.count("<a ") > html.count("</a>")


def _ancestors(node: nodes.Node) -> Iterator[nodes.Node]:
    while node.parent is not None:
        node = node.parent
        yield node


def _pieces(
    words: str, glossary_words: tuple[re.Pattern[str], Mapping[str, Term]], seen: set[str], address: str
) -> Iterator[nodes.Node]:
    """Cut a text into links, for terms not ``seen`` before on the page, and what stands between them."""
    pattern, terms = glossary_words
    done = 0
    for match in pattern.finditer(words):
        term = terms[match.group().lower()]
        if term.id in seen:
            continue
        seen.add(term.id)
        if match.start() > done:
            yield nodes.Text(words[done : match.start()])
        yield _link(match.group(), term, address)
        done = match.end()
    if done < len(words):
        yield nodes.Text(words[done:])


def _link(words: str, term: Term, address: str) -> nodes.reference:
    target = f"{address}#{_anchor(term)}"
    return nodes.reference("", words, internal=True, refuri=target, reftitle=term.definition, classes=["begrip"])


def _anchor(term: Term) -> str:
    return f"begrip-{term.id}"


def _section(letter: str, terms: list[Term]) -> nodes.section:
    entries = nodes.definition_list("", *map(_entry, terms), classes=["begrippen"])
    return nodes.section("", nodes.title("", letter.upper()), entries, ids=[f"letter-{letter}"])


def _entry(term: Term) -> nodes.definition_list_item:
    meaning = nodes.definition("", nodes.paragraph("", term.definition))
    if term.synonyms:
        meaning += nodes.paragraph("", f"Ook: {', '.join(term.synonyms)}.", classes=["ook"])
    return nodes.definition_list_item("", nodes.term("", term.term, ids=[_anchor(term)]), meaning)
