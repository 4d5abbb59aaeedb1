"""No book from faulty content: a build stops before it starts and says what is wrong, without a traceback."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NoReturn

from sphinx.application import Sphinx
from sphinx.config import Config

__all__ = ("connect", "stop_build")

_PACKAGE = Path(__file__).parent.parent


def connect(app: Sphinx) -> None:
    """Check the content as soon as the settings are known."""
    app.connect("config-inited", _check_content)


def stop_build(sentence: str) -> NoReturn:
    """End the build with a message for a content editor.

    ``SystemExit`` and not a Sphinx error: Jupyter Book wraps every exception of a build in a traceback of its own.
    """
    message = f"\nThe book was not built.\n{sentence}\n"
    raise SystemExit(message)


def _check_content(app: Sphinx, _config: Config) -> None:
    """Read everything, unless this very content passed this very check in the build before: that takes half of a small build."""
    passed = Path(app.doctreedir) / "content-passed.txt"
    now = _fingerprint()
    if passed.is_file() and passed.read_text("utf-8") == now:
        return
    # Imported here so that only a build pays for pydantic and the YAML reader.
    from hechting.checks.content import content_faults

    if faults := content_faults():
        stop_build("\n".join(map(str, faults)))
    passed.parent.mkdir(parents=True, exist_ok=True)
    passed.write_text(now, "utf-8")


def _fingerprint() -> str:
    """Return a name for the exact content and code that a check looks at."""
    digest = hashlib.sha256()
    for path in sorted(path for path in _PACKAGE.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(f"{path.relative_to(_PACKAGE)}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
