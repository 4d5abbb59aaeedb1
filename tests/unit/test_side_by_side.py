"""In how many of a hundred pairs who had the help does better: from a distance or a correlation, to the side that the finding says."""

from statistics import NormalDist

import pytest

from hechting.filtering.side_by_side import side_by_side
from hechting.reading.library import load_library
from hechting.schema.evidence import OutcomeFinding, ResultReference

ROWS = load_library().effects.rows
BY_DISTANCE = next(row for row in ROWS if row.measure in ("d", "g", "SMD") and row.effect)
BY_CORRELATION = next(row for row in ROWS if row.measure == "r" and row.effect)
OTHER = next(row for row in ROWS if row.measure not in ("d", "g", "SMD", "r"))


def found(row, direction="beter"):
    number = ResultReference.model_construct(study=row.study, outcome=row.outcome, part=row.part)
    return side_by_side(OutcomeFinding.model_construct(direction=direction, number=number), [row])


@pytest.mark.parametrize("size", [0.4, -0.4])
def test_a_distance_of_either_sign_is_told_to_the_side_of_the_finding(size):
    row = BY_DISTANCE.model_copy(update={"effect": size})
    better = round(100 * NormalDist().cdf(0.4 / 2**0.5))
    assert found(row) == (row, better)
    assert found(row, "geen-verschil") == (row, better)
    assert found(row, "slechter") == (row, 100 - better)


def test_a_correlation_is_first_made_a_distance():
    row = BY_CORRELATION.model_copy(update={"effect": 0.3})
    assert found(row) == (row, round(100 * NormalDist().cdf(2 * 0.3 / (1 - 0.3**2) ** 0.5 / 2**0.5)))


def test_what_is_no_distance_is_not_told():
    assert found(OTHER) is None
    assert found(BY_DISTANCE.model_copy(update={"effect": None})) is None
    assert side_by_side(OutcomeFinding.model_construct(direction="beter", number=None), ROWS) is None
