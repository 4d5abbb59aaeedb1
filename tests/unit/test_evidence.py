"""What studies found, per outcome, and how sure that is: where it stands, and what an editor reads when it is wrong."""

import shutil

import pytest

from hechting.reading.library import library_faults
from hechting.reading.places import CONTENT
from hechting.schema.evidence import sureness


@pytest.fixture
def content(tmp_path):
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path / "content"


def _edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_every_result_about_help_stands_somewhere(content):
    path = content / "evidence.yaml"
    path.write_text(path.read_text(encoding="utf-8").split("left_out:")[0] + "left_out: []\n", encoding="utf-8")
    problems = [fault.problem for fault in library_faults(content)]
    assert problems
    assert all(problem.endswith(" staat nergens") for problem in problems)


def test_a_number_that_is_not_in_the_table_is_named(content):
    _edit(content / "interventions" / "vipp-sd.yaml", "outcome: veilige hechting", "outcome: geluk")
    assert any(fault.problem == "wijst niet één rij van effects.csv aan" for fault in library_faults(content))


def test_an_outcome_is_one_of_the_list_and_one_of_the_filter(content):
    _edit(content / "interventions" / "abc.yaml", "  - outcome: hechting van het kind", "  - outcome: geluk")
    fields = {fault.field for fault in library_faults(content)}
    assert fields == {"effects.0.found.0.outcome", "outcomes"}


def test_a_study_without_a_known_result_found_nothing(content):
    _edit(
        content / "interventions" / "vipp-fc.yaml",
        "  found: []",
        "  found:\n  - outcome: gedrag van het kind\n    direction: beter",
    )
    assert "zegt wat er is gevonden" in {fault.problem for fault in library_faults(content)}


@pytest.mark.parametrize(
    ("design", "n", "is_lowered", "expected"),
    [
        ("overzicht", None, False, "redelijk"),
        ("overzicht", None, True, "matig"),
        ("gerandomiseerd", 100, False, "matig"),
        ("gerandomiseerd", 99, False, "weinig"),
        ("gerandomiseerd", None, False, "weinig"),
        ("gerandomiseerd", 500, True, "weinig"),
        ("vergelijking", 5000, False, "weinig"),
        ("niet-gezien", None, True, "weinig"),
    ],
)
def test_how_sure_follows_from_design_and_size(design, n, is_lowered, expected):
    assert sureness(design, n, is_lowered=is_lowered) == expected
