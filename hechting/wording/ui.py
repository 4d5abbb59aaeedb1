"""The Dutch words and sentences that a widget and its readable form share, from ``content/ui.yaml``.

The same file reaches the browser through ``js/src/contract.ts``; ``js/src/shared/say.ts`` fills its sentences in the same way.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from hechting.wording.numbers import number

__all__ = ("GAP", "UI_FILE", "all_words", "say", "upper_first")


#: The words of the handbook's own book; a library of one's own is shown in them too.
UI_FILE = Path(__file__).parent.parent / "content" / "ui.yaml"

#: A place in a sentence that is filled in: ``{low}``.
GAP = re.compile(r"\{([a-z_]+)\}")


def say(key: str, **gaps: str | float) -> str:
    """Return the words at a dotted key, with its gaps filled: ``say("ages.range", low="2 jaar", high="4 jaar")``.

    A number is written in Dutch (1.194), so a year is given as text. Words with a singular and a plural take the one that belongs
    to ``count``. Raises ``KeyError`` for a key, and for a gap, that is not there.
    """
    words: Any = all_words()
    for part in key.split("."):
        words = words[part]
    if isinstance(words, dict):
        words = words["one" if gaps["count"] == 1 else "other"]
    return GAP.sub(lambda gap: _filled(gaps[gap[1]]), words)


def upper_first(words: str) -> str:
    """Return words as they begin a sentence; other capitals (JGZ) stay."""
    return words[:1].upper() + words[1:]


@lru_cache(maxsize=1)
def all_words() -> dict[str, Any]:
    """Return all words as they are nested in the file."""
    words: dict[str, Any] = YAML(typ="safe", pure=True).load(UI_FILE.read_text(encoding="utf-8"))
    return words


def _filled(value: str | float) -> str:
    return value if isinstance(value, str) else number(value)
