"""What a sheet says of an intervention: every row in plain sentences, from the record and from what studies found.

Numbers are out of 100, with and without the help; how sure is said in words, for each outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from hechting.engines.shared_choice.schema import RowName
from hechting.filtering.evidence import EvidenceCell, StudyResult
from hechting.schema.base import Record, Text
from hechting.schema.evidence import DIRECTIONS
from hechting.schema.intervention import Intervention
from hechting.wording.ages import age_range, session_range
from hechting.wording.lists import in_a_list
from hechting.wording.ui import say, upper_first

__all__ = ("ChoiceOption", "option_of")


class ChoiceOption(Record):
    """A column of the sheet: for every row what there is to say, each sentence by itself."""

    id: Text
    name: Text
    answers: dict[RowName, tuple[Text, ...]]


def option_of(
    record: Intervention, results: Sequence[StudyResult], burdens: Mapping[str, str], warnings: Mapping[str, str]
) -> ChoiceOption:
    """Return the column of an intervention; ``results`` are what its own studies found, ``warnings`` what an origin says of the offer."""
    answers: dict[RowName, tuple[str, ...]] = {
        "wat": (record.summary, say("choice.for_age", age=age_range(record.age.min_months, record.age.max_months))),
        "vraagt": tuple(_asked(record)),
        "weten": tuple(_known(results)) or (say("choice.nothing_read"),),
        "niet-weten": tuple(_unknown(record, results)),
        "tegenvallen": tuple(_burdens(record, burdens)),
        "begin": tuple(_begin(record, warnings)),
    }
    return ChoiceOption(id=record.id, name=record.abbreviation or record.name, answers=answers)


def _asked(record: Intervention) -> Iterator[str]:
    sessions = record.sessions
    yield upper_first(f"{session_range(sessions.number_min, sessions.number_max)}.")
    if sessions.length_minutes_max is not None:
        yield say("choice.minutes", minutes=sessions.length_minutes_max)
    if sessions.duration_text:
        yield upper_first(f"{sessions.duration_text.rstrip('.')}.")
    if record.settings:
        yield say("choice.where", places=in_a_list(record.settings))


def _known(results: Sequence[StudyResult]) -> Iterator[str]:
    for outcome in dict.fromkeys(one.outcome for one in results):
        for direction in DIRECTIONS:
            same = tuple(one for one in results if (one.outcome, one.direction) == (outcome, direction))
            if same:
                yield _found(EvidenceCell("", outcome, same))
                yield from dict.fromkeys(number for one in same for number in one.people)


def _found(cell: EvidenceCell) -> str:
    """Say what studies that agree found on an outcome, and how sure the surest is."""
    ((direction, studies),) = cell.found
    return say(
        "choice.outcome",
        outcome=upper_first(cell.column),
        found=say(f"choice.found.{direction}"),
        studies=say("map.studies", count=studies),
        sure=upper_first(say(f"map.sure.{cell.sure}")),
    )


def _unknown(record: Intervention, results: Sequence[StudyResult]) -> Iterator[str]:
    if "hechting van het kind" not in {one.outcome for one in results}:
        yield say("choice.attachment_unstudied")
    if not any(one.people for one in results):
        yield say("choice.no_numbers")
    if record.contraindications is None:
        yield say("choice.unsuited_unknown")


def _burdens(record: Intervention, burdens: Mapping[str, str]) -> Iterator[str]:
    yield from (one.text for one in record.decisive)
    yield from dict.fromkeys(burdens[one] for one in record.mechanisms if one in burdens)
    yield from (say("choice.not_for", who=one.rstrip(".")) for one in record.contraindications or ())


def _begin(record: Intervention, warnings: Mapping[str, str]) -> Iterator[str]:
    yield (
        say("choice.by_whom", who=in_a_list(record.delivered_by))
        if record.delivered_by
        else say("choice.by_whom_unknown")
    )
    yield warnings.get(record.origin, say("choice.ask_offer"))
