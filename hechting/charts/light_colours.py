"""The light colours and the type of the book, for a drawing that leaves it: read from the one file that says them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from hechting.engines.live import STATIC

__all__ = ("in_light_colours",)


TOKENS = STATIC / "src" / "tokens.css"


def in_light_colours(spec: Any) -> Any:
    """Return Plotly data in which every name of a custom property (``--hechting-ink``) is replaced by its light value."""
    if isinstance(spec, Mapping):
        return {name: in_light_colours(value) for name, value in spec.items()}
    if isinstance(spec, list | tuple):
        return [in_light_colours(value) for value in spec]
    return _light()[spec] if isinstance(spec, str) and spec.startswith("--") else spec


@lru_cache(maxsize=1)
def _light() -> dict[str, str]:
    """Return the custom properties of the first rule, which holds in the light; the dark colours come after it."""
    first_rule = TOKENS.read_text(encoding="utf-8").partition("}")[0]
    return dict(re.findall(r"(--hechting-[a-z-]+): ([^;]+);", first_rule))
