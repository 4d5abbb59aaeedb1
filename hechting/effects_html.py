"""The outcomes of interventions as readable HTML: message, caption, findings in words, and the table of all numbers.

The chart draws itself into the empty ``.hechting-plot`` of each section; without JavaScript everything else remains.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hechting.dutch import date_in_words
from hechting.effect_words import result_in_words, size_in_words, unbroken
from hechting.effects import Effects, OutcomeGroup, ResearchResult
from hechting.html import escape
from hechting.panels import Panel, panels_of

__all__ = ("effects_html", "outcome_html")

NOT_COMPARABLE = "De getallen staan op aparte assen, omdat de onderzoekers op verschillende manieren rekenden. Vergelijk alleen getallen met dezelfde letter."
WITHOUT_INTERVAL = "Staat er ‘interval niet gevonden’, dan weten we niet hoe precies het getal is, en meestal ook niet of het toeval kan zijn."
OPEN_POINT = "Een open rondje betekent: niet significant, dus het verschil kan toeval zijn."
SIZE_LETTERS = "k telt onderzoeken, steekproeven of effecten; n telt mensen of gezinnen."
COLUMNS = ("Onderzoek", "Wat is gemeten, bij wie", "Uitkomst", "Omvang", "Kanttekening en controle")


def effects_html(effects: Effects) -> str:
    """Return all outcomes, one section each."""
    return "\n".join(outcome_html(group, effects) for group in effects.groups)


def outcome_html(group: OutcomeGroup, effects: Effects) -> str:
    """Return one outcome: title, place for the chart, caption, findings without a number, and the table."""
    results = effects.in_group(group.key)
    return (
        f'<section data-figure="{group.key}">\n<figure>\n'
        f'<p class="hechting-figure-title">{escape(group.title)}</p>\n<div class="hechting-plot"></div>\n'
        f"<figcaption>\n{_caption(group, effects)}\n</figcaption>\n</figure>\n"
        f"{_beside(group, effects)}"
        f"<details open><summary>De cijfers in een tabel</summary>\n{_table(results)}\n</details>\n</section>"
    )


def _caption(group: OutcomeGroup, effects: Effects) -> str:
    panels = panels_of(group, effects)
    paragraphs = [
        escape(unbroken(group.point)),
        f"Zo lees je de grafiek: {escape(unbroken(' '.join(_reading(panels))))}",
        *_caveats(panels),
        _sources(effects.in_group(group.key)),
    ]
    return "\n".join(f"<p>{text}</p>" for text in paragraphs)


def _caveats(panels: Iterable[Panel]) -> Iterator[str]:
    """Say for each study in the chart what to keep in mind; each caveat once."""
    caveats: dict[str, list[str]] = {}
    for result in (result for panel in panels for result in panel.results):
        listed = caveats.setdefault(result.study, [])
        if result.caveat and result.caveat not in listed:
            listed.append(result.caveat)
    said = [
        f"{escape(unbroken(study))}: {escape(unbroken(' '.join(texts)))}" for study, texts in caveats.items() if texts
    ]
    if said:
        yield "Kanttekeningen. " + " ".join(said)


def _reading(panels: Iterable[Panel]) -> Iterable[str]:
    """Say how to read the chart: what each measure means, and what may not be compared."""
    drawn = tuple(panels)
    results = [result for panel in drawn for result in panel.results]
    yield from (panel.measure.meaning for panel in drawn)
    if len(drawn) > 1:
        yield NOT_COMPARABLE
    if any(result.ci_low is None for result in results):
        yield WITHOUT_INTERVAL
    if any(result.significant is False for result in results):
        yield OPEN_POINT


def _sources(results: Iterable[ResearchResult]) -> str:
    """Name each study once, with its link, and the day it was read."""
    listed = tuple(results)
    links = {result.study: _link(result.link, result.study) for result in listed}
    latest = max(result.read_on for result in listed)
    return f"Bronnen: {'; '.join(links.values())}. Bewaarde kopieën gelezen op {date_in_words(latest)}."


def _beside(group: OutcomeGroup, effects: Effects) -> str:
    """List what no point can show: findings without a number, and remarks of the editors with their source."""
    items = [_finding(result) for result in effects.in_group(group.key) if result.finding]
    for remark in group.beside:
        source = effects.sources[remark.source]
        year = f" {source.year}" if source.year is not None else ""
        items.append(f"<li>{escape(remark.text)} Bron: {_link(source.url, f'{source.organisation}{year}')}.</li>")
    if not items:
        return ""
    return (
        '<p class="hechting-beside">Ook gevonden, zonder getal in de grafiek:</p>\n<ul>\n'
        + "\n".join(items)
        + "\n</ul>\n"
    )


def _finding(result: ResearchResult) -> str:
    caveat = f" Kanttekening: {escape(result.caveat)}" if result.caveat else ""
    return f"<li>{_link(result.link, result.study)}: {escape(result.finding or '')}{caveat}</li>"


def _table(results: Iterable[ResearchResult]) -> str:
    head = "".join(f'<th scope="col">{name}</th>' for name in COLUMNS)
    rows = "\n".join(_row(result) for result in results)
    table = f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
    return f'<div class="table-scroll" role="group" aria-label="Tabel" tabindex="0">\n{table}\n</div>\n<p>{SIZE_LETTERS}</p>'


def _row(result: ResearchResult) -> str:
    read = f"{_link(result.verified_at, 'Nagelezen')} op {date_in_words(result.read_on)}."
    cells = (
        escape(f"{result.outcome}: {result.part}"),
        escape(result.finding or result_in_words(result)),
        size_in_words(result),
        f"{escape(unbroken(result.caveat))} {read}" if result.caveat else read,
    )
    return (
        f'<tr><th scope="row">{_link(result.link, result.study)}</th>'
        + "".join(f"<td>{cell}</td>" for cell in cells)
        + "</tr>"
    )


def _link(address: str, text: str) -> str:
    return f'<a href="{escape(address)}">{escape(unbroken(text))}</a>'
