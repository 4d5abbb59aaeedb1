"""The guide: a few questions, and the advice that matches, with the reason."""

import pytest
from activity_page import ActivityPage, record
from playwright.sync_api import expect

from hechting.engines.guide.schema import Guide
from hechting.engines.guide.widget import GuideWidget


def _widget(**fields):
    questions = [
        {
            "id": "gedrag",
            "text": "Wat zie je het meest?",
            "options": [
                {"id": "verzet", "text": "verzet zich vaak", "why": "bij aankleden of weggaan"},
                {"id": "stil", "text": "is heel stil"},
            ],
        },
        {
            "id": "waar",
            "text": "Waar zie je dat?",
            "several": True,
            "options": [{"id": "thuis", "text": "thuis"}, {"id": "opvang", "text": "op de opvang"}],
        },
    ]
    advice = [
        {
            "id": "dichtbij",
            "title": "Blijf dichtbij",
            "text": "Wacht even.\n\nZeg wat je ziet.",
            "steps": ["Ga zitten.", "Noem het gevoel."],
            "links": [{"text": "Sensitief reageren", "href": "sensitief-reageren.html#kijk"}],
            "when": {"gedrag": ["verzet"], "waar": ["thuis", "opvang"]},
        },
        {
            "id": "acuut",
            "title": "Vraag advies",
            "text": "Bel gerust.",
            "links": [{"text": "Veilig Thuis: 0800-2000", "href": "tel:08002000"}],
            "when": {"gedrag": ["stil"]},
            "urgent": True,
        },
        {"id": "altijd", "title": "Je staat er niet alleen voor", "text": "Praat erover.", "when": {}},
    ]
    return GuideWidget(record(Guide, "hulpwijzer", questions=questions, advice=advice, **fields))


@pytest.fixture
def widget():
    return _widget()


@pytest.fixture
def guide(page, desk, widget):
    return ActivityPage(page, desk, widget)


def _titles(guide):
    return guide.root.locator(".advice h5").all_inner_texts()


def _next(guide):
    guide.button("Volgende vraag").click()


def test_one_question_is_asked_at_a_time_and_its_answer_stays(guide):
    expect(guide.root.locator("fieldset")).to_have_count(1)
    guide.root.get_by_label("is heel stil").check()
    _next(guide)
    expect(guide.root.get_by_role("heading", name="Vraag 2 van 2")).to_be_focused()
    expect(guide.root.locator("fieldset")).to_have_count(1)
    dots = guide.root.get_by_role("list", name="Vragen", exact=True).get_by_role("button")
    expect(dots.first).to_have_accessible_name("Vraag 1 van 2, beantwoord")
    guide.button("Vorige vraag").click()
    expect(guide.root.get_by_label("is heel stil")).to_be_checked()


def test_an_urgent_answer_shows_its_telephone_at_once(guide):
    guide.page.set_viewport_size({"width": 390, "height": 700})
    guide.root.get_by_label("is heel stil").check()
    call = guide.root.locator(".urgent").get_by_role("link", name="Veilig Thuis: 0800-2000")
    expect(call).to_be_in_viewport(ratio=1)
    expect(guide.root.get_by_label("is heel stil")).to_be_focused()
    assert guide.top(call) < guide.top(guide.root.get_by_text("Bel gerust."))


def test_what_holds_for_all_is_there_from_the_beginning(guide):
    assert _titles(guide) == ["Je staat er niet alleen voor"]
    expect(guide.root.get_by_text("Kies een antwoord. Dan staat hier wat erbij past, en waarom.")).to_be_visible()
    expect(guide.root.get_by_role("group", name="Wat zie je het meest?").get_by_role("radio")).to_have_count(2)
    _next(guide)
    expect(guide.root.get_by_role("group", name="Waar zie je dat?").get_by_role("checkbox")).to_have_count(2)
    assert guide.query() == ""


def test_advice_says_why_it_is_there(guide):
    guide.root.get_by_label("verzet zich vaak").check()
    expect(guide.root.get_by_text("hoort nog geen apart advies")).to_be_visible()
    _next(guide)
    guide.root.get_by_label("thuis", exact=True).check()
    near = guide.root.locator(".advice").filter(has_text="Blijf dichtbij")
    expect(near).to_contain_text("Je ziet dit omdat je koos: ‘verzet zich vaak’ en ‘thuis’.")
    expect(near.get_by_role("listitem").first).to_have_text("Ga zitten.")
    expect(near.get_by_role("link")).to_have_attribute("href", "sensitief-reageren.html#kijk")
    expect(guide.root.get_by_role("status")).to_have_text("Nieuw: Blijf dichtbij.")
    assert guide.query() == "?hulpwijzer=gedrag.verzet,waar.thuis"


def test_what_is_urgent_stands_first_and_says_so(guide):
    guide.root.get_by_label("is heel stil").check()
    assert _titles(guide) == ["Eerst dit: Vraag advies", "Je staat er niet alleen voor"]
    expect(guide.root.locator(".urgent").get_by_role("link")).to_have_attribute("href", "tel:08002000")


def test_a_changed_answer_says_what_changed(guide):
    guide.root.get_by_label("is heel stil").check()
    _next(guide)
    guide.root.get_by_label("thuis", exact=True).check()
    expect(guide.root.get_by_role("status")).to_have_text("Het advies blijft hetzelfde.")
    guide.button("Vorige vraag").click()
    guide.root.get_by_label("verzet zich vaak").check()
    expect(guide.root.get_by_role("status")).to_have_text("Nieuw: Blijf dichtbij. Niet meer: Vraag advies.")
    expect(guide.root.get_by_label("verzet zich vaak")).to_be_focused()


def test_the_keyboard_alone_answers_and_unanswers(guide):
    guide.tab_to(guide.root.get_by_label("verzet zich vaak"))
    guide.page.keyboard.press("Space")
    guide.page.keyboard.press("ArrowDown")
    expect(guide.root.get_by_label("is heel stil")).to_be_checked()
    guide.page.keyboard.press("ArrowUp")
    guide.tab_to(guide.button("Volgende vraag"))
    guide.page.keyboard.press("Enter")
    guide.tab_to(guide.root.get_by_label("op de opvang"))
    guide.page.keyboard.press("Space")
    assert "Blijf dichtbij" in _titles(guide)
    guide.page.keyboard.press("Space")
    assert guide.query() == "?hulpwijzer=gedrag.verzet"


def test_no_question_moves_when_it_is_answered(guide):
    last = guide.root.get_by_label("is heel stil")
    before = guide.top(last)
    for text in ("verzet zich vaak", "is heel stil"):
        guide.root.get_by_label(text).check()
        assert guide.top(last) == before


def test_an_address_brings_the_answers_back_and_beginning_again_empties_them(page, desk, widget):
    guide = ActivityPage(page, desk, widget, "?hulpwijzer=gedrag.stil,gedrag.verzet,waar.opvang")
    expect(guide.root.get_by_label("op de opvang")).to_be_checked()
    expect(guide.root.locator(".notice")).to_contain_text("gedrag.verzet")
    guide.button("Vorige vraag").click()
    expect(guide.root.get_by_label("is heel stil")).to_be_checked()
    guide.button("Begin opnieuw").click()
    expect(guide.root.get_by_label("is heel stil")).not_to_be_checked()
    assert guide.query() == ""


def test_a_finger_can_hit_everything_on_the_smallest_phone(browser, desk, widget):
    context = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True)
    guide = ActivityPage(context.new_page(), desk, widget)
    guide.root.get_by_label("is heel stil").tap()
    for target in [*guide.root.locator("label.tick").all(), *guide.root.locator(".advice a").all()]:
        assert target.bounding_box()["height"] >= 44
    assert not guide.scrolls_sideways()
    context.close()


def test_what_somebody_says_of_home_stays_out_of_the_address_until_a_link_is_asked_for(page, desk):
    guide = ActivityPage(page, desk, _widget(safety=True))
    guide.root.get_by_label("verzet zich vaak").check()
    assert guide.query() == ""
    page.evaluate("navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }")
    guide.button("Kopieer link").click()
    assert "?hulpwijzer=gedrag.verzet" in page.evaluate("window.copied")


def test_the_paper_of_a_guide_holds_the_own_answers_and_the_advice_that_goes_with_them(own_page, desk, widget):
    own_page.add_init_script(
        "window.print = () => { dispatchEvent(new Event('beforeprint')); window.printed = document.querySelector('.hechting-sheet').innerText; }"
    )
    guide = ActivityPage(own_page, desk, widget, "?hulpwijzer=gedrag.verzet,waar.thuis")
    guide.button("Druk af").click()
    printed = own_page.evaluate("window.printed")
    assert "verzet zich vaak" in printed
    assert "Blijf dichtbij" in printed
    assert "Vraag advies" not in printed
