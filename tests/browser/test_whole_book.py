"""The built book as a whole: the checks read pages as the book builds them, and the frame around each leads somewhere."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest
from built_pages import read_page

from hechting import load_library
from hechting.checks.book import open_book

ROOT = Path(__file__).parents[2]


@cache
def page_at(path):
    return read_page(path)


@pytest.fixture(scope="module")
def pages(book):
    """The pages of the book by their names; those of JupyterLite beside it are not the book's."""
    files = {path.relative_to(book).with_suffix("").as_posix(): path for path in sorted(book.rglob("*.html"))}
    return {name: path for name, path in files.items() if not name.startswith("python/") or name == "python/start"}


def test_the_checks_know_the_places_that_the_book_builds(pages):
    """What the check of links takes for a place to jump to is one."""
    for name, anchors in open_book().anchors.items():
        assert anchors - page_at(pages[name]).anchors == set(), name


def test_every_link_that_the_build_adds_leads_somewhere(pages):
    """The check of links sees what people wrote; the frame of each page, its lists and its terms are added later."""
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
    is_explorer = PurePosixPath(path).name == "interventies-kiezen.html"
    is_there = fragment in page_at(path).anchors or (is_explorer and fragment in load_library().interventions)
    return is_there or _is_made_by_a_script(path.read_text(encoding="utf-8"), fragment)


def _is_made_by_a_script(html, fragment):
    """Tell whether a page holds what gets this place once it is drawn: an activity, the explorer, the sheets of all activities."""
    if fragment == "papier":
        return html.count("data-hechting=") > 1
    if fragment == "verkenner":
        return 'data-hechting="explorer"' in html
    return fragment.startswith("activiteit-") and f'"id":"{fragment.removeprefix("activiteit-")}"' in html


def test_a_build_after_one_page_changed_gives_the_bytes_of_the_book(book, tmp_path):
    """What the book was built from stays as it is: what the first build read is copied, and a page is only touched."""
    for kept in (".aside", "python"):
        if (book.parent / kept).exists():
            shutil.copytree(book.parent / kept, tmp_path / kept)
    os.utime(ROOT / "book" / "start.md")
    command = [sys.executable, str(ROOT / "scripts" / "build_book.py"), "--into", str(tmp_path)]
    said = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert "0 added, 1 changed, 0 removed" in said
    assert _bytes_in(tmp_path / "html") == _bytes_in(book)


def _bytes_in(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
