"""The words that a widget and its readable form share: well formed, asked for by name, and filled in the same way."""

import ast
import re
from pathlib import Path

import pytest
from content_parts import one_of

from hechting.schema.ui import UiWords
from hechting.wording.ui import GAP, all_words, say

PACKAGE = Path(__file__).parents[2] / "hechting"


def calls():
    """Return every ``say("key", gap=…)`` in the package's modules: where, the key, and the names of its gaps."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_say = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say"
            if is_say and isinstance(node.args[0], ast.Constant):
                yield f"{path.name}:{node.lineno}", node.args[0].value, {one.arg for one in node.keywords}


def words_at(key):
    words = all_words()
    for part in key.split("."):
        words = words[part]
    return words


def gaps_of(words):
    texts = words.values() if isinstance(words, dict) else [words]
    return {gap for text in texts for gap in GAP.findall(text)}


@pytest.mark.parametrize(("where", "key", "given"), list(calls()))
def test_every_word_that_python_says_is_there_with_its_gaps(where, key, given):
    assert gaps_of(words_at(key)) == given, where


def test_templates_say_words_that_are_there():
    for path in [*PACKAGE.rglob("*.j2"), *PACKAGE.rglob("*.html")]:
        for key in re.findall(r"""\bsay\(\s*["']([^"']+)["']\s*[,)]""", path.read_text(encoding="utf-8")):
            assert words_at(key), path


def test_numbers_in_sentences_are_dutch_and_counts_choose_singular_or_plural():
    assert say("sessions.count", count=1) == "1 sessie"
    assert say("sessions.count", count=64590) == "64.590 sessies"
    assert say("sessions.count", count=1.5) == "1,5 sessies"


def test_a_key_or_gap_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        say("ages.nowhere")
    with pytest.raises(KeyError):
        say("ages.range", low="2 jaar")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a:\n  b: 5\n", "ui.yaml:2: a.b: is geen tekst"),
        ("a:\n  b: ''\n", "ui.yaml:2: a.b: is leeg"),
        ("a: {}\n", "ui.yaml:1: a: is geen tekst"),
        ("a: van {laag tot\n", "ui.yaml:1: a: heeft een accolade"),
        ("a:\n  one: een\n", "ui.yaml:1: a: heeft alleen een enkelvoud"),
        ("a:\n  one: een\n  other: meer\n", "ui.yaml:3: a.other: zegt niet hoeveel"),
    ],
)
def test_faults_in_the_words_have_a_line(tmp_path, text, fault):
    (tmp_path / "ui.yaml").write_text(text, encoding="utf-8")
    assert [one.startswith(fault) for one in one_of(tmp_path, "ui.yaml", UiWords)[1]] == [True]
