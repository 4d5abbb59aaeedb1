"""One outcome as readable HTML: message, caption, findings in words, and the table of all numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hechting.dutch import date_in_words
from hechting.effect_words import result_in_words
from hechting.effects import Effects, OutcomeFigure, ResearchResult
from hechting.figures.effect_panels import Panel, panels_of
from hechting.figures.readable import (
    READING,
    link,
    listed,
    paragraph_text,
    remarks_list,
    row,
    section,
    sources_of,
    table,
)
from hechting.html import escape
from hechting.number_words import size_in_words

__all__ = ("outcome_html",)

NOT_COMPARABLE = "De getallen staan op aparte assen, omdat de onderzoekers op verschillende manieren rekenden. Vergelijk alleen getallen met dezelfde letter."
WITHOUT_INTERVAL = "Staat er ‘interval niet gevonden’, dan weten we niet hoe precies het getal is, en meestal ook niet of het toeval kan zijn."
OPEN_POINT = "Een open rondje betekent: niet significant, dus het verschil kan toeval zijn."
SIZE_LETTERS = "k telt onderzoeken, steekproeven of effecten; n telt mensen of gezinnen."
WITHOUT_NUMBER = "Ook gevonden, zonder getal in de grafiek:"
COLUMNS = ("Onderzoek", "Wat is gemeten, bij wie", "Uitkomst", "Omvang", "Kanttekening en controle")


def outcome_html(figure: OutcomeFigure, effects: Effects) -> str:
    """Return one outcome: title, place for the chart, caption, findings without a number, remarks, and the table."""
    results = effects.in_figure(figure.key)
    findings = [_finding(result) for result in results if result.finding]
    beside = listed(WITHOUT_NUMBER, findings) + remarks_list(figure, effects.remarks)
    return section(figure, _caption(figure, effects), beside, table(COLUMNS, map(_row, results), SIZE_LETTERS))


def _caption(figure: OutcomeFigure, effects: Effects) -> Iterator[str]:
    panels = panels_of(figure, effects)
    results = effects.in_figure(figure.key)
    yield paragraph_text(figure.point)
    yield READING + paragraph_text(" ".join(_reading(panels)))
    yield from _caveats(panels)
    links = {result.study: result.link for result in results}
    yield sources_of(links, max(result.read_on for result in results))


def _caveats(panels: Iterable[Panel]) -> Iterator[str]:
    """Say for each study in the chart what to keep in mind; each caveat once."""
    caveats: dict[str, list[str]] = {}
    for result in (result for panel in panels for result in panel.results):
        listed = caveats.setdefault(result.study, [])
        if result.caveat and result.caveat not in listed:
            listed.append(result.caveat)
    said = [f"{paragraph_text(study)}: {paragraph_text(' '.join(texts))}" for study, texts in caveats.items() if texts]
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


def _finding(result: ResearchResult) -> str:
    caveat = f" Kanttekening: {escape(result.caveat)}" if result.caveat else ""
    return f"{link(result.link, result.study)}: {escape(result.finding or '')}{caveat}"


def _row(result: ResearchResult) -> str:
    read = f"{link(result.verified_at, 'Nagelezen')} op {date_in_words(result.read_on)}."
    cells = (
        escape(f"{result.outcome}: {result.part}"),
        escape(result.finding or result_in_words(result)),
        size_in_words(result.k, result.n) or "niet gevonden",
        f"{paragraph_text(result.caveat)} {read}" if result.caveat else read,
    )
    return row(link(result.link, result.study), cells)
