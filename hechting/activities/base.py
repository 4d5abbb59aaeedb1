"""What all activities share: who they are, what they ask, what they rest on, and the choices in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Literal, Protocol

from pydantic import Field, StringConstraints, model_validator

from hechting.record_rules import FieldFault, FieldFaults
from hechting.records import Day, Record, Slug, Source, Text

__all__ = ("ANSWERS", "FITS", "Activity", "Choice", "Fit", "Link", "fault_unless_known", "repeated_ids")

Fit = Literal["past", "deels", "past-niet"]

#: How well a choice fits, in the words that a reader sees beside its shape.
FITS: Mapping[str, tuple[str, str]] = {
    "past": ("●", "past goed hier"),
    "deels": ("◐", "kan, maar let op"),
    "past-niet": ("○", "past hier niet"),
}

#: The same for an answer to a question of fact, such as a prediction.
ANSWERS: Mapping[str, tuple[str, str]] = {
    "past": ("●", "klopt"),
    "deels": ("◐", "klopt voor een deel"),
    "past-niet": ("○", "klopt niet"),
}

# Another site, a telephone number, or a page of the book as seen from the chapters.
Href = Annotated[str, StringConstraints(pattern=r"^(https?://\S+|tel:[0-9]+|(\.\./book/)?[a-z0-9-]+\.html([?#]\S*)?)$")]


class _HasId(Protocol):
    id: str


class Link(Record):
    """Words that lead somewhere."""

    text: Text
    href: Href


class Choice(Record):
    """Something a reader can choose, how well it fits, and the reason: every choice is explained, right or wrong."""

    id: Slug
    text: Text
    fit: Fit
    why: Text


class Activity(Record):
    """Base of all activities.

    ``intro`` says what it is about and what to do, ``practice`` asks for one sentence for the reader's own practice, and
    ``safety`` puts what to do in danger before everything else. An empty line in a text begins a new paragraph.
    """

    id: Slug
    title: Text
    intro: Text
    practice: Text
    caveat: Text | None = None
    sources: Annotated[dict[Slug, Source], Field(min_length=1)]
    reviewed_on: Day
    safety: bool = False

    def faults(self) -> Iterable[FieldFault]:
        """Find what breaks the rules of this kind of activity; an engine's record says which these are."""
        return ()

    @model_validator(mode="after")
    def _follows_its_rules(self) -> Activity:
        if faults := list(self.faults()):
            raise FieldFaults(faults)
        return self


def repeated_ids(items: Sequence[_HasId], *path: str | int) -> Iterator[FieldFault]:
    """Find ids that stand twice in one list; ``path`` is where the list stands."""
    seen: Counter[str] = Counter()
    for place, item in enumerate(items):
        seen[item.id] += 1
        if seen[item.id] == 2:
            yield FieldFault((*path, place, "id"), f"{item.id!r} stands here twice", "an id of its own for each")


def fault_unless_known(value: str, known: Iterable[str], *path: str | int) -> Iterator[FieldFault]:
    """Find a reference to something that is not there."""
    known = tuple(known)
    if value not in known:
        yield FieldFault(path, f"{value!r} is not there", f"one of: {', '.join(known)}")
