"""Run sheets for trainers: minutes that add up, activities that stand on the chapter's page, cards, and dates for any calendar."""

import re
import shutil
from datetime import date

import pytest
from icalendar import Calendar
from pydantic import ValidationError

from hechting.checks.book import ROOT, open_book
from hechting.checks.lessons import check, shown_on
from hechting.reading.library import load_library
from hechting.schema.lesson import LENGTHS, Lesson, Part, Plan
from hechting.sphinx_ext.calendars import DAY
from hechting.sphinx_ext.follow_up import STEPS, calendar
from hechting.sphinx_ext.lessons import cards, run_sheet


@pytest.fixture(scope="module")
def book():
    return open_book()


def test_every_chapter_has_a_run_sheet_with_every_length(book):
    assert {page.file.stem for page in book.chapters} == set(book.library.lessons)
    for lesson in book.library.lessons.values():
        assert tuple(plan.minutes for plan in lesson.plans) == LENGTHS


def test_minutes_that_do_not_add_up_are_refused():
    parts = [{"minutes": 4, "do": "Kijk."}, {"minutes": 5, "do": "Praat."}]
    with pytest.raises(ValidationError, match="samen 9 minuten"):
        Plan.model_validate({"minutes": 10, "parts": tuple(parts)})


def test_a_run_sheet_without_one_of_the_lengths_is_refused():
    lesson = load_library().lessons["signalen"].model_dump()
    lesson["plans"] = tuple(lesson["plans"][:2])
    with pytest.raises(ValidationError, match="een verloop van 10, een van 20 en een van 45 minuten"):
        Lesson.model_validate(lesson)


@pytest.mark.parametrize(
    ("activity", "key"),
    [
        ("scene/ijsberg", "ijsberg"),
        ("quiz/signalen", "vragen"),
        ("quiz/gemengd", "toets"),
        ("explorer", "verkenner"),
        (None, None),
    ],
)
def test_an_address_names_what_a_class_does(activity, key):
    assert Part(minutes=3, do="Kijk.", activity=activity).key == key


def test_no_two_run_sheets_say_the_same(book):
    said = [text for lesson in book.library.lessons.values() for text in (lesson.stop, lesson.personal, *lesson.goals)]
    assert len(said) == len(set(said))


def test_what_a_page_shows_is_known_from_its_calls(book):
    assert {"quiz/toets-jezelf", "quiz/gemengd"} <= shown_on(book.pages["notebooks/toets-jezelf"])
    assert "explorer" in shown_on(book.pages["notebooks/interventies-kiezen"])


@pytest.fixture
def copy(tmp_path):
    for name in ("book", "notebooks", "hechting/content", "_toc.yml"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    return tmp_path


def test_the_check_misses_neither_a_run_sheet_nor_an_activity_from_another_chapter(copy):
    folder = copy / "hechting" / "content" / "lessons"
    (folder / "casussen.yaml").unlink()
    sheet = folder / "signalen.yaml"
    sheet.write_text(sheet.read_text("utf-8").replace("scene/ijsberg", "scene/de-draad", 1), encoding="utf-8")
    said = [str(notice) for notice in check(open_book(copy))]
    assert len(said) == 2
    assert any("casussen.ipynb" in one and "heeft geen draaiboek" in one for one in said)
    assert any("signalen.yaml" in one and "scene/de-draad staat niet op signalen" in one for one in said)


def test_a_run_sheet_opens_each_activity_for_the_class(book):
    lesson = book.library.lessons["wat-werkt"]
    html = run_sheet(book.library, lesson)
    links = re.findall(r'href="\.\./notebooks/wat-werkt\.html\?klas=([a-z-]+)#([a-z-]+)"', html)
    wanted = [part.key for plan in lesson.plans for part in plan.parts if part.key]
    assert [key for key, _ in links] == wanted
    assert ("verkenner", "verkenner") in links
    assert ("rode-vlaggen", "activiteit-rode-vlaggen") in links
    assert "0–5" in html
    assert "35–42" in html


def test_there_is_a_card_for_every_chapter_with_three_sentences_and_a_number_that_can_be_called(book):
    html = cards(book.library)
    assert html.count('class="pocket-card"') == len(book.library.lessons)
    for lesson in book.library.lessons.values():
        assert len(lesson.card.lines) == 3
        assert f'href="tel:{lesson.card.number.replace("-", "")}"' in html


def test_numbers_on_cards_are_numbers_that_the_book_knows(book):
    known = {contact.number for contact in book.library.search_words.danger.contacts.values()}
    assert {lesson.card.number for lesson in book.library.lessons.values()} <= known


def test_the_calendar_has_a_day_for_each_step():
    events = Calendar.from_ical(calendar()).walk("VEVENT")
    days = [(event.decoded("dtstart") - DAY).days for event in events]
    assert days == [7 * weeks for weeks, _ in STEPS] == [7, 21, 56]
    assert all(isinstance(event.decoded("dtstart"), date) for event in events)
    assert calendar() == calendar()
