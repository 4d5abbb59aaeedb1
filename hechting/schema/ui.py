"""The shape of ``content/ui.yaml``: words in groups, each a sentence, or a singular (``one``) with its plural (``other``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Self

from pydantic import RootModel, model_validator

from hechting.schema.rules import FieldFault, FieldFaults, RecordPath
from hechting.wording.ui import GAP

__all__ = ("UiWords",)


PLURAL = ("one", "other")


class UiWords(RootModel[dict[str, Any]]):
    """All words that a widget and its readable form share."""

    @model_validator(mode="after")
    def _is_well_formed(self) -> Self:
        if faults := list(_faults(self.root, ())):
            raise FieldFaults(faults)
        return self


def _faults(words: Any, path: RecordPath) -> Iterator[FieldFault]:
    if isinstance(words, str):
        yield from _sentence_faults(words, path)
    elif isinstance(words, Mapping) and words:
        if set(words) & set(PLURAL):
            yield from _plural_faults(words, path)
        for key, inner in words.items():
            yield from _faults(inner, (*path, key))
    else:
        yield FieldFault(
            path, "is geen tekst", "een woord of een zin; tussen aanhalingstekens als het op een getal lijkt"
        )


def _sentence_faults(sentence: str, path: RecordPath) -> Iterator[FieldFault]:
    if not sentence.strip():
        yield FieldFault(path, "is leeg", "een woord of een zin")
    if {"{", "}"} & set(GAP.sub("", sentence)):
        yield FieldFault(
            path,
            "heeft een accolade die bij geen invulplek hoort",
            "een invulplek is een naam tussen accolades, zoals {count}",
        )


def _plural_faults(words: Mapping[str, Any], path: RecordPath) -> Iterator[FieldFault]:
    if set(words) != set(PLURAL):
        yield FieldFault(path, "heeft alleen een enkelvoud of alleen een meervoud", f"precies: {', '.join(PLURAL)}")
    elif "{count}" not in str(words["other"]):
        yield FieldFault((*path, "other"), "zegt niet hoeveel", "een meervoud met {count} erin")
