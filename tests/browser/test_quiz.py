"""The questions of a chapter and the mixed set, as readers answer them."""

import pytest
from activity_page import ActivityPage, record
from playwright.sync_api import expect

from hechting.engines.quiz.schema import Quiz
from hechting.engines.quiz.widget import QuizWidget


def _question(key, chapter=None):
    fits = {"goed": "past", "bijna": "deels", "mis": "past-niet"}
    options = [
        {"id": name, "text": f"{key} {name}.", "fit": fit, "why": f"Waarom {key} {name}."} for name, fit in fits.items()
    ]
    back_to = {"text": f"Over {key}", "href": f"signalen.html#{key}"}
    return {"id": key, "text": f"Wat doe je bij {key}?", "options": options, "back_to": back_to, "chapter": chapter}


@pytest.fixture
def widget():
    questions = tuple(_question(key) for key in ("plakken", "vaak", "rapport"))
    return QuizWidget(record(Quiz, "vragen", questions=questions))


@pytest.fixture
def mixed_widget():
    chapters = ("signalen", "wat-werkt", "jonge-ouders", "gesprek-in-de-jgz")
    places = [(chapter, place) for chapter in chapters for place in range(1, 6)]
    questions = [_question(f"{chapter}-{place}", chapter) for chapter, place in places]
    return QuizWidget(record(Quiz, "toets", questions=questions, mixed=True))


@pytest.fixture
def quiz(page, desk, widget):
    return ActivityPage(page, desk, widget)


def _dots(quiz):
    return quiz.root.get_by_role("list", name="Vragen", exact=True).get_by_role("button")


def _go(quiz, number):
    _dots(quiz).nth(number - 1).click()


def _questions(quiz):
    """Which questions there are, seen one after another."""
    found = []
    for dot in _dots(quiz).all():
        dot.click()
        found.append(quiz.root.locator("[data-question]").get_attribute("data-question"))
    return found


def test_one_question_stands_there_and_the_dots_say_in_words_how_far_the_reader_is(quiz):
    expect(quiz.root.locator("[data-question]")).to_have_count(1)
    expect(_dots(quiz)).to_have_count(3)
    expect(_dots(quiz).first).to_have_attribute("aria-current", "step")
    quiz.option("plakken mis.").click()
    expect(_dots(quiz).first).to_have_accessible_name("Vraag 1 van 3, past hier niet")
    quiz.button("Volgende vraag").click()
    expect(quiz.root.get_by_role("heading", name="Vraag 2 van 3")).to_be_focused()
    expect(quiz.root.locator("[data-question]")).to_have_attribute("data-question", "vaak")


def test_a_wrong_answer_never_has_the_bar_of_a_right_one(quiz):
    bars = set()
    for number, fit in ((1, "goed"), (2, "bijna"), (3, "mis")):
        _go(quiz, number)
        quiz.root.locator(f"[data-option={fit}]").click()
        bars.add(
            quiz.root.locator(".feedback:not(:empty)").evaluate(
                "el => ['borderLeftStyle', 'borderLeftColor'].map(name => getComputedStyle(el)[name]).join()"
            )
        )
    assert len({bar.partition(",")[0] for bar in bars}) == 3
    assert len({bar.partition(",")[2] for bar in bars}) == 3


def test_an_answer_is_explained_in_its_place(quiz):
    _go(quiz, 2)
    option = quiz.option("vaak mis.")
    before = quiz.top(option)
    option.click()
    item = quiz.root.locator("[data-question=vaak]")
    expect(item.locator(".feedback:not(:empty)")).to_contain_text("○ Past hier nietWaarom vaak mis.")
    expect(item.get_by_role("link", name="Over vaak")).to_have_attribute("href", "signalen.html#vaak")
    assert quiz.top(option) == before
    item.get_by_text("Waarom de andere antwoorden niet?").click()
    expect(item.get_by_text("Waarom vaak goed.")).to_be_visible()
    expect(item.get_by_text("Waarom vaak bijna.")).to_be_visible()
    assert quiz.query() == "?vragen=vaak.mis"


def test_at_the_end_there_is_no_score_but_what_to_read_again(quiz):
    quiz.option("plakken goed.").click()
    quiz.button("Volgende vraag").click()
    quiz.option("vaak bijna.").click()
    quiz.button("Volgende vraag").click()
    expect(quiz.root.locator("textarea")).to_have_count(0)
    quiz.option("rapport mis.").click()
    expect(quiz.button("Volgende vraag")).to_have_count(0)
    through = quiz.root.locator(".through")
    expect(through).to_have_text("Je hebt alle vragen beantwoord. Lees nog eens terug: Over vaak en Over rapport.")
    expect(quiz.root.locator("textarea")).to_be_visible()


def test_the_keyboard_alone_is_enough_to_answer_and_answer_again(quiz):
    keyboard = quiz.page.keyboard
    quiz.tab_to(quiz.option("plakken bijna."))
    keyboard.press("Enter")
    quiz.tab_to(quiz.button("Kies opnieuw"))
    keyboard.press("Enter")
    expect(quiz.option("plakken bijna.")).to_be_focused()
    expect(quiz.root.locator(".fit")).to_have_count(0)
    keyboard.press("Shift+Tab")
    keyboard.press("Space")
    expect(quiz.root.locator(".feedback .fit")).to_have_text("● Past goed hier")


def test_a_reload_brings_the_answers_back_and_beginning_again_clears_them(quiz):
    quiz.option("plakken goed.").click()
    quiz.page.reload()
    expect(quiz.option("plakken goed.")).to_have_attribute("aria-pressed", "true")
    quiz.button("Begin opnieuw").click()
    expect(quiz.root.locator(".fit")).to_have_count(0)
    assert quiz.query() == ""


def test_the_same_number_gives_a_group_the_same_questions(page, desk, mixed_widget):
    quiz = ActivityPage(page, desk, mixed_widget)
    first = _questions(quiz)
    assert len(first) == 10
    field = quiz.root.get_by_label("Nummer van de set")
    field.fill("7")
    field.press("Enter")
    expect(quiz.root.get_by_text("Dit is set 7.")).to_be_visible()
    assert quiz.query() == "?toets=7"
    seventh = _questions(quiz)
    quiz.root.locator("button.option").first.click()
    expect(quiz.root.get_by_text("Uit het hoofdstuk")).to_be_visible()
    quiz.button("Begin opnieuw").click()
    assert quiz.query() == "?toets=7"
    page.reload()
    expect(field).to_have_value("7")
    assert _questions(quiz) == seventh
    quiz.button("Andere vragen").click()
    expect(quiz.button("Andere vragen")).to_be_focused()
    assert _questions(quiz) != seventh


def test_a_number_that_is_no_set_changes_nothing(page, desk, mixed_widget):
    quiz = ActivityPage(page, desk, mixed_widget, "?toets=0")
    expect(quiz.root.locator(".notice")).to_contain_text("toets=0")
    field = quiz.root.get_by_label("Nummer van de set")
    field.fill("-3")
    field.press("Enter")
    expect(field).to_have_value("1")


def test_nothing_scrolls_sideways_on_the_smallest_phone(page, desk, mixed_widget):
    page.set_viewport_size({"width": 320, "height": 640})
    quiz = ActivityPage(page, desk, mixed_widget)
    quiz.root.locator("button.option").first.click()
    quiz.root.locator("summary").first.click()
    assert not quiz.scrolls_sideways()
