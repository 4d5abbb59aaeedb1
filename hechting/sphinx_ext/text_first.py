"""How the page with the explorer and its first filters, for which readers wait longest, is painted while its style sheets are still on their way.

It holds the styles of its text and of the first filters itself, where they cost no trip of their own. A browser paints nothing below a
style sheet that has not come, so those of the widgets stand after the explorer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from hechting.engines.scripts import styles_for

__all__ = ("after_explorer", "show_text_first", "styles_inside")

#: An explorer that begins without criteria comes with its first filters (``engines/explorer/early.html.j2``).
_FIRST_FILTERS = 'class="hechting-root early"'

_WIDGET_MARK = "data-hechting="

_STATIC = Path(__file__).parent.parent / "static"

#: The style sheets of the text, in their order.
_OF_TEXT = ("tokens.css", "book.css")

#: What a page with the explorer holds itself.
_INSIDE = ("src/tokens.css", "src/book.css", "built/first.css")

#: What a style sheet says to people, and its indents.
_FOR_PEOPLE = re.compile(r"/\*.*?\*/|^\s+", re.DOTALL | re.MULTILINE)


def after_explorer(body: str, tags: str) -> str:
    """Return the HTML of a page with these tags before the first widget after its explorer, or at its end."""
    mark = body.find(_WIDGET_MARK, body.index(_FIRST_FILTERS))
    place = len(body) if mark < 0 else body.rindex("<", 0, mark)
    return f"{body[:place]}{tags}{body[place:]}"


def styles_inside(pathto: Callable[[str, int], str]) -> str:
    """Return the styles that a page holds itself; ``pathto`` gives the address of a file, seen from that page."""
    styles = "".join((_STATIC / name).read_text(encoding="utf-8") for name in _INSIDE)
    return _FOR_PEOPLE.sub("", styles).replace('url("fonts/', f'url("{pathto("_static/fonts", 1)}/')


def show_text_first(context: dict[str, Any]) -> None:
    """Move the style sheets of widgets, and what comes after them, behind the explorer of a page; those of its text go into the page.

    How a page looks on paper has the last word, so it goes along. A page without first filters stays as it is.
    """
    body = context.get("body") or ""
    if _FIRST_FILTERS not in body:
        return
    files = sorted(context["css_files"], key=lambda file: file.priority)  # Sphinx does so after this
    first = next(place for place, file in enumerate(files) if _is_one_of(file, styles_for(body)))
    context["body"] = after_explorer(body, "".join(map(context["css_tag"], files[first:])))
    context["styles_inside"] = styles_inside(context["pathto"])
    context["css_files"] = [file for file in files[:first] if not _is_one_of(file, _OF_TEXT)]


def _is_one_of(file: Any, names: Iterable[str]) -> bool:
    return str(file.filename).endswith(tuple(f"_static/{name}" for name in names))
