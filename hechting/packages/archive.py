"""Zips that are the same bytes each time: entries in order of name, all of one moment, with the same rights."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import datetime

__all__ = ("FIRST_MOMENT", "entry", "zipped")

#: What may be read by everybody and written by the owner (``-rw-r--r--``), as a zip stores it.
RIGHTS = 0o100644 << 16

#: The first moment that a zip can hold; a package says nothing about when or where it was made.
FIRST_MOMENT = datetime(1980, 1, 1)


def zipped(files: Mapping[str, bytes], moment: datetime = FIRST_MOMENT) -> bytes:
    """Return a zip with these files, each under its path."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for path in sorted(files):
            archive.writestr(entry(path, moment), files[path])
    return written.getvalue()


def entry(name: str, moment: datetime) -> zipfile.ZipInfo:
    """Return the head of a compressed file in a zip."""
    made = zipfile.ZipInfo(name, moment.timetuple()[:6])
    made.compress_type = zipfile.ZIP_DEFLATED
    made.external_attr = RIGHTS
    return made
