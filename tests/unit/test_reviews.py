"""What nobody reviewed for long is named: a warning after a year, a failure after two."""

from datetime import date

import pytest

from hechting.checks.__main__ import main
from hechting.checks.reviews import all_reviews, from_the_future, months_since, overdue
from hechting.library import CONTENT

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "months", "fails"),
    [(date(2025, 11, 23), None, None), (date(2025, 11, 22), 12, False), (date(2024, 11, 22), 24, True)],
)
def test_a_review_ages_in_whole_months(day, months, fails):
    late = list(overdue([("a.yaml", day)], TODAY))
    assert [(one.months, one.fails) for one in late] == ([] if months is None else [(months, fails)])


def test_a_month_counts_when_it_is_over():
    assert months_since(date(2026, 10, 23), TODAY) == 0
    assert months_since(date(2026, 10, 22), TODAY) == 1


def test_a_review_in_the_future_is_named():
    reviews = [("a.yaml", date(2026, 11, 23)), ("b.yaml", TODAY)]
    assert list(from_the_future(reviews, TODAY)) == ["a.yaml"]


def test_every_kind_of_file_with_a_review_is_looked_at():
    names = {name for name, _day in all_reviews(CONTENT)}
    with_a_date = {
        path.relative_to(CONTENT).as_posix()
        for path in CONTENT.rglob("*.yaml")
        if "\nreviewed_on:" in f"\n{path.read_text(encoding='utf-8')}"
    }
    assert with_a_date <= names


def test_the_handbook_s_own_content_passes(capsys):
    assert main([]) == 0
    assert "reviewed files: valid." in capsys.readouterr().out
