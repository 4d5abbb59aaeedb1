"""Everything the handbook knows, read and validated as one ``Library``, with all faults of all files at once.

``load_library()`` gives the handbook's own library; another folder of the same shape gives one's own.
A fault reads ``file:line: field: what is wrong — what is allowed``; ``LibraryError`` carries all of them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from hechting.reading.faults import WHOLE_FILE, Fault, LibraryError
from hechting.reading.flat import Cell, as_csv, flat_row
from hechting.reading.folder import ContentFolder
from hechting.reading.located import LocatedData
from hechting.reading.parts import read_parts
from hechting.reading.places import CONTENT
from hechting.schema.activity import Activity
from hechting.schema.addresses import Addresses
from hechting.schema.better_roads import BetterRoads
from hechting.schema.captions import Remarks
from hechting.schema.comparisons import Comparisons
from hechting.schema.coverage import Coverage
from hechting.schema.discouraged import DiscouragedApproach
from hechting.schema.drawing import Drawing
from hechting.schema.effects import Effects
from hechting.schema.evidence import Reviews
from hechting.schema.finding import Finding
from hechting.schema.glossary import Glossary
from hechting.schema.intervention import Intervention
from hechting.schema.lesson import Lesson
from hechting.schema.plain_language import PlainLanguage
from hechting.schema.prevalence import Prevalence
from hechting.schema.search_words import SearchWords
from hechting.schema.source import Page, SourceShelf
from hechting.schema.teen_births import TeenBirths
from hechting.schema.vocabulary import Vocabulary

__all__ = ("Library", "content_files", "library_faults", "load_library")


#: The words of widgets and readable forms.
WORDS = "ui.yaml"


@dataclass(frozen=True)
class Library:
    """What the handbook knows. Mappings go from id to record, in order of file name; activities stand by engine."""

    folder: Path
    sources: Mapping[str, Page]
    shelf: SourceShelf
    interventions: Mapping[str, Intervention]
    discouraged: Mapping[str, DiscouragedApproach]
    findings: Mapping[str, Finding]
    better_roads: BetterRoads
    effects: Effects
    comparisons: Comparisons
    prevalence: Prevalence
    teen_births: TeenBirths
    remarks: Remarks
    activities: Mapping[str, Mapping[str, Activity]]
    lessons: Mapping[str, Lesson]
    drawings: Mapping[str, Drawing]
    shapes: Mapping[str, Drawing]
    addresses: Addresses
    reviews: Reviews
    glossary: Glossary
    coverage: Coverage
    plain_language: PlainLanguage
    search_words: SearchWords
    vocabulary: Vocabulary

    def only(self, keep: Callable[[Intervention], bool]) -> Library:
        """Return a library with the interventions for which ``keep`` is true, and the same warnings."""
        return replace(self, interventions={key: one for key, one in self.interventions.items() if keep(one)})

    def kennisbank_examples(self) -> Library:
        """Return a library with only the six examples that the Kennisbank Werkzame Elementen names."""
        return self.only(lambda record: record.named_in_kennisbank)

    def to_records(self) -> list[dict[str, Cell]]:
        """Return the interventions as flat rows: one value per column, numbers as numbers, ``None`` for unknown."""
        return [flat_row(record) for record in self.interventions.values()]

    def to_csv(self) -> str:
        """Return the rows of ``to_records`` as CSV."""
        return as_csv(self.to_records())

    def to_json(self) -> str:
        """Return the rows of ``to_records`` as JSON."""
        return json.dumps(self.to_records(), ensure_ascii=False, indent=2)

    def activity(self, engine: str, name: str) -> Activity:
        """Return one activity. Raises ``LibraryError`` with the names there are when it is not there."""
        found: Activity = self._found(self.activities[engine], name, f"activities/{engine}/{name}.yaml")
        return found

    def drawing(self, name: str) -> Drawing:
        """Return one drawing. Raises ``LibraryError`` with the names there are when it is not there."""
        found: Drawing = self._found(self.drawings, name, f"drawings/{name}.svg")
        return found

    def _found(self, known: Mapping[str, Any], name: str, file: str) -> Any:
        if name not in known:
            allowed = f"een van: {', '.join(known)}"
            raise LibraryError([Fault(self.folder / file, 1, WHOLE_FILE, "is er niet", allowed)])
        return known[name]


#: A library, unless it has faults; the faults; and every file as it was read.
_Read = tuple[Library | None, tuple[Fault, ...], tuple[LocatedData, ...]]


def load_library(folder: str | Path | None = None) -> Library:
    """Read and validate a content folder (the handbook's own by default).

    A folder of one's own may hold as little as ``interventions/``; what it does not have comes from the handbook, also the sources to
    which its records refer. Raises ``LibraryError`` with every fault in every file; nothing is returned half.
    """
    path = Path(folder) if folder is not None else CONTENT
    if path != CONTENT and (fault := _no_content(path)):
        raise LibraryError([fault])
    library, faults, _ = _read(path)
    if library is None:
        raise LibraryError(faults)
    return library


def library_faults(folder: Path = CONTENT) -> tuple[Fault, ...]:
    """Return every fault in every file of a content folder, in order of file and line."""
    return _read(folder)[1]


def content_files(folder: Path = CONTENT) -> tuple[LocatedData, ...]:
    """Return what stands in each file of a content folder, and on which line; of a table, what stands in each row."""
    return _read(folder)[2]


def _no_content(folder: Path) -> Fault | None:
    """Say what is wrong with a folder in which nothing would be read."""
    parts = sorted(path.name for path in CONTENT.iterdir())
    allowed = f"een map met daarin ten minste een van: {', '.join(parts)}"
    if not folder.is_dir():
        return Fault(folder, 1, WHOLE_FILE, "is er niet" if not folder.exists() else "is geen map", allowed)
    if not any((folder / name).exists() for name in parts):
        return Fault(folder, 1, WHOLE_FILE, "hierin staat niets dat het handboek kent", allowed)
    return None


def _read(folder: Path) -> _Read:
    """Read once for each state of the files, so that nothing parses the same YAML again and again."""
    return _read_unchanged(folder.absolute(), tuple(sorted(_state_of(str(folder))) if folder.is_dir() else ()))


def _state_of(folder: str) -> Iterator[tuple[str, int, int]]:
    """Yield what tells that a file below a folder changed. Asked at every call, so by ``scandir``, which takes a tenth of the time."""
    with os.scandir(folder) as entries:
        for entry in entries:
            stat = entry.stat(follow_symlinks=False)
            yield entry.path, stat.st_mtime_ns, stat.st_size
            if entry.is_dir(follow_symlinks=False):
                yield from _state_of(entry.path)


@lru_cache(maxsize=8)
def _read_unchanged(folder: Path, _fingerprint: tuple[tuple[str, int, int], ...]) -> _Read:
    # Only the handbook has words for its own frame; a folder with those is a whole one, which has to be complete.
    files = ContentFolder(folder, None if (folder / WORDS).exists() else CONTENT)
    parts = read_parts(files)
    library = None if files.faults else Library(folder=files.path, **parts)
    return library, files.faults, tuple(files.read)
