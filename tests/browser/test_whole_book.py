"""The built book as a whole: every point of the source documents has its place, and every link inside leads somewhere."""

from functools import cache
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest
from built_pages import read_page

from hechting.coverage import POINTS, read_coverage

#: A place that carries a point says it in words; a heading alone is shorter than this.
FEWEST_CHARACTERS = 60


@cache
def page_at(path):
    return read_page(path)


@pytest.fixture(scope="module")
def pages(book):
    return {path.relative_to(book).with_suffix("").as_posix(): path for path in sorted(book.rglob("*.html"))}


def test_every_point_of_the_source_documents_has_its_place(book):
    coverage, faults = read_coverage()
    assert faults == ()
    assert len(coverage.points) == sum(POINTS.values()) == 260
    lost = []
    for one in coverage.points:
        path = book / f"{one.page}.html"
        text = page_at(path).prose.get(one.anchor) if path.exists() else None
        if text is None or len(text.split()) * 5 < FEWEST_CHARACTERS:
            lost.append(f"{one.point}: {one.page}.html#{one.anchor} {'is missing' if text is None else 'says nothing'}")
    assert lost == []


def test_every_link_inside_the_book_leads_somewhere(book, pages):
    broken = []
    for name, path in pages.items():
        for link in page_at(path).links:
            target = urlsplit(link)
            if target.scheme or target.netloc:
                continue
            where = (path.parent / unquote(target.path)).resolve() if target.path else path
            if not where.exists():
                broken.append(f"{name}: {link}: no such file")
            elif where.suffix == ".html" and target.fragment and not _is_there(where, unquote(target.fragment)):
                broken.append(f"{name}: {link}: no such anchor")
    assert broken == []


def _is_there(path, fragment):
    # An intervention opens in the explorer, which the page makes only in the browser.
    from hechting import load_library

    is_explorer = PurePosixPath(path).name == "interventies-kiezen.html"
    return fragment in page_at(path).anchors or (is_explorer and fragment in load_library().interventions)
