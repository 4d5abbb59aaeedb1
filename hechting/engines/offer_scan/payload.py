"""What the browser gets of the scan: the axes, what can be ticked with what is known of it, and what is warned against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Self

from pydantic import Field

from hechting.engines.offer_scan.schema import OfferScan
from hechting.filtering.evidence import Axis, AxisValue, axes, places_of, value_id
from hechting.filtering.scan import KnownOffer
from hechting.reading.library import Library
from hechting.render.intervention import statement
from hechting.render.recognition import recognition_line
from hechting.schema.activity import Activity
from hechting.schema.base import Record, Text
from hechting.schema.implementation import Stated
from hechting.schema.intervention import Intervention
from hechting.schema.town import TownOffer
from hechting.wording.folding import words
from hechting.wording.lists import in_a_list
from hechting.wording.ui import say

__all__ = ("Band", "NumberPlace", "ScanOption", "ShownOfferScan", "TownState", "Warned")


#: The value of ``training_lengths`` that says that somebody learns it in a few days.
SHORT = "enkele dagen"

#: A longer name is called by its abbreviation where there is little room.
LONGEST_SHORT = 45


class Band(Record):
    """An age band: its id on the axis, and its bounds in months."""

    id: Text
    age_from: float | int | None
    age_to: float | int | None


class ScanOption(KnownOffer):
    """An intervention that can be ticked: what the rule asks of it, and what a reader wants to know who could offer it.

    ``names`` are its names as folded words, with which a list can name it. ``cost_per_family`` is in euros, when a source says so.
    ``training``, ``cost`` and ``availability`` are sentences with their sources; one says what was looked for when nothing was found.
    """

    short: Text
    names: tuple[Text, ...]
    formats: tuple[Text, ...]
    recognition: Text
    warning: Text | None
    is_short_training: bool | None
    cost_per_family: float | int | None
    training: tuple[Text, ...]
    cost: tuple[Text, ...]
    availability: tuple[Text, ...]


class Warned(Record):
    """A discouraged approach: its name, and the words that name it."""

    name: Text
    terms: tuple[tuple[Text, ...], ...]


class NumberPlace(Record):
    """Where a number can be found, with the page and the day on which it was read."""

    what: Text
    url: Text
    organisation: Text
    read_on: Text


class TownState(Record):
    """What a reader said, as a file holds it: the shape of the state."""

    town: str = ""
    offers: tuple[TownOffer, ...] = ()
    births: int | None = None
    families: dict[str, int] = Field(default_factory=dict)
    level: str | None = None
    cell: tuple[str, str] | None = None
    gaps: tuple[tuple[str, str, str | None], ...] = ()
    unread: tuple[str, ...] = ()


class ShownOfferScan(Activity):
    """A scan with everything that it asks and judges by. ``nowhere`` are the cells that do not exist, as target group and age."""

    rows: Axis
    columns: Axis
    levels: Axis
    bands: tuple[Band, ...]
    formats: tuple[AxisValue, ...]
    options: tuple[ScanOption, ...]
    warned: tuple[Warned, ...]
    nowhere: tuple[tuple[Text, Text], ...]
    numbers: tuple[NumberPlace, ...]
    limits: Text
    questions: tuple[Text, ...]

    @classmethod
    def of(cls, activity: OfferScan, library: Library) -> Self:
        """Put what a library knows beside the words of a scan."""
        by_id = {one.id: one for one in axes(library.vocabulary)}
        records = sorted(library.interventions.values(), key=lambda one: one.name.casefold())
        fields = {name: getattr(activity, name) for name in (*Activity.model_fields, "limits", "questions")}
        return cls(
            **fields,
            rows=by_id["doelgroep"],
            columns=by_id["leeftijd"],
            levels=by_id["zwaarte"],
            bands=tuple(
                Band(id=value_id(one.label), age_from=one.age_from, age_to=one.age_to)
                for one in library.vocabulary.age_bands
            ),
            formats=tuple(
                AxisValue(id=value_id(one), label=one, query="") for one in library.vocabulary.values("formats")
            ),
            options=tuple(_option(one, library) for one in records),
            warned=tuple(_warned(library)),
            nowhere=tuple((value_id(one.target_group), value_id(age)) for one in activity.excepted for age in one.ages),
            numbers=tuple(_numbers(activity)),
        )


def _numbers(activity: OfferScan) -> Iterator[NumberPlace]:
    for one in activity.number_sources:
        page = activity.sources[one.source]
        yield NumberPlace(what=one.what, url=page.url, organisation=page.organisation, read_on=str(page.read_on))


def _option(record: Intervention, library: Library) -> ScanOption:
    lengths = record.implementation.training_lengths
    return ScanOption(
        id=record.id,
        name=record.name,
        short=_short(record),
        names=tuple(dict.fromkeys(" ".join(words(one)) for one in _names(record))),
        places=places_of(record, library.vocabulary),
        formats=tuple(value_id(one) for one in record.formats),
        rank=library.vocabulary.recognition_level(record.recognition.level).rank,
        date=record.recognition.date,
        older_than_5_years=record.recognition.older_than_5_years,
        recognition=recognition_line(record, library.vocabulary),
        is_here=record.origin not in library.vocabulary.offer_warnings,
        warning=library.vocabulary.offer_warnings.get(record.origin),
        is_short_training=(SHORT in lengths) if lengths else None,
        cost_per_family=_per_family(record),
        training=_said(record, "training"),
        cost=_said(record, "cost"),
        availability=_said(record, "availability"),
    )


def _short(record: Intervention) -> str:
    """Return the name as people say it: without what stands in brackets, or the abbreviation of a long one."""
    name = record.name.partition(" (")[0]
    return name if len(name) <= LONGEST_SHORT else record.abbreviation or name


def _names(record: Intervention) -> Iterator[str]:
    """Give the names by which a list may call it: in full, without what stands in brackets, and short."""
    yield record.name
    yield record.name.partition(" (")[0]
    yield from (one for one in (record.abbreviation, *record.other_names) if one)


def _per_family(record: Intervention) -> float | int | None:
    """Return the amount in euros a family, when exactly one source gives it."""
    amounts = [one.amount for one in record.implementation.cost if (one.currency, one.unit) == ("EUR", "gezin")]
    return amounts[0] if len(amounts) == 1 else None


def _said(record: Intervention, part: str) -> tuple[str, ...]:
    stated: Sequence[Stated] = getattr(record.implementation, part)
    if stated:
        return tuple(statement(one, record) for one in stated)
    looked_for = (one.looked_for for one in record.unknown if f"implementation.{part}" in one.fields)
    return (say("scan.not_found", looked_for=in_a_list(tuple(one.rstrip(".") for one in looked_for))),)


def _warned(library: Library) -> Iterator[Warned]:
    for record in library.discouraged.values():
        terms = (record.name, *record.also_known_as, *record.warning_terms)
        yield Warned(name=record.name, terms=tuple(tuple(words(term)) for term in terms))
