"""Leaves remarks and indents out of the style sheets and scripts of the book that were written by hand: readers load none of them.

Only what stands on lines of its own goes, so that no string is ever touched; what ``js/`` builds is smaller already.
"""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

from hechting.sphinx_ext.assets import STATIC_FOLDER

__all__ = ("connect", "slimmed")

_THEME = Path(__file__).parent / "theme" / "static"

_REMARK = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n", re.MULTILINE | re.DOTALL)

_REMARK_OF_A_LINE = re.compile(r"^[ \t]*//.*\n", re.MULTILINE)

_INDENT = re.compile(r"^\s+", re.MULTILINE)

#: In a style sheet, also the ends of lines after a sign that ends or begins something, and the space after the name of a property.
_END_OF_LINE = re.compile(r"(?<=[{};,])\n")

_AFTER_NAME = re.compile(r"^([\w-]+): (?=.*[;,]$)", re.MULTILINE)


def connect(app: Sphinx) -> None:
    """Slim the copies of the files when the book is there."""
    app.connect("build-finished", _on_finish)


def slimmed(text: str, *, is_style: bool) -> str:
    """Return a style sheet or a script without remarks and indents; texts in it that span lines would lose their indents too."""
    for needless in (_REMARK, _REMARK_OF_A_LINE, _INDENT):
        text = needless.sub("", text)
    return _END_OF_LINE.sub("", _AFTER_NAME.sub(r"\1:", text)) if is_style else text


def _on_finish(app: Sphinx, exception: Exception | None) -> None:
    if exception is not None or app.builder.format != "html":
        return
    for source in (*(STATIC_FOLDER / "src").glob("*.css"), *_THEME.glob("*.js")):
        copy = Path(app.outdir, "_static", source.name)
        if copy.exists():
            slim = slimmed(source.read_text(encoding="utf-8"), is_style=source.suffix == ".css")
            copy.write_text(slim, encoding="utf-8")
