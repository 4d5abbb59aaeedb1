"""The documentation keeps up with the project: commands, dependencies and pages are all told of."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from hechting.activities.reader import ENGINES

ROOT = Path(__file__).parents[2]


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def make_targets():
    return re.findall(r"^([a-z]+):.*## ", read("Makefile"), flags=re.MULTILINE)


def direct_dependencies():
    project = tomllib.loads(read("pyproject.toml"))["project"]
    ranges = [*project["dependencies"], *project["optional-dependencies"]["book"]]
    tools = [
        line
        for name in ("test", "live")
        for line in read(f"requirements-{name}.txt").split("# What")[1 if name == "test" else 0].splitlines()
    ]
    pinned = [line for line in tools if re.match(r"^[a-z]", line)]
    return sorted({re.split(r"[<>=~]", line)[0] for line in [*ranges, *pinned]})


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
    pins = dict(line.split("==") for line in read("requirements.txt").splitlines() if "==" in line)
    project = tomllib.loads(read("pyproject.toml"))["project"]
    for line in [*project["dependencies"], *project["optional-dependencies"]["book"]]:
        assert re.split(r"[<>=~]", line)[0] in pins, line


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
    skip = {"node_modules", "_build", ".venv", "vendor", ".git", ".hypothesis"}
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


@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_is_explained(engine):
    assert f"| `{engine}` |" in read("CONTRIBUTING.md")
