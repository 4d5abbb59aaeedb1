"""What offering an intervention takes: every statement has its source, every gap its search, and filters rest on enough."""

import csv
import io

import pytest

from hechting import Criteria, load_library, search
from hechting.filtering.criteria import facet_values
from hechting.render.intervention import field_lines
from hechting.schema.implementation import IMPLEMENTATION_PARTS, Cost
from hechting.schema.vocabulary import FACETS
from hechting.wording.dates import date_in_words

LIBRARY = load_library()
RECORDS = LIBRARY.interventions.values()

#: A filter on a gap would say nothing: at least this part of the interventions must have a value.
ENOUGH = 1 / 3


@pytest.mark.parametrize("facet", FACETS)
def test_a_filter_rests_on_at_least_a_third_of_the_interventions(facet):
    known = sum(bool(facet_values(record, facet)) for record in RECORDS)
    assert known / len(RECORDS) >= ENOUGH, f"{facet}: {known} of {len(RECORDS)}"


def test_cost_per_family_is_no_filter_while_it_is_known_of_less_than_a_third():
    known = [record for record in RECORDS if any(one.unit == "gezin" for one in record.implementation.cost)]
    assert 0 < len(known) / len(RECORDS) < ENOUGH, "enough is known now: make cost a filter, and say so in CONTRIBUTING"


def test_each_statement_is_read_with_its_source_and_day():
    for record in RECORDS:
        lines = field_lines(record, "implementation", LIBRARY.vocabulary)
        statements = [one for part in IMPLEMENTATION_PARTS for one in getattr(record.implementation, part)]
        assert len(lines) == len(statements)
        for line, one in zip(lines, statements, strict=True):
            source = record.sources[one.source]
            assert one.value in line
            assert source.organisation in line
            assert date_in_words(str(source.read_on)) in line
            assert not one.caveat or one.caveat in line


def test_a_price_says_of_which_year_it_is_or_that_nobody_says():
    lines = field_lines(LIBRARY.interventions["stevig-ouderschap"], "implementation", LIBRARY.vocabulary)
    assert any("2.000 euro" in line and "Prijspeil: niet gevonden" in line for line in lines)
    lines = field_lines(LIBRARY.interventions["abc"], "implementation", LIBRARY.vocabulary)
    assert any("2.000 dollar" in line and "Prijspeil: 2020" in line for line in lines)


def test_an_amount_without_its_unit_is_a_fault():
    with pytest.raises(ValueError, match="waarvan het een bedrag is"):
        Cost(value="Tien euro", source="ergens", amount=10, currency="EUR")


def test_rows_give_statements_with_their_address_and_gaps_as_empty_cells():
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(LIBRARY.to_csv()))}
    assert "(https://theraplay.nl/opleidingen/)" in rows["theraplay"]["implementation_training"]
    assert rows["theraplay"]["implementation_cost"] == ""
    assert rows["theraplay"]["implementation_training_lengths"] == "enkele dagen"


def test_the_length_of_the_training_filters_and_what_is_unknown_stays_possible():
    found = search(LIBRARY, Criteria(training_lengths=["enkele dagen"]))
    assert "theraplay" in found.fits
    assert "home-start" in found.possible
    assert "pcit" not in [*found.fits, *found.possible]
