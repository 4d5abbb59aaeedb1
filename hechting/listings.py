"""Records as readable lists: what is discouraged, what research finds, and what recognition levels mean.

Each function takes a library and returns a ``Listing``. A notebook shows it as HTML that needs no script and no style
of its own; its headings are one level below a section's heading (``h3``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hechting.dutch import date_in_words
from hechting.html import escape, source_list
from hechting.library import Library
from hechting.records import DiscouragedApproach, Finding, Source
from hechting.roads import BetterRoad, BetterRoads
from hechting.vocabulary import RecognitionLevel

__all__ = ("Listing", "discouraged_approaches", "general_findings", "recognition_levels")

#: The page with the explorer, as seen from the other chapters.
EXPLORER_PAGE = "interventies-kiezen.html"


@dataclass(frozen=True)
class Listing:
    """A list of records to read: its title, the names of its entries, and its HTML."""

    title: str
    names: tuple[str, ...]
    html: str

    def _repr_html_(self) -> str:
        return self.html

    def __repr__(self) -> str:
        return f"{self.title}: {'; '.join(self.names)}"


def discouraged_approaches(library: Library) -> Listing:
    """List the approaches that the handbook warns against, each with its reasons, and what to do instead."""
    records = tuple(library.discouraged.values())
    entries = [*map(_discouraged, records), _better_roads(library.better_roads)]
    return _listing("Afgeraden aanpakken", (record.name for record in records), entries)


def general_findings(library: Library) -> Listing:
    """List what research in general says about what works, each finding with its caveat."""
    records = tuple(library.findings.values())
    return _listing("Bevindingen uit onderzoek", (record.title for record in records), map(_finding, records))


def recognition_levels(library: Library) -> Listing:
    """List the levels of recognition: what each means, and what it does not say."""
    levels = library.vocabulary.recognition_levels
    entries = ["<dl>", *map(_level, levels), "</dl>", source_list(library.vocabulary.recognition_sources.values())]
    return _listing("Niveaus van erkenning", (level.level for level in levels), entries)


def _listing(title: str, names: Iterable[str], entries: Iterable[str]) -> Listing:
    body = "\n".join(entries)
    return Listing(title, tuple(names), f'<div class="hechting-listing">\n{body}\n</div>')


def _discouraged(record: DiscouragedApproach) -> str:
    terms = (
        ("Andere namen", ", ".join(record.also_known_as)),
        ("Wat het is", record.what_it_is),
        ("Oordeel", record.verdict),
        ("Waarom niet", record.why_warn),
        ("Let op het verschil", record.nuance),
        ("Zekerheid van deze gegevens", record.confidence),
    )
    pairs = "\n".join(f"<dt>{label}</dt><dd>{escape(text)}</dd>" for label, text in terms if text)
    return _entry(record.name, f"<dl>\n{pairs}\n</dl>", record)


def _finding(record: Finding) -> str:
    caveat = f"\n<p><strong>Kanttekening:</strong> {escape(record.caveat)}</p>" if record.caveat else ""
    return _entry(record.title, f"<p>{escape(record.finding)}</p>{caveat}", record)


def _entry(name: str, body: str, record: DiscouragedApproach | Finding) -> str:
    reviewed = f"<p>Nagekeken op {date_in_words(record.reviewed_on)}.</p>"
    parts = (f"<h3>{escape(name)}</h3>", body, source_list(record.sources.values()), reviewed)
    return "<article>\n" + "\n".join(parts) + "\n</article>"


def _better_roads(advice: BetterRoads) -> str:
    roads = "\n".join(_road(road, advice.sources) for road in advice.roads)
    return f"<article>\n<h3>Wat je wel kunt doen</h3>\n<ol>\n{roads}\n</ol>\n</article>"


def _road(road: BetterRoad, sources: dict[str, Source]) -> str:
    address = f"{EXPLORER_PAGE}?{road.address}" if road.address else ""
    link = f' <a href="{escape(address)}">Bekijk wat er dan past in de verkenner</a>.' if address else ""
    return f"<li>{escape(road.text)}{link}\n{source_list(sources[key] for key in road.sources)}</li>"


def _level(level: RecognitionLevel) -> str:
    name = f'<span aria-hidden="true">{escape(level.shape)}</span> {escape(level.level)}'
    return f"<dt>{name}</dt>\n<dd>{escape(level.meaning)}</dd>\n<dd>{escape(level.does_not_say)}</dd>"
