"""Dutch wording of lists: ``a, b en c``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from babel.lists import format_list

from hechting.wording.numbers import LOCALE

__all__ = ("in_a_list",)


#: Babel's name for the word before the last part.
_STYLES: dict[str, Literal["standard", "or"]] = {"en": "standard", "of": "or"}


def in_a_list(parts: Iterable[str], last: Literal["en", "of"] = "en") -> str:
    """Join parts as a Dutch sentence does, with ``last`` before the last one; nothing for no parts."""
    return format_list(list(parts), _STYLES[last], LOCALE)
