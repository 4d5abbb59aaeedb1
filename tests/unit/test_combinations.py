"""Each principle picks its own combination; a few invented interventions show which and why."""

import pytest

from hechting.filtering.combinations import LARGEST, MOST_SHOWN, Candidate, combinations

GAPS = [("alle-ouders", "baby", None), ("pleegouders", "peuter", "licht")]


def candidate(key, *gaps, rank=1, is_recent=False, is_short=None, formats=("thuis",), is_here=True):
    groups, ages = {group for group, _, _ in gaps}, {age for _, age, _ in gaps}
    return Candidate.model_construct(
        id=key,
        places={"doelgroep": tuple(groups), "leeftijd": tuple(ages), "zwaarte": ("licht",)},
        rank=rank,
        is_recent=is_recent,
        is_short_training=is_short,
        formats=formats,
        is_here=is_here,
    )


def picked(candidates, gaps=GAPS):
    return {one.ids: one.principles for one in combinations(gaps, candidates)}


def test_each_principle_picks_its_own():
    whole = candidate("een", *GAPS)
    proven = [candidate("a", GAPS[0], rank=3, is_recent=True), candidate("b", GAPS[1], rank=3, is_recent=True)]
    short = [candidate("c", GAPS[0], is_short=True), candidate("d", GAPS[1], is_short=True)]
    found = picked([whole, *proven, *short])
    assert found == {
        # Of sets with as many forms the smaller goes first.
        ("een",): ("minste-programmas", "meeste-vormen"),
        ("a", "b"): ("sterkste-erkenning",),
        ("c", "d"): ("kortste-opleiding",),
    }


def test_many_forms_count_by_their_kinds():
    plain = candidate("a", *GAPS, formats=("thuis", "thuis"))
    many = candidate("b", *GAPS, formats=("thuis", "groep", "online"))
    found = picked([plain, many])
    assert found[("b",)] == ("meeste-vormen",)
    assert found[("a",)] == ("minste-programmas", "sterkste-erkenning", "kortste-opleiding")


def test_no_recognition_is_the_lowest_level_and_no_lower_than_that():
    none, lowest = candidate("b", *GAPS, rank=None), candidate("a", *GAPS, rank=0)
    weak = candidate("c", *GAPS, rank=1)
    # Of equals the first by name goes first, so that only the level decides.
    assert next(iter(picked([none, lowest, weak]))) == ("c",)
    assert picked([none, lowest])[("a",)] == (
        "minste-programmas",
        "sterkste-erkenning",
        "kortste-opleiding",
        "meeste-vormen",
    )
    unnamed = candidate("a", *GAPS, rank=None)
    assert picked([unnamed, candidate("b", *GAPS, rank=0)])[("a",)][0] == "minste-programmas"


def test_principles_that_agree_leave_room_for_something_else():
    found = picked([candidate(key, *GAPS) for key in "abcd"])
    assert len(found) == MOST_SHOWN
    assert [*found.values()][1:] == [("iets-anders",)] * 2


def test_no_more_stand_beside_each_other_than_can_be_read():
    assert (
        len(
            picked([candidate(key, GAPS[0], rank=3, is_recent=True, is_short=True, formats=(key,)) for key in "abcdef"])
        )
        == MOST_SHOWN
    )


def test_a_superfluous_member_is_left_out_and_a_set_has_an_end():
    five = [("g", str(place), None) for place in range(LARGEST + 1)]
    sets = picked([candidate(f"i{place}", gap) for place, gap in enumerate(five)], five)
    assert {len(ids) for ids in sets} == {LARGEST}
    assert ("a", "b") not in picked([candidate("a", *GAPS), candidate("b", GAPS[0])])


@pytest.mark.parametrize(
    "candidates",
    [[], [candidate("elders", ("anderen", "baby", None))], [candidate("weg", *GAPS, is_here=False)]],
    ids=["nothing", "serves none", "cannot be had here"],
)
def test_without_help_that_serves_a_gap_there_is_no_combination(candidates):
    assert combinations(GAPS, candidates) == ()


def test_what_a_combination_serves_stands_in_the_order_of_the_gaps():
    (only,) = combinations(GAPS, [candidate("b", GAPS[1])])
    assert only.served == (GAPS[1],)
