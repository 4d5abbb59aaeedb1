"""One outcome in words: its line of meaning and of source, how to read its chart, what stands in no drawing, and the table of all numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hechting.charts.effect_rows import Count, Row
from hechting.charts.specification import (
    Link,
    Listed,
    Sentence,
    Table,
    checked,
    joined,
    named_sources,
    said,
    source_line,
)  # fmt: skip
from hechting.charts.specification import Row as TableRow
from hechting.schema.effects import Conversion, Effects, OutcomeFigure, ResearchResult
from hechting.wording.effect_sizes import effect_in_words, size_in_words
from hechting.wording.numbers import decimal
from hechting.wording.ui import say

__all__ = ("outcome_meaning", "outcome_more", "outcome_source", "outcome_table", "results_beside")


def outcome_meaning(figure: OutcomeFigure, first: Row) -> Sentence:
    """Say what the first number means: who stand beside each other, and in how many pairs what is counted holds."""
    count = first.count
    return (
        say("readable.effects.meaning", pair=figure.pair, count=str(count.pairs), then=count.then, group=first.group),
    )


def outcome_source(results: Sequence[ResearchResult]) -> Sentence:
    """Name the studies in one line."""
    return source_line({result.study: result.link for result in results}, max(result.read_on for result in results))


def outcome_more(figure: OutcomeFigure, counts: Sequence[Count], effects: Effects) -> Iterator[Sentence]:
    """Yield the paragraphs of the fold: the point, how to read the drawing, how pairs were calculated, what to keep in mind, the sources."""
    yield (figure.point,)
    yield said("readable.charts.how_to_read", how=" ".join(_reading(figure, counts)))
    yield from _calculation(figure, counts, effects)
    if caveats := list(_caveats([count.result for count in counts])):
        yield joined((say("readable.effects.caveats"), *caveats), "\n")
    results = effects.in_figure(figure.key)
    yield named_sources({result.study: result.link for result in results}, max(result.read_on for result in results))


def results_beside(figure: OutcomeFigure, results: Sequence[ResearchResult]) -> tuple[Listed, ...]:
    """List what was found in words, and the numbers that cannot be counted in pairs."""
    in_words = tuple(_finding(one) for one in results if one.finding)
    apart = [one for one in results if one.effect is not None and figure.conversion_of(one) is None]
    numbers = tuple(
        said(
            "readable.effects.number_apart",
            study=Link(one.study, one.link),
            part=one.part,
            number=effect_in_words(one.measure, one.effect),
        )
        for one in apart
    )
    return (
        Listed(say("readable.effects.without_number"), in_words),
        Listed(say("readable.effects.numbers_apart"), numbers),
    )


def outcome_table(figure: OutcomeFigure, results: Sequence[ResearchResult], counts: Sequence[Count]) -> Table:
    """Return every result with its numbers: as pairs, and in the measure of its source."""
    columns = ("measured", "study", "pairs", "margin", "measure", "interval", "size", "remark")
    by_result = {count.result: count for count in counts}
    return Table(
        columns=tuple(say(f"readable.columns.{name}") for name in columns),
        rows=tuple(_row(one, by_result.get(one)) for one in results),
        below=said("readable.effects.letters"),
    )


def _caveats(drawn: Sequence[ResearchResult]) -> Iterator[str]:
    """Say for each study in the chart what to keep in mind; each caveat once."""
    of_study: dict[str, dict[str, None]] = {}
    for result in drawn:
        if result.caveat:
            of_study.setdefault(result.study, {})[result.caveat] = None
    for study, caveats in of_study.items():
        yield f"{study}: {' '.join(caveats)}"


def _reading(figure: OutcomeFigure, counts: Sequence[Count]) -> Iterator[str]:
    yield say("readable.effects.how", right=figure.right)
    if any(count.low is not None for count in counts):
        yield say("readable.effects.with_interval")
    if any(count.low is None for count in counts):
        yield say("readable.effects.without_interval")
    if any(count.result.significant is False for count in counts):
        yield say("readable.effects.open_point")


def _calculation(figure: OutcomeFigure, counts: Sequence[Count], effects: Effects) -> Iterator[Sentence]:
    """Say how the numbers of the studies became pairs, each formula once with its source, and what the measures are."""
    used: dict[Conversion, None] = {}
    for count in counts:
        if conversion := figure.conversion_of(count.result):
            used[conversion] = None
    formulas = []
    for conversion in used:
        words = effects.words.conversions[conversion]
        source = effects.remarks.sources[words.source]
        formulas.append(said("readable.charts.remark", remark=words.text, source=Link(source.organisation, source.url)))
    results = effects.in_figure(figure.key)
    meanings = [
        one.meaning for key, one in effects.words.measures.items() if any(row.measure == key for row in results)
    ]
    yield joined((say("readable.effects.own"), *formulas, *meanings), " ")


def _interval(result: ResearchResult) -> str:
    if result.ci_low is None or result.ci_high is None:
        return say("values.not_found")
    return say("span", low=decimal(result.ci_low), high=decimal(result.ci_high))


def _finding(result: ResearchResult) -> Sentence:
    study, finding = Link(result.study, result.link), result.finding or ""
    if result.caveat:
        return said("readable.effects.finding_with_caveat", study=study, finding=finding, caveat=result.caveat)
    return said("readable.effects.finding", study=study, finding=finding)


def _row(result: ResearchResult, count: Count | None) -> TableRow:
    unknown = say("values.not_found")
    has_margin = count is not None and count.low is not None
    cells = (
        (Link(result.study, result.link),),
        (str(count.pairs) if count else say("readable.effects.no_pairs"),),
        (say("span", low=str(count.low), high=str(count.high)) if count and has_margin else unknown,),
        (result.finding or effect_in_words(result.measure, result.effect),),
        (_interval(result),),
        (size_in_words(result.k, result.n) or unknown,),
        joined((*([result.caveat] if result.caveat else []), checked(result.verified_at, result.read_on)), " "),
    )
    return TableRow((f"{result.outcome}: {result.part}",), cells)
