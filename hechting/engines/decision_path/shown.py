"""What the browser gets of a decision path: its record, and the picture of the whole tree, which Python drew."""

from __future__ import annotations

from hechting.engines.decision_path.schema import DecisionPath
from hechting.schema.base import Text

__all__ = ("ShownPath",)


class ShownPath(DecisionPath):
    """A decision path with its drawing, as markup."""

    drawing: Text
