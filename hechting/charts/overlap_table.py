"""What a difference of d means, in words and numbers: what stands with two overlapping curves, and their table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from statistics import NormalDist

from hechting.charts.specification import Row, Sentence, Table, checked, joined, said, source_line
from hechting.schema.comparisons import Comparison
from hechting.schema.effects import ResearchResult
from hechting.schema.normal_curves import chance_of_higher_score, overlap_of_groups
from hechting.wording.effect_sizes import effect_in_words, interval_in_words
from hechting.wording.numbers import decimal, percentage
from hechting.wording.ui import say

__all__ = ("higher_than", "overlap_meaning", "overlap_more", "overlap_source", "overlap_table")


def overlap_meaning(comparison: Comparison, d: float) -> Sentence:
    """Say what d means for two people, one of each group."""
    return (_in_words(comparison, d),)


def overlap_source(result: ResearchResult) -> Sentence:
    """Name the study in one line."""
    return source_line({result.study: result.link}, result.read_on)


def overlap_more(comparison: Comparison, result: ResearchResult) -> Iterator[Sentence]:
    """Yield the paragraphs of the fold: the point, how to read the curves, what the calculation assumes."""
    yield (comparison.point,)
    how = say("readable.overlap.how", lower=comparison.lower, higher=comparison.higher)
    yield said("readable.charts.how_to_read", how=how)
    yield said(
        "readable.overlap.assumed",
        effect=effect_in_words(result.measure, result.effect),
        interval=interval_in_words(result.ci_low, result.ci_high),
    )


def higher_than(comparison: Comparison, place: float, d: float) -> str:
    """Say how many of each group lie above a place on the axis."""
    lower, higher = (_hundredths(1 - NormalDist(mean).cdf(place)) for mean in (0, d))
    return say(
        "readable.overlap.above",
        more=comparison.more,
        of_lower=str(lower),
        lower=comparison.lower,
        of_higher=str(higher),
        higher=comparison.higher,
    )


def overlap_table(comparison: Comparison, result: ResearchResult) -> Table:
    """Return d, the overlap and the chance, at the number that was found and at both ends of its interval."""
    columns = ("what", "at_found", "at_low", "at_high")
    chance = say("readable.overlap.chance", higher=comparison.higher, more=comparison.more)
    return Table(
        columns=tuple(say(f"readable.columns.{name}") for name in columns),
        rows=(
            _row(say("readable.overlap.difference"), result, decimal),
            _row(say("readable.overlap.overlap"), result, lambda d: percentage(_hundredths(overlap_of_groups(d)))),
            _row(chance, result, lambda d: percentage(_hundredths(chance_of_higher_score(d)))),
        ),
        below=joined((checked(result.verified_at, result.read_on), say("readable.overlap.own")), " "),
    )


def _in_words(comparison: Comparison, d: float) -> str:
    return say(
        "readable.overlap.meaning",
        overlap=percentage(_hundredths(overlap_of_groups(d))),
        chance=_hundredths(chance_of_higher_score(d)),
        higher=comparison.higher,
        lower=comparison.lower,
        more=comparison.more,
    )


def _row(head: str, result: ResearchResult, written: Callable[[float], str]) -> Row:
    found = (result.effect, result.ci_low, result.ci_high)
    return Row((head,), tuple((say("values.not_found") if d is None else written(d),) for d in found))


def _hundredths(share: float) -> int:
    return round(100 * share)
