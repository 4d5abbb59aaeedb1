"""Makes an intervention from one row of a list of one's own: what the row does not say is unknown, and nobody reviewed it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hechting.schema.implementation import Implementation
from hechting.schema.intervention import ASSERTED_FIELDS, CORE_FIELDS, Age, Intervention, Recognition, Sessions
from hechting.schema.rules import EMPTY, field_value
from hechting.schema.source import Provenance, Source, UnknownFields
from hechting.schema.vocabulary import UNKNOWN_VALUE
from hechting.wording.dates import today
from hechting.wording.folding import fold
from hechting.wording.ui import say

__all__ = ("own_intervention",)


#: The one source of such a record: the list itself.
_KEY = "eigen"


def own_intervention(
    key: str, row: Mapping[str, Any], known: Mapping[str, tuple[str, ...]], file: Path
) -> Intervention:
    """Return the record of a row. ``known`` holds the handbook's values by filter: another way to write one of these is that one."""
    row = {name: _as_known(value, known.get(name, ())) for name, value in row.items()}
    low, high = row.get("sessions", (None, None))
    shortest, longest = row.get("minutes", (None, None))
    fields: dict[str, Any] = {
        "id": key,
        "sources": {_KEY: _source(file)},
        "reviewed_on": today(),
        "named_in_kennisbank": False,
        "origin": say("own.offer"),
        "confidence": say("own.offer"),
        "attachment_link": row.get("attachment_link", UNKNOWN_VALUE),
        "jgz_role": row.get("jgz_role", UNKNOWN_VALUE),
        "age": Age(min_months=row.get("age_from"), max_months=row.get("age_to"), text=None),
        "sessions": _sessions(low, high, shortest, longest),
        "recognition": _no_recognition(),
        "provenance": (Provenance(fields=ASSERTED_FIELDS, sources=(_KEY,)),),
        "effects": (),
        "implementation": Implementation.model_validate(dict.fromkeys(Implementation.model_fields, ())),
        "contraindications": None,
        **{name: row.get(name) for name in ("abbreviation", "owner", "website")},
        **{name: row.get(name, "") for name in ("goal", "note")},
        **{name: row.get(name, ()) for name in _LISTS},
        "name": row["name"],
        "summary": row.get("summary") or say("readable.own.no_summary"),
    }
    fields["goal"] = fields["goal"] or say("readable.own.no_goal")
    fields["note"] = fields["note"] or say("own.offer_warning")
    empty = tuple(name for name in CORE_FIELDS if field_value(Intervention.model_construct(**fields), name) in EMPTY)
    return Intervention(**fields, unknown=(UnknownFields(fields=empty, looked_for=say("readable.own.not_said")),))


_LISTS = (
    "other_names", "target_groups", "mechanisms", "formats", "settings", "delivered_by", "themes", "locations", "deliverers",
    "outcomes", "prevention_levels",
)  # fmt: skip

_FIELD_OF = {"attachment_link": "attachment_links", "jgz_role": "jgz_roles"}


def _as_known(value: Any, known: tuple[str, ...]) -> Any:
    by_fold = {fold(one): one for one in known}
    if isinstance(value, tuple) and all(isinstance(one, str) for one in value):
        return tuple(by_fold.get(fold(one), one) for one in value)
    return value


def _source(file: Path) -> Source:
    """Return the list as a source; it has no address on the web, so it is not checked as a page that was read."""
    return Source.model_construct(
        title=file.name, language="nl", weak=None, organisation=say("own.offer"), year=None, url="", read_on=today(), supports=say("readable.own.supports"),
    )  # fmt: skip


def _sessions(low: int | None, high: int | None, shortest: int | None, longest: int | None) -> Sessions:
    return Sessions(
        number_min=low, number_max=high, length_minutes_min=shortest, length_minutes_max=longest, frequency=None,
        duration_weeks_min=None, duration_weeks_max=None, duration_text=None, note=None,
    )  # fmt: skip


def _no_recognition() -> Recognition:
    return Recognition(
        level=UNKNOWN_VALUE, date=None, committee=None, under_reassessment=None, status_note=say("readable.own.no_recognition"), previous=(),
    )  # fmt: skip
