"""Builds the book aside and puts it in place whole: however a build ends, the last good book stays complete.

Pages are always written into an empty folder, so that nothing of an earlier book stays behind and each build gives the
bytes of a clean one; what was read from pages that did not change is kept between builds. A build that did not end well
leaves nothing to the next one.
"""

from __future__ import annotations

import argparse
import errno
import gc
import hashlib
import importlib.metadata
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from live_python import about_ready, left_behind, take_along
from whole_folder import AlreadyRunningError, alone, make_readable, put_in_place, recover

ROOT = Path(__file__).parent.parent

#: A disk with less room than this, in bytes, counts as full.
LITTLE_ROOM = 1_000_000

#: JupyterLab (`make live`) brings grammars of addresses, which jsonschema loads when it finds them: a tenth of a build in which
#: one page changed. Jupyter Book checks no address with them.
_GRAMMARS = "rfc3987_syntax"

_KEPT = "Het vorige boek staat er nog, heel"


class Folders:
    """Where a build works: ``book`` is the result, and everything else is set aside in a folder of its own."""

    def __init__(self, build: Path) -> None:
        self.build = build
        self.book = build / "html"
        self.aside = build / ".aside"
        self.new = self.aside / "html"
        self.read = self.aside / "doctrees"
        self.lock = self.aside / "lock"
        # Says with which programs the pages were read; it is not there while a build runs.
        self.whole = self.aside / "whole"


class Stopped(BaseException):
    """Somebody ended the build."""


def main() -> int:
    """Build the book; print one sentence on how it ended."""
    parser = argparse.ArgumentParser(description="Build the book into _build/html, whole or not at all.")
    parser.add_argument("--clean", action="store_true", help="read every page again")
    parser.add_argument("--into", type=Path, default=ROOT / "_build", help="the folder that gets html/")
    chosen = parser.parse_args()
    folders = Folders(chosen.into.absolute())
    try:
        _stop_on_signals()
        folders.aside.mkdir(parents=True, exist_ok=True)
        with alone(folders.lock):
            problem = _build_and_put_in_place(folders, is_clean=chosen.clean)
    except AlreadyRunningError:
        problem = "hier loopt al een bouw; wacht tot die klaar is"
    except Stopped:
        problem = "de bouw is afgebroken"
    except OSError as error:
        problem = _what_failed(error, folders)
    if problem is None:
        if left_behind(folders.build):
            print("Python in de browser is van een eerdere stand en ging niet mee: `make python` maakt het opnieuw.")
        print(f"Het boek is klaar. Open dit bestand in een browser: {folders.book / 'index.html'}")
        return 0
    kept = f" {_KEPT}: {folders.book / 'index.html'}." if (folders.book / "index.html").exists() else ""
    print(f"Het boek is niet gebouwd: {problem}.{kept}", file=sys.stderr)
    return 1


def _build_and_put_in_place(folders: Folders, *, is_clean: bool) -> str | None:
    """Build aside, and swap when all went well; otherwise return what is wrong."""
    recover(folders.book)
    shutil.rmtree(folders.new, ignore_errors=True)
    programs = _programs()
    if is_clean or not folders.whole.exists() or folders.whole.read_text("utf-8") != programs:
        shutil.rmtree(folders.read, ignore_errors=True)
    folders.whole.unlink(missing_ok=True)
    try:
        if problem := _build(folders):
            return problem
        # Sphinx's note to itself; it names folders of this machine.
        (folders.new / ".buildinfo").unlink(missing_ok=True)
        if about_ready(folders.build):
            take_along(folders.build, folders.new)
        make_readable(folders.new)
        put_in_place(folders.new, folders.book)
        folders.whole.write_text(programs, "utf-8")
        return None
    finally:
        shutil.rmtree(folders.new, ignore_errors=True)


def _build(folders: Folders) -> str | None:
    """Build into ``folders.new``; return what is wrong."""
    # Imported here: a second start, or a tree that may not be written, is told within a moment.
    with _as_if_absent(_GRAMMARS):
        from jupyter_book.sphinx import build_sphinx

    # Most of what a build makes, it keeps. Python would look through all of it for every 700 new things: a fifth of the time.
    gc.set_threshold(100_000)
    live = about_ready(folders.build)
    overrides = {
        "external_toc_path": str(ROOT / "_toc.yml"),
        "latex_individualpages": False,
        "nitpicky": True,
        "hechting_python": live["bytes"] if live else 0,
    }
    try:
        result = build_sphinx(
            ROOT,
            folders.new,
            noconfig=True,
            path_config=ROOT / "_config.yml",
            confoverrides=overrides,
            doctreedir=folders.read,
            warningiserror=True,
            keep_going=True,
        )
    except SystemExit as stop:
        # What the content gate says; it has said already what to do.
        print(stop.code, file=sys.stderr)
        result = 1
    if result == 0:
        return None
    if isinstance(result, KeyboardInterrupt):
        raise Stopped from result
    if _is_full(folders):
        return _FULL
    return "hierboven staat wat er mis is; verbeter dat en bouw opnieuw"


@contextmanager
def _as_if_absent(module: str) -> Iterator[None]:
    """Let ``import module`` fail within, as it does where the module is not installed."""
    sys.modules[module] = None  # type: ignore[assignment]  # what the import system documents for this
    try:
        yield
    finally:
        del sys.modules[module]


_FULL = "de schijf is vol; maak ruimte en bouw opnieuw"


def _what_failed(error: OSError, folders: Folders) -> str:
    if error.errno == errno.ENOSPC or _is_full(folders):
        return _FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{folders.build} mag niet beschreven worden; bouw in een map waar dat mag"
    return f"{error.strerror or error} ({error.filename or folders.build})"


def _is_full(folders: Folders) -> bool:
    return folders.aside.exists() and shutil.disk_usage(folders.aside).free < LITTLE_ROOM


def _programs() -> str:
    """Return a name for the programs that read pages: with others, nothing that was read before counts."""
    packages = sorted(f"{one.name} {one.version}" for one in importlib.metadata.distributions())
    return hashlib.sha256("\n".join([sys.version, *packages]).encode()).hexdigest()


def _stop_on_signals() -> None:
    def stop(_number: int, _frame: object) -> NoReturn:
        raise Stopped

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)


if __name__ == "__main__":
    sys.exit(main())
