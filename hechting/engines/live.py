"""What widgets need in a live notebook: the code that all of them share, sent once."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

import anywidget
import traitlets
from ipywidgets import widget_serialization  # type: ignore[import-untyped]

__all__ = ("BUILT", "STATIC", "SharedCode", "code_trait", "shared_code", "stub")


#: What the browser gets: built scripts, styles, fonts and vendored code.
STATIC = Path(__file__).parent.parent / "static"

BUILT = STATIC / "built"


class SharedCode(anywidget.AnyWidget):
    """A script, and the styles that go with it, for all widgets of a kernel. It is never shown itself."""

    _esm = "export default {}"
    code = traitlets.Unicode(help="A module or script of JavaScript.").tag(sync=True)
    styles = traitlets.Unicode().tag(sync=True)
    version = traitlets.Unicode(help="Differs when the code or the styles do.").tag(sync=True)


def code_trait(what: str) -> traitlets.Instance[SharedCode]:
    """Return a trait that names such a model to the browser."""
    return traitlets.Instance(SharedCode, help=what).tag(sync=True, **widget_serialization)


def shared_code(script: Path, styles: Path | None = None) -> SharedCode:
    """Return the one model that carries this script to the browser, made when first asked for."""
    shared = _carrier(script, styles)
    if shared.comm is None:  # somebody closed all widgets of the kernel
        _carrier.cache_clear()
        return _carrier(script, styles)
    return shared


@cache
def _carrier(script: Path, styles: Path | None) -> SharedCode:
    code = script.read_text(encoding="utf-8")
    style = styles.read_text(encoding="utf-8") if styles else ""
    version = sha256(f"{code}\0{style}".encode()).hexdigest()[:16]
    return SharedCode(code=code, styles=style, version=version)


@cache
def stub() -> str:
    """Return the little that each widget's own model carries: it fetches the shared code."""
    return (BUILT / "live-stub.js").read_text(encoding="utf-8")
