"""The keys of a page's address that have a meaning of their own; the facets' keys stand in ``vocabulary.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ("CLASS_KEY", "EXPLORER_KEYS", "QUIZ_KEYS", "RESERVED_KEYS")


#: What the explorer keeps in the address → its key, in the order in which the address has them; the facets stand before ``compare``.
EXPLORER_KEYS: Mapping[str, str] = MappingProxyType(
    {
        "text": "zoek",
        "age_from": "leeftijd-van",
        "age_to": "leeftijd-tot",
        "max_sessions": "sessies-max",
        "compare": "vergelijk",
        "sort": "sorteer",
        "view": "beeld",
        "brush": "kader",
        "shortlist": "mijn-lijst",
    }
)

#: The questions of a chapter, and the set from all chapters. Every other activity has its id as its key.
QUIZ_KEYS: Mapping[str, str] = MappingProxyType({"chapter": "vragen", "mixed": "toets"})

#: Which activity is shown to a class, and in which order; ``js/src/classroom/entrance.ts`` has the same.
CLASS_KEY = "klas"

#: Keys that no facet and no activity may have.
RESERVED_KEYS = (*EXPLORER_KEYS.values(), *QUIZ_KEYS.values(), CLASS_KEY)
