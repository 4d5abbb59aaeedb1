"""Cases that lead to help: their criteria stand in the case, and how each intervention fits is what a naive reading says."""

import re
import shutil

import naive_search
import pytest

from hechting import dialogue, load_library
from hechting.engines.dialogue.payload import criteria_of
from hechting.reading.library import library_faults
from hechting.reading.places import CONTENT

LIBRARY = load_library()
CASES = {key: one for key, one in LIBRARY.activities["dialogue"].items() if one.shortlist}
ITEMS = [record.model_dump(mode="json") for record in LIBRARY.interventions.values()]
AGES = {
    "zeven weken": (1, 2),
    "vijf maanden": (5, 5),
    "zestien maanden": (16, 16),
    "veertien weken": (0, 3),
    "vier jaar": (48, 48),
}


def test_at_least_four_cases_lead_to_help():
    assert len(CASES) >= 4


@pytest.mark.parametrize("name", CASES)
def test_what_fits_is_what_a_naive_reading_finds(name):
    asked = criteria_of(CASES[name].shortlist).model_dump(mode="json")
    found = naive_search.groups(ITEMS, asked)
    shown = {one["id"]: one["fit"] for one in dialogue(name).content["choice"]["candidates"]}
    assert {key for key, fit in shown.items() if fit == "past"} == found["fits"]
    assert {key for key, fit in shown.items() if fit == "deels"} == found["possible"]
    assert set(shown) == set(LIBRARY.interventions)


@pytest.mark.parametrize("name", CASES)
def test_each_criterion_follows_from_the_case(name):
    case = CASES[name]
    told = " ".join([case.people, case.family.age, case.closing, *(step.situation for step in case.steps), case.intro])
    age = next(bounds for words, bounds in AGES.items() if words in case.family.age)
    assert (case.shortlist.age_from, case.shortlist.age_to) == age
    names = set(re.findall(r"[A-Z][a-z]+", " ".join(case.shortlist.because.values()))) - {"Je", "Dat", "Reken", "Aan"}
    assert [one for one in names if one not in told] == []


@pytest.mark.parametrize("name", CASES)
def test_reasons_name_each_criterion_and_the_readable_form_folds_the_answer(name):
    widget = dialogue(name)
    choice = widget.content["choice"]
    for one in choice["candidates"]:
        verdicts = one["reasons"][: len(choice["asked"])]
        assert [text.split(":")[0] for text in verdicts] == [asked["label"] for asked in choice["asked"]]
        assert (one["fit"] == "past-niet") == any(": past niet (" in text for text in verdicts)
    question, answer = widget.static_html().split('<details class="hechting-case-answer">')
    for one in choice["candidates"]:
        assert one["name"] in question
        assert (f"<li>{one['name']}. " in answer) == (one["fit"] != "past-niet")


def test_a_dialogue_without_it_is_as_it_was():
    widget = dialogue("casus-vader")
    assert widget.content["choice"] is None
    assert widget.state == {"choices": []}
    assert "hechting-case" not in widget.static_html()


def test_a_value_that_the_vocabulary_does_not_have_is_a_fault_with_its_line(tmp_path):
    folder = shutil.copytree(CONTENT, tmp_path / "content")
    case = folder / "activities" / "dialogue" / "casus-jonge-moeder.yaml"
    text = case.read_text("utf-8")
    line = text[: text.index("      - jonge ouders / tienermoeders")].count("\n") + 1
    case.write_text(text.replace("      - jonge ouders / tienermoeders", "      - jonge ouders"), "utf-8")
    (fault,) = map(str, library_faults(folder))
    assert f"casus-jonge-moeder.yaml:{line}: shortlist.values.target_groups.0: 'jonge ouders' bestaat" in fault
