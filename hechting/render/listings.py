"""Records as readable lists: what is discouraged, what research finds, and what recognition levels mean.

Each function takes a library and returns a ``Listing``. A notebook shows it as HTML that needs no script and no style
of its own; its headings are one level below a section's heading (``h3``).
"""

from __future__ import annotations

from dataclasses import dataclass

from hechting.reading.library import Library
from hechting.render.environment import render
from hechting.render.notebook_host import led_on

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
        return led_on(self.html)

    def __repr__(self) -> str:
        return f"{self.title}: {'; '.join(self.names)}"


def discouraged_approaches(library: Library) -> Listing:
    """List the approaches that the handbook warns against, each with its reasons, and what to do instead."""
    records, advice = tuple(library.discouraged.values()), library.better_roads
    html = render(
        "render/templates/discouraged_approaches.html.j2",
        records=records,
        roads=[(road, [advice.sources[key] for key in road.sources]) for road in advice.roads],
        explorer_page=EXPLORER_PAGE,
    )
    return Listing("Afgeraden aanpakken", tuple(record.name for record in records), html)


def general_findings(library: Library) -> Listing:
    """List what research in general says about what works, each finding with its caveat."""
    records = tuple(library.findings.values())
    html = render("render/templates/general_findings.html.j2", records=records)
    return Listing("Bevindingen uit onderzoek", tuple(record.title for record in records), html)


def recognition_levels(library: Library) -> Listing:
    """List the levels of recognition: what each means, and what it does not say."""
    vocabulary = library.vocabulary
    html = render(
        "render/templates/recognition_levels.html.j2",
        levels=vocabulary.recognition_levels,
        sources=vocabulary.recognition_sources.values(),
    )
    return Listing("Niveaus van erkenning", tuple(one.level for one in vocabulary.recognition_levels), html)
