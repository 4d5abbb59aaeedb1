"""Where the numbers of the tables were read: each row names a page of ``sources.yaml`` by its key, and carries no address of its own."""

import csv
import re
import shutil

import pytest
from content_parts import lines

from hechting import load_library
from hechting.checks.sources import source_faults
from hechting.reading.faults import LibraryError
from hechting.reading.places import CONTENT
from hechting.schema.source import named_sources
from hechting.sphinx_ext.ledger import ledger

LIBRARY = load_library()
TABLES = {"effects": LIBRARY.effects.rows, "prevalence": LIBRARY.prevalence.rows}

#: An address on the web, or a day as the files write it.
ADDRESS_OR_DAY = re.compile(r"https?:|www\.|\b\d{4}-\d\d-\d\d\b")


@pytest.fixture
def content(tmp_path):
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path / "content"


def cells(path):
    """Return the header of a table and its rows, as text."""
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    return header, rows


def name_another(path, line, key):
    """Write another key into a row (the header is line 1); return the key that was there."""
    header, rows = cells(path)
    at = header.index("source")
    old, rows[line - 2][at] = rows[line - 2][at], key
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])
    return old


def faults_of(folder):
    with pytest.raises(LibraryError) as caught:
        load_library(folder)
    return lines(caught.value.faults, folder)


@pytest.mark.parametrize("path", sorted(CONTENT.glob("*.csv")), ids=lambda path: path.name)
def test_no_cell_but_the_publication_holds_an_address_or_a_day(path):
    header, rows = cells(path)
    assert [
        (line, name, cell)
        for line, row in enumerate(rows, 2)
        for name, cell in zip(header, row, strict=True)
        if name != "publication" and ADDRESS_OR_DAY.search(cell)
    ] == []


def test_an_address_or_a_day_would_be_seen():
    assert all(map(ADDRESS_OR_DAY.search, ("https://a.nl", "www.a.nl", "gelezen 2026-11-22")))
    assert not ADDRESS_OR_DAY.search("2.000 kinderen, 2003-2005")


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_the_page_and_the_day_of_the_shelf(name):
    header, rows = cells(CONTENT / f"{name}.csv")
    at = header.index("source")
    for row, record in zip(rows, TABLES[name], strict=True):
        page = LIBRARY.sources[row[at]]
        assert record.source.key == row[at]
        assert (record.verified_at, record.read_on, record.source.weak) == (page.url, page.read_on, page.weak)


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda key: f"{key}x", "{was!r} staat niet in sources.yaml — bedoel je {key}? Zo niet, zet de bron dan in sources.yaml"),
        (lambda _key: "0", "'0' staat niet in sources.yaml — zet de bron in sources.yaml, met titel, adres en dag"),
        (lambda key: LIBRARY.sources[key].url, "{was!r} staat niet in sources.yaml — bedoel je {key}?"),
        (lambda _key: "", "is leeg — de sleutel van de pagina waarop de getallen staan, zoals zij in sources.yaml heet"),
    ],
)  # fmt: skip
def test_a_key_that_is_no_page_gives_one_fault_with_its_place_and_remedy(content, name, change, expected):
    header, rows = cells(CONTENT / f"{name}.csv")
    key = rows[1][header.index("source")]
    name_another(content / f"{name}.csv", 3, change(key))
    (fault,) = faults_of(content)
    assert fault.startswith(f"{name}.csv:3: source: {expected.format(was=change(key), key=key)}")


def test_faults_of_the_shelf_are_not_blamed_on_the_tables(content):
    path = content / "sources.yaml"
    key = LIBRARY.effects.rows[0].source.key
    before, after = path.read_text("utf-8").split(f"\n  {key}:\n", 1)
    path.write_text(f"{before}\n  {key}:\n{re.sub(r'year: .*', 'year: ooit', after, count=1)}", "utf-8")
    (fault,) = faults_of(content)
    assert fault.startswith("sources.yaml:")


def test_a_page_that_only_a_table_names_is_used_and_without_the_table_is_not(content):
    records = {key for name in vars(LIBRARY) if name not in ("sources", "shelf", "comparisons", *TABLES)
               for key, _ in named_sources(getattr(LIBRARY, name))}  # fmt: skip
    keys = [row.source.key for row in LIBRARY.effects.rows]
    only = next(key for key in keys if key not in records and keys.count(key) == 1)
    path = content / "effects.csv"
    assert name_another(path, keys.index(only) + 2, next(key for key in keys if key != only)) == only
    assert source_faults(LIBRARY) == []
    (fault,) = lines(source_faults(load_library(content)), content)
    assert f"sources.{only}: wordt nergens gebruikt" in fault


def test_the_ledger_says_of_a_page_that_a_table_has_numbers_from_it():
    entries = {entry.key: entry for entry in ledger(LIBRARY)}
    for row in (*LIBRARY.effects.rows, *LIBRARY.prevalence.rows):
        assert "getallen in een grafiek" in entries[row.source.key].supports
