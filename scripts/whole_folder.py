"""Puts a finished folder in the place of another in one step: whoever looks sees the old one or the new one, never half."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ("AlreadyRunningError", "alone", "make_readable", "put_in_place", "recover")

#: Arguments of Linux's ``renameat2`` and of macOS's ``renamex_np`` that exchange two names.
_HERE, _EXCHANGE, _SWAP = -100, 2, 2


class AlreadyRunningError(Exception):
    """Another process works in the same folder."""


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Work while no other process does; the system gives the lock back when this process ends, however it ends.

    Raises ``AlreadyRunningError`` when another process holds it.
    """
    with lock.open("a") as file:
        try:
            _take(file.fileno())
        except OSError as error:
            raise AlreadyRunningError(lock) from error
        yield


def put_in_place(new: Path, place: Path) -> None:
    """Make ``new`` the folder ``place``; the folder that was there is removed afterwards."""
    if not place.exists():
        new.rename(place)
    elif _exchange(new, place):
        shutil.rmtree(new)
    else:
        # Two steps where the system knows no exchange; ``recover`` mends what an end between them leaves.
        place.rename(_set_aside(place))
        new.rename(place)
        shutil.rmtree(_set_aside(place))


def recover(place: Path) -> None:
    """Bring back the folder that an interrupted ``put_in_place`` had set aside."""
    aside = _set_aside(place)
    if aside.exists() and not place.exists():
        aside.rename(place)
    shutil.rmtree(aside, ignore_errors=True)


def make_readable(folder: Path) -> None:
    """Let everybody read a folder, whatever mask its maker has: a book is there to be copied and served."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _set_aside(place: Path) -> Path:
    return place.with_name(f"{place.name}.previous")


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change names in one step; false where the system cannot."""
    names = os.fsencode(one), os.fsencode(other)
    try:
        system = ctypes.CDLL(None)
        if sys.platform == "darwin":
            return system.renamex_np(*names, _SWAP) == 0
        return system.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE) == 0
    except (AttributeError, OSError, TypeError):
        return False


def _take(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
