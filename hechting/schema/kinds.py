"""The kinds of activity: one for each folder of ``hechting/engines`` that has a ``schema.py`` with an ``Activity`` in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from types import MappingProxyType

from hechting.schema.activity import Activity

__all__ = ("activity_kinds",)


_ENGINES = "hechting.engines"


@cache
def activity_kinds() -> Mapping[str, type[Activity]]:
    """Return the name of each engine with the shape of its records, in order of name."""
    return MappingProxyType({name: kind for name in _engines() for kind in _activities_in(name)})


def _engines() -> Iterator[str]:
    names = sorted(found.name for found in iter_modules(import_module(_ENGINES).__path__) if found.ispkg)
    return (name for name in names if find_spec(f"{_ENGINES}.{name}.schema"))


def _activities_in(engine: str) -> Iterator[type[Activity]]:
    module = import_module(f"{_ENGINES}.{engine}.schema")
    for found in vars(module).values():
        if isinstance(found, type) and issubclass(found, Activity) and found.__module__ == module.__name__:
            yield found
