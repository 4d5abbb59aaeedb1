"""The parts of a release: zips that are the same bytes each time, an EPUB without what an e-reader cannot use."""

import re
import tomllib
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from release.archive import repack, zip_folder
from release.epub import SVG, XHTML, read_pages, write_epub
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
MOMENT = datetime(2026, 11, 29, 12, tzinfo=UTC)

PAGE = """<!doctype html><html lang="nl"><body><article class="page-text"><section id="een"><h1>Een &amp; twee</h1>
<p>Lees <a href="twee.html?leeftijd-van=0#plek">verder</a> of <a href="search.html">zoek</a>.</p>
<button>Druk af</button> na de knop
<details name="groep"><summary>Meer</summary> <p>Gevouwen.</p></details>
<div class="list-filter" hidden><label for="veld">Zoek in deze lijst</label><input id="veld"></div>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>Een lijn</title><path d="M0 0"/></svg>
<form><input name="x"></form><script>alert(1)</script><br></section></article></body></html>"""
OTHER = '<html><body><article class="page-text"><h1>Twee</h1><p id="plek">Hier.</p></article></body></html>'


@pytest.fixture
def pages(tmp_path):
    (tmp_path / "een.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "twee.html").write_text(OTHER, encoding="utf-8")
    return read_pages(tmp_path, ["een", "twee"])


def test_a_page_keeps_its_text_and_drawings_and_loses_what_does_nothing_on_an_e_reader(pages):
    body = pages[0].body
    assert pages[0].title == "Een & twee"
    assert (
        " ".join("".join(body.itertext()).split())
        == "Een & twee Lees verder of zoek. na de knop Meer Gevouwen. Een lijn"
    )
    assert body.find(f".//{{{SVG}}}svg").get("viewBox") == "0 0 10 10"
    assert not [element for element in body.iter() if re.search(r"button|form|input|script|label", element.tag)]
    # What EPUB's own HTML does not know, epubcheck refuses.
    assert not [element for element in body.iter() if {"name", "for"} & element.attrib.keys()]


def test_links_lead_to_places_in_the_epub_or_nowhere(pages):
    links = [link.get("href") for link in pages[0].body.iter(f"{{{XHTML}}}a")]
    assert links == ["twee.xhtml#plek", None]


def test_the_same_pages_give_the_same_bytes_and_every_page_is_xml(pages, tmp_path):
    books = [tmp_path / "een.epub", tmp_path / "twee.epub"]
    for book in books:
        write_epub(book, pages, "Proef", MOMENT)
        repack(book, MOMENT)
    assert books[0].read_bytes() == books[1].read_bytes()
    with zipfile.ZipFile(books[0]) as archive:
        assert archive.infolist()[0].filename == "mimetype"
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        for name in archive.namelist():
            if name.endswith(".xhtml"):
                ElementTree.fromstring(archive.read(name))


def test_a_zip_does_not_tell_when_its_files_were_written(tmp_path):
    folder = tmp_path / "site"
    (folder / "ï map").mkdir(parents=True)
    for name in ("b.txt", "ï map/a.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    zip_folder(folder, tmp_path / "1.zip", "boek", MOMENT)
    (folder / "b.txt").touch()
    zip_folder(folder, tmp_path / "2.zip", "boek", MOMENT)
    assert (tmp_path / "1.zip").read_bytes() == (tmp_path / "2.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "1.zip") as archive:
        assert archive.namelist() == ["boek/b.txt", "boek/ï map/a.txt"]


def test_the_version_is_the_same_wherever_it_stands():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert YAML(typ="safe").load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))["version"] == version
    assert f"## {version}\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
