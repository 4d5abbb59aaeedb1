"""Makes small changes to the code, and counts how many the tests notice. ``make mutants`` runs it; ``make test`` does not.

``python tests/mutation --area charts --sample 40 --seed 3`` tries a sample; ``--sample 0`` tries all. Exit code 1 when fewer than 95 % of
the changes that change behaviour are noticed. A change that changes nothing stands in ``equivalent.yaml`` with its reason.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from change import ROOT, Change, Fate, reviewed
from core_trial import CoreTrial
from python_trial import PythonTrial

ENOUGH = 0.95


@dataclass(frozen=True)
class Area:
    """Files to change, and the tests that concern them, as patterns."""

    files: tuple[str, ...]
    tests: tuple[str, ...]


AREAS = {
    "filtering": Area(
        ("hechting/filtering/*.py",),
        (
            "filtering",
            "ordering",
            "evidence*",
            "meters",
            "side_by_side",
            "implementation",
            "landscape",
            "offer_scan",
            "combinations",
            "chapter_claims",
            "face",
            "explorer_widget",
        ),
    ),
    "rules": Area(("hechting/schema/rules.py",), ("rules", "glossary")),
    "wording": Area(("hechting/wording/*.py",), ("wording", "ui", "reviews")),
    "charts": Area(
        ("hechting/charts/*.py",),
        ("charts", "chart_*", "paper_*", "*_figures", "effects", "overlap", "prevalence", "teen_births", "looked_at"),
    ),
    "core": Area(("js/src/core/*.ts",), ()),
}


def main() -> int:
    """Try a sample of each area asked for, and say what survived."""
    asked = _arguments()
    results = [_try(name, asked) for name in asked.area or AREAS]
    return 0 if all(results) else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--area", action="append", choices=AREAS, help="one area, and not all; may be given more than once"
    )
    parser.add_argument("--file", help="only changes of files with this in their name")
    parser.add_argument("--sample", type=int, default=60, help="how many changes per area; 0 is all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=600, help="stop an area after this long")
    return parser.parse_args()


def _try(name: str, asked: argparse.Namespace) -> bool:
    area = AREAS[name]
    files = sorted(str(path.relative_to(ROOT)) for pattern in area.files for path in ROOT.glob(pattern))
    tests = sorted(str(path.relative_to(ROOT)) for one in area.tests for path in ROOT.glob(f"tests/unit/test_{one}.py"))
    trial = PythonTrial(files, tests) if tests else CoreTrial(files)
    known = reviewed()
    changes = [one for one in trial.changes() if one.key not in known and (asked.file or "") in one.file]
    sample = random.Random(asked.seed).sample(changes, min(asked.sample or len(changes), len(changes)))
    fates = Counter(_fates(trial, sample, time.monotonic() + asked.seconds))
    tried = fates.total() - fates[Fate.INVALID]
    share = fates[Fate.KILLED] / tried if tried else 1.0
    print(
        f"{name}: {fates[Fate.KILLED]} of {tried} noticed ({share:.1%}), out of {len(changes)} possible changes",
        flush=True,
    )
    return share >= ENOUGH


def _fates(trial: PythonTrial | CoreTrial, sample: Iterable[Change], until: float) -> Iterable[Fate]:
    for change in sample:
        if time.monotonic() > until:
            print("  the time is up; the rest of the sample was not tried")
            return
        fate = trial.fate(change)
        if fate in (Fate.SURVIVED, Fate.UNREACHED):
            print(f"  {change}  [{change.owner}: {fate.value}]", flush=True)
        yield fate


if __name__ == "__main__":
    sys.exit(main())
