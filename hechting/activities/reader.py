"""Finds, reads and checks activities: one for a page that shows it, or all of them for the checks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from hechting.activities.base import Activity
from hechting.activities.dialogue import Dialogue
from hechting.activities.guide import Guide
from hechting.activities.icon_array import IconArray
from hechting.activities.questions import Questions
from hechting.activities.sorter import Sorter
from hechting.activities.timeline import Timeline
from hechting.library import CONTENT, LibraryError
from hechting.located_yaml import Fault, read_located_yaml
from hechting.prevalence import read_prevalence, shares_by_population
from hechting.record_faults import validated

__all__ = ("ENGINES", "load_activity", "read_activities")

#: The folder of each engine → the shape of its records.
ENGINES: Mapping[str, type[Activity]] = MappingProxyType(
    {
        "dialogue": Dialogue,
        "sorter": Sorter,
        "icon-array": IconArray,
        "timeline": Timeline,
        "guide": Guide,
        "questions": Questions,
    }
)

FOLDER = "activities"

#: Keys of the address that belong to the explorer and to the questions (``js/src/core/address.ts``, ``widgets/quiz.py``).
RESERVED_KEYS = (
    "zoek", "leeftijd-van", "leeftijd-tot", "sessies-max", "doelgroep", "werkt-via", "vorm", "preventie", "erkenning",
    "rol-jgz", "band-met-hechting", "vergelijk", "sorteer", "vragen", "toets",
)  # fmt: skip


def load_activity(engine: str, name: str, folder: Path = CONTENT) -> Activity:
    """Return one activity. Raises ``LibraryError`` with all its faults, or with the names there are when it is not there."""
    path = folder / FOLDER / engine / f"{name}.yaml"
    if not path.is_file():
        known = ", ".join(sorted(one.stem for one in path.parent.glob("*.yaml")))
        raise LibraryError([Fault(_shown(path, folder), 1, "(file)", "is not there", f"one of: {known}")])
    activity, faults = _read(path, folder)
    if activity is None or faults:
        raise LibraryError(faults)
    return activity


def read_activities(folder: Path = CONTENT) -> tuple[Mapping[str, Mapping[str, Activity]], tuple[Fault, ...]]:
    """Return all activities by engine and id, and every fault in their files."""
    found: dict[str, dict[str, Activity]] = {engine: {} for engine in ENGINES}
    faults: list[Fault] = []
    for path in sorted((folder / FOLDER).glob("*/*")):
        if path.name.startswith("."):
            continue
        if path.parent.name not in ENGINES or path.suffix != ".yaml":
            faults.append(_misplaced(path, folder))
            continue
        activity, its_faults = _read(path, folder)
        faults.extend(its_faults)
        if activity is not None:
            found[path.parent.name][path.stem] = activity
    return found, (*faults, *_shared_addresses(found, folder))


def _read(path: Path, folder: Path) -> tuple[Activity | None, list[Fault]]:
    kind = ENGINES[path.parent.name]
    located = read_located_yaml(path, _shown(path, folder))
    activity = validated(kind, located, _context(kind, folder))
    if activity is not None and activity.id != path.stem:
        problem = f"{activity.id!r} differs from the file name"
        located.add_fault(("id",), problem, f"id: {path.stem}, or rename the file")
    return activity, located.faults


def _context(kind: type[Activity], folder: Path) -> Mapping[str, Any]:
    """Return what a record is compared with: an icon array with the percentages that it may name."""
    prevalence = read_prevalence(folder)[0] if kind is IconArray else None
    return {"prevalence": shares_by_population(prevalence)} if prevalence else {}


def _shared_addresses(found: Mapping[str, Mapping[str, Activity]], folder: Path) -> list[Fault]:
    """An activity keeps its state in the address under its id, so no two on a page may have the same."""
    # The questions have two keys of their own, and the explorer has the rest.
    first = dict.fromkeys(RESERVED_KEYS, "part of the address that means something else")
    faults = []
    for engine, activities in found.items():
        for name in activities if engine != "questions" else ():
            if name in first:
                shown = _shown(folder / FOLDER / engine / f"{name}.yaml", folder)
                problem = f"{name!r} is already {first[name]}"
                faults.append(Fault(shown, 1, "id", problem, "an id of its own for each activity"))
            first.setdefault(name, f"the id of a {engine}")
    return faults


def _misplaced(path: Path, folder: Path) -> Fault:
    allowed = f"a .yaml file in one of the folders {', '.join(ENGINES)}"
    return Fault(_shown(path, folder), 1, "(file)", "is not read from here", allowed)


def _shown(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()
