"""What a search may find: each hit with its kind, its place, its title, other words for it, and the text to quote from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from hechting.reading.library import Library
from hechting.schema.glossary import Glossary
from hechting.sphinx_ext.site_search.passages import Passage

__all__ = ("KINDS", "Hit", "asked_as", "hits_of_page", "hits_of_records")

#: What a hit can be, in the words of ``js/src/site_search/kinds.ts``.
KINDS = (
    "pagina",
    "deel",
    "ouders",
    "professionals",
    "studenten",
    "interventie",
    "afgeraden",
    "begrip",
    "casus",
    "opdracht",
    "grafiek",
)

_AUDIENCE = re.compile(r"^Vragen van (ouders|professionals|studenten)$", re.IGNORECASE)
#: Page with the cases: there a dialogue is a case, elsewhere an exercise.
_CASES = "casussen"
#: Of a widget, the beginning says what it is about; the rest is its course.
_OPENING = 400
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True)
class Hit:
    """A place that answers. ``above`` are the titles around it, without the page's own.

    ``also`` holds its other names, and ``typed`` what readers type who look for it; neither is shown.
    """

    page: str
    anchor: str
    kind: str
    title: str
    above: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    text: str = ""
    typed: tuple[str, ...] = ()


def hits_of_page(page: str, passages: Iterable[Passage], glossary: Glossary) -> Iterator[Hit]:
    """Turn the passages of a page into hits; sections with nothing but a title of one letter lead nowhere."""
    words = {f"begrip-{term.id}": (*term.synonyms, *term.forms) for term in glossary.terms}
    listed = list(passages)
    for passage in listed:
        if len(passage.title) < 2 or _is_only_a_frame(passage, listed):
            continue
        kind = _kind(page, passage)
        also = words.get(passage.anchor, ()) if kind == "begrip" else _numbers(passage) if kind == "grafiek" else ()
        yield Hit(page, passage.anchor, kind, _title(passage, kind), passage.above[1:], also, _quotable(passage, kind))


def hits_of_records(library: Library, pages: Mapping[str, Iterable[str]]) -> Iterator[Hit]:
    """Turn interventions and discouraged approaches into hits, on the page of ``pages`` (name → anchors) where most stand."""
    place = _page_with_most(library.interventions, pages)
    for record in library.interventions.values():
        names = (record.abbreviation or "", *record.other_names, *record.mechanisms, *record.target_groups)
        text = "\n".join(part for part in (record.summary, record.goal, record.age.text) if part)
        if place and record.id in pages[place]:
            yield Hit(place, record.id, "interventie", record.name, (), tuple(filter(None, names)), text)
    place = _page_with_most(library.discouraged, pages)
    for approach in library.discouraged.values():
        names = (*approach.also_known_as, *approach.warning_terms)
        if place and approach.id in pages[place]:
            text = "\n".join(part for part in (approach.verdict, approach.what_it_is) if part)
            yield Hit(place, approach.id, "afgeraden", approach.name, (), tuple(dict.fromkeys(names)), text)


def asked_as(hits: Iterable[Hit], places: Mapping[str, Iterable[str]]) -> Iterator[Hit]:
    """Give each place the words of the readers who look for it (``page#anchor`` → words); of more hits there, to the first."""
    left = dict(places)
    for hit in hits:
        words = left.pop(f"{hit.page}#{hit.anchor}", ())
        yield replace(hit, typed=tuple(words)) if words else hit


def _page_with_most(ids: Iterable[str], pages: Mapping[str, Iterable[str]]) -> str | None:
    wanted = set(ids)
    counted = {page: len(wanted & set(anchors)) for page, anchors in pages.items()}
    best = max(counted, key=lambda page: counted[page], default=None)
    return best if best and counted[best] else None


def _is_only_a_frame(passage: Passage, listed: list[Passage]) -> bool:
    """Tell whether a section holds nothing but a widget, which has a hit of its own at the same place."""
    return (
        passage.is_running_text
        and not passage.text
        and any(other is not passage and other.anchor == passage.anchor for other in listed)
    )


def _kind(page: str, passage: Passage) -> str:
    if passage.engine == "begrip":
        return "begrip"
    if passage.engine == "chart":
        return "grafiek"
    if passage.engine:
        return "casus" if passage.engine == "dialogue" and page.endswith(_CASES) else "opdracht"
    if not passage.above:
        return "pagina"
    audiences = [match[1].lower() for title in passage.above if (match := _AUDIENCE.match(title))]
    return audiences[-1] if audiences and passage.title.endswith("?") else "deel"


def _title(passage: Passage, kind: str) -> str:
    # A case is found by the title in the text of the page, which is in its address too.
    return passage.above[-1] if kind == "casus" and passage.above else passage.title


def _numbers(passage: Passage) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_NUMBER.findall(passage.text)))


def _quotable(passage: Passage, kind: str) -> str:
    """The text of a place as a reader may see it quoted: of a widget its beginning and its titles, of a table nothing."""
    if kind == "grafiek":
        return ""
    if not passage.engine or kind == "begrip":
        return passage.text
    opening = passage.text[:_OPENING]
    return "\n".join(
        [opening[: max(opening.rfind(". "), opening.rfind("\n")) + 1].strip() or opening, *passage.headings]
    )
