"""The filters in the browser and in Python give the same groups, orders, counts, reasons, relaxations and warnings."""

import json
from dataclasses import asdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import criteria as random_criteria

from hechting import Criteria, load_library, search
from hechting.filtering.ordering import SORTS
from hechting.wording.folding import fold, slug, words

PAGE = "notebooks/interventies-kiezen.html"

CASES = [
    Criteria(),
    Criteria(mechanisms=["sensitiviteit", "video-feedback"], max_sessions=5),
    Criteria(mechanisms=["sensitiviteit", "video-feedback"], max_sessions=12, attachment_links=["hoofddoel"]),
    Criteria(age_from=-9, age_to=0),
    Criteria(age_from=144),
    Criteria(age_from=0, age_to=12),
    Criteria(recognition_levels=["onbekend"]),
    Criteria(recognition_levels=["Goed onderbouwd", "niet erkend (niet in de databank)"], formats=["groep"]),
    Criteria(text="rebirthing"),
    Criteria(text="  Vidéo   hóme ", jgz_roles=["JGZ voert zelf uit"]),
    Criteria(text="-- ?"),
    Criteria(max_sessions=0),
]


@pytest.fixture(scope="module")
def explorer_page(browser, origin):
    """A page of the book that has the widget's code and data; ``answer`` runs a search in it."""
    page = browser.new_page()
    page.goto(f"{origin}/{PAGE}")
    page.wait_for_function("window.hechting !== undefined")
    library = load_library()
    data = {
        "interventions": [json.loads(record.model_dump_json()) for record in library.interventions.values()],
        "discouraged": [json.loads(record.model_dump_json()) for record in library.discouraged.values()],
        "better_roads": json.loads(library.better_roads.model_dump_json()),
        "vocabulary": json.loads(library.vocabulary.model_dump_json()),
    }
    page.evaluate("data => { window.testLibrary = data; }", data)
    yield page
    page.close()


def in_browser(page, criteria, sort):
    script = "([criteria, sort]) => JSON.parse(JSON.stringify(hechting.search(window.testLibrary, criteria, sort)))"
    return page.evaluate(script, [json.loads(criteria.model_dump_json()), sort])


def in_python(criteria, sort):
    return json.loads(json.dumps(asdict(search(load_library(), criteria, sort))))


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("criteria", CASES, ids=str)
def test_shared_cases(explorer_page, criteria, sort):
    assert in_browser(explorer_page, criteria, sort) == in_python(criteria, sort)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(criteria=random_criteria(), sort=st.sampled_from(SORTS))
def test_random_criteria(explorer_page, criteria, sort):
    assert in_browser(explorer_page, criteria, sort) == in_python(criteria, sort)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet=st.characters(max_codepoint=0x24F), max_size=20))
def test_folding_words_and_slugs(explorer_page, text):
    found = explorer_page.evaluate("text => [hechting.fold(text), hechting.words(text), hechting.slug(text)]", text)
    assert found == [fold(text), words(text), slug(text)]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(criteria=random_criteria(), sort=st.sampled_from(SORTS))
def test_an_address_brings_back_the_same_state(explorer_page, criteria, sort):
    rest = {
        "view": "landschap",
        "brush": {"hours_from": 0, "hours_to": 12, "age_from": -9, "age_to": 24},
        "shortlist": ["nika"],
    }
    state = {
        "criteria": json.loads(criteria.model_dump_json()),
        "sort": sort,
        "compare": ["vipp-sd"],
        "open": None,
        **rest,
    }
    script = """state => {
        const address = hechting.formatAddress(state, window.testLibrary);
        return hechting.parseAddress(address, window.testLibrary);
    }"""
    found = explorer_page.evaluate(script, state)
    assert found["notices"] == []
    assert found["state"]["sort"] == sort
    assert found["state"]["compare"] == ["vipp-sd"]
    assert {name: found["state"][name] for name in rest} == rest
    again = found["state"]["criteria"]
    assert again["text"].split() == criteria.text.split()
    assert {**again, "text": ""} == {**state["criteria"], "text": ""}
