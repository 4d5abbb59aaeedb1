"""A figure that a reader can choose: what the browser draws, and the same as readable HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hechting.messages import Message

__all__ = ("Figure", "Spec")

#: Plain Plotly data.
Spec = dict[str, Any]


@dataclass(frozen=True)
class Figure:
    """One figure. ``wide`` has its labels beside what they name, ``narrow`` above it; ``html`` needs no drawing."""

    message: Message
    wide: Spec
    narrow: Spec
    html: str

    def payload(self) -> Spec:
        """Return what the component in the browser needs."""
        return {
            "key": self.message.key,
            "label": self.message.label,
            "title": self.message.title,
            "plotly": self.wide,
            "plotly_narrow": self.narrow,
        }
