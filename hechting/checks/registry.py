"""All checks: each is a module of this folder with a function ``check``, which takes the book and yields what it finds.

A new check is a new module; its name says what it looks at, and its first line why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules

from hechting import checks
from hechting.checks.book import Book
from hechting.checks.notice import Notice

__all__ = ("Check", "all_checks")


Check = Callable[[Book], Iterator[Notice]]


def all_checks() -> Mapping[str, Check]:
    """Return every check by the name of its module, in order of name."""
    names = (one.name for one in iter_modules(checks.__path__) if not one.name.startswith("_"))
    modules = {name: import_module(f"{checks.__name__}.{name}") for name in names if name != "registry"}
    return {name: module.check for name, module in modules.items() if hasattr(module, "check")}
