"""The explorer in Python: criteria and selection follow the reader, and the text form is the same on every run."""

import json
import pickle
import re

import pytest
import traitlets
from ipywidgets import interactive_output
from markupsafe import escape

from hechting import Criteria, InterventionExplorer, load_library, search
from hechting.engines.explorer.payload import ExplorerLibrary
from hechting.engines.explorer.widget import records_script
from hechting.filtering.refusal import Refusal
from hechting.schema.rules import field_value
from hechting.schema.vocabulary import FACETS


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
    assert {name for name, _ in seen} == {"criteria", "selection"}
    assert explorer.selection == dict(seen)["selection"]


def test_in_whatever_observer_all_traits_belong_together():
    explorer = InterventionExplorer()
    heard = []

    def look(change):
        found = search(load_library(), explorer.criteria, explorer.sort)
        shown = (explorer.selection, explorer.possible, explorer.near, explorer.value)
        is_one = shown == (found.fits, found.possible, found.near, found.fits)
        state = explorer.state["criteria"] == explorer.criteria.model_dump(mode="json")
        heard.append((change["name"], is_one and state and explorer.state["sort"] == explorer.sort))

    explorer.observe(look, ["state", "criteria", "sort", "compared", "selection", "possible", "near", "value"])
    explorer.criteria = Criteria(max_sessions=7, mechanisms=["video-feedback"])
    explorer.sort = "sessies"
    read_by_reader(explorer, text="video")
    explorer.set_state({"state": {**explorer.state, "sort": "leeftijd"}})
    assert len(heard) > 15
    assert [name for name, is_true in heard if not is_true] == []


def test_an_age_that_is_half_typed_waits():
    explorer = InterventionExplorer(Criteria(age_from=12))
    asked = explorer.state["criteria"]
    explorer.set_state({"state": {**explorer.state, "criteria": {**asked, "age_to": 2}}})
    assert explorer.criteria == Criteria(age_from=12)
    explorer.set_state({"state": {**explorer.state, "criteria": {**asked, "age_to": 24}}})
    assert explorer.criteria == Criteria(age_from=12, age_to=24)


def test_an_explorer_starts_as_it_is_asked():
    explorer = InterventionExplorer(sort="leeftijd", compared=["nika"], layout={"width": "50%"})
    assert (explorer.sort, explorer.compared, explorer.layout.width) == ("leeftijd", ["nika"], "50%")
    assert explorer.state["sort"] == "leeftijd"


@pytest.mark.parametrize(
    "act",
    [
        lambda explorer: Criteria(age_from=24, age_to=12),
        lambda explorer: Criteria(max_sessions=-3),
        lambda explorer: Criteria(mechanism=["video-feedback"]),
        lambda explorer: setattr(explorer, "criteria", Criteria(formats=["online"])),
        lambda explorer: setattr(explorer, "sort", "naam"),
        lambda explorer: setattr(explorer, "compared", ["vipsd"]),
        lambda explorer: setattr(explorer, "compared", ["vipp-sd", "nika", "voorzorg", "abc", "pcit"]),
        lambda explorer: setattr(explorer, "state", {"nonsense": 1}),
        lambda explorer: setattr(explorer, "state", {"criteria": 3}),
        lambda explorer: setattr(explorer, "state", {"criteria": {"age_from": "x"}}),
        lambda explorer: setattr(explorer, "state", {"sort": 3}),
        lambda explorer: setattr(explorer, "state", {"open": "vipsd"}),
        lambda explorer: InterventionExplorer(compared=["vipsd"]),
        lambda explorer: search(load_library(), Criteria(), "naam"),
    ],
)
def test_what_means_nothing_is_refused_in_a_few_lines_and_changes_nothing(act):
    explorer = InterventionExplorer()
    before = explorer.state
    with pytest.raises(Refusal) as refused:
        act(explorer)
    lines = refused.value._render_traceback_()
    assert 2 <= len("\n".join(lines).splitlines()) <= 5
    assert lines[-1] == refused.value.allowed == str(refused.value).splitlines()[-1]
    assert explorer.state == before
    assert pickle.loads(pickle.dumps(refused.value)).args == refused.value.args


def test_a_state_that_leaves_something_out_is_completed():
    explorer = InterventionExplorer()
    explorer.state = {"criteria": {"max_sessions": 5}}
    assert explorer.criteria == Criteria(max_sessions=5)
    assert explorer.state["sort"] == "relevantie"


def test_ipywidgets_follow_the_value():
    explorer = InterventionExplorer()
    seen = []
    interactive_output(lambda fitting: seen.append(fitting), {"fitting": explorer})
    explorer.criteria = Criteria(max_sessions=3)
    assert seen[-1] == explorer.selection


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


def test_both_forms_are_the_same_on_every_run_and_the_page_carries_the_data():
    first, second = InterventionExplorer(), InterventionExplorer()
    assert first.to_html() == second.to_html()
    assert first.page_html() == second.page_html()
    data = json.loads(
        re.search(r'<script type="application/json">(.*?)</script>', first.page_html(), flags=re.DOTALL)[1]
    )
    assert set(data) == {"library", "state"}
    assert [record["id"] for record in data["library"]["interventions"]] == list(load_library().interventions)


def test_the_page_leaves_the_handbooks_records_to_their_file_and_keeps_those_of_ones_own():
    own = load_library().only(lambda record: "groep" in record.formats)
    assert InterventionExplorer(library=own).page_payload()["records"][0]["sources"]
    script = records_script(load_library())
    name, _, text = script.rstrip(";\n").partition("=")
    assert name == "globalThis.hechtingInterventions"
    assert json.loads(text) == InterventionExplorer().payload()["records"]


def test_in_the_page_each_intervention_stands_in_brief_and_leads_to_all_about_it():
    page = InterventionExplorer().page_html()
    for name, record in load_library().interventions.items():
        assert f'<article class="hechting-item" id="{name}"' in page
        assert f'href="../book/alle-interventies.html#{name}"' in page
        assert str(escape(record.summary)) in page
    assert "<table>" not in page


def test_the_call_of_an_explorer_names_its_criteria_and_its_library():
    assert InterventionExplorer().call() == "InterventionExplorer()"
    explorer = InterventionExplorer(Criteria(max_sessions=5), load_library().kennisbank_examples())
    explorer.criteria = Criteria(max_sessions=7)
    assert explorer.call() == (
        "InterventionExplorer(Criteria(max_sessions=7), library=load_library().kennisbank_examples())"
    )
    own = load_library().only(lambda record: "groep" in record.formats)
    assert InterventionExplorer(library=own).call() is None


def test_what_the_explorer_opens_with_holds_the_values_of_every_filter():
    library = load_library()
    for listed in ExplorerLibrary.of(library).interventions:
        record = library.interventions[listed.id]
        assert [field_value(listed, path) for path in FACETS.values()] == [
            field_value(record, path) for path in FACETS.values()
        ]
