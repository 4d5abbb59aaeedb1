"""The intervention explorer: filter, see why (not), relax, compare, share and print.

In the book the browser does the filtering; in Jupyter ``criteria`` and ``selection`` follow the reader both ways.
"""

from __future__ import annotations

import json
from typing import Any

import traitlets

from hechting.criteria import Criteria, check_values
from hechting.filtering import search
from hechting.library import Library, load_library
from hechting.widgets.base import HandbookWidget
from hechting.widgets.explorer_html import explorer_html

__all__ = ("InterventionExplorer",)


class InterventionExplorer(HandbookWidget):
    """Explore a library of interventions.

    ``criteria`` is what is asked now: set it, or watch the reader change it. ``selection`` holds the ids that fit (*past*), in
    the order on the screen, and follows ``criteria``; ``compared`` holds the ids ticked for comparison.

    >>> explorer = InterventionExplorer(Criteria(mechanisms=["video-feedback"], max_sessions=7))
    >>> explorer.selection
    >>> explorer.criteria = Criteria(age_from=0, age_to=12)
    """

    library = traitlets.Dict(help="The data as the component reads it.").tag(sync=True, payload=True)
    criteria = traitlets.Instance(Criteria, help="What is asked now.")
    selection = traitlets.List(traitlets.Unicode(), read_only=True, help="Ids that fit the criteria, as on the screen.")
    compared = traitlets.List(traitlets.Unicode(), help="Ids ticked for comparison.")

    def __init__(self, criteria: Criteria | None = None, library: Library | None = None) -> None:
        """Start with ``criteria`` (none by default) on ``library`` (the handbook's own by default).

        Raises ``TypeError`` when the two are swapped, and ``ValueError`` when the criteria ask for a value that the library's vocabulary does not have.
        """
        if not isinstance(criteria, Criteria | None) or not isinstance(library, Library | None):
            message = "InterventionExplorer takes Criteria(...) first; your own library goes in library=..."
            raise TypeError(message)
        self._library = library or load_library()
        asked = criteria or Criteria()
        state = {"criteria": _plain(asked), "sort": "relevantie", "compare": [], "open": None}
        super().__init__(widget="explorer", library=_payload(self._library), state=state, criteria=asked)

    def static_html(self) -> str:
        """Return the interventions in their groups, with every field and source, as HTML."""
        return explorer_html(self._library, self.criteria)

    @traitlets.validate("criteria")
    def _known_values(self, proposal: dict[str, Any]) -> Criteria:
        check_values(proposal["value"], self._library.vocabulary)
        return proposal["value"]

    @traitlets.observe("criteria", "compared")
    def _to_state(self, _change: Any) -> None:
        self.state = {**self.state, "criteria": _plain(self.criteria), "compare": list(self.compared)}

    @traitlets.observe("state")
    def _from_state(self, _change: Any) -> None:
        """Follow the reader: what the browser wrote into the state becomes the criteria and the selection."""
        self.criteria = Criteria(**self.state["criteria"])
        self.compared = list(self.state["compare"])
        self.set_trait("selection", search(self._library, self.criteria, self.state["sort"]).fits)


def _plain(criteria: Criteria) -> dict[str, Any]:
    return json.loads(criteria.model_dump_json())


def _payload(library: Library) -> dict[str, Any]:
    """Return the library as plain JSON values, with the field names of the records."""
    return {
        "interventions": [record.model_dump(mode="json") for record in library.interventions.values()],
        "discouraged": [record.model_dump(mode="json") for record in library.discouraged.values()],
        "better_roads": library.better_roads.model_dump(mode="json"),
        "vocabulary": library.vocabulary.model_dump(mode="json"),
    }
