"""How sure and how much: the meters against a naive reading of the records, outcome by outcome."""

import statistics

import pytest

from hechting import load_library
from hechting.filtering.meters import outcome_meters

LIBRARY = load_library()
STEPS = ["weinig", "matig", "redelijk"]


def naive(record):
    """Per outcome: the step of the surest findings, their direction, and every number of people that must be said."""
    said = {}
    for outcome in record.outcomes:
        findings = []
        for effect in record.effects:
            for one in effect.found:
                if one.outcome == outcome:
                    step = {"overzicht": 2, "gerandomiseerd": 1 if (effect.n or 0) >= 100 else 0}.get(
                        effect.design_kind, 0
                    )
                    findings.append((max(0, step - (1 if one.lowered else 0)), one))
        top = max(step for step, _ in findings)
        best = [one for step, one in findings if step == top]
        ways = {one.direction for one in best}
        numbers = [count for one in best for people in one.people for count in (people.with_help, people.without)]
        numbers += [naive_chance(one.number) for one in best if one.number and naive_chance(one.number) is not None]
        said[outcome] = (STEPS[top], ways.pop() if len(ways) == 1 else "wisselend", numbers)
    return said


def naive_chance(number):
    row = next(
        row
        for row in LIBRARY.effects.rows
        if (row.study, row.outcome, row.part) == (number.study, number.outcome, number.part)
    )
    if row.effect is None or row.measure not in ("d", "g", "SMD", "r"):
        return None
    d = abs(row.effect if row.measure != "r" else 2 * row.effect / (1 - row.effect**2) ** 0.5)
    return round(100 * statistics.NormalDist(d, 2**0.5).cdf(2 * d) if d else 50)


WAYS = {
    "beter": "Het ging beter.", "geen-verschil": "Geen verschil gevonden.", "slechter": "Het ging slechter.",
    "wisselend": "Studies vonden wisselende uitkomsten.",
}  # fmt: skip


@pytest.mark.parametrize("record", LIBRARY.interventions.values(), ids=list(LIBRARY.interventions))
def test_meters_say_what_the_studies_say_of_each_outcome(record):
    meters = outcome_meters(record, LIBRARY.effects.rows)
    expected = naive(record)
    assert [one.outcome for one in meters] == list(expected)
    for one in meters:
        sure, way, numbers = expected[one.outcome]
        assert one.sure == sure
        assert one.much.startswith(WAYS[way])
        assert all(str(number) in one.much for number in numbers)
        assert ("niet gevonden" in one.much) == (not numbers)


def test_a_number_where_no_difference_was_found_says_that_it_may_be_chance():
    much = {one.outcome: one.much for one in outcome_meters(LIBRARY.interventions["vipp-sd"], LIBRARY.effects.rows)}
    assert "kan toeval zijn" in much["gedrag van het kind"]
    assert "kan toeval zijn" not in much["hechting van het kind"]


def test_people_are_said_as_the_source_counted_them():
    much = {one.outcome: one.much for one in outcome_meters(LIBRARY.interventions["voorzorg"], LIBRARY.effects.rows)}
    assert "Van de 100 met de hulp: 11 met een melding" in much["mishandeling en veiligheid"]
    assert "zonder de hulp 19" in much["mishandeling en veiligheid"]


def test_a_ratio_says_nothing_of_pairs():
    rows = tuple(row.model_copy(update={"measure": "OR"}) for row in LIBRARY.effects.rows)
    much = [one.much for one in outcome_meters(LIBRARY.interventions["vipp-sd"], rows)]
    assert any(
        "honderd keer" in one.much for one in outcome_meters(LIBRARY.interventions["vipp-sd"], LIBRARY.effects.rows)
    )
    assert not any("honderd keer" in one for one in much)


@pytest.mark.parametrize(("measure", "pairs"), [("d", 64), ("r", 79)])
def test_an_r_is_first_made_a_distance(measure, pairs):
    """d = 0.5 gives 64 of 100 pairs; r = 0.5 is d = 1.15, and gives 79."""
    rows = tuple(row.model_copy(update={"measure": measure, "effect": 0.5}) for row in LIBRARY.effects.rows)
    much = " ".join(one.much for one in outcome_meters(LIBRARY.interventions["vipp-sd"], rows))
    assert f"{pairs} keer beter" in much
