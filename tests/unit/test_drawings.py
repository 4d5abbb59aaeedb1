"""Drawings: every one can be read in words and follows light and dark; what breaks a rule is named."""

import pytest
from content_parts import lines

from hechting.reading.faults import LibraryError
from hechting.reading.folder import ContentFolder
from hechting.reading.places import CONTENT
from hechting.render.drawings import drawing

GOOD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img"><title>Een draad</title><desc>Een lijn.</desc>\n'
    '<path d="M0 0L10 10" style="stroke:var(--hechting-accent, #A8481F)"/></svg>'
)
NAMES = sorted(path.stem for path in (CONTENT / "drawings").glob("*.svg"))


def faults_of(tmp_path, svg):
    folder = tmp_path / "drawings"
    folder.mkdir()
    (folder / "proef.svg").write_text(svg, encoding="utf-8")
    files = ContentFolder(tmp_path)
    files.drawings("drawings")
    return lines(files.faults, tmp_path)


def test_a_good_drawing_has_no_faults(tmp_path):
    assert faults_of(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("<desc>Een lijn.</desc>", ""), "drawings/proef.svg:1: desc: ontbreekt"),
        (("<title>Een draad</title>", "<title> </title>"), "title: ontbreekt"),
        ((' role="img"', ""), "svg: heeft geen viewBox of geen role"),
        (("var(--hechting-accent, #A8481F)", "#A8481F"), "drawings/proef.svg:2: (bestand): een eigen kleur"),
        (("</svg>", ""), "drawings/proef.svg:2: (bestand): is geen geldige SVG"),
    ],
)
def test_a_fault_names_its_place(tmp_path, change, expected):
    faults = faults_of(tmp_path, GOOD.replace(*change))
    assert len(faults) == 1
    assert expected in faults[0]


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_shown_with_its_caption(name):
    shown = drawing(name)
    assert shown._repr_html_().count("<svg") == 1
    assert shown.caption in shown._repr_html_()
    assert len(shown.description) > 40


def test_a_name_that_is_not_there_says_which_are():
    with pytest.raises(LibraryError, match="is er niet — een van: "):
        drawing("bestaat-niet")
