"""What a chart says in words: for each figure its message and the point of it, and the remarks to read beside the numbers.

A remark is written once, in ``content/remarks.yaml``, and named by every figure that needs it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationInfo, model_validator

from hechting.located_yaml import Fault, read_located_yaml
from hechting.record_faults import validated
from hechting.record_rules import FieldFault, FieldFaults, dangling_sources
from hechting.records import Record, Slug, Source, Text

__all__ = ("Message", "Remark", "Remarks", "Words", "figure_faults", "read_remarks")

FILE = "remarks.yaml"


class Remark(Record):
    """Something a reader must know beside the numbers; ``source`` is a key of the file's sources."""

    text: Text
    source: Slug


class Remarks(Record):
    """The contents of ``remarks.yaml``: what any figure may name."""

    remarks: dict[Slug, Remark]
    sources: dict[Slug, Source]

    @model_validator(mode="after")
    def _remarks_have_sources(self) -> Remarks:
        if faults := list(dangling_sources(self)):
            raise FieldFaults(faults)
        return self


class Message(Record):
    """One figure that a reader can choose: its name in the choice, its message as a title, and the point in words.

    ``beside`` names the remarks to read with it.
    """

    key: Slug
    label: Text
    title: Text
    point: Text
    beside: tuple[Slug, ...] = ()


class Words(Record):
    """Base of the YAML file with the words of a chart: its figures, in the order of the page."""

    figures: Annotated[tuple[Message, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _follows_the_rules(self, info: ValidationInfo) -> Words:
        if faults := list(self.faults((info.context or {}).get("remarks"))):
            raise FieldFaults(faults)
        return self

    def faults(self, remarks: Remarks | None) -> Iterator[FieldFault]:
        """Find keys that stand twice and remarks that are not there; a subclass adds the rules of its own file."""
        seen: set[str] = set()
        for place, figure in enumerate(self.figures):
            if figure.key in seen:
                problem = f"{figure.key!r} stands twice"
                yield FieldFault(("figures", place, "key"), problem, "a key of its own for each figure")
            seen.add(figure.key)
            for number, name in enumerate(figure.beside if remarks else ()):
                if name not in remarks.remarks:
                    path = ("figures", place, "beside", number)
                    yield FieldFault(path, f"{name!r} is not in {FILE}", f"one of: {', '.join(remarks.remarks)}")


def read_remarks(folder: Path) -> tuple[Remarks | None, tuple[Fault, ...]]:
    """Read ``remarks.yaml`` in a content folder."""
    located = read_located_yaml(folder / FILE, FILE)
    remarks = validated(Remarks, located, {})
    return remarks, tuple(located.faults)


def figure_faults(named: Iterable[str], known: Iterable[str], file: str) -> Iterator[FieldFault]:
    """Find a row that stands in no figure, or in one that ``file`` does not have for it (``known`` are its keys)."""
    chosen, keys = tuple(named), tuple(known)
    if not chosen:
        yield FieldFault(("figures",), "stands in no figure", f"one or more of: {', '.join(keys)}")
    for key in chosen:
        if key not in keys:
            yield FieldFault(("figures",), f"{key!r} is not in {file} for this row", f"one of: {', '.join(keys)}")
