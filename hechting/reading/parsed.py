"""Keeps what the handbook's YAML files hold once they are parsed, as Python keeps its compiled modules beside their sources.

Parsing takes seconds, reading this takes a moment. A copy of the content is served too: what counts is a file's text and its place
in its folder. What is kept is used for the very same text and the very same reader only, and may be thrown away at any time.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from hechting.reading.located import DataPath, LocatedData
from hechting.reading.places import CONTENT

__all__ = ("keep", "recall")


_READER = Path(__file__).with_name("located_yaml.py")

#: Python's own folder for what it keeps: no version control and no package takes it along.
_FOLDER = Path(__file__).parent / "__pycache__" / "content"

_VERSION = sha256(_READER.read_bytes() + sys.version.encode()).digest()


def recall(located: LocatedData, text: str) -> bool:
    """Fill in what this text held when it was parsed before; ``False`` when that is not known."""
    try:
        key, data, lines = marshal.loads(_file_for(located.file).read_bytes())
    except (OSError, EOFError, ValueError, TypeError):
        return False
    if key != _key(text):
        return False
    located.data, located.lines = data, lines
    located.places = dict(_places(data, ()))
    return True


def keep(located: LocatedData, text: str) -> None:
    """Keep what a file of the handbook's own holds, if it is without faults and there is a place for it."""
    if located.faults or CONTENT not in located.file.parents:
        return
    file = _file_for(located.file)
    # Several processes may read at once: each writes aside, and then takes the place whole.
    aside = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(marshal.dumps((_key(text), located.data, located.lines)))
        aside.replace(file)
    except (OSError, ValueError):
        with suppress(OSError):
            aside.unlink()


def _file_for(path: Path) -> Path:
    return _FOLDER / f"{path.parent.name}--{path.name}.parsed"


def _key(text: str) -> bytes:
    return sha256(_VERSION + text.encode()).digest()


def _places(data: Any, path: DataPath) -> Iterator[tuple[int, DataPath]]:
    if isinstance(data, dict):
        yield id(data), path
        for name, value in data.items():
            yield from _places(value, (*path, name))
    elif isinstance(data, tuple):
        for place, value in enumerate(data):
            yield from _places(value, (*path, place))
