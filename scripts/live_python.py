"""Where the live part of the book stands (``make python``), and whether it is of the same sources as the book that is built now."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ("ABOUT", "FOLDER", "about_ready", "left_behind", "state_of_sources", "take_along")

ROOT = Path(__file__).parent.parent

#: Its folder, in ``_build`` and in the built book.
FOLDER = "python"

#: What it says of itself: of which sources it is, and what a reader waits for.
ABOUT = "about.json"


def about_ready(build: Path) -> dict[str, Any] | None:
    """Return what the live part in ``build`` says of itself; nothing when it is not there or is of other sources."""
    about = build / FOLDER / ABOUT
    if not about.exists():
        return None
    told: dict[str, Any] = json.loads(about.read_text("utf-8"))
    return told if told["sources"] == state_of_sources() else None


def left_behind(build: Path) -> bool:
    """Tell whether a live part is there that a book of today leaves out."""
    return (build / FOLDER / ABOUT).exists() and about_ready(build) is None


def take_along(build: Path, book: Path) -> None:
    """Put the live part into a book, without its note."""
    shutil.copytree(build / FOLDER, book / FOLDER, ignore=shutil.ignore_patterns(ABOUT))


def state_of_sources() -> str:
    """Return a mark that changes with the chapters, the package or what builds the live part."""
    mark = hashlib.sha256()
    for path in _sources():
        mark.update(f"{path.relative_to(ROOT).as_posix()}\0".encode())
        mark.update(hashlib.sha256(path.read_bytes()).digest())
    return mark.hexdigest()


def _sources() -> Iterator[Path]:
    pins = (ROOT / f"requirements-{name}.txt" for name in ("kernel", "lite"))
    inside = (path for part in ("hechting", "scripts/lite", "notebooks") for path in sorted((ROOT / part).rglob("*")))
    yield from pins
    yield from (path for path in inside if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc")
