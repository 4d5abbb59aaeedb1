"""Which scripts and style sheets a page with widgets needs: what all of them share, and those of the engines that stand on it."""

from __future__ import annotations

import re

from hechting.engines.live import BUILT

__all__ = ("has_widget", "later_for", "names_in", "scripts_for", "styles_for")


#: What every engine's script borrows from; it comes first.
_SHARED = "book.js"

_NAME = re.compile(r'(?<=data-hechting=")\w+(?=")')


def names_in(html: str) -> tuple[str, ...]:
    """Return the names of the engines (and "chart") whose widgets stand in HTML, each once, in their order there."""
    return tuple(dict.fromkeys(_NAME.findall(html)))


def has_widget(html: str) -> bool:
    """Tell whether HTML holds a widget or a chart of this book."""
    return _NAME.search(html) is not None


def scripts_for(html: str) -> tuple[str, ...]:
    """Return the scripts of ``static/built/`` that HTML needs, in the order in which they have to run."""
    names = names_in(html)
    return (_SHARED, *(f"engines/{name}.js" for name in names)) if names else ()


def later_for(html: str) -> tuple[str, ...]:
    """Return the scripts that such a page fetches once a reader uses its engines, or shows them to a class."""
    names = names_in(html)
    parts = (path for name in names for path in sorted((BUILT / "engines").glob(f"{name}-*.js")))
    return ("engines/class.js", *(f"engines/{path.name}" for path in parts)) if names else ()


def styles_for(html: str) -> tuple[str, ...]:
    """Return the style sheets of ``static/built/`` that HTML needs, in their order; some engines have theirs in the one for all."""
    names = names_in(html)
    apart = (f"engines/{name}.css" for name in names if (BUILT / "engines" / f"{name}.css").exists())
    return (*apart, "widgets.css") if names else ()
