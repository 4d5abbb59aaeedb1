"""Folding text for search and for addresses. ``js/src/core/text.ts`` does the same; the tests hold both together."""

from __future__ import annotations

import re
import unicodedata

__all__ = ("fold", "slug", "words")


def fold(text: str) -> str:
    """Return the text in lower case without diacritics: ``Geïndiceerd`` becomes ``geindiceerd``."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(char for char in decomposed if not unicodedata.category(char).startswith("M"))


def words(text: str) -> list[str]:
    """Return the folded words of a text; a word is a run of letters and digits."""
    spaced = "".join(char if unicodedata.category(char)[0] in "LN" else " " for char in fold(text))
    return spaced.split()


def slug(value: str) -> str:
    """Return a value as it stands in an address: other characters than a–z and 0–9 become one hyphen."""
    return re.sub(r"[^a-z0-9]+", "-", fold(value))
