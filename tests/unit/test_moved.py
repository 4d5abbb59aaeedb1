"""What was published stays an address: a page that is gone without a word is a fault, and a release lists what it publishes."""

import shutil
from dataclasses import replace

import pytest
from release.addresses import with_published
from small_book import small_book

from hechting import load_library
from hechting.checks import moved
from hechting.checks.book import open_book
from hechting.reading.faults import LibraryError
from hechting.reading.places import CONTENT
from hechting.schema.addresses import FILE, Addresses


def problems(tmp_path, **given):
    addresses = Addresses.model_validate({"moved": (), "published": (), **given})
    return [(one.what.field, one.what.problem) for one in moved.check(small_book(tmp_path, addresses=addresses))]


def test_a_published_page_that_is_gone_is_a_fault_until_it_says_where_to_go(tmp_path):
    gone = {"published": ("notebooks/proef", "notebooks/oud")}
    assert problems(tmp_path, **gone) == [("published.1", "notebooks/oud is uitgekomen en staat niet meer in het boek")]
    assert problems(tmp_path, **gone, moved=({"old": "notebooks/oud", "new": "notebooks/proef#het-punt"},)) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("notebooks/oud", "book/weg", "de link ../book/weg.html leidt naar geen pagina"),
        ("book/oud", "book/ander#weg", "de link ../book/ander.html#weg leidt naar geen plek op die pagina"),
        ("book/ander", "notebooks/proef", "book/ander is een pagina van het boek"),
    ],
)
def test_a_move_to_nowhere_or_from_a_page_of_the_book_is_a_fault(tmp_path, old, new, problem):
    assert [found for _field, found in problems(tmp_path, moved=({"old": old, "new": new},))] == [problem]


def test_the_fault_is_named_on_its_line():
    book = open_book()
    pages = {name: page for name, page in book.pages.items() if name != "notebooks/signalen"}
    (one,) = moved.check(replace(book, pages=pages))
    line = one.what.file.read_text(encoding="utf-8").splitlines()[one.what.line - 1]
    assert line == "  - notebooks/signalen"


def test_no_address_stands_twice(tmp_path):
    shutil.copytree(CONTENT, tmp_path / "content")
    file = tmp_path / "content" / FILE
    move = "\n  - {old: book/oud, new: book/start}"
    text = file.read_text(encoding="utf-8").replace("moved: []", f"moved:{move}{move}")
    file.write_text(f"{text}  - book/start\n", encoding="utf-8")
    with pytest.raises(LibraryError) as error:
        load_library(tmp_path / "content")
    assert [one.field for one in error.value.faults] == [
        "moved.1.old",
        f"published.{len(load_library().addresses.published)}",
    ]


def test_a_release_adds_its_pages_and_keeps_the_others():
    text = (CONTENT / FILE).read_text(encoding="utf-8")
    known = load_library().addresses.published
    assert with_published(text, known) == text
    more = with_published(text, ("notebooks/aa-nieuw",))
    assert more.splitlines()[:8] == text.splitlines()[:8]
    assert [line for line in more.splitlines() if line not in text.splitlines()] == ["  - notebooks/aa-nieuw"]
