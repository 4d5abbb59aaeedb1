"""No book from faulty content: a build stops before it starts and says what is wrong, without a traceback.

Nor from outputs of notebooks that the content has left behind.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

from sphinx.application import Sphinx
from sphinx.config import Config

__all__ = ("connect", "stop_build")

_PACKAGE = Path(__file__).parent.parent

_NOTEBOOKS, _TEXTS = "notebooks", "book"

#: Where the note on what passed has the fingerprint of the content and the package; it has pages by the names of their files.
_CONTENT = "content"


def connect(app: Sphinx) -> None:
    """Check the content as soon as the settings are known."""
    # Every page is made again when content or code changed: any page may use any term, and widgets take their data from them.
    app.add_config_value("hechting_content", _fingerprint(_files_of_package()), "env", str)
    app.connect("config-inited", _check_content)


def stop_build(sentence: str) -> NoReturn:
    """End the build with a message for a content editor.

    ``SystemExit`` and not a Sphinx error: Jupyter Book wraps every exception of a build in a traceback of its own.
    """
    message = f"\nHet boek is niet gebouwd.\n{sentence}\n"
    raise SystemExit(message)


def _check_content(app: Sphinx, config: Config) -> None:
    """Check everything, except what passed in the build before and did not change: to make all outputs takes a third of a small build."""
    note = Path(app.doctreedir) / "content-passed.json"
    passed = json.loads(note.read_text("utf-8")) if note.is_file() else {}
    now = {_CONTENT: config.hechting_content, **_fingerprints_of_pages(Path(app.srcdir))}
    if passed == now:
        return
    # Imported here so that only a build pays for pydantic and the YAML reader.
    from hechting.checks.outputs import output_faults
    from hechting.reading.library import library_faults

    same = passed.items() & now.items() if passed.get(_CONTENT) == now[_CONTENT] else set()
    notebooks = Path(app.srcdir) / _NOTEBOOKS
    if faults := library_faults() or output_faults(notebooks, current=dict(same)):
        stop_build("\n".join(map(str, faults)))
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(json.dumps(now), "utf-8")


def _fingerprints_of_pages(root: Path) -> dict[str, str]:
    """Return file name → fingerprint of all that shows activities: notebooks and pages of text."""
    files = (*root.glob(f"{_NOTEBOOKS}/*.ipynb"), *root.glob(f"{_TEXTS}/*.md"))
    return {file.name: _fingerprint([file]) for file in files}


def _files_of_package() -> Iterable[Path]:
    """Return what pages are made from; scripts and styles are copied beside them in any case."""
    inside = ((path, path.relative_to(_PACKAGE).parts) for path in _PACKAGE.rglob("*") if path.is_file())
    # In each ``__pycache__`` Python keeps what it made of modules, and the reader of content what it made of each file.
    return (path for path, parts in inside if parts[0] != "static" and "__pycache__" not in parts)


def _fingerprint(files: Iterable[Path]) -> str:
    """Return a name for the exact bytes of files."""
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(f"{path.name}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
