"""Reviews age without a cliff: readers see what is old, only a release is refused, and the work is spread ahead."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from dateutil.relativedelta import relativedelta

from hechting import load_library
from hechting.checks import __main__ as command
from hechting.checks import run
from hechting.checks.book import ROOT, open_book
from hechting.checks.reviews import PLAN_MONTHS, all_reviews, plan, record_reviews
from hechting.reading.places import CONTENT
from hechting.render.ageing import with_old_marks
from hechting.render.listings import discouraged_approaches
from hechting.schema.ageing import OLD_AFTER, Review
from hechting.wording.dates import latest_today, today

DAY = date(2026, 11, 22)


def months_later(months, days=0):
    return DAY + relativedelta(months=months, days=days)


@pytest.mark.parametrize(
    ("seen_on", "is_old", "is_too_old"),
    [
        (DAY, False, False),
        (months_later(12, -1), False, False),
        (months_later(12), True, False),
        (months_later(24, -1), True, False),
        (months_later(24), True, True),
    ],
)
def test_a_review_becomes_old_and_then_too_old(seen_on, is_old, is_too_old):
    review = Review(DAY)
    assert (review.is_old(seen_on), review.is_too_old(seen_on)) == (is_old, is_too_old)


def test_every_kind_of_file_with_a_review_is_looked_at():
    names = {review.file.relative_to(CONTENT).as_posix() for review in record_reviews(load_library())}
    with_a_date = {
        path.relative_to(CONTENT).as_posix()
        for path in CONTENT.rglob("*.yaml")
        # A template is nobody's knowledge yet.
        if path.parent.name != "templates" and "\nreviewed_on:" in f"\n{path.read_text(encoding='utf-8')}"
    }
    assert with_a_date <= names


def test_every_page_is_looked_at(book):
    assert {page.file for page in book.pages.values()} <= {review.file for review in all_reviews(book)}


@pytest.fixture(scope="module")
def book():
    return open_book(ROOT)


def at(monkeypatch, capsys, day, *arguments):
    """Return how a check ends on this day, and what it says; only the reviews are looked at."""
    monkeypatch.setenv("HECHTING_TODAY", day.isoformat())
    monkeypatch.setattr(run, "all_checks", lambda: {"reviews": command.reviews.check})
    status = command.main(list(arguments))
    return status, capsys.readouterr().out


def test_the_handbook_s_own_content_passes(monkeypatch, capsys, book):
    reviewed = all_reviews(book)
    status, said = at(monkeypatch, capsys, max(review.day for review in reviewed))
    assert status == 0
    assert "advies" not in said
    assert said.endswith(f"{len(reviewed)} nagekeken bestanden en pagina's: in orde.\n")


@pytest.mark.parametrize("months", [13, 25])
def test_what_is_old_stops_no_editor(monkeypatch, capsys, book, months):
    reviewed = all_reviews(book)
    day = max(review.day for review in reviewed) + relativedelta(months=months)
    status, said = at(monkeypatch, capsys, day)
    assert status == 0
    assert said.count("en lezers zien dat dat lang geleden is") == len(reviewed)
    assert said.count("(nagekeken op ") == len(reviewed)


def test_only_a_release_is_refused_and_only_after_two_years(monkeypatch, capsys, book):
    days = sorted(review.day for review in all_reviews(book))
    assert at(monkeypatch, capsys, days[0] + relativedelta(months=23), "release")[0] == 0
    status, said = at(monkeypatch, capsys, days[-1] + relativedelta(months=25), "release")
    assert status == 1
    assert said.count("te lang geleden voor een uitgave") == len(days)


def test_what_was_reviewed_on_one_day_gets_turns_of_its_own_before_it_is_old():
    reviews = [Review(DAY, Path(f"{place:02}.yaml")) for place in range(24)]
    planned = plan(reviews, months_later(OLD_AFTER - PLAN_MONTHS))
    assert [one.review for one in planned] == reviews
    days = [one.due for one in planned]
    gaps = {(later - earlier).days for earlier, later in pairwise(days)}
    assert max(gaps) - min(gaps) <= 1
    assert days[0] > months_later(PLAN_MONTHS) - timedelta(days=2)
    assert days[-1] == months_later(OLD_AFTER)


def test_a_plan_looks_three_months_ahead_and_begins_with_the_oldest():
    old, new = Review(DAY, Path("z.yaml")), Review(months_later(2), Path("a.yaml"))
    assert plan([new, old], months_later(OLD_AFTER - PLAN_MONTHS, -1)) == []
    assert [one.review for one in plan([new, old], months_later(OLD_AFTER - PLAN_MONTHS))] == [old]
    assert [one.review for one in plan([new, old], months_later(OLD_AFTER))] == [old, new]


def test_the_day_can_be_named(monkeypatch):
    monkeypatch.setenv("HECHTING_TODAY", "2027-12-22")
    assert today() == latest_today() == date(2027, 12, 22)
    monkeypatch.delenv("HECHTING_TODAY")
    assert today() == date.today()


def test_an_old_record_says_so_under_its_heading_and_a_recent_one_does_not():
    library = load_library()
    html = discouraged_approaches(library)._repr_html_()
    oldest = min(record.reviewed_on for record in library.discouraged.values())
    assert with_old_marks(html, oldest) == html
    marked = with_old_marks(html, max(record.reviewed_on for record in library.discouraged.values()).replace(year=2040))
    assert marked.count(
        '</h3>\n<p class="hechting-old" role="note">Dit is langer dan een jaar geleden nagekeken.'
    ) == len(library.discouraged)
    assert "Nagekeken op" in html
