"""What the browser gets of the evidence map: the axes, what studies found, and what is offered."""

from __future__ import annotations

from typing import Self

from hechting.engines.evidence_map.schema import EvidenceMap
from hechting.filtering.evidence import Axis, Offered, StudyResult, axes, offered, study_results
from hechting.reading.library import Library
from hechting.schema.activity import Activity
from hechting.schema.base import Text

__all__ = ("ShownEvidenceMap",)


class ShownEvidenceMap(Activity):
    """A map with what stands on it."""

    limits: Text
    axes: tuple[Axis, ...]
    results: tuple[StudyResult, ...]
    offered: tuple[Offered, ...]

    @classmethod
    def of(cls, activity: EvidenceMap, library: Library) -> Self:
        """Place what a library knows on the map."""
        return cls(
            **dict(activity),
            axes=axes(library.vocabulary),
            results=study_results(library),
            offered=offered(library),
        )
