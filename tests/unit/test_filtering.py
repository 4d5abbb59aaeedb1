"""The filters in Python: fixed cases, and random criteria against the naive reading."""

import json
from dataclasses import replace
from itertools import pairwise

import naive_search
import pytest
from hypothesis import given, settings
from strategies import criteria as random_criteria

from hechting import Criteria, load_library, search
from hechting.filtering.criteria import FACETS
from hechting.filtering.ordering import SORTS
from hechting.schema.vocabulary import Vocabulary
from hechting.wording.lists import in_a_list

RULE = {"mechanisms": ["sensitiviteit", "video-feedback"], "max_sessions": 5}


@pytest.fixture(scope="module")
def library():
    return load_library()


@pytest.fixture(scope="module")
def items(library):
    return [json.loads(record.model_dump_json()) for record in library.interventions.values()]


def test_without_criteria_everything_fits(library):
    found = search(library, Criteria())
    assert sorted(found.fits) == sorted(library.interventions)
    assert (found.possible, found.near, found.counts.hidden, found.relaxations) == ([], [], 0, [])


def test_the_rule_of_the_kennisbank_fits_none_of_its_own_examples(library):
    found = search(library.kennisbank_examples(), Criteria(**RULE))
    assert len(library.kennisbank_examples().interventions) == 6
    assert found.fits == []


@pytest.mark.parametrize(
    ("limit", "back"),
    [(7, ["vipp-sd"]), (8, ["kortdurende-video-hometraining"]), (12, ["basic-trustmethode"])],
)
def test_what_a_higher_limit_brings_back(library, limit, back):
    examples = library.kennisbank_examples()
    below = search(examples, Criteria(**RULE | {"max_sessions": limit - 1})).fits
    assert sorted(set(search(examples, Criteria(**RULE | {"max_sessions": limit})).fits) - set(below)) == back


def test_without_video_shantala_fits_at_three(library):
    found = search(library.kennisbank_examples(), Criteria(mechanisms=["sensitiviteit"], max_sessions=3))
    assert found.fits == ["shantala-babymassage-individueel"]


def test_relaxations_of_the_rule_start_with_the_smallest_change(library):
    relaxations = search(library.kennisbank_examples(), Criteria(**RULE)).relaxations
    told = [(change.criterion, change.change, change.value, len(change.brings_back)) for change in relaxations]
    assert told == [
        ("max_sessions", "raise_limit", 7, 1),
        ("mechanisms", "drop_value", "video-feedback", 1),
        ("mechanisms", "drop", None, 1),
        ("max_sessions", "drop", None, 4),
        ("mechanisms", "drop_value", "sensitiviteit", 0),
    ]


def test_a_reason_is_given_for_every_active_criterion(library):
    found = search(library, Criteria(**RULE, age_from=0, age_to=12))
    for verdicts in found.verdicts.values():
        assert [verdict.criterion for verdict in verdicts] == ["age", "max_sessions", "mechanisms"]
        assert all(verdict.reason for verdict in verdicts)


def test_an_unknown_recognition_is_no_miss(library):
    found = search(library, Criteria(recognition_levels=["Goed onderbouwd"]))
    unknown = {key for key, record in library.interventions.items() if record.recognition.level == "onbekend"}
    assert set(found.possible) == unknown


def test_the_reason_of_a_match_names_what_matches_and_that_of_a_miss_what_is_there(library):
    record = library.interventions["vipp-sd"]
    one, *others = record.target_groups
    assert others
    asked = search(library, Criteria(target_groups=[one])).verdicts[record.id]
    assert [verdict.reason for verdict in asked] == [one]
    elsewhere = next(value for value in library.vocabulary.values("target_groups") if value not in record.target_groups)
    missed = search(library, Criteria(target_groups=[elsewhere])).verdicts[record.id]
    assert [verdict.reason for verdict in missed] == [in_a_list(record.target_groups)]


def test_the_reason_of_a_gap_says_that_it_was_not_found(library):
    found = search(library, Criteria(recognition_levels=["Goed onderbouwd"]))
    assert {found.verdicts[key][0].reason for key in found.possible} == {"niet gevonden"}


def test_an_intervention_of_which_nobody_knows_how_it_works_is_possible(library):
    record = library.interventions["vipp-sd"].model_copy(update={"mechanisms": ()})
    found = search(replace(library, interventions={record.id: record}), Criteria(mechanisms=["video-feedback"]))
    assert found.possible == [record.id]
    assert [verdict.reason for verdict in found.verdicts[record.id]] == ["niet gevonden waar het via werkt"]


@pytest.mark.parametrize(
    ("low", "high", "verdict"),
    [(None, None, "unknown"), (None, 12, "miss"), (None, 24, "match"), (30, None, "miss"), (24, None, "match")],
)
def test_an_age_of_which_one_end_is_known_is_judged_by_that_end(library, low, high, verdict):
    record = library.interventions["vipp-sd"]
    aged = record.model_copy(update={"age": record.age.model_copy(update={"min_months": low, "max_months": high})})
    found = search(replace(library, interventions={record.id: aged}), Criteria(age_from=24, age_to=24))
    assert [one.fit for one in found.verdicts[record.id]] == [verdict]


def test_one_mechanism_alone_is_only_left_out_whole(library):
    relaxations = search(library, Criteria(mechanisms=["video-feedback"])).relaxations
    assert [change.change for change in relaxations] == ["drop"]


def test_diacritics_and_case_are_folded_in_free_text(library):
    assert search(library, Criteria(text="SENSITIVITEIT")).fits == search(library, Criteria(text="sénsitivïteit")).fits


def test_a_value_outside_the_vocabulary_gets_one_sentence(library):
    with pytest.raises(ValueError, match=r"mechanisms: 'videofeedback' .* did you mean 'video-feedback'\?"):
        search(library, Criteria(mechanisms=["videofeedback"]))


@pytest.mark.parametrize("sort", SORTS)
def test_every_order_holds_the_same_interventions(library, sort):
    assert sorted(search(library, Criteria(), sort).fits) == sorted(library.interventions)


def test_unknown_values_come_last_in_an_order(library):
    ordered = [library.interventions[key].sessions.number_max for key in search(library, Criteria(), "sessies").fits]
    known = [value for value in ordered if value is not None]
    assert ordered[: len(known)] == sorted(known)


@settings(max_examples=200, deadline=None)
@given(criteria=random_criteria())
def test_groups_and_relaxations_agree_with_the_naive_reading(library, items, criteria):
    asked = criteria.model_dump()
    found = search(library, criteria)
    expected = naive_search.groups(items, asked)
    assert {name: set(getattr(found, name)) for name in ("fits", "possible", "near")} | {
        "hidden": found.counts.hidden
    } == expected
    dropped = {change.criterion: set(change.brings_back) for change in found.relaxations if change.change == "drop"}
    assert dropped == {name: naive_search.comes_back(items, asked, name) for name in naive_search.asked(asked)}
    raised = [(change.value, set(change.brings_back)) for change in found.relaxations if change.change == "raise_limit"]
    nearest = naive_search.nearest_limit(items, asked) if criteria.max_sessions is not None else None
    assert raised == ([nearest] if nearest else [])


@settings(max_examples=40, deadline=None)
@given(criteria=random_criteria())
def test_counts_agree_with_the_naive_reading(library, items, criteria):
    facets = search(library, criteria).counts.facets
    for name in FACETS:
        expected = {value: naive_search.count_with(items, criteria.model_dump(), name, value) for value in facets[name]}
        assert facets[name] == expected, name


@settings(max_examples=200, deadline=None)
@given(criteria=random_criteria())
def test_what_is_made_for_who_is_asked_comes_first(library, items, criteria):
    found = search(library, criteria)
    by_id = {item["id"]: item for item in items}
    failing = {key: sum(one.fit != "match" for one in verdicts) for key, verdicts in found.verdicts.items()}
    for group in (found.fits, found.possible, found.near):
        for one, other in pairwise(group):
            if criteria.text == "" and failing[one] == failing[other]:
                assert naive_search.stands_before(by_id[other], by_id[one], criteria.model_dump()) is not True


def test_for_pregnancy_what_is_made_for_it_comes_before_what_overlaps_in_age(library):
    fits = search(library, Criteria(age_from=-9, age_to=0)).fits
    own = [key for key in fits if "zwangeren" in library.interventions[key].target_groups]
    assert len(own) > 1
    assert fits[: len(own)] == own
    warned = [library.interventions[key].origin in library.vocabulary.offer_warnings for key in own]
    assert warned == sorted(warned)


def test_a_rule_for_a_group_that_does_not_exist_is_a_fault(library):
    data = library.vocabulary.model_dump() | {"recognition_sources": library.vocabulary.recognition_sources}
    data["comes_first"][0]["target_group"] = "niemand"
    with pytest.raises(ValueError, match="niemand"):
        Vocabulary(**data)
