"""Zips that are the same bytes each time: entries in order of name, all of one moment, with the same rights."""

from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path

from hechting.packages.archive import entry

__all__ = ("repack", "zip_folder")


def zip_folder(folder: Path, target: Path, below: str, moment: datetime) -> None:
    """Zip all files of a folder, under one folder ``below`` in the archive."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    with zipfile.ZipFile(target, "w") as archive:
        for path in files:
            archive.writestr(entry(f"{below}/{path.relative_to(folder).as_posix()}", moment), path.read_bytes())


def repack(path: Path, moment: datetime) -> None:
    """Write a zip again with one moment on every entry; an uncompressed first entry stays both, as an EPUB demands."""
    with zipfile.ZipFile(path) as archive:
        entries = [(one.filename, one.compress_type, archive.read(one)) for one in archive.infolist()]
    with zipfile.ZipFile(path, "w") as archive:
        for name, compression, data in entries:
            head = entry(name, moment)
            head.compress_type = compression
            archive.writestr(head, data)
