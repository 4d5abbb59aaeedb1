"""Everything that is wrong in a content folder, in one list."""

from __future__ import annotations

from pathlib import Path

from hechting.activities.reader import read_activities
from hechting.coverage import read_coverage
from hechting.drawings import drawing_faults
from hechting.glossary import read_glossary
from hechting.library import CONTENT, LibraryError, load_library
from hechting.located_yaml import Fault

__all__ = ("content_faults",)


def content_faults(folder: Path = CONTENT) -> tuple[Fault, ...]:
    """Read all records of a content folder and return every fault, in order of file and line."""
    faults: set[Fault] = set()
    try:
        load_library(folder)
    except LibraryError as error:
        faults.update(error.faults)
    for read in (read_activities, read_glossary, read_coverage):
        faults.update(read(folder)[1])
    faults.update(drawing_faults(folder))
    return tuple(sorted(faults))
