"""The landscape without JavaScript: interventions by their hours of contact and ages as a table, and those without a place as a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from hechting.filtering.landscape import looked_for, spot_of
from hechting.render.environment import render
from hechting.render.recognition import recognition_line
from hechting.schema.intervention import Intervention
from hechting.schema.vocabulary import Vocabulary
from hechting.wording.ages import age_range, hour_range
from hechting.wording.lists import in_a_list
from hechting.wording.ui import say

__all__ = ("landscape_html",)


@dataclass(frozen=True)
class Placed:
    """An intervention in the landscape, in words: its hours of contact, its ages, its form and its recognition."""

    record: Intervention
    hours: str
    age: str
    form: str
    recognition: str


def landscape_html(records: Iterable[Intervention], vocabulary: Vocabulary) -> Markup:
    """Return the table and the list of these interventions."""
    all_records = tuple(records)
    return render(
        "render/templates/landscape.html.j2",
        placed=list(_placed(all_records, vocabulary)),
        unplaced=list(_unplaced(all_records)),
    )


def _placed(records: Sequence[Intervention], vocabulary: Vocabulary) -> Iterator[Placed]:
    """Return the landscape as the rows of a table, the fewest hours first."""
    spots = [(spot_of(record), record) for record in records]
    known = [(spot.hours_low or 0, spot.hours_high or 0, record) for spot, record in spots if spot.is_known]
    for low, high, record in sorted(known, key=lambda one: (one[1], one[0], one[2].name)):
        yield Placed(
            record,
            hour_range(low, high),
            age_range(record.age.min_months, record.age.max_months),
            in_a_list(record.formats) or say("record.form_unknown"),
            recognition_line(record, vocabulary),
        )


def _unplaced(records: Sequence[Intervention]) -> Iterator[tuple[Intervention, str]]:
    """Return what has no place, each with what was looked for."""
    for record in records:
        if not spot_of(record).is_known:
            yield record, " ".join(looked_for(record)) or say("values.not_found")
