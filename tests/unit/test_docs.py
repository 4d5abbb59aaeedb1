"""The documentation keeps up with the project: commands, dependencies and pages are all told of."""

import json
import re
import tomllib
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import check_python
import pytest
from packaging.utils import canonicalize_name
from pin_requirements import APART, LAYERS, OLDEST_PYTHON, blocks_of
from ruamel.yaml import YAML

from hechting.schema.kinds import activity_kinds

ROOT = Path(__file__).parents[2]


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def make_targets():
    return re.findall(r"^([a-z]+):.*## ", read("Makefile"), flags=re.MULTILINE)


def direct_dependencies():
    project = tomllib.loads(read("pyproject.toml"))["project"]
    ranges = [*project["dependencies"], *project["optional-dependencies"]["book"]]
    chosen = [line for name in LAYERS for line in choices(name)]
    return sorted({re.split(r"[<>=~]", line)[0] for line in [*ranges, *chosen]})


def choices(name):
    """Return the direct choices of a layer."""
    return [line for line in read(f"{name}.in").splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("target", make_targets())
def test_every_command_is_in_the_readme(target):
    assert f"`make {target}`" in read("README.md")


@pytest.mark.parametrize("name", direct_dependencies())
def test_every_direct_dependency_is_explained(name):
    assert f"`{name}`" in read("CONTRIBUTING.md")


@pytest.mark.parametrize(
    "name",
    json.loads(read("js/package.json"))["devDependencies"]
    | json.loads(read("js/package.json")).get("dependencies", {}),
)
def test_every_npm_dependency_is_explained_and_pinned(name):
    package = json.loads(read("js/package.json"))
    version = {**package.get("dependencies", {}), **package["devDependencies"]}[name]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert f"`{name}`" in read("CONTRIBUTING.md")


def test_every_range_has_its_pin():
    pins = blocks_of(read("requirements.txt"))
    project = tomllib.loads(read("pyproject.toml"))["project"]
    for line in [*project["dependencies"], *project["optional-dependencies"]["book"]]:
        assert canonicalize_name(re.split(r"[<>=~]", line)[0]) in pins, line


@pytest.mark.parametrize("name", LAYERS)
def test_every_pin_has_hashes_and_follows_from_the_choices(name):
    pins = blocks_of(read(f"{name}.txt"))
    assert all("--hash=sha256:" in pin for pin in pins.values())
    assert "://" not in read(f"{name}.txt")
    for choice in choices(name):
        package, version = choice.split("==")
        assert f"=={version} " in pins[canonicalize_name(package)], choice


def test_every_layer_stands_on_the_one_below_it():
    for below, name in pairwise(LAYERS):
        assert f"\n-r {below}.txt\n" in read(f"{name}.txt")


@pytest.mark.parametrize(("version", "is_refused"), [((3, 11, 1), True), ((3, 11, 2), False), ((3, 15, 0), False)])
def test_a_python_that_is_too_old_gets_one_sentence(monkeypatch, version, is_refused):
    monkeypatch.setattr(check_python, "sys", SimpleNamespace(version_info=version))
    sentence = check_python.problem()
    assert (sentence is not None) is is_refused
    if is_refused:
        assert sentence.startswith("Python 3.11.2 or newer is needed, this is 3.11.1: ")


def test_the_oldest_python_is_named_the_same_everywhere():
    oldest = check_python.dotted(check_python.NEEDED)
    assert oldest == OLDEST_PYTHON
    assert tomllib.loads(read("pyproject.toml"))["project"]["requires-python"] == f">={oldest}"
    assert f"Python {oldest} or newer" in read("README.md")


def toc_files():
    toc = YAML(typ="safe", pure=True).load(read("_toc.yml"))
    chapters = [chapter["file"] for part in toc.get("parts", []) for chapter in part["chapters"]]
    return [toc["root"], *chapters]


def test_every_page_and_notebook_is_in_the_table_of_contents():
    pages = {
        str(path.relative_to(ROOT).with_suffix(""))
        for folder, kind in (("book", "*.md"), ("notebooks", "*.ipynb"))
        for path in (ROOT / folder).glob(kind)
    }
    assert pages == set(toc_files())


def test_notebooks_hide_nothing_from_nbval():
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"nbval[-_](ignore|skip|raises|check)", text, flags=re.IGNORECASE), path.name
        for cell in json.loads(text)["cells"]:
            assert cell["cell_type"] != "code" or cell["execution_count"], f"{path.name}: a cell was not run"


def test_nothing_names_a_place_on_one_machine():
    # Not within an address on the web, which may have a folder with such a name.
    places = re.compile(r"(?<![\w.-])(/home/|/root/|/Users/|/tmp/|file:///)")
    kinds = {".md", ".py", ".yml", ".yaml", ".toml", ".txt", ".ts", ".tsx", ".mjs", ".json", ".ipynb", ".css"}
    skip = {"node_modules", "_build", ".venv", ".venv-lite", ".venv-next", "vendor", ".git", ".hypothesis"}
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in ROOT.rglob("*")
        if path.suffix in kinds
        and path.is_file()
        and not skip & set(path.relative_to(ROOT).parts)
        and path != Path(__file__)
        for match in places.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("engine", activity_kinds())
def test_every_engine_is_explained(engine):
    assert f"| `{engine}` |" in read("CONTRIBUTING.md")


def test_the_way_out_has_hashes_too_and_needs_no_jupyter_book():
    pins = blocks_of(read(f"{APART}.txt"))
    assert all("--hash=sha256:" in pin for pin in pins.values())
    assert "jupyter-book" not in pins
    assert {"sphinx", "myst-nb", "myst-parser"} <= pins.keys()


def test_no_package_is_pinned_twice():
    """Each environment holds those below it: two pins of one package, and pip refuses both."""
    pins = {}
    for name in ("requirements.txt", "requirements-live.txt", "requirements-test.txt"):
        for package, version in re.findall(r"^([\w.-]+)==([^\s;]+)", (ROOT / name).read_text("utf-8"), re.MULTILINE):
            pins.setdefault(package, set()).add(version)
    assert {package: versions for package, versions in pins.items() if len(versions) > 1} == {}
