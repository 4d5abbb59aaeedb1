"""Gives the book's font a zero without a slash, so that 0800-2000 reads as a telephone number and not as a code.

Atkinson Hyperlegible Next has no plain zero of its own. Its licence (OFL 1.1, no reserved name) allows to change it: the zero
becomes the letter O at the width of the zero, at every weight. Needs ``fonttools`` and ``brotli``; run once per new font
file: ``python scripts/plain_zero.py FILE.woff2 …``.
"""

from __future__ import annotations

import sys
from copy import deepcopy

from fontTools.ttLib import TTFont


def make_zero_plain(path: str) -> None:
    """Replace the outline of the zero, and how it changes with the weight, by those of a narrower O."""
    font = TTFont(path)
    zero_width, zero_side = font["hmtx"]["zero"]
    letter_width, letter_side = font["hmtx"]["O"]
    narrower = (zero_width - 2 * zero_side) / (letter_width - 2 * letter_side)
    outline = deepcopy(font["glyf"]["O"])
    for place, (x, y) in enumerate(outline.coordinates):
        outline.coordinates[place] = (round(zero_side + (x - letter_side) * narrower), y)
    outline.recalcBounds(font["glyf"])
    of_zero = {_region(one): one.coordinates[-4:] for one in font["gvar"].variations["zero"]}
    changes = deepcopy(font["gvar"].variations["O"])
    for change in changes:
        points = change.coordinates[:-4]
        scaled = [point and (round(point[0] * narrower), point[1]) for point in points]
        # The last four points are the edges: the zero keeps its own width at every weight.
        change.coordinates = [*scaled, *of_zero.get(_region(change), change.coordinates[-4:])]
    font["glyf"]["zero"] = outline
    font["gvar"].variations["zero"] = changes
    font["hmtx"]["zero"] = (zero_width, outline.xMin)
    font.save(path)


def _region(change: object) -> tuple[tuple[str, tuple[float, float, float]], ...]:
    return tuple(sorted(change.axes.items()))


if __name__ == "__main__":
    for name in sys.argv[1:]:
        make_zero_plain(name)
