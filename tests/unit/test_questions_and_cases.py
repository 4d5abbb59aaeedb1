"""Lists to pick from: the index of a page of questions, and the line of each case."""

import re

import pytest
from docutils import nodes

from hechting.reading.library import load_library
from hechting.sphinx_ext.questions import fold_answers, parts_of


def _section(title, *inside):
    return nodes.section("", nodes.title("", title), *inside, ids=[re.sub(r"\W+", "-", title.lower())])


@pytest.fixture
def tree():
    page = _section(
        "Vragen van ouders",
        _section("Zorgen", _section("Is het erg?", nodes.paragraph("", "Nee."))),
        _section("Vragen van studenten", _section("Wat is A?", nodes.paragraph("", "Een patroon."))),
        _section("Bronnen", nodes.paragraph("", "Een bron.")),
    )
    whole = nodes.document(None, None)
    whole += page
    return whole


def test_each_question_stands_under_whose_it_is(tree):
    parts = parts_of(tree)
    assert [part.title for part in parts] == ["Vragen van ouders", "Vragen van studenten"]
    assert parts[0].groups[0].title == "Zorgen"
    assert [anchor for part in parts for group in part.groups for _, anchor in group.questions] == [
        "is-het-erg-",
        "wat-is-a-",
    ]


def test_an_answer_is_behind_its_question_and_nothing_else_is_folded(tree):
    fold_answers(tree)
    raw = [one.astext() for one in tree.findall(nodes.raw)]
    assert raw == ['<details class="answer"><summary>', "</summary>", "</details>"] * 2


def test_every_case_of_the_chapter_says_who_and_how_old():
    cases = [one for key, one in load_library().activities["dialogue"].items() if key.startswith("casus-")]
    assert all(case.family is not None for case in cases)
    assert all(name in case.people + case.intro for case in cases for name in re.findall(r"[A-Z]\w+", case.family.who))
    assert all(5 <= case.minutes() <= 20 for case in cases), [(case.id, case.minutes()) for case in cases]
