"""The sorter: cards into boxes, with the mouse, a finger and the keyboard."""

import pytest
from activity_page import ActivityPage, record
from playwright.sync_api import expect

from hechting.engines.sorter.schema import Sorter
from hechting.engines.sorter.widget import SorterWidget


@pytest.fixture
def widget():
    boxes = (
        {"id": "basis", "label": "Veilige basis", "hint": "het kind gaat erop uit"},
        {"id": "haven", "label": "Veilige haven"},
    )
    cards = (
        {"id": "koprol", "text": "Sem doet een koprol.", "boxes": ["basis"], "why": "Hij gaat eropuit."},
        {
            "id": "vinger",
            "text": "Eva zoekt troost.",
            "boxes": ["haven"],
            "why": "Ze komt terug.",
            "elsewhere": {"basis": "Ze gaat niet weg, ze komt juist terug."},
        },
        {"id": "zwaaien", "text": "Jo zwaait.", "boxes": ["basis", "haven"], "why": "Allebei kan."},
    )
    return SorterWidget(record(Sorter, "basis-of-haven", boxes=boxes, cards=cards))


@pytest.fixture
def sorter(page, desk, widget):
    return ActivityPage(page, desk, widget)


def _box(sorter, title):
    return sorter.root.locator(".box").filter(has=sorter.page.get_by_role("heading", name=title))


def test_a_card_hears_at_once_whether_it_belongs_there_and_why(sorter):
    expect(sorter.root.get_by_role("heading", name="Kaart 1 van 3")).to_contain_text("Sem doet een koprol.")
    sorter.option("Veilige haven").click()
    feedback = sorter.root.locator(".sorter-card .feedback")
    expect(feedback).to_have_text("○ Hoort elders: Veilige basisHij gaat eropuit.")
    expect(feedback).to_have_attribute("aria-live", "polite")
    sorter.option("Veilige basis").click()
    expect(feedback).to_have_text("● PastHij gaat eropuit.")
    assert sorter.query() == "?basis-of-haven=koprol.basis"


def test_a_wrong_box_has_its_own_reason(sorter):
    sorter.option("Veilige basis").click()
    sorter.button("Volgende kaart").click()
    expect(sorter.root.get_by_role("heading", name="Kaart 2 van 3")).to_be_focused()
    sorter.option("Veilige basis").click()
    expect(sorter.root.locator(".sorter-card .feedback")).to_contain_text("Ze gaat niet weg, ze komt juist terug.")
    expect(_box(sorter, "Veilige basis (2)").locator(".fit").last).to_have_text("○ Hoort elders: Veilige haven")


def test_all_cards_with_the_keyboard_alone_and_one_taken_up_again(sorter):
    keyboard = sorter.page.keyboard
    for place in range(3):
        sorter.tab_to(sorter.option("Veilige haven"))
        keyboard.press("Enter")
        if place < 2:
            sorter.tab_to(sorter.button("Volgende kaart"))
            keyboard.press("Enter")
    expect(sorter.root.get_by_text("Alle kaarten liggen in een vak.")).to_be_visible()
    expect(sorter.root.locator("textarea")).to_be_visible()
    sorter.tab_to(sorter.button("Pak op Sem doet een koprol."))
    keyboard.press("Enter")
    expect(sorter.root.get_by_role("heading", name="Kaart 1 van 3")).to_be_focused()
    expect(_box(sorter, "Veilige haven (2)")).to_be_visible()
    assert sorter.query() == "?basis-of-haven=vinger.haven,zwaaien.haven"


def test_a_reload_brings_the_boxes_back_and_beginning_again_empties_them(sorter):
    sorter.option("Veilige haven").click()
    sorter.page.reload()
    expect(_box(sorter, "Veilige haven (1)")).to_contain_text("Sem doet een koprol.")
    expect(sorter.root.get_by_role("heading", name="Kaart 2 van 3")).to_be_visible()
    sorter.button("Begin opnieuw").click()
    expect(sorter.root.get_by_role("heading", name="Kaart 1 van 3")).to_be_visible()
    expect(_box(sorter, "Veilige haven (0)")).to_contain_text("Nog leeg.")


def test_what_is_no_card_is_named(page, desk, widget):
    sorter = ActivityPage(page, desk, widget, "?basis-of-haven=koprol.kast,vinger.haven")
    expect(sorter.root.locator(".notice")).to_contain_text("basis-of-haven=koprol.kast")
    expect(_box(sorter, "Veilige haven (1)")).to_contain_text("Eva zoekt troost.")


def test_a_finger_can_hit_every_button_on_the_smallest_phone(browser, desk, widget):
    context = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True)
    sorter = ActivityPage(context.new_page(), desk, widget)
    sorter.option("Veilige haven").tap()
    sorter.button("Volgende kaart").tap()
    sorter.option("Veilige basis").tap()
    for button in sorter.root.get_by_role("button").all():
        assert button.bounding_box()["height"] >= 44
    assert not sorter.scrolls_sideways()
    context.close()
