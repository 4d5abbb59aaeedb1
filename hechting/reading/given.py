"""An activity that somebody gives: an id of the handbook, a file, a folder, or the fields themselves.

What is one's own needs no sources and no day of review, and says that nobody reviewed it. Everything else is read and judged as
the handbook's own content is, and all faults come at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from hechting.reading.faults import WHOLE_FILE, Fault, LibraryError
from hechting.reading.library import load_library
from hechting.reading.located import DataPath, LocatedData
from hechting.reading.located_yaml import read_located_yaml
from hechting.reading.validated import validated
from hechting.schema.activity import Activity
from hechting.schema.context import Context
from hechting.schema.kinds import activity_kinds
from hechting.schema.prevalence import shares_by_population
from hechting.schema.source import Page
from hechting.wording.dates import today
from hechting.wording.folding import slug
from hechting.wording.ui import say

__all__ = ("Given", "given_activity")


#: An id, the path of a YAML file, the path of a folder, or the fields of an activity.
Given = str | Path | Mapping[str, Any]

_ENDINGS = (".yaml", ".yml")

#: The key of the one source that material of one's own has.
_OWN = "eigen"


def given_activity(engine: str, given: Given, folder: str | Path | None = None) -> tuple[Activity, bool]:
    """Return an activity of an engine, and whether it is the handbook's own.

    A folder is one with YAML files, or one that holds them under ``activities/<engine>``: either it has one, or ``given`` is the name
    of one of them and ``folder`` is where to look. Raises ``LibraryError`` with every fault.
    """
    if isinstance(given, Mapping):
        return _own(engine, _from_fields(engine, given)), False
    if folder is not None:
        return _own(engine, read_located_yaml(_in_folder(engine, Path(folder), str(given)))), False
    path = Path(given)
    if isinstance(given, str) and given in load_library().activities[engine]:
        return load_library().activity(engine, given), True
    if path.is_dir():
        return _own(engine, read_located_yaml(_in_folder(engine, path, None))), False
    if path.suffix in _ENDINGS or isinstance(given, Path):
        return _own(engine, read_located_yaml(path)), False
    return load_library().activity(engine, str(given)), True


def _in_folder(engine: str, folder: Path, name: str | None) -> Path:
    """Return the file with this name in a folder, or the only one there."""
    within = folder / "activities" / engine if (folder / "activities").is_dir() else folder
    files = {path.stem: path for path in sorted(within.iterdir()) if path.suffix in _ENDINGS} if within.is_dir() else {}
    if name is None and len(files) == 1:
        name = next(iter(files))
    if name not in files:
        problem = "is er niet" if name or not files else f"heeft er {len(files)}"
        allowed = (
            f"een van: {', '.join(files)}, met folder={str(folder)!r}" if files else f"een .yaml-bestand in {within}"
        )
        raise LibraryError([Fault(within / (name or ""), 1, WHOLE_FILE, problem, allowed)])
    return files[name]


def _from_fields(engine: str, fields: Mapping[str, Any]) -> LocatedData:
    """Lay fields from Python out as a file gives them."""
    located = LocatedData(Path(engine))
    located.data = _as_read(fields, (), located)
    return located


def _as_read(value: Any, path: DataPath, located: LocatedData) -> Any:
    if isinstance(value, Mapping):
        data = {str(name): _as_read(inner, (*path, str(name)), located) for name, inner in value.items()}
        located.places[id(data)] = path
        return data
    if isinstance(value, list | tuple):
        return tuple(_as_read(inner, (*path, place), located) for place, inner in enumerate(value))
    return value.isoformat() if hasattr(value, "isoformat") else value


def _own(engine: str, located: LocatedData) -> Activity:
    if isinstance(located.data, dict):
        _complete(engine, located)
    library = load_library()
    shares = shares_by_population(library.prevalence)
    context = Context(
        shelf={**library.sources, _OWN: _own_page()},
        values=library.vocabulary.values,
        shares=shares,
        shapes=library.shapes,
        is_own=True,
    )
    activity = validated(activity_kinds()[engine], located, context)
    if activity is None:
        raise LibraryError(located.faults)
    return activity


def _complete(engine: str, located: LocatedData) -> None:
    """Fill in what the maker of one's own activity need not say."""
    data = located.data
    name = located.file.stem if located.file.suffix in _ENDINGS else str(data.get("title", ""))
    data.setdefault("id", slug(name).strip("-") or engine)
    data.setdefault("intro", say("readable.own.intro"))
    data.setdefault("practice", say("readable.own.practice"))
    data.setdefault("reviewed_on", today().isoformat())
    data["own"] = True
    if "sources" not in data:
        data["sources"] = {_OWN: say("readable.own.supports_activity")}
        located.places[id(data["sources"])] = ("sources",)
    for part in _parts_with_sources(engine, data):
        part.setdefault("sources", tuple(data["sources"]))


def _parts_with_sources(engine: str, data: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the parts of an activity, in lists of their own, that name the sources which they follow."""
    for name, field in activity_kinds()[engine].model_fields.items():
        (kind, *_) = get_args(field.annotation) or (None,)
        asks = getattr(kind, "model_fields", {}).get("sources")
        if asks is not None and asks.is_required() and isinstance(data.get(name), tuple | list):
            yield from (part for part in data[name] if isinstance(part, dict))


def _own_page() -> Page:
    """Return the maker as a source: material of one's own has no address on the web."""
    return Page.model_construct(
        title=say("readable.own.material"), language="nl", weak=None, organisation=say("own.offer"), year=None, url="", read_on=today(),
    )  # fmt: skip
