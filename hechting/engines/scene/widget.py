"""The scene engine: a drawing that the reader changes, and that shows what follows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import traitlets

from hechting.engines.activity import ActivityWidget, with_call
from hechting.engines.scene.drawing import Pencil
from hechting.engines.scene.payload import ShownScene
from hechting.engines.scene.schema import SceneActivity
from hechting.reading.given import Given
from hechting.reading.library import load_library

__all__ = ("SceneWidget", "scene")


class SceneWidget(ActivityWidget):
    """Moments of a drawing. ``state`` holds which were seen, the last of which is on show, and the answers to their questions."""

    engine = "scene"
    compact = traitlets.Bool(help="Only the drawing and what can be done with it.").tag(sync=True, payload=True)

    def __init__(
        self, activity: SceneActivity, call: str | None = None, *, compact: bool = False, **traits: Any
    ) -> None:
        """Show a scene at its first moment; ``compact`` shows the drawing and what can be done with it, and little else."""
        pencil = Pencil(load_library().shapes)
        self._moments = {moment.id: pencil.moment(activity, moment) for moment in activity.moments}
        self.activity = activity
        self._is_compact = compact
        super().__init__(activity, call, **traits)
        self.compact = compact

    def shown(self, activity: SceneActivity) -> ShownScene:
        """Draw the moments."""
        return ShownScene.of(activity, self._moments)

    def drawn(self, _activity: SceneActivity) -> Mapping[str, Any]:
        """Return the pieces of each moment, and how much is shown."""
        return {"drawn": self._moments, "compact": self._is_compact}

    def start_state(self, activity: SceneActivity) -> Mapping[str, Any]:
        """Begin with the first moment, and no answer."""
        return {"seen": [activity.moments[0].id], "answers": {}}


def scene(given: Given, folder: str | Path | None = None, *, compact: bool = False, **traits: Any) -> SceneWidget:
    """Return a scene: the handbook's by id, or one's own from a file, a folder or its fields.

    ``compact`` shows the drawing and what can be done with it. Raises ``LibraryError`` with every fault, or with the names there are.
    """
    activity, call = with_call("scene", given, folder)
    if compact and call is not None:
        call = f"scene({given!r}, compact=True)"
    return SceneWidget(activity, call, compact=compact, **traits)
