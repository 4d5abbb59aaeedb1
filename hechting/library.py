"""Reads and validates everything the handbook knows, and reports all faults at once.

``load_library()`` gives the handbook's own library; another folder of the same shape gives one's own.
A fault reads ``file:line: field: what is wrong — what is allowed``; ``LibraryError`` carries all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from hechting.comparisons import Comparisons, read_comparisons
from hechting.effects import Effects, read_effects
from hechting.located_yaml import Fault, LocatedData, read_located_yaml
from hechting.prevalence import Prevalence, read_prevalence
from hechting.record_faults import validated
from hechting.records import DiscouragedApproach, Finding, Intervention, Record
from hechting.roads import BetterRoads
from hechting.teen_births import TeenBirths, read_teen_births
from hechting.vocabulary import Vocabulary

__all__ = ("CONTENT", "Library", "LibraryError", "load_library")

#: The handbook's own content.
CONTENT = Path(__file__).parent / "content"

AnyRecord = TypeVar("AnyRecord", bound=Record)


class LibraryError(Exception):
    """The content has faults. ``faults`` holds them all; the message lists one a line."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))

    def _render_traceback_(self) -> list[str]:
        """Show a content editor in Jupyter the faults alone, without a traceback."""
        count = len(self.faults)
        return [f"{count} fault{'s' if count != 1 else ''} in the content:", *map(str, self.faults)]


@dataclass(frozen=True)
class Library:
    """What the handbook knows. Mappings go from id to record, in order of file name."""

    interventions: Mapping[str, Intervention]
    discouraged: Mapping[str, DiscouragedApproach]
    findings: Mapping[str, Finding]
    effects: Effects
    comparisons: Comparisons
    prevalence: Prevalence
    teen_births: TeenBirths
    better_roads: BetterRoads
    vocabulary: Vocabulary

    def only(self, keep: Callable[[Intervention], bool]) -> Library:
        """Return a library with the interventions for which ``keep`` is true, and the same warnings."""
        kept = {key: record for key, record in self.interventions.items() if keep(record)}
        return replace(self, interventions=MappingProxyType(kept))

    def kennisbank_examples(self) -> Library:
        """Return a library with only the six examples that the Kennisbank Werkzame Elementen names."""
        return self.only(lambda record: record.named_in_kennisbank)


def load_library(folder: str | Path | None = None) -> Library:
    """Read and validate a content folder (the handbook's own by default).

    Raises ``LibraryError`` with every fault in every file; nothing is returned half.
    """
    return _load(Path(folder) if folder is not None else CONTENT)


@lru_cache(maxsize=8)
def _load_unchanged(folder: Path, _fingerprint: tuple[tuple[str, int, int], ...]) -> Library:
    return _Reader(folder).library()


def _load(folder: Path) -> Library:
    """Load once for each state of the files, so that notebooks do not parse the same YAML again and again."""
    stats = ((path, path.stat()) for path in sorted(folder.rglob("*")) if path.is_file())
    return _load_unchanged(folder, tuple((str(path), stat.st_mtime_ns, stat.st_size) for path, stat in stats))


class _Reader:
    """Reads a content folder and gathers faults on the way."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file_of_id: dict[str, str] = {}
        self._faults: list[Fault] = []

    def library(self) -> Library:
        vocabulary = self._one("vocabulary.yaml", Vocabulary, {})
        # Without a vocabulary the records are still read, so that all other faults come at once.
        context = {"vocabulary": vocabulary} if vocabulary else {}
        interventions = self._many("interventions", Intervention, context)
        discouraged = self._many("discouraged", DiscouragedApproach, context)
        findings = self._many("findings", Finding, context)
        roads = self._one("better_roads.yaml", BetterRoads, context)
        effects = self._found(read_effects(self._folder))
        comparisons = self._found(read_comparisons(self._folder, effects))
        prevalence = self._found(read_prevalence(self._folder))
        births = self._found(read_teen_births(self._folder))
        if self._faults:
            raise LibraryError(self._faults)
        return Library(
            interventions, discouraged, findings, effects, comparisons, prevalence, births, roads, vocabulary
        )

    def _found(self, read: tuple[Any, Iterable[Fault]]) -> Any:
        """Keep the faults of a reader and return what it read."""
        found, faults = read
        self._faults.extend(faults)
        return found

    def _one(self, name: str, kind: type[AnyRecord], context: Mapping[str, Any]) -> AnyRecord | None:
        return self._record(read_located_yaml(self._folder / name, name), kind, context)

    def _many(self, subfolder: str, kind: type[AnyRecord], context: Mapping[str, Any]) -> Mapping[str, AnyRecord]:
        records: dict[str, AnyRecord] = {}
        for path in self._files_in(subfolder):
            shown = f"{subfolder}/{path.name}"
            located = read_located_yaml(path, shown) if path.suffix == ".yaml" else _misnamed(shown)
            self._check_id(located, path.stem)
            record = self._record(located, kind, context)
            if record is not None:
                records[path.stem] = record
        return MappingProxyType(records)

    def _files_in(self, subfolder: str) -> list[Path]:
        folder = self._folder / subfolder
        files = sorted(path for path in folder.iterdir() if not path.name.startswith(".")) if folder.is_dir() else []
        if not files:
            fault = Fault(subfolder, 1, "(folder)", "holds no records", "a folder with one .yaml file per record")
            self._faults.append(fault)
        return files

    def _check_id(self, located: LocatedData, stem: str) -> None:
        """An id is an address: one file has it, and its name says so."""
        if located.data is None or not isinstance(record_id := located.data.get("id"), str):
            return
        if record_id in self._file_of_id:
            problem = f"{record_id!r} is already the id in {self._file_of_id[record_id]}"
            located.add_fault(("id",), problem, "an id of its own in each file")
        elif record_id != stem:
            located.add_fault(("id",), f"{record_id!r} differs from the file name", f"id: {stem}, or rename the file")
        self._file_of_id.setdefault(record_id, located.file)

    def _record(self, located: LocatedData, kind: type[AnyRecord], context: Mapping[str, Any]) -> AnyRecord | None:
        record = validated(kind, located, context)
        self._faults.extend(located.faults)
        return record


def _misnamed(shown: str) -> LocatedData:
    located = LocatedData(shown)
    located.add_fault_on_line(1, "is not read, because its name does not end in .yaml", "rename the file, or remove it")
    return located
