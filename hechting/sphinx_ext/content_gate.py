"""No book from faulty content: a build stops before it starts and says what is wrong, without a traceback."""

from __future__ import annotations

from typing import NoReturn

from sphinx.application import Sphinx
from sphinx.config import Config

__all__ = ("connect", "stop_build")


def connect(app: Sphinx) -> None:
    """Check the content as soon as the settings are known."""
    app.connect("config-inited", _check_content)


def stop_build(sentence: str) -> NoReturn:
    """End the build with a message for a content editor.

    ``SystemExit`` and not a Sphinx error: Jupyter Book wraps every exception of a build in a traceback of its own.
    """
    message = f"\nThe book was not built.\n{sentence}\n"
    raise SystemExit(message)


def _check_content(_app: Sphinx, _config: Config) -> None:
    # Imported here so that only a build pays for pydantic and the YAML reader.
    from hechting.checks.content import content_faults

    if faults := content_faults():
        stop_build("\n".join(map(str, faults)))
