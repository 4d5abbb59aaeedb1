"""Every source stands once, is used, and is the same in the lists of references."""

import shutil
from dataclasses import replace

import pytest
from content_parts import lines
from small_book import PAGE, small_book

from hechting import load_library
from hechting.checks import weak_sources
from hechting.checks.book import open_book
from hechting.checks.sources import REFERENCES, source_faults
from hechting.reading.places import CONTENT
from hechting.schema.source import FILE


@pytest.fixture
def library(tmp_path):
    """The handbook's library, with sources and references that a test may change."""
    for name in (FILE, REFERENCES):
        shutil.copy(CONTENT / name, tmp_path / name)
    return replace(load_library(), folder=tmp_path)


def test_the_handbook_s_own_sources_are_used_and_undisputed():
    assert source_faults(load_library()) == []


def test_a_source_that_nothing_uses_is_named(library):
    unused = {**library.sources, "nergens": next(iter(library.sources.values()))}
    (fault,) = lines(source_faults(replace(library, sources=unused)), library.folder)
    assert ": sources.nergens: wordt nergens gebruikt — haal de bron weg" in fault


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "title={Attachment goes to court",
            "title={Attachment stays home",
            "forslund2022court: heet in sources.yaml anders",
        ),
        ("year={2022}, volume={24}", "year={2021}, volume={24}", "heeft hier het jaar 2021 en in sources.yaml 2022"),
    ],
)
def test_a_reference_that_contradicts_a_source_is_named(library, old, new, expected):
    path = library.folder / REFERENCES
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    (fault,) = lines(source_faults(library), library.folder)
    assert fault.startswith(f"{REFERENCES}:")
    assert expected in fault


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("https://doi.org/10.1000/example", None),
        ("https://www.5dok.net/document/x", None),  # a copy, which readers are told
        ("https://www.guilford.com", "is alleen de voorpagina van een site"),
        ("http://120.26.44.124:3004/details/1", "is geen adres van een uitgever"),
        ("https://proxy.example.org/nl/pubmed", "is geen adres van een uitgever"),
    ],
)
def test_a_source_that_leads_nowhere_is_named(url, problem):
    book = open_book()
    page = book.library.sources["richtlijn-pg"].model_copy(update={"url": url})
    library = replace(book.library, sources={**book.library.sources, "richtlijn-pg": page})
    found = [one.what for one in weak_sources.check(replace(book, library=library))]
    assert [one.problem for one in found] == ([problem] if problem else [])
    assert all(one.field == "sources.richtlijn-pg.url" for one in found)


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("Dit staat in een [studie](https://www.scribd.com/document/1).", True),
        ("Dit staat in een [studie](https://www.scribd.com/document/1). (We lazen een kopie.)", False),
        ("Dit staat in een [studie](https://doi.org/10.1000/example).", False),
    ],
)
def test_a_link_to_a_copy_says_so_beside_it(tmp_path, text, is_named):
    book = small_book(tmp_path, page=f"{PAGE}\n{text}\n")
    found = [one for one in weak_sources.check(book) if one.what.file.name == "ander.md"]
    assert [one.fails for one in found] == [True] * is_named


def test_readers_see_beside_a_source_that_it_is_weak():
    library = load_library()
    weak = library.sources["wikipedia"]
    assert weak.weak == "vrije encyclopedie"
    assert library.sources["richtlijn-pg"].weak is None
    shown = [one for one in library.discouraged.values() if "wikipedia" in one.sources]
    assert shown
    assert shown[0].sources["wikipedia"].weak == weak.weak


@pytest.mark.parametrize(("remark", "is_named"), [("", True), ("Gelezen als samenvatting.", False)])
def test_a_row_that_leads_to_a_copy_says_so_in_its_remark(remark, is_named):
    book = open_book()
    table = book.library.prevalence
    row = table.rows[0]
    page = row.source.model_copy(update={"url": "https://paperzz.com/doc/1"})
    copied = row.model_copy(update={"publication": "Een tijdschrift 1-2", "source": page, "note": remark})
    library = replace(book.library, prevalence=replace(table, rows=(copied,)))
    found = [one.what for one in weak_sources.check(replace(book, library=library, pages={}))]
    assert [one.file.name for one in found] == ["prevalence.csv"] * is_named
