"""The explorer in Python: criteria and selection follow the reader, and the text form is the same on every run."""

import json
import re

import pytest
import traitlets

from hechting import Criteria, InterventionExplorer, load_library


def read_by_reader(explorer, **criteria):
    """Do what the browser does: write a new state."""
    explorer.state = {**explorer.state, "criteria": {**explorer.state["criteria"], **criteria}}


def test_without_criteria_all_interventions_are_selected():
    assert sorted(InterventionExplorer().selection) == sorted(load_library().interventions)


def test_initial_criteria_make_the_first_selection():
    explorer = InterventionExplorer(
        Criteria(mechanisms=["sensitiviteit"], max_sessions=3), load_library().kennisbank_examples()
    )
    assert explorer.selection == ["shantala-babymassage-individueel"]
    assert explorer.state["criteria"]["max_sessions"] == 3


def test_criteria_set_in_python_reach_the_reader():
    explorer = InterventionExplorer()
    explorer.criteria = Criteria(max_sessions=3)
    assert explorer.state["criteria"]["max_sessions"] == 3
    assert "shantala-babymassage-individueel" in explorer.selection


def test_what_the_reader_chooses_reaches_python_and_its_observers():
    explorer = InterventionExplorer()
    seen = []
    explorer.observe(lambda change: seen.append((change["name"], change["new"])), ["criteria", "selection"])
    read_by_reader(explorer, mechanisms=["video-feedback"], max_sessions=5)
    assert explorer.criteria == Criteria(mechanisms=["video-feedback"], max_sessions=5)
    assert [name for name, _ in seen] == ["criteria", "selection"]
    assert explorer.selection == seen[-1][1]


def test_the_order_that_the_reader_chooses_is_the_order_of_the_selection():
    explorer = InterventionExplorer()
    explorer.state = {**explorer.state, "sort": "leeftijd"}
    ages = [load_library().interventions[key].age.min_months for key in explorer.selection]
    known = [age for age in ages if age is not None]
    assert known == sorted(known)


def test_ticked_interventions_follow_both_ways():
    explorer = InterventionExplorer()
    explorer.compared = ["vipp-sd", "nika"]
    assert explorer.state["compare"] == ["vipp-sd", "nika"]
    explorer.state = {**explorer.state, "compare": ["nika"]}
    assert explorer.compared == ["nika"]


def test_the_selection_follows_the_criteria_and_cannot_be_set():
    with pytest.raises(traitlets.TraitError):
        InterventionExplorer().selection = ["vipp-sd"]


def test_unknown_values_are_refused_with_one_sentence_and_change_nothing():
    explorer = InterventionExplorer()
    with pytest.raises(ValueError, match="did you mean 'video-feedback'"):
        explorer.criteria = Criteria(mechanisms=["videofeedback"])
    assert explorer.criteria == Criteria()
    with pytest.raises(ValueError, match="is not in the vocabulary"):
        InterventionExplorer(Criteria(formats=["online"]))


def test_swapped_arguments_get_one_sentence():
    with pytest.raises(TypeError, match="your own library goes in library="):
        InterventionExplorer(load_library())


def test_one_s_own_library_takes_the_place_of_the_handbook_s():
    own = load_library().only(lambda record: "groep" in record.formats)
    explorer = InterventionExplorer(library=own)
    assert sorted(explorer.selection) == sorted(own.interventions)
    assert [record["id"] for record in explorer.library["interventions"]] == list(own.interventions)


def test_the_text_form_is_the_same_on_every_run_and_carries_its_data():
    first, second = InterventionExplorer().to_html(), InterventionExplorer().to_html()
    assert first == second
    data = json.loads(re.search(r'<script type="application/json">(.*?)</script>', first, flags=re.DOTALL)[1])
    assert set(data) == {"library", "state"}
    assert len(data["library"]["interventions"]) == 38
