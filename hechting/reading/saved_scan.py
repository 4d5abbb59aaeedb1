"""A scan that a reader saved from a page: the whole of it, as ``js/src/offer_scan/files.tsx`` writes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

__all__ = ("saved_scan",)


#: What marks such a file.
MARK = "aanbodscan"


def saved_scan(source: Any) -> dict[str, Any] | None:
    """Return the state in the file of a saved scan; ``None`` for everything else, which may be a list."""
    if not isinstance(source, str | Path) or Path(source).suffix != ".json" or not Path(source).is_file():
        return None
    try:
        data = json.loads(Path(source).read_text(encoding="utf-8-sig"))
    except ValueError:
        return None  # the reader of lists says what is wrong with it
    if not isinstance(data, dict) or data.get("hechting") != MARK or not isinstance(data.get("scan"), dict):
        return None
    return dict(data["scan"])
