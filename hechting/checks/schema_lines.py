"""The first line of each YAML file of the content names its JSON Schema, so that an editor's program completes and marks errors."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from hechting.checks.book import Book
from hechting.checks.contract import KINDS, schema_name
from hechting.checks.notice import Notice, fault

__all__ = ("check", "schema_line")


def check(book: Book) -> Iterator[Notice]:
    """Find files of the content whose first line is another one."""
    for path in sorted(book.library.folder.rglob("*.yaml")):
        line = schema_line(path.relative_to(book.library.folder))
        if line and path.read_text(encoding="utf-8").partition("\n")[0] != line:
            yield fault(path, 1, "noemt zijn schema niet", f"zet als eerste regel: {line}")


def schema_line(file: Path) -> str | None:
    """Return the line for a file, by its path within the content; nothing for a file of no kind."""
    pattern = next((one for one in KINDS if PurePosixPath(file.as_posix()).match(one)), None)
    if pattern is None:
        return None
    schema = os.path.relpath(Path("schema") / schema_name(pattern), file.parent)
    return f"# yaml-language-server: $schema={Path(schema).as_posix()}"
