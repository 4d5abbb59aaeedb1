"""The icon array engine: guess a number, then see it as a hundred children or families."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hechting.activities.icon_array import IconArray, Scene
from hechting.activities.reader import load_activity
from hechting.html import escape
from hechting.widgets.activity import ActivityWidget, plain

__all__ = ("IconArrayWidget", "icon_array")


class IconArrayWidget(ActivityWidget):
    """Scenes of a hundred. ``state`` holds the scene on show and the guess for each scene."""

    engine = "icon_array"

    def start_state(self, activity: IconArray) -> Mapping[str, Any]:
        """Begin with the first scene and no guess."""
        return {"scene": activity.scenes[0].id, "guesses": {}}

    def body_html(self, activity: IconArray) -> str:
        """Return the questions first, so that a reader can guess before the numbers, then each scene as a table."""
        questions = "".join(f"<li>{plain(scene.question)}</li>" for scene in activity.scenes)
        return f"<p>Schat eerst:</p>\n<ul>{questions}</ul>\n" + "\n".join(
            _scene(activity, one) for one in activity.scenes
        )


def icon_array(name: str) -> IconArrayWidget:
    """Return the icon array with this name. Raises ``LibraryError`` when it is not there or has faults."""
    return IconArrayWidget(load_activity("icon-array", name))


def _scene(activity: IconArray, scene: Scene) -> str:
    rows = "".join(f'<tr><th scope="row">{plain(part.label)}</th><td>{part.count}</td></tr>' for part in scene.parts)
    source = activity.sources[scene.source]
    return (
        f"<table><caption>{plain(scene.label)}: van 100 {plain(activity.unit)}</caption><tbody>{rows}</tbody></table>\n"
        f"<p>Schatte je lager? {plain(scene.low)}</p><p>Zat je dichtbij? {plain(scene.close)}</p>"
        f"<p>Schatte je hoger? {plain(scene.high)}</p>\n"
        f'<p>{plain(scene.note)} Bron: <a href="{escape(source.url)}">{escape(source.title)}</a>.</p>'
    )
