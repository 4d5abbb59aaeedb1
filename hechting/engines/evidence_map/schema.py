"""The evidence map: what was studied by what it works through or for whom, and where the Dutch offer has gaps.

The record holds the words around the map. The map itself follows from the interventions and from ``evidence.yaml``.
"""

from __future__ import annotations

from pydantic import Field

from hechting.schema.activity import Activity
from hechting.schema.base import Text

__all__ = ("EvidenceMap",)


class EvidenceMap(Activity):
    """A map of studies, and of what is offered."""

    limits: Text = Field(description="Wat je uit de kaart niet mag afleiden.")
