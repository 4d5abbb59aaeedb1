"""The map of what was studied and offered, and the sheet to choose together: every cell and every sentence follows from the records."""

import re
from dataclasses import replace
from statistics import NormalDist

import pytest

from hechting import evidence_map, load_library, shared_choice
from hechting.engines.evidence_map.readable import cell_in_words, tables_of
from hechting.engines.shared_choice.found import Found, in_sentences
from hechting.filtering.evidence import NOT_SPLIT, axes, evidence_cells, offered, placed_in, study_results
from hechting.schema.evidence import SURENESS
from hechting.wording.folding import slug
from hechting.wording.ui import say, upper_first

LIBRARY = load_library()
RESULTS = study_results(LIBRARY)
AXES = {one.id: one for one in axes(LIBRARY.vocabulary)}


def _naive_studies(mechanism, outcome):
    """Count the studies of a cell straight from the records, without the axes."""
    own = {
        (record.id, effect.study)
        for record in LIBRARY.interventions.values()
        if mechanism in record.mechanisms
        for effect in record.effects
        if any(one.outcome == outcome for one in effect.found)
    }
    general = {
        one.result.study
        for one in LIBRARY.reviews.reviews
        if mechanism in one.mechanisms and one.finding.outcome == outcome
    }
    return len(own) + len(general)


def test_every_cell_counts_the_studies_of_its_records():
    cells = {(one.row, one.column): one for one in evidence_cells(RESULTS, AXES["werkt-via"], AXES["uitkomst"])}
    facets = LIBRARY.vocabulary.facets
    for mechanism in facets["mechanisms"].values:
        for outcome in facets["outcomes"].values:
            cell = cells.get((slug(mechanism).strip("-"), slug(outcome).strip("-")))
            assert (cell.studies if cell else 0) == _naive_studies(mechanism, outcome), (mechanism, outcome)


def test_every_study_is_told_as_its_record_or_row_tells_it():
    told = {(one.study, one.result) for one in RESULTS}
    for record in LIBRARY.interventions.values():
        name = record.name if record.abbreviation is None else record.abbreviation
        for effect in record.effects:
            assert not effect.found or (f"{name}: {effect.study}", effect.result) in told
    for review in LIBRARY.reviews.reviews:
        (row,) = [one for one in LIBRARY.effects.rows if review.result.names(one)]
        assert (row.study, f"{row.outcome}: {row.part}." if row.finding is None else row.finding) in told


def test_a_distance_is_told_in_a_hundred_pairs():
    told = 0
    for record in LIBRARY.interventions.values():
        for effect in record.effects:
            for found in effect.found:
                (row,) = [one for one in LIBRARY.effects.rows if found.number and found.number.names(one)] or [None]
                if row is None or row.effect is None or row.measure not in ("d", "g", "SMD", "r"):
                    continue
                apart = row.effect if row.measure != "r" else 2 * row.effect / (1 - row.effect**2) ** 0.5
                count = round(100 * NormalDist().cdf(abs(apart) / 2**0.5))
                expected = 100 - count if found.direction == "slechter" else count
                own = [one for one in RESULTS if one.intervention == record.id and one.outcome == found.outcome]
                assert any(
                    f"doen {expected} van de 100 met hulp het beter" in number for one in own for number in one.people
                )
                said = [number for one in own for number in one.people if one.direction == "geen-verschil"]
                assert all("kan toeval zijn" in number for number in said if "van de 100 met hulp het beter" in number)
                told += 1
    assert told


def test_age_is_the_last_axis_to_choose():
    assert list(AXES)[-1] == "leeftijd"


def test_an_age_band_holds_what_is_meant_for_some_age_in_it():
    for band in LIBRARY.vocabulary.age_bands:
        found = {one.id for one in placed_in(offered(LIBRARY), {"leeftijd": slug(band.label)})}
        for record in LIBRARY.interventions.values():
            if record.origin in LIBRARY.vocabulary.offer_warnings:
                assert record.id not in found
                continue
            low, high = record.age.min_months, record.age.max_months
            if low is None and high is None:
                assert record.id not in found
                continue
            ages = range(-9, 400)
            touches = any(
                (low is None or age >= low) and (high is None or age <= high)
                for age in [*ages, *(low or 0, high or 0)]
                if band.age_from <= age and (band.age_to is None or age <= band.age_to)
            )
            assert (record.id in found) == touches, (record.id, band.label)


def test_harm_and_no_difference_are_said_as_plainly_as_gain():
    results = [one for one in RESULTS if one.outcome == "hechting van het kind"]
    cell = next(one for one in evidence_cells(results, AXES["werkt-via"], AXES["uitkomst"]) if one.row == NOT_SPLIT)
    assert dict(cell.found).keys() == {one.direction for one in cell.results}
    for direction, count in cell.found:
        assert count == len({one.study for one in cell.results if one.direction == direction})
    assert "geen verschil gevonden: " in cell_in_words(cell)


def test_the_readable_form_has_a_row_and_a_column_for_every_value():
    for table, (rows, columns) in zip(
        tables_of(evidence_map()._shown), [("werkt-via", "uitkomst"), ("doelgroep", "leeftijd")], strict=True
    ):
        assert [row[0] for row in table.rows] == [one.label for one in AXES[rows].values]
        assert list(table.heads[1:]) == [one.label for one in AXES[columns].values]


def test_the_open_cell_gives_its_results_in_python():
    chart = evidence_map()
    assert chart.results == RESULTS
    chart.state = {**chart.state, "cell": ["video-feedback", "hechting-van-het-kind"]}
    assert {one.outcome for one in chart.results} == {"hechting van het kind"}
    assert all("video-feedback" in one.places["werkt-via"] for one in chart.results)


def test_the_figure_has_a_number_where_something_was_studied():
    (heat,) = evidence_map().figure().data
    counts = [count for row in heat.z for count in row if count is not None]
    assert sum(counts) == sum(cell.studies for cell in evidence_cells(RESULTS, AXES["werkt-via"], AXES["uitkomst"]))


def test_the_sheet_says_every_outcome_once_with_what_was_found_how_sure_and_every_number():
    sheet = shared_choice()._shown
    for option in sheet.options:
        own = [one for one in RESULTS if one.intervention == option.id]
        sentences = option.answers["weten"]
        assert bool(own) == ("lazen geen onderzoek" not in " ".join(sentences))
        assert set(option.answers) == {row.id for row in sheet.rows}
        outcomes = list(dict.fromkeys(one.outcome for one in own))
        assert [one.partition(":")[0] for one in sentences if own] == [upper_first(one) for one in outcomes]
        for outcome, sentence in zip(outcomes, sentences, strict=False):
            here = [one for one in own if one.outcome == outcome]
            surest = max((one.sure for one in here), key=SURENESS.index)
            assert say(f"map.sure.{surest}") in sentence.lower()
            numbers = {
                number for one in here for people in one.people for number in re.findall(r"\d+ van de 100", people)
            }
            assert all(number in sentence for number in numbers)


def test_no_cell_of_the_sheet_is_empty_and_what_is_not_known_is_said():
    for option in shared_choice()._shown.options:
        assert all(option.answers.values()), option.id
        harmed = any(one.direction == "slechter" for one in RESULTS if one.intervention == option.id)
        assert harmed != (say("choice.harm_unknown") in option.answers["niet-weten"])


def test_a_gain_without_others_to_compare_with_says_so():
    alone = Found("gedrag van het kind", "beter", "weinig", is_compared=False, numbers=())
    beside = replace(alone, is_compared=True)
    assert "niet vergeleken" in next(in_sentences([alone]))
    assert "niet vergeleken" not in next(in_sentences([beside]))


def test_an_outcome_on_which_parts_differ_is_one_sentence_with_both():
    gain = Found(
        "gedrag van het kind", "beter", "matig", is_compared=True, numbers=("Druk: beter in 60 van de 100 paren.",)
    )
    none = replace(gain, direction="geen-verschil", sure="redelijk", numbers=())
    (said,) = in_sentences([gain, none])
    assert said == (
        "Gedrag van het kind: deels beter (niet zo zeker), deels geen verschil gevonden (redelijk zeker). "
        "Druk: beter in 60 van de 100 paren."
    )


def test_what_stands_on_the_sheet_follows_both_ways():
    sheet = shared_choice()
    sheet.options = ["abc", "vipp-sd"]
    assert sheet.state["options"] == ["abc", "vipp-sd"]
    sheet.state = {"options": ["pcit"], "form": "groot"}
    assert sheet.options == ["pcit"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["niets"], "'niets' staat niet in de bibliotheek\neen van: "),
        (sorted(LIBRARY.interventions)[:5], "5 interventies passen niet op een blad\nhoogstens 4"),
    ],
)
def test_what_cannot_stand_on_the_sheet_is_said_in_a_sentence(options, sentence):
    with pytest.raises(ValueError, match=sentence):
        shared_choice().options = options


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ({"rows": "kleur"}, "rows: 'kleur' staat niet op deze kaart\neen van: werkt-via, doelgroep"),
        ({"cell": ["niets", "hechting-van-het-kind"]}, "cell: 'niets' staat niet op deze kaart\neen van: "),
        ({"level": "zwaar"}, "level: 'zwaar' staat niet op deze kaart\neen van: None, "),
    ],
)
def test_what_the_map_does_not_have_is_refused_in_a_sentence(state, sentence):
    chart = evidence_map()
    with pytest.raises(ValueError, match=sentence):
        chart.state = state
    assert chart.figure().data


def test_a_state_of_which_a_part_is_named_begins_where_the_rest_does():
    chart, sheet = evidence_map(), shared_choice()
    chart.state = {"rows": "doelgroep"}
    sheet.state = {"options": ["abc"]}
    assert (chart.state["columns"], sheet.state["form"]) == ("uitkomst", "gewoon")
    with pytest.raises(ValueError, match="'reusachtig' is geen vorm van het blad\neen van: gewoon, groot, eenvoudig"):
        sheet.state = {"options": ["abc"], "form": "reusachtig"}
