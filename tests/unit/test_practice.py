"""Questions that come back: one rule, read three times (Python, the browser, and naively here), and the deck for Anki."""

import io
import json
import shutil
import sqlite3
import subprocess
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from hechting.packages.anki import DECK, anki_deck
from hechting.packages.question_sets import question_sets
from hechting.packages.review_rule import Card, answered
from hechting.sphinx_ext.practice import DAY, calendar, practice_html

ROOT = Path(__file__).parents[2]
JS = ROOT / "js"
FIRST = date(2026, 11, 29)


def naive(answers):
    """Say what became of a question after answers, each given on the day on which it came back: how many were right last, and its next day."""
    day = FIRST
    for place, is_right in enumerate(answers):
        before = answers[:place]
        if is_right and before and before[-1]:
            return None
        day = day + timedelta(days=16) if is_right else day + timedelta(days=8)
    return day


def followed(answers):
    card, day = Card(), FIRST
    for is_right in answers:
        card = answered(card, day, is_right=is_right)
        if card.due is None:
            return None
        day = card.due
    return day


@given(st.lists(st.booleans(), min_size=1, max_size=12))
def test_python_follows_the_rule_as_it_is_told(answers):
    assert followed(answers) == naive(answers)


@pytest.mark.skipif(shutil.which("node") is None or not (JS / "node_modules").is_dir(), reason="Node is not installed")
def test_the_browser_follows_the_same_rule(tmp_path):
    ways = [[bool(number >> bit & 1) for bit in range(length)] for length in range(1, 6) for number in range(2**length)]
    trial = tmp_path / "trial.ts"
    trial.write_text(
        f'import {{ answered }} from "{JS}/src/practice/rule";\n'
        "const follow = (answers: boolean[]) => {\n"
        f'  let card = {{ right: 0, due: null as string | null }}; let day = "{FIRST}";\n'
        "  for (const one of answers) { card = answered(card, day, one); if (card.due === null) return null; day = card.due; }\n"
        "  return day;\n};\n"
        f"console.log(JSON.stringify(({json.dumps(ways)} as boolean[][]).map(follow)));\n",
        encoding="utf-8",
    )
    bundle = [str(JS / "node_modules" / ".bin" / "esbuild"), str(trial), "--bundle", "--platform=node"]
    script = subprocess.run(bundle, capture_output=True, text=True, check=True).stdout
    told = json.loads(subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True).stdout)
    assert told == [None if (day := naive(way)) is None else day.isoformat() for way in ways]


def test_the_calendar_has_the_one_day_that_the_script_replaces():
    (event,) = Calendar.from_ical(calendar()).walk("VEVENT")
    assert event.decoded("dtstart") == DAY
    assert calendar().count("BEGIN:VEVENT") == 1


def test_without_a_script_the_rule_and_a_scheme_stand_there():
    readable = practice_html().partition('class="hechting-static"')[2]
    assert "na 8 dagen" in readable
    assert "na 16 dagen" in readable
    assert "2 keer achter elkaar past goed" in readable


def notes(data):
    """Read the notes of a deck as Anki does: the file is a zip with a database."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        database = archive.read("collection.anki2")
    connection = sqlite3.connect(":memory:")
    connection.deserialize(database)
    with connection:
        return connection.execute("select guid, flds, tags from notes").fetchall(), connection.execute(
            "select did from cards"
        ).fetchall()


def test_the_deck_holds_every_question_with_every_reason():
    sets = list(question_sets(ROOT))
    rows, cards = notes(anki_deck(sets))
    questions = [(made, one) for made in sets for one in made.quiz.questions]
    assert len(rows) == len(cards) == len(questions)
    assert {did for (did,) in cards} == {DECK}
    assert len({guid for guid, _, _ in rows}) == len(rows)
    for (_, fields, tags), (made, one) in zip(rows, questions, strict=True):
        front, back = fields.split("\x1f")
        assert "<ul>" in front
        assert back.count("<li>") == len(one.options)
        assert "0800-2000" in back
        assert tags.strip() == made.name


def test_the_deck_is_the_same_each_time_and_its_ids_stay_when_words_change():
    sets = list(question_sets(ROOT))[:1]
    assert anki_deck(sets) == anki_deck(sets)
    before = {guid for guid, _, _ in notes(anki_deck(sets))[0]}
    question = sets[0].quiz.questions[0].model_copy(update={"text": "Iets anders?"})
    quiz = sets[0].quiz.model_copy(update={"questions": (question, *sets[0].quiz.questions[1:])})
    changed = type(sets[0])(sets[0].name, sets[0].chapter, quiz)
    assert {guid for guid, _, _ in notes(anki_deck([changed]))[0]} == before
