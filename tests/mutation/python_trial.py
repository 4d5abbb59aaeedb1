"""Tries changes to Python: each in a process of its own that has everything loaded already, so that it costs little.

No file is touched: the changed code is put into the living functions of the child. The tests that concern a function are
those that reached it in a first, unchanged run; the child collects and runs them, and stops at the first failure.
"""

from __future__ import annotations

import ast
import builtins
import gc
import importlib
import json
import os
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stdout
from functools import _lru_cache_wrapper
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType, FunctionType
from typing import Any

import pytest
from change import ROOT, Change, Fate
from hypothesis import Phase, settings
from python_changes import Source

#: Seconds of processor time for one change, so that one that never ends counts as seen.
MOST_SECONDS = 60

#: Seconds that the tests of one change may have taken in the first run; the shortest come first.
ENOUGH_SECONDS = 12.0

SOME_SECONDS = 0.5

_CALL = "_hechting_reached"


class Recorder:
    """A plugin of pytest that notes which test reached which function, and how long each took."""

    def __init__(self) -> None:
        self.now = ""
        self.reached: dict[str, set[str]] = defaultdict(set)
        self.seconds: dict[str, float] = {}
        self.failed: list[str] = []

    def note(self, file: str, owner: str) -> None:
        """Note that what runs now reached a function."""
        self.reached[f"{file} {owner}"].add(self.now)

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self, collector: Any) -> Iterator[None]:
        self.now = collector.nodeid
        return (yield)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: Any) -> None:
        # What a fixture makes may serve every test of the file.
        self.now = item.nodeid.split("::")[0]

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_call(self, item: Any) -> Iterator[None]:
        self.now = item.nodeid
        # Time of the processor, because the machine may be busy with something else.
        begun = time.process_time()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = time.process_time() - begun

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        # A program of its own would not see the change.
        items[:] = [one for one in items if "subprocess" not in one.function.__code__.co_names]

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.failed:
            self.failed.append(report.nodeid)


class Chosen:
    """A plugin of pytest that runs the given tests in the given order, and no others."""

    def __init__(self, wanted: Iterable[str]) -> None:
        self.place = {test: place for place, test in enumerate(wanted)}

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        items[:] = sorted((one for one in items if one.nodeid in self.place), key=lambda one: self.place[one.nodeid])


class Living:
    """The functions of some files as they are in memory, wherever modules took them, and what the package remembers."""

    def __init__(self, paths: Iterable[str]) -> None:
        # Found once: a child that looked through all objects would copy the whole memory.
        self.functions: dict[tuple[str, str], list[FunctionType]] = {}
        wanted = set(paths)
        for one in gc.get_objects():
            if isinstance(one, FunctionType) and one.__code__.co_filename in wanted:
                key = (one.__code__.co_filename, one.__code__.co_qualname)
                self.functions.setdefault(key, []).append(one)
        found = [one for one in gc.get_objects() if isinstance(one, _lru_cache_wrapper)]
        kept = ("load_library", "all_words", "_environment")
        self.caches = [one for one in found if one.__module__.startswith("hechting.") and one.__name__ not in kept]

    def put(self, code: CodeType, path: str, owner: str | None = None) -> None:
        """Put the code of a changed module into its functions: all of them, or one."""
        for name, changed in _codes(code):
            if owner in (None, name):
                for function in self.functions.get((path, name), ()):
                    function.__code__ = changed


class PythonTrial:
    """The modules of one area with the tests that concern them."""

    def __init__(self, files: Iterable[str], tests: Iterable[str]) -> None:
        self.sources = {file: Source(file) for file in files}
        self.tests = list(tests)
        _warm_up(self.sources.values())
        self.living = Living(str(source.path) for source in self.sources.values())
        # The collector would copy in each child what it looks through.
        gc.freeze()
        self.reached, self.seconds = self._first_run()

    def changes(self) -> list[Change]:
        """Return every change of the area."""
        return [change for source in self.sources.values() for change in source.changes()]

    def fate(self, change: Change) -> Fate:
        """Try one change."""
        source = self.sources[change.file]
        try:
            code = source.changed(change)
        except (SyntaxError, ValueError, TypeError):
            return Fate.INVALID
        tests = self._concerned(source, change)
        if not tests:
            return Fate.UNREACHED
        # Most changes are noticed by the first few tests.
        for limit in (SOME_SECONDS, ENOUGH_SECONDS):
            if self._notices(source, change, code, list(_at_most(limit, tests, self.seconds))):
                return Fate.KILLED
        return Fate.SURVIVED

    def _notices(self, source: Source, change: Change, code: CodeType, tests: list[str]) -> bool:
        files = sorted({test.split("::")[0] for test in tests})

        def trial() -> int:
            resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
            self._apply(source, change, code)
            return _pytest(files, Chosen(tests), "-x")

        return bool(tests) and _in_a_child(trial) != 0

    def _apply(self, source: Source, change: Change, code: CodeType) -> None:
        if source.is_constant(change.owner):
            _replace_constant(source, change)
        else:
            self.living.put(code, str(source.path), change.owner)
        for cached in self.living.caches:
            cached.cache_clear()

    def _concerned(self, source: Source, change: Change) -> list[str]:
        """Return the tests that reach what was changed, those of the module itself first, then the shortest.

        A constant is not reached as a function is: what concerns it is what reaches its module, and the module's own tests.
        """
        own = {file for file in self.tests if source.module in (ROOT / file).read_text(encoding="utf-8")}
        if source.is_constant(change.owner):
            keys = [key for key in self.reached if key.split()[0] == change.file]
        else:
            keys = [f"{change.file} {change.owner}"]
        reached = {test for key in keys for test in self.reached.get(key, ())}
        if source.is_constant(change.owner):
            reached |= own
        tests = [test for test in self.seconds if test in reached or test.split("::")[0] in reached]
        tests.sort(key=lambda test: (test.split("::")[0] not in own, self.seconds[test]))
        return tests

    def _first_run(self) -> tuple[dict[str, list[str]], dict[str, float]]:
        with TemporaryDirectory() as folder:
            noted = Path(folder) / "noted.json"

            def run() -> int:
                recorder = Recorder()
                setattr(builtins, _CALL, recorder.note)
                for source in self.sources.values():
                    self.living.put(source.announced(_CALL), str(source.path))
                status = _pytest(self.tests, recorder)
                reached = {key: sorted(tests) for key, tests in recorder.reached.items()}
                noted.write_text(json.dumps([reached, recorder.seconds, recorder.failed]))
                return status

            status = _in_a_child(run)
            reached, seconds, failed = json.loads(noted.read_text())
        if status != 0:
            message = f"Without any change these tests fail: {', '.join(failed) or 'they cannot be collected'}"
            raise SystemExit(message)
        return reached, seconds


def _at_most(limit: float, tests: list[str], seconds: dict[str, float]) -> Iterator[str]:
    spent = 0.0
    for test in tests:
        spent += seconds[test]
        if spent > limit:
            return
        yield test


def _warm_up(sources: Iterable[Source]) -> None:
    """Load once what every trial needs: the modules, the handbook's content, Plotly."""
    import plotly.graph_objects  # noqa: F401

    import hechting

    hechting.load_library()
    for source in sources:
        importlib.import_module(source.module)
    # A failure is enough: no search for the smallest one, and the same examples for every change.
    settings.register_profile("mutation", phases=(Phase.explicit, Phase.generate), derandomize=True, database=None)
    settings.load_profile("mutation")
    # Plugins of pytest are loaded once too.
    with TemporaryDirectory() as nothing, redirect_stdout(StringIO()):
        _pytest([nothing], None)
    for folder in ("scripts", "tests", "tests/browser"):
        sys.path.append(str(ROOT / folder))


def _pytest(files: Iterable[str], plugin: object | None, *more: str) -> int:
    return int(
        pytest.main(
            ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", *more, *files], plugins=[plugin] if plugin else []
        )
    )


def _in_a_child(act: Callable[[], int]) -> int:
    """Run something in a copy of this process, silently, and return its exit code."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    status = 1
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        os.chdir(ROOT)
        status = act()
    finally:
        os._exit(status)


def _codes(code: CodeType) -> Iterator[tuple[str, CodeType]]:
    """Yield the code of the functions of a module and of its classes; what is inside a function belongs to it."""
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield one.co_qualname, one
            if "__qualname__" in one.co_names:
                yield from _codes(one)


def _replace_constant(source: Source, change: Change) -> None:
    """Work out a changed constant, and put it wherever a module took it."""
    module = sys.modules[source.module]
    old = getattr(module, change.owner)
    place, node, other = change.how
    place.put(other)
    value = source.statement(change.owner).value
    assert value is not None
    text = ast.unparse(value)
    place.put(node)
    new = eval(text, vars(module))
    for other_module in list(sys.modules.values()):
        if getattr(other_module, change.owner, None) is old:
            setattr(other_module, change.owner, new)
