"""What a sheet says of an intervention: every row in plain sentences, from the record and from what studies found.

Numbers are out of 100, with and without the help; how sure is said in words, for each outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from hechting.engines.shared_choice.found import Found, found_in, in_sentences
from hechting.engines.shared_choice.schema import RowName
from hechting.schema.base import Record, Text
from hechting.schema.effects import ResearchResult
from hechting.schema.intervention import Intervention
from hechting.wording.ages import age_range, session_range
from hechting.wording.lists import in_a_list
from hechting.wording.ui import say, upper_first

__all__ = ("ChoiceOption", "option_of")


#: What decides a choice of parents; the day of a recognition does not, and whether it is offered stands where they begin.
_FOR_PARENTS = ("instappen", "effect")


class ChoiceOption(Record):
    """A column of the sheet: for every row what there is to say, each sentence by itself."""

    id: Text
    name: Text
    answers: dict[RowName, tuple[Text, ...]]


def option_of(
    record: Intervention, rows: Sequence[ResearchResult], burdens: Mapping[str, str], warnings: Mapping[str, str]
) -> ChoiceOption:
    """Return the column of an intervention; ``rows`` hold the numbers of its studies, ``warnings`` what an origin says of the offer."""
    found = found_in(record, rows)
    answers: dict[RowName, tuple[str, ...]] = {
        "wat": (record.summary, say("choice.for_age", age=age_range(record.age.min_months, record.age.max_months))),
        "vraagt": tuple(_asked(record)),
        "weten": tuple(in_sentences(found)) or (say("choice.nothing_read"),),
        "niet-weten": tuple(_unknown(record, found)),
        "tegenvallen": tuple(_burdens(record, burdens)) or (say("choice.burdens_unknown"),),
        "begin": tuple(_begin(record, warnings)),
    }
    return ChoiceOption(id=record.id, name=record.abbreviation or record.name, answers=answers)


def _asked(record: Intervention) -> Iterator[str]:
    sessions = record.sessions
    parts = [session_range(sessions.number_min, sessions.number_max)]
    if sessions.length_minutes_max is not None:
        parts.append(say("choice.minutes", minutes=sessions.length_minutes_max))
    yield f"{upper_first(', '.join(parts))}."
    if sessions.duration_text:
        yield upper_first(f"{sessions.duration_text.rstrip('.')}.")
    if record.settings:
        yield say("choice.where", places=in_a_list(record.settings))


def _unknown(record: Intervention, found: Sequence[Found]) -> Iterator[str]:
    if "hechting van het kind" not in {one.outcome for one in found}:
        yield say("choice.attachment_unstudied")
    if not any(one.numbers for one in found):
        yield say("choice.no_numbers")
    if record.contraindications is None:
        yield say("choice.unsuited_unknown")
    if all(one.direction != "slechter" for one in found):
        yield say("choice.harm_unknown")


def _burdens(record: Intervention, burdens: Mapping[str, str]) -> Iterator[str]:
    yield from (one.text for one in record.decisive if one.kind in _FOR_PARENTS)
    yield from dict.fromkeys(burdens[one] for one in record.mechanisms if one in burdens)
    if record.contraindications:
        yield say("choice.not_for", who="; ".join(one.rstrip(".") for one in record.contraindications))


def _begin(record: Intervention, warnings: Mapping[str, str]) -> Iterator[str]:
    yield (
        say("choice.by_whom", who=in_a_list(record.delivered_by))
        if record.delivered_by
        else say("choice.by_whom_unknown")
    )
    yield warnings.get(record.origin, say("choice.ask_offer"))
