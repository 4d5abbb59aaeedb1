"""Where the content of the handbook stands."""

from __future__ import annotations

from pathlib import Path

__all__ = ("CONTENT",)


#: The handbook's own content.
CONTENT = Path(__file__).parent.parent / "content"
