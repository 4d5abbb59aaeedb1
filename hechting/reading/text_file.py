"""Reads a content file as text, and refuses what is no such file: another kind of thing, too much, or signs nobody sees."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from hechting.reading.located import LocatedData

__all__ = ("UNSEEN", "read_text")


#: No content file is longer than this, in bytes.
LARGEST = 1_000_000

#: Signs that change a text without being seen: control signs, marks that turn the direction of writing, half characters.
UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def read_text(path: Path, located: LocatedData) -> str | None:
    """Return the text of a file; ``None``, with a fault in ``located``, for what is no readable text."""
    raw = _read_bytes(path, located)
    if raw is None:
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        located.add_fault_on_line(line, "is geen UTF-8-tekst", "sla het bestand op met de codering UTF-8")
        return None
    if unseen := UNSEEN.search(text):
        line = text.count("\n", 0, unseen.start()) + 1
        problem = f"heeft een onzichtbaar teken (U+{ord(unseen[0]):04X})"
        located.add_fault_on_line(line, problem, "typ de regel opnieuw, zonder dat teken")
        return None
    return text


def _read_bytes(path: Path, located: LocatedData) -> bytes | None:
    try:
        about = path.stat()
        # Asked before it is opened: a pipe without a writer would wait for ever, and a device may never end.
        if not stat.S_ISREG(about.st_mode):
            located.add_fault_on_line(1, "is geen gewoon bestand", "een tekstbestand met deze naam")
        elif about.st_size > LARGEST:
            problem = f"is te groot ({about.st_size / 1_000_000:.1f} MB)"
            located.add_fault_on_line(1, problem, f"hoogstens {LARGEST // 1_000_000} MB; haal weg wat hier niet hoort")
        else:
            return path.read_bytes()
    except FileNotFoundError:
        located.add_fault_on_line(1, "is er niet", "een bestand met deze naam, zoals in de inhoud van het handboek")
    except OSError as error:
        located.add_fault_on_line(1, f"kan niet worden gelezen ({error.strerror})", "een bestand dat je mag lezen")
    return None
