"""The folder with everything for learning environments: one folder for each kind, and in it a file for each chapter."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from hechting.packages.anki import anki_deck
from hechting.packages.lesson_files import lesson_files
from hechting.packages.lesson_pages import page_lessons
from hechting.packages.question_files import question_files
from hechting.packages.question_sets import question_sets

__all__ = ("LARGEST", "TooLargeError", "write_packages")

#: What a package may weigh, in bytes: many learning environments and lines refuse or stall above a few megabytes.
LARGEST = 1_000_000


class TooLargeError(ValueError):
    """A package weighs more than a learning environment should have to take."""


def write_packages(
    root: Path, site: Path, target: Path, address: str = "", *, grades: bool = False
) -> Mapping[str, int]:
    """Write all packages of the book in ``root``, built into ``site``, into ``target``; return how many there are of each kind.

    ``address`` is where the book stands for everybody, ending in a slash; without it nothing links to the book. ``grades`` lets
    answers count. Before anything is written, raises ``TooLargeError`` with the file and its weight, and ``FileNotFoundError`` when a
    chapter was not built.
    """
    files = dict(_files(root, site, address, grades=grades))
    for path, data in files.items():
        if len(data) > LARGEST:
            message = f"{path} is {len(data)} bytes groot — hoogstens {LARGEST}"
            raise TooLargeError(message)
    shutil.rmtree(target, ignore_errors=True)
    for path, data in files.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(data)
    return Counter(path.partition("/")[0] for path in files)


def _files(root: Path, site: Path, address: str, *, grades: bool) -> Iterator[tuple[str, bytes]]:
    sets = {made.name: made for made in question_sets(root, address, grades=grades)}
    for made in sets.values():
        yield from question_files(made)
    yield "anki/hechting-vragen.apkg", anki_deck(sets.values())
    for lesson in page_lessons(root, site, address, grades=grades):
        yield from lesson_files(lesson, sets.get(lesson.name))
