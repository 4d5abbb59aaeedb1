"""Births to mothers under 20: the numbers of Statistics Netherlands, sums of our own, and words that follow from them."""

import re
import shutil

import pytest
from content_parts import tables_of

from hechting import load_library
from hechting.reading.places import CONTENT
from hechting.schema.teen_births import AGES

BIRTHS = load_library().teen_births

#: Year, then mothers younger than 16, 16, 17, 18 and 19, then all together.
SERIES = """
2000,94,230,482,878,1673,3357
2001,103,268,564,957,1677,3569
2002,100,235,501,977,1703,3516
2003,105,212,468,941,1614,3340
2004,70,176,421,836,1501,3004
2005,70,156,387,726,1456,2795
2006,56,161,351,691,1290,2549
2007,63,151,370,676,1283,2543
2008,62,131,346,757,1257,2553
2009,71,123,382,763,1297,2636
2010,47,128,310,730,1321,2536
2011,56,115,300,674,1220,2365
2012,60,110,298,638,1097,2203
2013,49,108,235,544,965,1901
2014,47,88,229,494,938,1796
2015,37,94,207,401,831,1570
2016,27,68,192,403,802,1492
2017,24,67,187,364,768,1410
2018,28,55,160,358,722,1323
2019,14,49,151,333,712,1259
2020,23,54,148,328,641,1194
"""


def test_every_year_is_in_with_its_sum():
    expected = [tuple(map(int, line.split(","))) for line in SERIES.split()]
    found = [(one.year, *(one.births(age) for age in AGES), one.births("total")) for one in BIRTHS.rows]
    assert found == expected


def words_of(key):
    figure = next(figure for figure in BIRTHS.words.figures if figure.key == key)
    return f"{figure.title} {figure.meaning} {figure.point}"


def test_the_message_of_the_total_follows_from_the_numbers():
    first, last = BIRTHS.rows[0], BIRTHS.rows[-1]
    fewer = 1 - last.total / first.total
    words = words_of("alle-leeftijden")
    assert f"{round(100 * fewer)}% minder" in words
    assert 0.6 < fewer < 2 / 3
    assert "bijna twee derde" in words
    assert last.year - first.year == 20
    highest = max(BIRTHS.rows, key=lambda one: one.total)
    for number in (first.total, last.total, highest.total):
        assert f"{number:,}".replace(",", ".") in words
    assert str(highest.year) in words


def test_the_message_of_the_ages_follows_from_the_numbers():
    last = BIRTHS.rows[-1]
    older = last.age_18 + last.age_19
    words = words_of("leeftijd-van-de-moeder")
    assert f"{older} een moeder van 18 of 19 jaar ({round(100 * older / last.total)}%)" in words
    assert f"en {last.under_16} een moeder die jonger was dan 16 ({round(100 * last.under_16 / last.total)}%)" in words
    assert 0.8 < older / last.total < 0.83
    assert all(getattr(last, age) < 0.5 * getattr(BIRTHS.rows[0], age) for age in AGES)


def test_what_is_not_known_and_the_rate_stand_beside_every_figure():
    for figure in BIRTHS.words.figures:
        said = " ".join(BIRTHS.remarks.remarks[name].text for name in figure.beside)
        for words in ("2021 en later hebben we niet gevonden", "5,2 kinderen per 1.000", "2,4 per 1.000"):
            assert words in said


@pytest.fixture
def folder(tmp_path):
    for name in ("teen_births.csv", "teen_births.yaml", "remarks.yaml"):
        shutil.copy(CONTENT / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        (
            "teen_births.csv",
            "2000,94",
            "2000,veel",
            "teen_births.csv:2: under_16: 'veel' is geen heel getal — alleen cijfers",
        ),
        (
            "teen_births.csv",
            "2000,94",
            "2000,",
            "teen_births.csv:2: under_16: is leeg — vul het veld in",
        ),
        (
            "teen_births.csv",
            "2001,",
            "2000,",
            "teen_births.csv:3: year: heeft dezelfde year als regel 2 — elke rij één keer",
        ),
        ("teen_births.csv", "age_16", "zestien", "teen_births.csv:1: (bestand): de kolommen kloppen niet"),
        (
            "teen_births.yaml",
            "series: cbs-2021",
            "series: cbs",
            "series: 'cbs' staat niet bij de bronnen van remarks.yaml",
        ),
        (
            "teen_births.yaml",
            "column: total",
            "column: alles",
            "figures.0.lines.0.column: 'alles' mag hier niet — een van: ",
        ),
        ("teen_births.yaml", "geboorten-tot-2020", "geboorten", "'geboorten' staat niet in remarks.yaml — een van: "),
        (
            "remarks.yaml",
            "source: cbs-tabel",
            "source: iemand",
            "bron 'iemand' staat niet onder sources van dit bestand — een van: ",
        ),
    ],
)
def test_a_fault_names_file_line_field_and_remedy(folder, name, old, new, words):
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    found, faults = tables_of(folder)
    assert found["teen_births"] is None
    assert any(re.match(rf"{re.escape(name)}:\d+: ", one) and words in one for one in faults), faults
