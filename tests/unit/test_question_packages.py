"""Sets of questions for other learning environments, read back by readers that share nothing with what wrote them.

Those of QTI 2.1 are played here, in an engine of another maker that draws nothing (pyslet, BSD). ``tests/browser/test_players.py`` plays
the same sets in players with a screen.
"""

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import html5lib
import pytest

from hechting.packages.archive import zipped
from hechting.packages.question_files import question_files
from hechting.packages.question_sets import question_sets
from hechting.reading.library import load_library

ROOT = Path(__file__).parents[2]
SETS = tuple(question_sets(ROOT))
DANGER = ("112", "0800-2000")


def by_kind(made):
    return {path.partition("/")[0]: data for path, data in question_files(made)}


def contents(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def bare(tag):
    return tag.rpartition("}")[2].removeprefix("qti-").replace("-", "").lower()


def find(tree, *tags):
    """Return every element of these names, whatever the namespace, and however a version writes its names."""
    return [one for one in tree.iter() if isinstance(one.tag, str) and bare(one.tag) in tags]


def text(element):
    return " ".join("".join(element.itertext()).split())


def said(markup):
    """Return the words of HTML that stands as text."""
    return " ".join("".join(html5lib.parseFragment(markup).itertext()).split())


def expected(made):
    """Return per question: its words, and its options with their words, whether they fit best, and their reasons."""
    rows = []
    for one in made.quiz.questions:
        options = {
            (" ".join(option.text.split()), option.fit == "past", " ".join(option.why.split()))
            for option in one.options
        }
        rows.append((" ".join(one.text.split()), options))
    return rows


def reason(words):
    """Return a reason without how well the option fits, which stands before it."""
    return re.sub(r"^[●◐○] (Past goed hier|Kan, maar let op|Past hier niet)\. ", "", words)


def from_moodle(data):
    for one in ElementTree.fromstring(data).iterfind("question[@type='multichoice']"):
        options = {
            (
                said(answer.findtext("text")),
                answer.get("fraction") == "100",
                reason(said(answer.findtext("feedback/text"))),
            )
            for answer in one.iterfind("answer")
        }
        yield said(one.findtext("questiontext/text")), options


def from_canvas(data):
    (name,) = (one for one in contents(data) if re.fullmatch(r"(.+)/\1\.xml", one))
    for item in find(ElementTree.fromstring(contents(data)[name]), "item"):
        texts = {one.get("ident"): said(text(one)) for one in find(item, "response_label", "itemfeedback")}
        (best,) = (text(find(one, "varequal")[0]) for one in find(item, "respcondition") if find(one, "setvar"))
        keys = [one.get("ident") for one in find(item, "response_label")]
        shown = {
            (text(find(one, "varequal")[0]), find(one, "displayfeedback")[0].get("linkrefid"))
            for one in find(item, "respcondition")
            if find(one, "varequal") and find(one, "displayfeedback")
        }
        options = {(texts[key], key == best, reason(texts[link])) for key, link in shown}
        assert {key for key, _ in shown} == set(keys)
        yield said(text(find(item, "presentation")[0][0])), options


def from_qti(data):
    """Read the questions of a package in the order of its test, of either version."""
    files = contents(data)
    test = ElementTree.fromstring(files["toets.xml"])
    for one in find(test, "assessmentitemref"):
        item = ElementTree.fromstring(files[one.get("href")])
        assert item.get("identifier") == one.get("identifier")
        (best,) = (text(value) for value in find(find(item, "correctresponse")[0], "value"))
        reasons = {one.get("identifier"): reason(text(find(one, "p")[0])) for one in find(item, "modalfeedback")}
        options = {
            (text(choice), choice.get("identifier") == best, reasons[choice.get("identifier")])
            for choice in find(item, "simplechoice")
        }
        yield text(find(item, "prompt")[0]), options


def test_every_chapter_that_asks_questions_has_a_set():
    assert {made.name for made in SETS} == set(load_library().activities["quiz"])


@pytest.mark.parametrize("made", SETS, ids=lambda made: made.name)
def test_every_format_says_what_the_book_asks_with_every_reason(made):
    files = by_kind(made)
    wanted = expected(made)
    assert list(from_moodle(files["moodle-xml"])) == wanted
    assert list(from_canvas(files["qti-1.2-canvas"])) == wanted
    assert list(from_qti(files["qti-2.1"])) == wanted
    assert list(from_qti(files["qti-3.0"])) == wanted


def played(item, option):
    """Choose an option of an item of QTI 2.1 in an engine of another maker; return what that sets, by name."""
    xml = pytest.importorskip("pyslet.qtiv2.xml")
    variables = pytest.importorskip("pyslet.qtiv2.variables")
    document = xml.QTIDocument()
    document.read(io.BytesIO(item))
    session = variables.ItemSessionState(document.root)
    session.begin_session()
    session.begin_attempt()
    session["RESPONSE"].set_value(option)
    session.end_attempt()
    return {name: session[name].value for name in session}


@pytest.mark.parametrize("made", SETS, ids=lambda made: made.name)
def test_an_engine_of_qti_2_1_gives_each_choice_its_own_reason(made):
    files = contents(by_kind(made)["qti-2.1"])
    for one in made.quiz.questions:
        item = files[f"vraag-{one.id}.xml"]
        best = next(option for option in one.options if option.fit == "past")
        for option in one.options:
            said = played(item, f"keuze-{option.id}")
            assert said["FEEDBACK"] == f"keuze-{option.id}"
            assert said["RESPONSE.CORRECT"] == f"keuze-{best.id}"
            assert "SCORE" not in said


def test_an_engine_of_qti_2_1_counts_what_fits_best_when_asked():
    made = replace(SETS[0], grades=True)
    one = made.quiz.questions[0]
    item = contents(by_kind(made)["qti-2.1"])[f"vraag-{one.id}.xml"]
    scores = {option.fit: played(item, f"keuze-{option.id}")["SCORE"] for option in one.options}
    assert scores.pop("past") == 1
    assert set(scores.values()) <= {0, None}


def everything(files):
    """Return the words of all files, also of those in zips."""
    for path, data in files:
        yield from contents(data).values() if path.endswith(".zip") else [data]


@pytest.mark.parametrize("made", SETS, ids=lambda made: made.name)
def test_every_format_begins_with_whom_to_call(made):
    for path, data in question_files(made):
        words = b"".join(everything([(path, data)])).decode("utf-8")
        assert all(number in words for number in DANGER), path


def test_nothing_counts_and_nothing_leads_to_the_book_unless_asked():
    made = SETS[0]
    plain = {path: b"".join(everything([(path, data)])).decode() for path, data in question_files(made)}
    asked = replace(made, grades=True, address="https://voorbeeld.example/boek/")
    graded = {path: b"".join(everything([(path, data)])).decode() for path, data in question_files(asked)}
    assert "<defaultgrade>1" not in plain[f"moodle-xml/{made.name}.xml"]
    assert "<defaultgrade>1" in graded[f"moodle-xml/{made.name}.xml"]
    assert "practice_quiz" in plain[f"qti-1.2-canvas/{made.name}.zip"]
    assert "<quiz_type>assignment" in graded[f"qti-1.2-canvas/{made.name}.zip"]
    for version in ("qti-2.1", "qti-3.0"):
        assert "SCORE" not in plain[f"{version}/{made.name}.zip"]
        assert "SCORE" in graded[f"{version}/{made.name}.zip"]
    for path in plain:
        assert "voorbeeld.example" not in plain[path]
        assert "voorbeeld.example/boek/notebooks/" in graded[path], path


def test_every_file_that_a_manifest_names_is_there_and_the_other_way_round():
    for made in SETS:
        for path, data in question_files(made):
            if path.endswith(".zip"):
                assert named_files(data) == contents(data).keys() - {"imsmanifest.xml"}, path


def named_files(data):
    manifest = ElementTree.fromstring(contents(data)["imsmanifest.xml"])
    resources = find(manifest, "resource")
    known = {one.get("identifier") for one in resources}
    assert len(known) == len(resources)
    assert {one.get("identifierref") for one in find(manifest, "dependency")} <= known
    return {one.get("href") for one in find(manifest, "file")}


def test_a_zip_is_the_same_bytes_whatever_the_order_and_the_day():
    files = {"b.txt": b"twee", "a.txt": b"een"}
    assert zipped(files) == zipped(dict(reversed(files.items())))
    with zipfile.ZipFile(io.BytesIO(zipped(files))) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist() == ["a.txt", "b.txt"]
