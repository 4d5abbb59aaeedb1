"""Births to mothers under 20 in words: how to read the chart, and the table of every year."""

from __future__ import annotations

from collections.abc import Iterator

from hechting.charts.specification import Link, Row, Sentence, Table, said, source_line
from hechting.schema.teen_births import BirthFigure, BirthYear, TeenBirths
from hechting.wording.numbers import number
from hechting.wording.ui import say

__all__ = ("birth_more", "birth_source", "birth_table", "year_in_words")


def birth_more(figure: BirthFigure) -> Iterator[Sentence]:
    """Yield the paragraphs of the fold: the point, and how to read the drawing."""
    yield (figure.point,)
    key = "readable.births.how_one" if len(figure.lines) == 1 else "readable.births.how_several"
    yield said("readable.charts.how_to_read", how=say(key))


def birth_source(births: TeenBirths) -> Sentence:
    """Name the source in one line."""
    source = births.remarks.sources[births.words.series]
    return source_line({f"{source.organisation}, {source.title}": source.url}, source.read_on)


def year_in_words(figure: BirthFigure, year: BirthYear) -> str:
    """Say the numbers of one year: ``2003: 19 jaar 1.614; 18 jaar 941``."""
    numbers = "; ".join(f"{line.label} {number(year.births(line.column))}" for line in figure.lines)
    return f"{year.year}: {numbers}"


def birth_table(figure: BirthFigure, births: TeenBirths) -> Table:
    """Return every year with the number of each line."""
    source = births.remarks.sources[births.words.series]
    return Table(
        columns=(say("readable.columns.year"), *(line.label for line in figure.lines)),
        rows=tuple(_row(figure, year) for year in births.rows),
        below=said("readable.births.below", source=Link(source.organisation, source.url)),
    )


def _row(figure: BirthFigure, year: BirthYear) -> Row:
    return Row((str(year.year),), tuple((number(year.births(line.column)),) for line in figure.lines))
