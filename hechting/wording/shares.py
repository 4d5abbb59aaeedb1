"""The parts of a hundred that Dutch running text names: ``60 procent``, ``60 tot 70 van de 100``, ``zes van de tien``, ``de helft``."""

from __future__ import annotations

import re

from hechting.wording.numbers import counted

__all__ = ("shares_in",)


_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")

#: Numbers in words → their value.
_VALUES = (
    {counted(value): value for value in range(13)}
    | {word: 10 * tens for tens, word in enumerate(_TENS, 2)}
    | {"een": 1}
)

_NUMBER = rf"(?<![\w.,])(?:\d+(?:,\d+)?|{'|'.join(sorted(_VALUES, key=len, reverse=True))})"

_OF_HUNDRED = re.compile(
    rf"(?P<low>{_NUMBER})?(?(low)(?: tot| en|–| of) ?)(?P<number>{_NUMBER})\s?(?:procent|%|(?:van|op) (?:de )?(?:100|honderd))",
    re.IGNORECASE,
)

_OF_TEN = re.compile(rf"(?P<number>{_NUMBER}) (?:van|op) de (?:tien|10)\b", re.IGNORECASE)


def shares_in(text: str) -> frozenset[int]:
    """Return each part of a hundred that a text names, rounded to whole ones."""
    hundred = {_value(word) for found in _OF_HUNDRED.finditer(text) for word in (found["low"], found["number"]) if word}
    ten = {10 * _value(found["number"]) for found in _OF_TEN.finditer(text)}
    half = {50} if re.search(r"\b(?:precies|ongeveer) de helft\b", text, re.IGNORECASE) else set()
    return frozenset(round(share) for share in hundred | ten | half)


def _value(word: str) -> float:
    return _VALUES[word.lower()] if word.lower() in _VALUES else float(word.replace(",", "."))
