"""How numbers, dates, ages, effects and lists are written in Dutch, at their edges."""

from collections import namedtuple
from datetime import date, datetime, timedelta
from types import SimpleNamespace

import pytest

from hechting.reading.pages import read_pages
from hechting.reading.places import CONTENT
from hechting.wording import dates
from hechting.wording.ages import age_in_words, age_range, session_range
from hechting.wording.chapters import FIRST, GOALS, LAST, MEANS_FOR
from hechting.wording.dates import (
    date_in_words,
    first_day,
    is_full_date,
    latest_today,
    months_between,
    parse_date,
    parse_partial_date,
    today,
    years_between,
    years_later,
)
from hechting.wording.effect_sizes import effect_in_words, interval_in_words, result_in_words, size_in_words
from hechting.wording.folding import fold, slug, words
from hechting.wording.lists import in_a_list
from hechting.wording.numbers import decimal, number, percentage, unbroken
from hechting.wording.ui import upper_first

ROOT = CONTENT.parents[1]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"), (-0.0, "0"), (7, "7"), (1.5, "1,5"), (0.3333333, "0,333333"), (0.0625, "0,0625"), (0.0000004, "0"), (-0.0000004, "0"),
        (-0.1, "−0,1"), (999, "999"), (1000, "1.000"), (64590, "64.590"), (-1234.5, "−1.234,5"), (1_000_000, "1.000.000"),
        (1_234_567, "1.234.567"), (0.1 + 0.2, "0,3"), (0.12345549, "0,123455"),
    ],
)  # fmt: skip
def test_a_number_has_a_decimal_comma_points_between_thousands_and_a_real_minus(value, words):
    assert number(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0,00"),
        (-0.001, "0,00"),
        (-0.17, "−0,17"),
        (1.5, "1,50"),
        (0.335, "0,34"),
        (0.325, "0,32"),
        (0.3349, "0,33"),
        (1234, "1.234,00"),
    ],
)
def test_a_decimal_has_two_decimals(value, words):
    assert decimal(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0%"),
        (62, "62%"),
        (51.6, "51,6%"),
        (57.5, "57,5%"),
        (99.95, "99,95%"),
        (12.345, "12,345%"),
        (12.34549, "12,345%"),
        (100, "100%"),
        (-3, "−3%"),
    ],
)
def test_a_percentage_keeps_the_decimals_of_its_source(value, words):
    assert percentage(value) == words


def test_what_belongs_together_stays_on_one_line():
    assert unbroken("d = 0,33 in 70 studies") == "d\u00a0=\u00a00,33 in 70\u00a0studies"
    assert unbroken("12 artikelen en 8 steekproeven") == "12\u00a0artikelen en 8\u00a0steekproeven"
    assert unbroken("a=b, vier studies, 3 maanden") == "a=b, vier studies, 3 maanden"


@pytest.mark.parametrize(
    ("parts", "last", "words"),
    [
        ([], "en", ""), (["a"], "en", "a"), (["a", "b"], "en", "a en b"), (["a", "b", "c"], "en", "a, b en c"),
        (["a", "b"], "of", "a of b"), (["a", "b", "c", "d"], "of", "a, b, c of d"), (["{0}", "b{"], "en", "{0} en b{"),
    ],
)  # fmt: skip
def test_a_list_reads_as_a_sentence(parts, last, words):
    assert in_a_list(iter(parts), last) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 22), "22 november 2026"), ("2026-01-01", "1 januari 2026"), ("2015-12", "december 2015"),
        ("1978", "1978"), ("2026-03", "maart 2026"),
    ],
)  # fmt: skip
def test_a_date_keeps_its_precision(day, words):
    assert date_in_words(day) == words


def test_every_month_has_its_own_name():
    names = [date_in_words(f"2026-{month:02}").removesuffix(" 2026") for month in range(1, 13)]
    assert names == ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "day"), [("2015", (2015, 1, 1)), ("2015-12", (2015, 12, 1)), ("2015-12-31", (2015, 12, 31))]
)
def test_the_first_day_that_a_date_can_mean(text, day):
    assert first_day(text) == date(*day)


@pytest.mark.parametrize("wrong", ["", "15", "2015-13", "2015-02-30", "2015-1-1", "22-11-2026", "2026-11-22 "])
def test_a_wrong_date_says_how_to_write_it(wrong):
    for read in (first_day, parse_partial_date):
        with pytest.raises(ValueError, match="2026-11-22"):
            read(wrong)


@pytest.mark.parametrize("wrong", ["2026", "2026-11", 2026, None, True])
def test_a_full_date_is_asked_for(wrong):
    with pytest.raises(ValueError, match="2026-11-22"):
        parse_date(wrong)


def test_dates_are_read_as_written():
    assert parse_date("2026-11-22") == parse_date(date(2026, 11, 22)) == date(2026, 11, 22)
    assert parse_partial_date("2026-11") == "2026-11"
    assert parse_partial_date(date(2026, 11, 22)) == "2026-11-22"


@pytest.mark.parametrize(
    ("earlier", "later", "years", "months"),
    [
        ((2021, 11, 22), (2026, 11, 22), 5, 60), ((2021, 11, 23), (2026, 11, 22), 4, 59), ((2026, 1, 31), (2026, 2, 28), 0, 1),
        ((2026, 1, 15), (2026, 1, 15), 0, 0), ((2025, 12, 31), (2026, 1, 1), 0, 0), ((2024, 2, 29), (2025, 2, 27), 0, 11),
        ((2024, 2, 29), (2025, 2, 28), 1, 12), ((2025, 11, 22), (2026, 11, 22), 1, 12),
    ],
)  # fmt: skip
def test_whole_years_and_months(earlier, later, years, months):
    assert years_between(date(*earlier), date(*later)) == years
    assert months_between(date(*earlier), date(*later)) == months


def test_a_month_is_whole_on_its_day_and_not_the_day_before():
    day = date(2025, 5, 20)
    assert months_between(day, date(2026, 4, 20)) == 11
    assert months_between(day, date(2026, 4, 20) - timedelta(days=1)) == 10


def test_another_day_can_be_named_and_else_it_is_today(monkeypatch):
    monkeypatch.setenv("HECHTING_TODAY", "2027-12-22")
    assert today() == latest_today() == date(2027, 12, 22)
    monkeypatch.delenv("HECHTING_TODAY")
    before = date.today()
    assert before <= today() <= date.today()


@pytest.mark.parametrize(("clock", "day"), [("09:59", 22), ("10:00", 23), ("23:59", 23)])
def test_the_latest_day_on_earth_is_fourteen_hours_ahead(monkeypatch, clock, day):
    monkeypatch.delenv("HECHTING_TODAY", raising=False)
    moment = datetime.fromisoformat(f"2026-11-22T{clock}+00:00")
    monkeypatch.setattr(dates, "datetime", SimpleNamespace(now=lambda zone: moment.astimezone(zone)))
    assert latest_today() == date(2026, 11, day)


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (-9, "9 maanden voor de geboorte"), (-1, "1 maand voor de geboorte"), (0, "de geboorte"), (0.5, "0,5 maanden"), (1, "1 maand"), (1.5, "6 weken"),
        (2, "2 maanden"), (2.5, "2,5 maanden"), (12, "12 maanden"), (23, "23 maanden"), (24, "2 jaar"), (25, "25 maanden"),
        (36, "3 jaar"), (216, "18 jaar"),
    ],
)  # fmt: skip
def test_an_age_as_readers_say_it(months, words):
    assert age_in_words(months) == words


def test_an_age_range_says_which_bound_is_unknown():
    assert age_range(None, None) == "leeftijd onbekend"
    assert age_range(0, None) == "vanaf de geboorte, bovengrens niet gevonden"
    assert age_range(None, 0).endswith("de geboorte, ondergrens niet gevonden")
    assert age_range(-9, 24).startswith("van 9 maanden voor de geboorte tot")
    assert age_range(-9, 24).endswith("2 jaar")


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (None, None, "aantal sessies niet gevonden"), (0, None, "ten minste 0 sessies, maximum niet gevonden"),
        (1, None, "ten minste 1 sessie, maximum niet gevonden"), (None, 1, "hoogstens 1 sessie"), (None, 6, "hoogstens 6 sessies"),
        (1, 1, "1 sessie"), (6, 6, "6 sessies"), (6, 7, "6 tot 7 sessies"),
    ],
)  # fmt: skip
def test_a_number_of_sessions_says_which_bound_is_unknown(low, high, words):
    assert session_range(low, high) == words


Result = namedtuple("Result", "measure effect ci_low ci_high significant")


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (Result("d", 0.33, 0.2, 0.46, True), "d = 0,33; interval 0,20 tot 0,46"),
        (Result("d", 0.33, 0.2, 0.46, None), "d = 0,33; interval 0,20 tot 0,46"),
        (Result("r", -0.17, None, None, False), "r = −0,17; interval niet gevonden; niet significant"),
        (Result("OR", 0.0, 0.0, 0.0, None), "OR = 0,00; interval 0,00 tot 0,00"),
        (Result("kwalitatief", None, None, None, None), "geen getal"),
        (Result("kwalitatief", None, 0.1, 0.2, False), "geen getal; niet significant"),
    ],
)
def test_a_result_in_words(result, words):
    assert result_in_words(result).replace("\u00a0", " ") == words


def test_an_effect_does_not_break_at_its_equals_sign_and_half_an_interval_is_none():
    assert effect_in_words("d", 0.5) == "d\u00a0=\u00a00,50"
    assert interval_in_words(0.1, None) == interval_in_words(None, 0.1) == "interval niet gevonden"


@pytest.mark.parametrize(
    ("k", "n", "words"),
    [
        (None, None, ""),
        (16, None, "k = 16"),
        (None, 64590, "n = 64.590"),
        (16, 1360, "k = 16; n = 1.360"),
        (0, 1, "k = 0; n = 1"),
    ],
)
def test_the_size_of_research(k, n, words):
    assert size_in_words(k, n).replace("\u00a0", " ") == words


def test_a_date_knows_whether_it_has_a_day_and_keeps_its_precision_later():
    assert [is_full_date(text) for text in ("2015", "2015-12", "2015-12-31")] == [False, False, True]
    assert [years_later(text, 5) for text in ("2015", "2015-12", "2020-02-29")] == ["2020", "2020-12", "2025-02-28"]
    with pytest.raises(ValueError, match="2026-11-22"):
        parse_partial_date(2026)


def test_the_beginning_of_a_sentence_keeps_other_capitals():
    assert [upper_first(words) for words in ("de JGZ", "é", "")] == ["De JGZ", "É", ""]


def test_folded_text_has_small_letters_without_diacritics():
    assert fold("Geïndiceerd ÉÉN Ångström ﬁ") == "geindiceerd een angstrom ﬁ"


def test_a_word_is_a_run_of_letters_and_digits():
    assert words("VIPP-SD: 6½ sessies, één (1) groep!") == ["vipp", "sd", "6½", "sessies", "een", "1", "groep"]
    assert words(" — ") == []


def test_in_an_address_other_characters_become_one_hyphen():
    assert slug("Massage / lichamelijk contact: ÉÉN") == "massage-lichamelijk-contact-een"


def test_every_chapter_has_the_headings_and_lines_of_the_house():
    chapters = [page for page in read_pages(ROOT).values() if page.is_chapter]
    assert chapters
    for page in chapters:
        second = [heading.words for heading in page.text.headings if heading.level == 2]
        third = {heading.words for heading in page.text.headings if heading.level == 3}
        assert (second[0], tuple(second[-3:])) == (FIRST, LAST)
        assert third >= MEANS_FOR
        assert any(passage.words.startswith(GOALS) for passage in page.text.passages)
