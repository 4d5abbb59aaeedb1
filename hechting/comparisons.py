"""Two groups that lie d apart: which results of research are shown as two overlapping curves, and in which words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from hechting.effects import Effects, ResearchResult
from hechting.located_yaml import Fault, LocatedData, read_located_yaml
from hechting.messages import Message, Remarks, Words, read_remarks
from hechting.record_faults import validated
from hechting.records import Record, Text

__all__ = ("Comparison", "ComparisonWords", "Comparisons", "read_comparisons")

FILE = "overlap.yaml"

#: The only measure of which two normal curves are a picture.
MEASURE = "d"


class Reference(Record):
    """Names a row of ``effects.csv`` with the measure d."""

    study: Text
    part: Text

    def names(self, result: ResearchResult) -> bool:
        """Tell whether a result is the one that is meant."""
        return (result.study, result.part, result.measure) == (self.study, self.part, MEASURE)


class Comparison(Message):
    """Two groups of children on one outcome: ``higher`` scores d more than ``lower``, and ``more`` says of what."""

    result: Reference
    lower: Text
    higher: Text
    more: Text


class ComparisonWords(Words):
    """The contents of ``overlap.yaml``."""

    choose: Text
    figures: Annotated[tuple[Comparison, ...], Field(min_length=1)]


@dataclass(frozen=True)
class Comparisons:
    """The result of each comparison by its key, and the words to show them with."""

    results: Mapping[str, ResearchResult]
    words: ComparisonWords
    remarks: Remarks


def read_comparisons(folder: Path, effects: Effects | None) -> tuple[Comparisons | None, tuple[Fault, ...]]:
    """Read ``overlap.yaml`` in a content folder; its results are looked up among ``effects``, if those have no faults."""
    remarks, remark_faults = read_remarks(folder)
    located = read_located_yaml(folder / FILE, FILE)
    words = validated(ComparisonWords, located, {"remarks": remarks})
    results = _results(words, effects, located) if words and effects else {}
    faults = (*remark_faults, *located.faults)
    if faults or words is None or remarks is None or effects is None:
        return None, faults
    return Comparisons(results, words, remarks), ()


def _results(words: ComparisonWords, effects: Effects, located: LocatedData) -> dict[str, ResearchResult]:
    """Look up the result of each comparison; one that is not there, or not the only one, is a fault."""
    results = {}
    for place, comparison in enumerate(words.figures):
        found = [result for result in effects.rows if comparison.result.names(result)]
        if len(found) != 1:
            problem = f"{len(found)} rows of effects.csv have this study and part"
            located.add_fault(
                ("figures", place, "result"), problem, f"study and part of one row with measure {MEASURE}"
            )
        else:
            results[comparison.key] = found[0]
    return results
