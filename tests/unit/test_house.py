"""The floors of the package: a module imports only from its own folder and from the floors below, and never in a circle.

The floors are those of the table in CONTRIBUTING, so the table stays true.
"""

import ast
import re
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "hechting"
TABLE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## The floors")[2].partition("\n## ")[0]
FLOORS = re.findall(r"^\| `(\w+)/", TABLE, flags=re.MULTILINE)


def modules(folder=PACKAGE):
    """Return every module of a package with the names of the modules that it imports."""
    sources = {name(path, folder): ast.parse(path.read_text(encoding="utf-8")) for path in folder.rglob("*.py")}
    return {one: set(imported(tree, sources)) for one, tree in sources.items()}


def name(path, folder):
    dotted = ".".join((folder.name, *path.relative_to(folder).with_suffix("").parts))
    return dotted.removesuffix(".__init__")


def imported(tree, known):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names if one.name in known)
        if isinstance(node, ast.ImportFrom) and node.module in known:
            inside = {f"{node.module}.{one.name}" for one in node.names}
            yield from (inside & known.keys()) or {node.module}


def floor(module):
    """Return the number of a module's floor; the shapes of an engine's records stand with the other shapes."""
    _package, folder, *rest = module.split(".")
    is_shape = folder == "engines" and bool(rest) and rest[-1].partition("_")[0] == "schema"
    return FLOORS.index("schema" if is_shape else folder)


def upward(graph):
    """Return every import of a floor above the module's own."""
    inside = {one: found for one, found in graph.items() if "." in one}
    return [
        (one, other) for one, found in inside.items() for other in found if "." in other and floor(other) > floor(one)
    ]


def test_every_folder_of_the_package_is_a_floor():
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and not path.name.startswith("_")}
    assert folders == set(FLOORS)


def test_no_arrow_runs_up():
    assert upward(modules()) == []


def test_no_arrow_runs_in_a_circle():
    inside = {one: found - {one} for one, found in modules().items() if one != "hechting"}
    tuple(TopologicalSorter(inside).static_order())


def test_the_check_sees_an_arrow_that_runs_up_and_a_circle():
    assert upward({"hechting.wording.ages": {"hechting.schema.base"}}) == [
        ("hechting.wording.ages", "hechting.schema.base")
    ]
    with pytest.raises(CycleError):
        tuple(TopologicalSorter({"a": {"b"}, "b": {"a"}}).static_order())


@pytest.mark.parametrize(
    "engine", sorted(path.name for path in (PACKAGE / "engines").iterdir() if path.is_dir() and path.name[0] != "_")
)
def test_an_engine_has_one_name_everywhere(engine):
    assert (PACKAGE / "engines" / engine / "widget.py").is_file()
    assert (ROOT / "js" / "src" / engine).is_dir()
    if (PACKAGE / "engines" / engine / "schema.py").is_file():
        assert any((PACKAGE / "content" / "activities" / engine).glob("*.yaml"))
