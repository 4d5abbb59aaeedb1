"""What Python and the browser share is generated, fresh, and complete; so are the schemas for editors' programs."""

import json
from fnmatch import fnmatch
from pathlib import Path

import pytest

from hechting import load_library
from hechting.checks import contract as generated
from hechting.checks.contract import KINDS, contract, editor_schemas, stale
from hechting.filtering.criteria import Criteria
from hechting.reading.located_yaml import read_located_yaml
from hechting.reading.places import CONTENT
from hechting.schema.vocabulary import FACETS
from hechting.wording import ui

ROOT = Path(__file__).parents[2]
YAML_FILES = sorted(
    path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.yaml") if path.parent.name != "templates"
)


def test_what_was_generated_is_fresh():
    assert stale() == []


def test_a_word_or_facet_on_one_side_only_is_seen(monkeypatch):
    monkeypatch.setattr(generated, "all_words", lambda: {**ui.all_words(), "new": "nieuw"})
    assert [(one.what.file.name, one.what.allowed) for one in stale()] == [
        ("contract.json", "voer uit: make js"),
        ("contract.ts", "voer uit: make js"),
    ]
    monkeypatch.undo()
    monkeypatch.setattr(generated, "FACETS", {**FACETS, "new": "new"})
    assert len(stale()) == 2


def test_a_schema_of_a_kind_that_is_gone_is_seen(monkeypatch):
    monkeypatch.setattr(generated, "KINDS", {name: kind for name, kind in KINDS.items() if name != "ui.yaml"})
    assert [one.what.file.name for one in stale()] == ["ui.json"]


def test_every_facet_is_a_criterion():
    assert [name for name in Criteria.model_fields if name in FACETS] == list(FACETS)
    assert set(Criteria.model_fields) - set(FACETS) == {"text", "age_from", "age_to", "max_sessions"}


def test_every_content_file_is_of_a_known_kind_and_every_kind_has_files():
    for name in YAML_FILES:
        assert any(fnmatch(name, pattern) for pattern in KINDS), name
    for pattern in KINDS:
        assert any(fnmatch(name, pattern) for name in YAML_FILES), pattern


def test_engines_are_the_folders_on_both_sides():
    folders = {path.parent.name for path in (ROOT / "js" / "src").glob("*/index.ts*")}
    assert folders - {"chart", "practice", "ui"} == set(contract()["lists"]["ENGINES"])


@pytest.mark.parametrize("name", YAML_FILES)
def test_editors_programs_accept_the_content(name):
    jsonschema = pytest.importorskip("jsonschema")
    kind = next(kind for pattern, kind in KINDS.items() if fnmatch(name, pattern))
    data = json.loads(json.dumps(read_located_yaml(CONTENT / name).data))
    jsonschema.validate(data, kind.model_json_schema())


def test_each_kind_has_its_schema_for_editors():
    assert len(editor_schemas()) == len(KINDS)


def undescribed(schema):
    """Return the fields of a schema of which nothing says in Dutch what they are for."""
    shapes = {"": schema, **schema.get("$defs", {})}
    return [
        f"{shape}.{field}"
        for shape, one in shapes.items()
        for field, about in one.get("properties", {}).items()
        if not about.get("description", "").endswith(".")
    ]


@pytest.mark.parametrize("name", editor_schemas())
def test_an_editor_reads_what_each_field_is_for(name):
    assert undescribed(editor_schemas()[name]) == []


def test_a_field_without_a_description_is_seen():
    assert undescribed({"properties": {"x": {"type": "string"}}}) == [".x"]


def test_an_editor_chooses_from_the_vocabulary():
    shown = editor_schemas()["intervention.json"]
    vocabulary = load_library().vocabulary
    assert shown["properties"]["mechanisms"]["items"]["enum"] == list(vocabulary.values("mechanisms"))
    assert shown["$defs"]["Recognition"]["properties"]["level"]["enum"] == list(vocabulary.values("recognition.level"))
