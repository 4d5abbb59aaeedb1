"""What a programmer meets: names that tools see, wrong values that say what is right, a library to copy and to take along."""

import copy
import csv
import io
import json
import pickle
import pydoc
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from traitlets import TraitError

import hechting
from hechting import Criteria, InterventionExplorer, effects_chart, load_library, offer_scan, search
from hechting.schema.vocabulary import FACETS

ROOT = Path(__file__).parents[2]


def test_every_public_name_is_there_for_tools_and_for_programs():
    text = (ROOT / "hechting" / "__init__.py").read_text("utf-8")
    static = set(re.findall(r"\b(\w+) as \1\b", text))
    assert static == set(hechting.__all__) == set(hechting._HOMES)
    assert set(dir(hechting)) == {*hechting.__all__, "__version__"}
    for name in hechting.__all__:
        assert getattr(hechting, name).__name__ == name
    assert hechting.__version__ == version("hechting")


def test_a_name_that_is_not_offered_says_which_are():
    with pytest.raises(AttributeError, match="it offers Brush, Criteria, "):
        _ = hechting.serach


def test_the_example_of_the_readme_passes_a_strict_check_of_its_types(tmp_path):
    example = re.search(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)[1]
    lines = [
        f"reveal_type(({line.split('  #')[0]}))" if line.startswith("found.") else line for line in example.splitlines()
    ]
    path = tmp_path / "example.py"
    path.write_text("\n".join(lines), "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Any" not in done.stdout


def test_a_library_can_be_copied_and_kept():
    library = load_library()
    assert pickle.loads(pickle.dumps(library)) == library
    assert copy.deepcopy(library) == library


def test_the_rows_of_a_library_are_flat():
    rows = load_library().to_records()
    assert len(rows) == len(load_library().interventions)
    assert len({tuple(row) for row in rows}) == 1
    assert len(rows[0]) <= 60
    assert {type(value) for row in rows for value in row.values()} <= {str, int, float, bool, type(None)}
    assert all(isinstance(row["sessions_number_max"], int | None) for row in rows)


def test_a_library_goes_along_as_csv_and_json():
    library = load_library()
    assert json.loads(library.to_json()) == library.to_records()
    found = list(csv.DictReader(io.StringIO(library.to_csv())))
    assert [row["id"] for row in found] == list(library.interventions)
    assert [row["sessions_number_max"] for row in found] == [
        "" if row["sessions_number_max"] is None else str(row["sessions_number_max"]) for row in library.to_records()
    ]


def test_help_names_every_value_that_a_criterion_may_have():
    shown = pydoc.render_doc(Criteria)
    for name in FACETS:
        for value in load_library().vocabulary.values(name):
            assert repr(value) in shown, (name, value)
    for told in (
        "pregnancy is negative",
        "text: words",
        "age_from, age_to: whole months",
        "max_sessions: a whole number",
    ):
        assert told in shown


WRONG = {
    "text for criteria": (lambda: search(load_library(), "huilen"), "search takes a library and Criteria(...)"),
    "criteria for a library": (lambda: search(Criteria(), load_library()), "search takes a library and Criteria(...)"),
    "a dict for criteria": (lambda: setattr(InterventionExplorer(), "criteria", {"age_to": 12}), "The 'criteria' trait of an InterventionExplorer instance expected a Criteria"),
    "another level of a scan": (lambda: setattr(offer_scan(), "level", "licht"), "'licht' is geen zwaarte\neen van: "),
    "another kind of results": (lambda: effects_chart("uitkomst"), "'uitkomst' is no kind of result\none of: "),
    "another order": (lambda: search(load_library(), Criteria(), "naam"), "sort: 'naam' is no order\none of: relevantie; "),
    "text for a list": (lambda: Criteria(mechanisms="video-feedback"), "mechanisms cannot be 'video-feedback'\nit takes a list of texts"),
    "text for a number": (lambda: Criteria(age_from="nul"), "age_from cannot be 'nul'\nit takes a whole number, or None"),
    "a number in a list": (lambda: Criteria(mechanisms=["video-feedback", 3]), "mechanisms cannot be 3\nit takes a list of texts"),
    "fewer than none": (lambda: Criteria(max_sessions=-1), "max_sessions cannot be -1\na whole number from 0 on, or None"),
    "a number for text": (lambda: Criteria(text=3), "text cannot be 3\nit takes text"),
    "ages swapped": (lambda: Criteria(age_from=9, age_to=2), "age_from 9 is above age_to 2: the two are swapped\nage_from is at most age_to, both in whole months"),
    "no criterion": (lambda: Criteria(mechanism=["x"]), "'mechanism' is no criterion: did you mean mechanisms?\nthe criteria are text, "),
    "off the list": (lambda: search(load_library(), Criteria(formats=["thuis"])), "formats: 'thuis' is not in the vocabulary\none of: individueel thuis; "),
    "far off the list": (lambda: search(load_library(), Criteria(prevention_levels=["qqq"])), f"prevention_levels: 'qqq' is not in the vocabulary\none of: {'; '.join(load_library().vocabulary.values('prevention_levels'))}"),
}  # fmt: skip


def test_no_session_at_all_may_be_asked():
    assert Criteria(max_sessions=0).active() == ["max_sessions"]


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_value_says_what_is_allowed_on_its_last_line(case):
    act, expected = WRONG[case]
    with pytest.raises((TypeError, ValueError, TraitError)) as caught:
        act()
    assert str(caught.value).startswith(expected)
    assert len(str(caught.value).splitlines()) <= 2
    # What Jupyter shows in place of the way through the package.
    assert 1 <= len("\n".join(caught.value._render_traceback_()).splitlines()) <= 5


def test_the_package_is_imported_quickly_and_without_its_widgets():
    code = "import sys, hechting; print(len([name for name in sys.modules if name.startswith(('hechting.', 'pydantic', 'anywidget'))]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
