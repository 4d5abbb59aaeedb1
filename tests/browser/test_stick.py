"""What `make stick` makes, as a trainer opens it: from a folder with a space and an ï in its name, without a network."""

import os
import shutil
import subprocess
import sys
import zipfile
from urllib.parse import unquote, urlsplit

import pytest
from built_pages import read_page
from find_browser import find_browser
from playwright.sync_api import expect
from stick.__main__ import BOOK, LIST, OPENING, PACKAGES, PAPER, ROOT, pages
from test_pages import CHAPTERS

from hechting.reading.own_library import library_from

#: Chapters whose paper is made here; that every chapter offers both forms is seen page by page (test_pages).
ON_PAPER = ["notebooks/signalen", "notebooks/samen-kiezen", "notebooks/cultuur-en-kritiek"]

#: `make stick`, with those chapters alone.
MAKE = """
import sys
from pathlib import Path
from stick import __main__ as stick
_, whole = stick.pages()
stick.pages = lambda: (sys.argv[2:], whole)
stick.main(Path(sys.argv[1]))
"""

#: Files in each folder of packages.
FILES = ("signalen.xml", "wat-werkt.xml", "casussen.xml")


@pytest.fixture(scope="module")
def stick(book, tmp_path_factory):
    """The folder, made of the book that is there, and carried to another place as a USB stick is."""
    build = tmp_path_factory.mktemp("bouw")
    (build / "html").symlink_to(book, target_is_directory=True)
    for kind in ("gift", "moodle-xml"):
        (build / PACKAGES / kind).mkdir(parents=True)
        for name in FILES:
            (build / PACKAGES / kind / name).write_text("<quiz/>")
    # A process of its own: it drives a browser too.
    environment = {**os.environ, "HECHTING_BROWSER": find_browser(), "PYTHONPATH": str(ROOT / "scripts")}
    subprocess.run([sys.executable, "-c", MAKE, build, *ON_PAPER], check=True, env=environment)
    carried = tmp_path_factory.mktemp("stick") / "Mijn naïeve stick"
    with zipfile.ZipFile(build / "stick.zip") as archive:
        archive.extractall(carried)
    return carried / "hechting"


@pytest.fixture
def offline(own_page):
    own_page.context.set_offline(True)
    return own_page


def test_the_first_page_opens_the_book_and_a_widget_works(stick, offline):
    offline.goto((stick / OPENING).as_uri())
    expect(offline.get_by_text("alleen op deze computer")).to_be_visible()
    expect(offline.get_by_text(f"{2 * len(FILES)} pakketten")).to_be_visible()
    offline.get_by_role("link", name="Open het handboek").click()
    expect(offline).to_have_title("Hechting: een interactief handboek")
    offline.goto((stick / BOOK / "notebooks" / "signalen.html").as_uri())
    option = offline.locator("button.option:visible").first
    option.click()
    expect(offline.locator('.activity [aria-pressed="true"], .activity .feedback').first).to_be_visible()


def test_every_link_of_the_first_page_leads_somewhere(stick):
    page = read_page(stick / OPENING)
    here = [unquote(urlsplit(link).path) for link in page.links if not urlsplit(link).scheme]
    assert len(here) >= 5
    assert [link for link in here if not (stick / link).exists()] == []


def test_the_note_names_what_is_there_in_windows_own_way(stick):
    raw = (stick / "LEESMIJ.txt").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    text = raw.decode("utf-8-sig")
    assert {one.name for one in stick.iterdir()} == {OPENING, BOOK, PAPER, PACKAGES, LIST, "LEESMIJ.txt"}
    assert all(name in text for name in (OPENING, BOOK, PAPER, PACKAGES, LIST, "Veilig Thuis: 0800-2000"))


def test_what_is_handed_out_is_on_paper_and_each_chapter_in_both_forms(stick):
    _, whole = pages()
    sheets = {path.name: path.read_bytes() for path in (stick / PAPER).iterdir()}
    assert all(content.startswith(b"%PDF-") for content in sheets.values())
    for name in ON_PAPER:
        short = name.rpartition("/")[2]
        assert sheets[f"{short}-werkblad.pdf"] != sheets[f"{short}-antwoordblad.pdf"]
    assert {f"{name.rpartition('/')[2]}.pdf" for name in whole} <= sheets.keys()


def test_every_chapter_of_the_book_is_one_to_print():
    chapters, _ = pages()
    assert {f"{name}.html" for name in chapters} == set(CHAPTERS)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_a_worksheet_on_the_stick_asks_and_the_answer_sheet_tells(stick):

    said = {
        form: subprocess.run(
            ["pdftotext", stick / PAPER / f"signalen-{form}.pdf", "-"], capture_output=True, text=True, check=True
        ).stdout
        for form in ("werkblad", "antwoordblad")
    }
    assert said["werkblad"].startswith("Werkblad")
    assert said["antwoordblad"].startswith("Antwoordblad")
    assert len(said["antwoordblad"]) > 1.2 * len(said["werkblad"])


def test_the_list_for_an_own_offer_loads(stick):
    assert library_from(stick / LIST).interventions


def test_what_needs_a_website_says_so(stick, offline):
    if not (stick / BOOK / "python").exists():
        pytest.skip("This book has no Python in it: `make python` makes it.")
    assert {one.name for one in (stick / BOOK / "python").iterdir()} == {"start.html", "start.js", "start.css"}
    offline.goto((stick / BOOK / "python" / "start.html").as_uri() + "?hoofdstuk=signalen")
    expect(offline.locator("#hindrance")).to_contain_text("vanaf een schijf")
