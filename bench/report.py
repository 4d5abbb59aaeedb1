"""What was measured, as data and as a table."""

from __future__ import annotations

import json
import math
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Measure:
    """One figure. ``budget`` is the most it may be, in the same unit; ``None`` where nothing is promised.

    ``value`` is ``None`` when it could not be measured here; ``how`` says how it is measured, ``note`` what was odd.
    """

    name: str
    value: float | None
    unit: str
    budget: float | None
    samples: int
    how: str
    note: str | None = None

    @property
    def is_over(self) -> bool:
        """Whether a budget was set and passed."""
        return self.value is not None and self.budget is not None and self.value > self.budget

    @property
    def verdict(self) -> str:
        """``pass`` or ``over``; ``-`` where nothing is promised, ``?`` where nothing was measured."""
        if self.value is None:
            return "?"
        if self.budget is None:
            return "-"
        return "over" if self.is_over else "pass"


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest of the values that is at least as large as ``share`` (0…1) of them."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def machine(browser: str) -> dict[str, Any]:
    """Return what about this machine matters for the figures; ``browser`` is the browser's version.

    ``load`` is how many processes wanted a core in the last minute (``None`` on Windows, which does not tell).
    """
    return {
        "architecture": platform.machine(),
        "browser": browser,
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        "python": platform.python_version(),
        "system": platform.system(),
    }


def write_results(path: Path, about: dict[str, Any], measures: Sequence[Measure]) -> None:
    """Write all figures as JSON, in the order in which they were given."""
    results = {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": about,
        "measures": [{**asdict(measure), "verdict": measure.verdict} for measure in measures],
    }
    path.write_text(json.dumps(results, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def table(measures: Sequence[Measure]) -> str:
    """Return the figures as lines of text."""
    rows = [("measure", "value", "budget", "unit", ""), *(_row(measure) for measure in measures)]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(_line(row, widths) for row in rows)


def _row(measure: Measure) -> tuple[str, ...]:
    note = f"  ({measure.note})" if measure.note else ""
    return measure.name, _number(measure.value), _number(measure.budget), measure.unit, measure.verdict + note


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:,g}" if value < 100_000 else f"{value:,.0f}"


def _line(row: tuple[str, ...], widths: Sequence[int]) -> str:
    name, value, budget, unit, verdict = row
    cells = (name.ljust(widths[0]), value.rjust(widths[1]), budget.rjust(widths[2]), unit.ljust(widths[3]), verdict)
    return "  ".join(cells).rstrip()
