"""The bill of materials: valid, complete, the same each time, and nothing without a licence."""

import json
import re
import tomllib

import bill_of_materials
import pytest
from bill_of_materials import BUNDLED, ROOT, browser_components, python_components
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def write(monkeypatch, folder):
    monkeypatch.setattr(bill_of_materials.sys, "argv", ["bill_of_materials.py", str(folder)])
    assert bill_of_materials.main() == 0
    return {path.name: path.read_text("utf-8") for path in folder.iterdir()}


@pytest.fixture(scope="module")
def components():
    return [*python_components(), *browser_components()]


def test_the_bill_is_valid_and_the_same_each_time(monkeypatch, tmp_path):
    first, second = write(monkeypatch, tmp_path / "a"), write(monkeypatch, tmp_path / "b")
    assert first == second
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(first["hechting.cdx.json"]) is None


def test_both_files_name_every_component(monkeypatch, tmp_path, components):
    files = write(monkeypatch, tmp_path)
    names = {one.name for one in components}
    assert {one["name"] for one in json.loads(files["hechting.cdx.json"])["components"]} == names
    assert all(f"| {name} | " in files["LICENTIES.md"] for name in names)


def test_what_the_package_needs_is_told_apart_from_what_builds_the_book(components):
    where = {one.name: bill_of_materials._where(one) for one in components}
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert {where[canonicalize_name(Requirement(line).name)] for line in needed} == {"pakket"}
    assert where["sphinx"] == "bouw van het boek"


def test_every_licence_among_the_vendored_files_belongs_to_a_component():
    there = {
        path.name.removesuffix("-LICENSE.txt")
        for path in (ROOT / "hechting" / "static" / "vendor").glob("*-LICENSE.txt")
    }
    assert there == set(BUNDLED.values())


def test_every_library_inside_the_scripts_is_listed():
    package = json.loads((ROOT / "js" / "package.json").read_text("utf-8"))
    sources = "\n".join(path.read_text("utf-8") for path in (ROOT / "js" / "src").rglob("*.ts*"))
    imported = set(re.findall(r'from "((?:@[\w-]+/)?[\w-]+)', sources))
    assert imported & package["devDependencies"].keys() == BUNDLED.keys()


def test_a_licence_that_is_not_known_is_named(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(bill_of_materials, "_python_licence", lambda found: "" if found.name == "pydantic" else "MIT")
    monkeypatch.setattr(bill_of_materials.sys, "argv", ["bill_of_materials.py", str(tmp_path)])
    assert bill_of_materials.main() == 1
    assert capsys.readouterr().err == "Van pydantic is geen licentie gevonden.\n"
