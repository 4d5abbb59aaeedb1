"""The refutation engine: judge a claim, read what is known of it, and use that."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hechting.engines.activity import ActivityWidget, with_call
from hechting.reading.given import Given
from hechting.schema.activity import Activity

__all__ = ("RefutationWidget", "refutation")


class RefutationWidget(ActivityWidget):
    """Claims. ``state`` holds for each the reader's judgement before reading, and the answer to the question after it."""

    engine = "refutation"

    def start_state(self, _activity: Activity) -> Mapping[str, Any]:
        """Begin without a judgement and without an answer."""
        return {"before": {}, "after": {}}


def refutation(given: Given, folder: str | Path | None = None, **traits: Any) -> RefutationWidget:
    """Return these claims: the handbook's by id, or one's own from a file, a folder or its fields.

    ``traits`` are ipywidgets' own, such as ``layout``. Raises ``LibraryError`` with every fault, or with the names there are.
    """
    return RefutationWidget(*with_call("refutation", given, folder), **traits)
