"""Cases in a list to pick from: each is a line that says who, how old and how long, and opens the case.

Only a page with more than one case gets it. ``landing.js`` opens the case that an address points at.
"""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx

from hechting.engines.dialogue.schema import Dialogue
from hechting.outputs.marks import mark_in
from hechting.reading.library import load_library
from hechting.render.environment import around

__all__ = ("connect", "fold_cases")

_CALL = "dialogue("


def connect(app: Sphinx) -> None:
    """Fold the cases before ``widget_data`` shows them."""
    app.connect("doctree-resolved", _on_writing, priority=400)


def fold_cases(tree: nodes.document) -> None:
    """Put each case of a page with several behind the line that tells whom it is about."""
    found = list(_cases(tree))
    for node, case in found if len(found) > 1 else ():
        before, after = around("sphinx_ext/case.html.j2", family=case.family, minutes=case.minutes())
        place = node.parent.index(node)
        node.parent.insert(place + 1, nodes.raw("", after, format="html"))
        node.parent.insert(place, nodes.raw("", before, format="html"))


def _on_writing(app: Sphinx, tree: nodes.document, _page: str) -> None:
    if app.builder.format == "html":
        fold_cases(tree)


def _cases(tree: nodes.document) -> Iterator[tuple[nodes.raw, Dialogue]]:
    dialogues = load_library().activities["dialogue"]
    for node in tree.findall(nodes.raw):
        mark = mark_in(node.astext()) if "html" in node["format"] else None
        if mark is None or not mark.call.startswith(_CALL):
            continue
        case = dialogues[mark.call.removeprefix(_CALL).strip("')")]
        if isinstance(case, Dialogue) and case.family is not None:
            yield node, case
