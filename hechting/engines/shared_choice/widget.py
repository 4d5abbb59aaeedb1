"""Choosing together as a widget: choose two to four kinds of help, and print one sheet."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import traitlets

from hechting.engines.activity import ActivityWidget, with_call
from hechting.engines.shared_choice.payload import ShownSharedChoice
from hechting.engines.shared_choice.schema import MOST, SharedChoice
from hechting.filtering.refusal import Refusal
from hechting.reading.given import Given
from hechting.reading.library import Library, load_library

__all__ = ("FORMS", "SharedChoiceWidget", "shared_choice")


#: The record with the words of the handbook's own sheet.
NAME = "keuzeblad"


#: The forms of the sheet, as ``js/src/shared_choice/state.ts`` has them.
FORMS = ("gewoon", "groot", "eenvoudig")


class SharedChoiceWidget(ActivityWidget):
    """A sheet. ``options`` holds the ids of the chosen interventions, at most four, and follows the reader; ``state`` holds them and the form."""

    engine = "shared_choice"
    options = traitlets.List(traitlets.Unicode(), help="Ids of the interventions on the sheet.")

    def __init__(
        self, activity: SharedChoice, library: Library | None = None, call: str | None = None, **traits: Any
    ) -> None:
        """Show an empty sheet, to be filled with interventions of a library, by default the handbook's."""
        self._shown = ShownSharedChoice.of(activity, library or load_library())
        super().__init__(activity, call, **traits)

    def shown(self, _activity: SharedChoice) -> ShownSharedChoice:
        """Return the sheet with every column that it can have."""
        return self._shown

    def drawn(self, _activity: SharedChoice) -> Mapping[str, Any]:
        """Return the same for the readable form."""
        return {"sheet": self._shown}

    def start_state(self, _activity: SharedChoice | None) -> Mapping[str, Any]:
        """Begin with no intervention, in the ordinary form."""
        return {"options": [], "form": "gewoon"}

    @traitlets.validate("options")
    def _known_options(self, proposal: dict[str, Any]) -> list[str]:
        chosen: list[str] = list(dict.fromkeys(proposal["value"]))
        known = [one.id for one in self._shown.options]
        if unknown := [one for one in chosen if one not in known]:
            problem = f"{unknown[0]!r} staat niet in de bibliotheek"
            raise Refusal(problem, f"een van: {', '.join(known)}")
        if len(chosen) > MOST:
            problem = f"{len(chosen)} interventies passen niet op een blad"
            raise Refusal(problem, f"hoogstens {MOST}")
        return chosen

    @traitlets.validate("state")
    def _known_form(self, proposal: dict[str, Any]) -> dict[str, Any]:
        """Refuse a form that there is not; what is not named is as at the beginning."""
        state = {**self.start_state(None), **proposal["value"]}
        if state["form"] not in FORMS:
            problem = f"{state['form']!r} is geen vorm van het blad"
            raise Refusal(problem, f"een van: {', '.join(FORMS)}")
        return state

    @traitlets.observe("options")
    def _to_state(self, _change: Any) -> None:
        self.state = {**self.state, "options": list(self.options)}

    @traitlets.observe("state")
    def _from_state(self, _change: Any) -> None:
        self.options = list(self.state["options"])


def shared_choice(
    given: Given = NAME, library: Library | None = None, folder: str | Path | None = None, **traits: Any
) -> SharedChoiceWidget:
    """Return the sheet to choose together: the handbook's, or one's own from a file, a folder or its fields.

    It holds the interventions of the handbook or of a ``library`` of one's own. ``traits`` are ipywidgets' own, such as ``layout``.
    Raises ``LibraryError`` with every fault.
    """
    activity, call = with_call("shared_choice", given, folder)
    return SharedChoiceWidget(activity, library, None if library else call, **traits)
