"""The orders of results and the names of discouraged approaches, on small records of their own."""

from types import SimpleNamespace

import pytest

from hechting import Criteria, load_library
from hechting.filtering.discouraged import discouraged_in_query
from hechting.filtering.ordering import SORTS, sort_key

VOCABULARY = load_library().vocabulary
LINKS = VOCABULARY.values("attachment_links")
#: The level of each rank; ``None`` for one that has none.
LEVELS = {level.rank: level.level for level in VOCABULARY.recognition_levels}
RANKS = sorted(rank for rank in LEVELS if rank is not None)


def record(
    key, name="zelfde", rank=None, sessions=None, age=None, date=None, link=LINKS[0], other_names=(), abbreviation=None
):
    return SimpleNamespace(
        id=key,
        name=name,
        abbreviation=abbreviation,
        other_names=other_names,
        attachment_link=link,
        recognition=SimpleNamespace(level=LEVELS[rank], date=date),
        sessions=SimpleNamespace(number_max=sessions),
        age=SimpleNamespace(min_months=age),
    )


def ordered(records, sort, failing=(), text=""):
    asked, open_questions = Criteria(text=text), dict(failing)

    def key(one):
        return sort_key(one, sort, asked, VOCABULARY, open_questions.get(one.id, 0))

    return [one.id for one in sorted(records, key=key)]


@pytest.mark.parametrize("sort", SORTS)
def test_what_is_equal_goes_by_name_without_diacritics_and_then_by_id(sort):
    records = [record("b", "Élan"), record("a", "elan"), record("d", "zoet"), record("c", "Dal")]
    assert ordered(records, sort) == ["c", "a", "b", "d"]


@pytest.mark.parametrize("sort", ["erkenning", "relevantie"])
def test_the_highest_recognition_comes_first_and_none_last(sort):
    records = [record("geen"), *(record(f"rang {rank}", rank=rank) for rank in RANKS)]
    assert ordered(records, sort) == [*(f"rang {rank}" for rank in reversed(RANKS)), "geen"]


@pytest.mark.parametrize(("sort", "field"), [("sessies", "sessions"), ("leeftijd", "age")])
def test_the_least_comes_first_zero_too_and_unknown_last(sort, field):
    records = [record(str(value), **{field: value}) for value in (None, 12, 0, 3)]
    assert ordered(records, sort) == ["0", "3", "12", "None"]


def test_the_newest_date_comes_first_a_month_counts_from_its_first_day_and_none_comes_last():
    records = [record(str(date), date=date) for date in (None, "2015-12", "2015-11-30", "2016", "2015-12-02")]
    assert ordered(records, "erkenningsdatum") == ["2016", "2015-12-02", "2015-12", "2015-11-30", "None"]


def test_by_relevance_open_questions_come_before_names_names_before_links_and_links_before_recognition():
    records = [
        record("erkend", rank=RANKS[-1], link=LINKS[1]),
        record("band", link=LINKS[0]),
        record("naam", "Zacht en zoet", link=LINKS[1]),
        record("half", other_names=("zachtjes",), link=LINKS[1]),
        record("open", "Zacht en zoet", rank=RANKS[-1]),
    ]
    assert ordered(records, "relevantie", {"open": 1}, "zacht zo") == ["naam", "half", "band", "erkend", "open"]


def test_by_relevance_a_query_that_begins_the_abbreviation_comes_first():
    records = [record("anders", "Aardig"), record("kort", "Zoet", abbreviation="AB-C")]
    assert ordered(records, "relevantie", text="ab") == ["kort", "anders"]


LIBRARY = SimpleNamespace(
    discouraged={
        "een": SimpleNamespace(name="Rebirthing", also_known_as=("hergeboorte",), warning_terms=("holding therapy",)),
        "twee": SimpleNamespace(name="De re", also_known_as=(), warning_terms=("zalf op de wond",)),
    }
)


@pytest.mark.parametrize(
    "text", ["rebirthing", "REBI", "rebirthingtherapie", "hergeboorte", "hold ther", "wat is holding-therapy"]
)
def test_a_discouraged_approach_is_recognised_while_typing_and_in_compounds(text):
    assert discouraged_in_query(LIBRARY, text) == ["een"]


@pytest.mark.parametrize("text", ["", "reb", "de re", "therapy", "hold massage", "birthing", "geboorte", "relatie"])
def test_short_and_other_words_give_no_warning(text):
    assert discouraged_in_query(LIBRARY, text) == []


def test_short_words_of_a_term_need_not_be_typed():
    assert discouraged_in_query(LIBRARY, "zalf wond") == ["twee"]
