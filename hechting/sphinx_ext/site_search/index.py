"""The file that the search reads: all hits of the book and what it knows of Dutch, as a script of one assignment.

A script and not JSON, because a page opened from disk may load scripts but read no files.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from hechting.schema.search_words import Danger, SearchWords
from hechting.sphinx_ext.site_search.hits import KINDS, Hit

__all__ = ("GLOBAL", "index_script", "missing_places")

#: The name under which the browser finds the index.
GLOBAL = "hechtingSearchIndex"


def index_script(hits: Iterable[Hit], titles: Mapping[str, str], words: SearchWords) -> str:
    """Return the script; ``titles`` goes from page to its title, in the order of the book."""
    pages = list(titles)
    data = {
        "pages": [[f"{page}.html", title] for page, title in titles.items()],
        "kinds": KINDS,
        "hits": [_row(hit, pages) for hit in hits],
        "synonyms": words.synonyms.groups,
        "onlyFrom": words.synonyms.only_from,
        "notStemmed": words.synonyms.not_stemmed,
        "stopWords": words.stop_words.words,
        "dangers": [_danger(danger, words) for danger in words.danger.dangers],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return f"window.{GLOBAL}={text};\n"


def missing_places(found: Collection[str], words: SearchWords) -> list[str]:
    """Return the places that the words of danger and of readers name and that are no hit (``found``: ``page#anchor``).

    An anchor alone is not enough: a list halfway a section is in the book, but the search knows it as that section.
    """
    named = {place for danger in words.danger.dangers for place in danger.places} | words.asked_as.typed.keys()
    return sorted(named - set(found))


def _row(hit: Hit, pages: list[str]) -> list[Any]:
    return [
        pages.index(hit.page),
        hit.anchor,
        KINDS.index(hit.kind),
        hit.title,
        hit.text,
        list(hit.above),
        list(hit.also),
        list(hit.typed),
    ]


def _danger(danger: Danger, words: SearchWords) -> dict[str, Any]:
    contacts = (words.danger.contacts[key] for key in danger.call)
    return {
        "words": danger.words,
        "say": danger.say,
        "call": [[contact.name, contact.number, contact.dial, contact.note] for contact in contacts],
        "places": [place.replace("#", ".html#") for place in danger.places],
    }
