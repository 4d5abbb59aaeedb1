"""How often each pattern was found, in words: how to read the chart, and the table with a source in each row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hechting.charts.prevalence_rows import used_patterns
from hechting.charts.specification import Link, Row, Sentence, Table, checked, joined, named_sources, said, source_line
from hechting.schema.captions import Message
from hechting.schema.prevalence import Asked, PrevalenceRow, PrevalenceWords
from hechting.wording.effect_sizes import size_in_words
from hechting.wording.numbers import number, percentage
from hechting.wording.ui import say, upper_first

__all__ = (
    "distribution_meaning", "distribution_more", "distribution_source", "distribution_table", "row_in_words",
)  # fmt: skip


def distribution_meaning(asked: Asked, row: PrevalenceRow) -> Sentence:
    """Say the percentage that is asked as a number of people."""
    return (asked.sentence.replace("{count}", number(row.shares[asked.pattern])),)


def distribution_source(rows: Sequence[PrevalenceRow]) -> Sentence:
    """Name the studies in one line."""
    return source_line({row.study: row.link for row in rows}, max(row.read_on for row in rows))


def distribution_more(message: Message, rows: Sequence[PrevalenceRow]) -> Iterator[Sentence]:
    """Yield the paragraphs of the fold: the point, how to read the bars, and the sources."""
    yield (message.point,)
    yield said("readable.charts.how_to_read", how=" ".join(_reading(rows)))
    yield named_sources({row.study: row.link for row in rows}, max(row.read_on for row in rows))


def row_in_words(row: PrevalenceRow, words: PrevalenceWords) -> str:
    """Say all that was found of a group in one breath."""
    return f"{upper_first(row.label)}: {_found(row, words)}. {row.study}."


def distribution_table(rows: Sequence[PrevalenceRow], words: PrevalenceWords) -> Table:
    """Return every group with its percentages."""
    columns = ("study", "who", "found", "size", "remark")
    return Table(
        columns=tuple(say(f"readable.columns.{name}") for name in columns),
        rows=tuple(_row(one, words) for one in rows),
        below=said("readable.prevalence.letters"),
    )


def _reading(rows: Sequence[PrevalenceRow]) -> Iterator[str]:
    yield say("readable.prevalence.whole")
    several = len(used_patterns(rows)) > 1
    yield say("readable.prevalence.by_shape" if several else "readable.prevalence.one_pattern")
    if any(row.rest for row in rows):
        yield say("readable.prevalence.open_part")
    if any(sum(row.shares.values()) > 100 for row in rows):
        yield say("readable.prevalence.above_whole")


def _row(one: PrevalenceRow, words: PrevalenceWords) -> Row:
    cells = (
        (one.label,),
        (_found(one, words),),
        (size_in_words(one.k, one.n) or say("values.not_found"),),
        joined((one.note, checked(one.verified_at, one.read_on)), " "),
    )
    return Row((Link(one.study, one.link),), cells)


def _found(one: PrevalenceRow, words: PrevalenceWords) -> str:
    """Say each known percentage with its pattern, and what is known of the rest."""
    found = ", ".join(f"{words.patterns[pattern]} {percentage(share)}" for pattern, share in one.shares.items())
    return say("readable.prevalence.with_rest", found=found, rest=one.rest) if one.rest else found
