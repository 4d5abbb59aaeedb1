"""Where an intervention lies on contact hours and age, and which lie in a frame that a reader draws there.

Contact hours are computed, never typed: the number of sessions times the minutes of one, the smallest numbers for the low end and the
largest for the high end. Unless a source gives all four numbers the hours are unknown, and nothing is put at a guessed place.
``js/src/core/landscape.ts`` is the same in the browser; the tests hold both against a naive reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hechting.filtering.refusal import Refusal
from hechting.schema.intervention import Intervention, Sessions

__all__ = ("Brush", "Spot", "contact_hours", "in_brush", "looked_for", "spot_of")


#: What a reader may draw a frame around, in whole hours and months; ``js/src/core/landscape.ts`` has the same.
MOST_HOURS, FIRST_MONTH, LAST_MONTH = 999, -9, 999

Hours = Annotated[int, Field(ge=0, le=MOST_HOURS)]
Month = Annotated[int, Field(ge=FIRST_MONTH, le=LAST_MONTH)]

#: Fields of a record without which an intervention has no place in the landscape.
_NEEDED = (
    "sessions.number_min", "sessions.number_max", "sessions.length_minutes_min", "sessions.length_minutes_max",
    "age.min_months", "age.max_months",
)  # fmt: skip

_SUMMARY = (
    "A frame in the landscape: from and to in whole hours of contact, and in months of age (pregnancy is negative)."
)


class Brush(BaseModel):  # noqa: D101 -- see the assignment below
    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_extra={"description": _SUMMARY})

    hours_from: Hours
    hours_to: Hours
    age_from: Month
    age_to: Month

    # Hidden from type checkers, which know the fields better than this signature says.
    if not TYPE_CHECKING:

        def __init__(self, **bounds: Any) -> None:
            """Raise ``Refusal`` when a bound is missing or out of reach, or when from is above to."""
            try:
                super().__init__(**bounds)
            except ValidationError as error:
                first = error.errors()[0]
                problem = f"{'.'.join(map(str, first['loc']))} of a brush cannot be {first['input']!r}"
                raise Refusal(problem, f"hours from 0 to {MOST_HOURS}, months from {FIRST_MONTH} on") from None
            for name, low, high in (("hours", self.hours_from, self.hours_to), ("age", self.age_from, self.age_to)):
                if low > high:
                    problem = f"{name}: a brush cannot go from {low} to {high}"
                    raise Refusal(problem, "from the lower to the higher number")


Brush.__doc__ = _SUMMARY


@dataclass(frozen=True)
class Spot:
    """The hours of contact and the ages in months that an intervention spans; ``None`` is unknown."""

    hours_low: float | None
    hours_high: float | None
    age_low: float | None
    age_high: float | None

    @property
    def is_known(self) -> bool:
        """Whether it has a place: the hours, and one end of the ages at least."""
        return self.hours_high is not None and (self.age_low, self.age_high) != (None, None)


def contact_hours(sessions: Sessions) -> tuple[float, float] | None:
    """Return the fewest and the most hours that a family is seen; nothing unless numbers and minutes are all known."""
    fewest, most = sessions.number_min, sessions.number_max
    shortest, longest = sessions.length_minutes_min, sessions.length_minutes_max
    if fewest is None or most is None or shortest is None or longest is None:
        return None
    return fewest * shortest / 60, most * longest / 60


def spot_of(record: Intervention) -> Spot:
    """Return where an intervention lies."""
    low, high = contact_hours(record.sessions) or (None, None)
    return Spot(low, high, record.age.min_months, record.age.max_months)


def in_brush(record: Intervention, brush: Brush) -> bool:
    """Tell whether an intervention lies in a frame or touches it; one without a place never does, an unknown end of an age is open."""
    spot = spot_of(record)
    if not spot.is_known or spot.hours_low is None or spot.hours_high is None:
        return False
    hours = spot.hours_low <= brush.hours_to and spot.hours_high >= brush.hours_from
    starts = spot.age_low is None or spot.age_low <= brush.age_to
    lasts = spot.age_high is None or spot.age_high >= brush.age_from
    return hours and starts and lasts


def looked_for(record: Intervention) -> tuple[str, ...]:
    """Return what was looked for without finding it, of what a place in the landscape needs."""
    gaps = (entry.looked_for for entry in record.unknown if any(_names(field) for field in entry.fields))
    return tuple(dict.fromkeys(gaps))


def _names(field: str) -> bool:
    """Tell whether a field, or the group it stands for, is needed."""
    return any(needed == field or needed.startswith(f"{field}.") for needed in _NEEDED)
