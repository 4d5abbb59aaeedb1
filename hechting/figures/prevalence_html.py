"""How often each pattern was found as readable HTML: message, caption, remarks, and the table with a source in each row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hechting.dutch import date_in_words
from hechting.figures.prevalence_rows import used_patterns
from hechting.figures.readable import READING, link, paragraph_text, remarks_list, row, section, sources_of, table
from hechting.html import escape
from hechting.messages import Message
from hechting.number_words import percentage, size_in_words
from hechting.prevalence import Prevalence, PrevalenceRow, PrevalenceWords

__all__ = ("distribution_html",)

WHOLE = "elke balk is een groep. De hele balk is 100%."
BY_SHAPE = "Elk patroon heeft een eigen vorm, arcering en kleur."
OPEN_PART = "Een leeg stuk met een stippellijn is het deel dat de bron niet noemt of niet uitsplitst."
ONE_PATTERN = "Van deze groepen is alleen dit ene percentage gevonden."
ABOVE_WHOLE = "Door afronding in de bron kan een balk iets boven 100% uitkomen."
COLUMNS = ("Onderzoek", "Wie", "Gevonden", "Omvang", "Kanttekening en controle")
SIZE_LETTERS = "k telt onderzoeken of steekproeven; n telt kinderen of volwassenen."


def distribution_html(message: Message, prevalence: Prevalence) -> str:
    """Return one figure: title, place for the chart, caption, remarks, and the table."""
    rows = prevalence.in_figure(message.key)
    numbers = table(COLUMNS, (_row(one, prevalence.words) for one in rows), SIZE_LETTERS)
    return section(message, _caption(message, rows), remarks_list(message, prevalence.remarks), numbers)


def _caption(message: Message, rows: Sequence[PrevalenceRow]) -> Iterator[str]:
    yield paragraph_text(message.point)
    yield READING + escape(" ".join(_reading(rows)))
    yield sources_of({row.study: row.link for row in rows}, max(row.read_on for row in rows))


def _reading(rows: Sequence[PrevalenceRow]) -> Iterator[str]:
    yield WHOLE
    yield BY_SHAPE if len(used_patterns(rows)) > 1 else ONE_PATTERN
    if any(row.rest for row in rows):
        yield OPEN_PART
    if any(sum(row.shares.values()) > 100 for row in rows):
        yield ABOVE_WHOLE


def _row(one: PrevalenceRow, words: PrevalenceWords) -> str:
    cells = (
        escape(one.label),
        escape(_found(one, words)),
        size_in_words(one.k, one.n) or "niet gevonden",
        f"{paragraph_text(one.note)} {link(one.verified_at, 'Nagelezen')} op {date_in_words(one.read_on)}.",
    )
    return row(link(one.link, one.study), cells)


def _found(one: PrevalenceRow, words: PrevalenceWords) -> str:
    """Say each known percentage with its pattern, and what is known of the rest."""
    found = ", ".join(f"{words.patterns[pattern]} {percentage(share)}" for pattern, share in one.shares.items())
    return f"{found}; rest: {one.rest}" if one.rest else found
