"""How a page runs for its reader: goals that fold away, one full box for danger, and no code between the sentences.

The notebooks keep all of it in plain sight, because there it is what somebody works with.
"""

from __future__ import annotations

from itertools import islice

from docutils import nodes
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from hechting.render.environment import around
from hechting.wording.chapters import GOALS

__all__ = ("connect", "fold_goals", "quieten_warnings")


def connect(app: Sphinx) -> None:
    """Change pages once all are read, and leave code cells out of the HTML."""
    app.add_node(FoldedGoals, html=(_open_goals, _close_goals))
    app.add_node(HideCodeCellNode, override=True, html=(_skip, None))
    app.connect("doctree-resolved", lambda _app, tree, _page: fold_goals(tree))
    app.connect("doctree-resolved", lambda _app, tree, _page: quieten_warnings(tree))


class FoldedGoals(nodes.General, nodes.Element):
    """The goals of a chapter: a list behind the line that announces it."""


def fold_goals(tree: nodes.document) -> None:
    """Put the list of goals, where a page has one, behind its own first line."""
    for paragraph in list(tree.findall(nodes.paragraph)):
        goals = paragraph.next_node(nodes.bullet_list, descend=False, siblings=True)
        if paragraph.astext().startswith(GOALS) and goals is not None:
            place = paragraph.parent.index(paragraph)
            folded = FoldedGoals("", goals.deepcopy(), summary=paragraph.astext().rstrip(":"))
            goals.parent.remove(goals)
            paragraph.parent[place] = folded


def quieten_warnings(tree: nodes.document) -> None:
    """Keep the first warning of a page as a full box and make the others a quiet strip: a box at every turn wears out."""
    boxes = (one for one in tree.findall(nodes.Element) if isinstance(one, nodes.Admonition))
    warnings = (one for one in boxes if "warning" in one.get("classes", ()))
    for one in islice(warnings, 1, None):
        one["classes"].append("quiet")


def _open_goals(writer: HTML5Translator, node: FoldedGoals) -> None:
    writer.body.append(around("sphinx_ext/goals.html.j2", summary=node["summary"])[0])


def _close_goals(writer: HTML5Translator, node: FoldedGoals) -> None:
    writer.body.append(around("sphinx_ext/goals.html.j2", summary=node["summary"])[1])


def _skip(_writer: HTML5Translator, _node: nodes.Node) -> None:
    raise nodes.SkipNode
