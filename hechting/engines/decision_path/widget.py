"""The decision path: from a worry, one question at a time, to who does what."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import traitlets
from markupsafe import Markup

from hechting.engines.activity import ActivityWidget, with_call
from hechting.engines.decision_path.drawing import tree_of
from hechting.engines.decision_path.schema import SHAPES, DecisionPath, Fork, Leaf
from hechting.engines.decision_path.shown import ShownPath
from hechting.filtering.refusal import Refusal
from hechting.reading.given import Given
from hechting.render.environment import render

__all__ = ("DecisionPathWidget", "decision_path")


#: The path for professionals; that for parents has a name of its own.
FIRST = "van-zorg-naar-hulp"


class DecisionPathWidget(ActivityWidget):
    """Questions and leaves. ``state["choices"]`` holds the answers (``question.answer``) in the order taken.

    ``choices`` is the same as a trait: set it, or watch the reader go. ``place`` is the question or leaf where they lead.

    >>> path = decision_path()
    >>> path.choices = ["gevaar.nee", "letsel.ja"]
    >>> path.place
    """

    engine = "decision_path"
    choices = traitlets.List(traitlets.Unicode(), help="The answers taken, as question.answer.")
    place = traitlets.Unicode(read_only=True, help="Id of the question or leaf where the answers lead.")

    def __init__(self, activity: DecisionPath, call: str | None = None, **traits: Any) -> None:
        """Show a path from its first question; ``traits`` are ipywidgets' own."""
        self._path = activity
        self._drawing = Markup(
            render("engines/decision_path/tree.html.j2", activity=activity, tree=tree_of(activity), shapes=SHAPES)
        )
        super().__init__(activity, call, **traits)
        self.set_trait("place", activity.forks[0].id)

    def shown(self, activity: DecisionPath) -> ShownPath:
        """Add the picture of the whole tree."""
        return ShownPath(**dict(activity), drawing=str(self._drawing))

    def drawn(self, _activity: DecisionPath) -> Mapping[str, Any]:
        """Return the picture of the whole tree."""
        return {"drawing": self._drawing}

    def start_state(self, _activity: DecisionPath) -> Mapping[str, Any]:
        """Begin at the first question."""
        return {"choices": []}

    @traitlets.validate("choices")
    def _leads_somewhere(self, proposal: dict[str, Any]) -> list[str]:
        choices: list[str] = proposal["value"]
        place_after(self._path, choices)
        return choices

    @traitlets.observe("choices")
    def _to_state(self, _change: Any) -> None:
        self.state = {"choices": list(self.choices)}

    @traitlets.observe("state")
    def _from_state(self, _change: Any) -> None:
        """Follow the reader."""
        self.choices = list(self.state["choices"])
        self.set_trait("place", place_after(self._path, self.choices).id)


def place_after(path: DecisionPath, choices: list[str]) -> Fork | Leaf:
    """Return where answers lead; raises ``ValueError`` with one sentence for an answer that is not there."""
    here: Fork | Leaf = path.forks[0]
    for choice in choices:
        fork_id, _, branch_id = choice.partition(".")
        fork = _fork_at(path, here)
        branch = next((one for one in fork.branches if one.id == branch_id), None) if fork else None
        if fork is None or fork.id != fork_id or branch is None:
            there = ", ".join(f"{fork.id}.{one.id}" for one in fork.branches) if fork else "no answer"
            problem = f"{choice!r} does not follow here"
            raise Refusal(problem, f"what follows is {there}")
        places: tuple[Fork | Leaf, ...] = (*path.forks, *path.leaves)
        here = next(one for one in places if one.id == branch.to)
    return here


def _fork_at(path: DecisionPath, here: Fork | Leaf) -> Fork | None:
    """Return the question that is open here: of a leaf the one with which it goes on, if it does."""
    if isinstance(here, Fork):
        return here
    return next((fork for fork in path.forks if fork.id == here.goes_on), None)


def decision_path(given: Given = FIRST, folder: str | Path | None = None, **traits: Any) -> DecisionPathWidget:
    """Return a path from a worry to help: that for professionals, the handbook's by id (``van-zorg-naar-hulp-ouders``), or one's own
    from a file, a folder or its fields.

    ``traits`` are ipywidgets' own, such as ``layout``. Raises ``LibraryError`` with every fault, or with the names there are.
    """
    return DecisionPathWidget(*with_call("decision_path", given, folder), **traits)
