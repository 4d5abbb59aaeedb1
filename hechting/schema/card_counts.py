"""Numbers that follow from the cards of a sorter, for texts that name them: nobody types how many cards there are.

A text asks for a number by its name in a gap. ``{kaarten}`` is how many cards there are, ``{meer-vakken}`` how many are right in
more than one box and ``{een-vak}`` in one only; ``{vak-NAAM}`` is how many are right in a box, and ``{niet-NAAM}`` how many are
not. ``{Kaarten}`` begins a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from hechting.wording.numbers import counted

__all__ = ("filled", "gaps", "numbers_of")


_GAP = re.compile(r"\{([A-Za-z0-9-]+)\}")


def numbers_of(boxes: Sequence[str], placed: Sequence[Sequence[str]]) -> dict[str, int]:
    """Return each number by its name; ``placed`` has for each card the boxes where it is right."""
    more = sum(len(set(right)) > 1 for right in placed)
    found = {"kaarten": len(placed), "meer-vakken": more, "een-vak": len(placed) - more}
    for box in boxes:
        here = sum(box in right for right in placed)
        found |= {f"vak-{box}": here, f"niet-{box}": len(placed) - here}
    return found


def filled(text: str, numbers: Mapping[str, int]) -> str:
    """Return a text with its numbers in words; a name that is unknown stays, for the check to find."""

    def in_words(gap: re.Match[str]) -> str:
        name = gap[1]
        if (number := numbers.get(name[0].lower() + name[1:])) is None:
            return gap[0]
        words = counted(number)
        return words[0].upper() + words[1:] if name[0].isupper() else words

    return _GAP.sub(in_words, text)


def gaps(text: str) -> list[str]:
    """Return the names that were left open in a text."""
    return _GAP.findall(text)
