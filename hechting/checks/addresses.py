"""Where a link inside the book leads: to a page, a place on it, and for the explorer a choice of filters."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from difflib import get_close_matches
from urllib.parse import parse_qsl, unquote, urlsplit

from hechting.checks.book import Book
from hechting.filtering.ordering import SORTS
from hechting.schema.address import EXPLORER_KEYS, QUIZ_KEYS
from hechting.wording.folding import slug

__all__ = ("CHAPTERS", "EXPLORER", "broken")


#: Links in the content start from the folder of the chapters.
CHAPTERS = "notebooks"

#: The page with the explorer.
EXPLORER = "notebooks/interventies-kiezen"

#: Files of the book have another ending than the pages made from them.
_ENDINGS = (".html", ".ipynb", ".md")

_NUMBERS = frozenset(EXPLORER_KEYS[key] for key in ("age_from", "age_to", "max_sessions"))


def broken(book: Book, link: str, page: str) -> tuple[str, str] | None:
    """Return what is wrong with a link on a page, and the remedy; nothing for a link that is right or leads outside."""
    target = urlsplit(link)
    if target.scheme or target.netloc:
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(target.path))) if target.path else page
    name, ending = posixpath.splitext(path)
    if name not in book.pages or ending not in ("", *_ENDINGS):
        near = get_close_matches(name, book.pages, n=1)
        hint = f"bedoel je {near[0].rpartition('/')[2]}.html?" if near else "een pagina uit _toc.yml"
        return f"de link {link} leidt naar geen pagina", hint
    if target.fragment and unquote(target.fragment) not in book.anchors[name]:
        return f"de link {link} leidt naar geen plek op die pagina", _nearest(unquote(target.fragment), book, name)
    return next(_wrong_choices(book, link, target.query, name), None)


def _nearest(anchor: str, book: Book, name: str) -> str:
    near = get_close_matches(anchor, book.anchors[name], n=1)
    hint = f"bedoel je #{near[0]}? " if near else ""
    return f"{hint}Een plek is een kopje in kleine letters met streepjes, of {{#naam}} boven een alinea"


def _wrong_choices(book: Book, link: str, query: str, name: str) -> Iterator[tuple[str, str]]:
    facets = {facet.address_key: facet for facet in book.library.vocabulary.facets.values()}
    for key, value in parse_qsl(query, keep_blank_values=True):
        if key in _others(book):
            continue
        if name != EXPLORER:
            yield f"de link {link} kiest {key}, en dat kan op die pagina niet", "haal ? en wat erachter staat weg"
        elif key in facets:
            yield from _unknown(link, key, value, [slug(one) for one in facets[key].values])
        elif key == EXPLORER_KEYS["compare"]:
            yield from _unknown(link, key, value, list(book.library.interventions))
        elif key == EXPLORER_KEYS["sort"]:
            yield from _unknown(link, key, value, list(SORTS))
        elif key in _NUMBERS and not value.lstrip("-").isdecimal():
            yield f"de link {link} geeft bij {key} geen getal", "een heel getal, zoals 12"
        elif key not in EXPLORER_KEYS.values():
            yield (
                f"de link {link} kiest {key}, en dat filter is er niet",
                f"een van: {', '.join((*EXPLORER_KEYS.values(), *facets))}",
            )


def _unknown(link: str, key: str, value: str, known: list[str]) -> Iterator[tuple[str, str]]:
    for one in value.split(","):
        if one not in known:
            yield f"de link {link} kiest bij {key} {one!r}, en dat is er niet", f"een van: {', '.join(known)}"


def _others(book: Book) -> frozenset[str]:
    """Return the keys under which activities keep what a reader chose: any page may carry these."""
    ids = (name for activities in book.library.activities.values() for name in activities)
    return frozenset((*QUIZ_KEYS.values(), *ids))
