"""The class mode: any activity on the whole screen, by keyboard or clicker, one thing at a time at 1280 by 720."""

import re
from functools import partial

import pytest
from activity_page import Desk
from playwright.sync_api import expect

import hechting
from hechting.reading.library import load_library

BEAMER = {"width": 1280, "height": 720}

PHONE = {"width": 390, "height": 844}

#: Activities with much to show; of every other engine, the first that there is.
LARGE = {
    "dialogue": "casus-vader",
    "sorter": "signalensorteerder",
    "icon_array": "hoe-vaak",
    "refutation": "misvatting-lijf",
    "scene": "vier-kinderen-bij-de-deur",
    "guide": "wie-bel-je-eerst",
    "quiz": "signalen",
}

#: One activity of each engine, of what is mixed from more, and the explorer.
SHOWN = {
    **{
        engine: partial(getattr(hechting, engine), LARGE.get(engine, next(iter(found))))
        for engine, found in load_library().activities.items()
    },
    "mixed": hechting.mixed_quiz,
    "explorer": hechting.InterventionExplorer,
}


@pytest.fixture(params=["http", "file"])
def desk(request, desk_folder, desk_origin):
    return Desk(desk_folder, desk_origin if request.param == "http" else desk_folder.as_uri())


@pytest.fixture
def served(desk_folder, desk_origin):
    return Desk(desk_folder, desk_origin)


class Room:
    """A widget in class, opened by an address."""

    def __init__(self, page, address):
        page.set_viewport_size(BEAMER)
        page.goto(address)
        self.page = page
        self.root = page.locator(".hechting-class")
        self.heading = self.root.get_by_role("heading", level=2)
        self.on = self.root.locator("footer .main")
        expect(self.heading).to_be_visible()

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def option(self, letter):
        return self.root.locator("button.option").filter(has=self.page.get_by_text(letter, exact=True))

    def fits(self):
        return self.page.evaluate(
            """() => {
              const shown = document.querySelector('.hechting-class .pages').getBoundingClientRect();
              const foot = document.querySelector('.hechting-class footer').getBoundingClientRect();
              return foot.bottom <= innerHeight + 1 && shown.bottom <= foot.top + 1
                && document.querySelector('.hechting-class').scrollWidth <= innerWidth;
            }"""
        )

    def smallest_type(self):
        return self.page.evaluate(
            """() => Math.min(...[...document.querySelectorAll('.hechting-class .room *')]
              .filter(el => !el.closest('svg') && [...el.childNodes].some(one => one.nodeType === 3 && one.data.trim()))
              .map(el => parseFloat(getComputedStyle(el).fontSize)))"""
        )


@pytest.mark.parametrize("engine", SHOWN)
def test_every_engine_goes_by_keyboard_from_the_first_step_to_the_last_and_back(page, served, engine):
    room = Room(page, served.lay(SHOWN[engine]()) + "?klas")
    first = room.heading.text_content()
    for _ in range(120):
        assert room.fits(), room.heading.text_content()
        assert room.smallest_type() >= 28, room.heading.text_content()
        if "uitleg" not in room.heading.text_content() and room.root.locator("button.option").count() in range(1, 9):
            expect(room.on).not_to_have_text("Lees verder")
        if room.on.is_disabled():
            break
        room.press("PageDown")
    expect(room.on).to_be_disabled()
    for _ in range(150):
        if room.root.get_by_role("button", name="Terug", exact=True).is_disabled():
            break
        room.press("PageUp")
    expect(room.heading).to_have_text(first)


def test_choosing_marks_and_the_reason_waits(page, desk):
    room = Room(page, desk.lay(hechting.dialogue("casus-vader")) + "?klas")
    room.press("Enter", "ArrowDown", "ArrowDown", "Enter")
    expect(room.option("B")).to_have_attribute("aria-pressed", "true")
    expect(room.root.locator(".verdict")).to_have_count(0)
    expect(room.on).to_have_text("Toon uitleg")
    room.press("ArrowRight")
    expect(room.root.locator(".told").first).to_contain_text("past hier niet")
    assert re.search(r"casus-vader=[a-z0-9.-]+", page.evaluate("location.search"))
    room.press("Escape")
    expect(room.root).to_have_count(0)
    # The page shows the same state.
    expect(page.locator('.activity button.option[aria-pressed="true"]').first).to_be_visible()
    assert "klas" not in page.evaluate("location.search")


def test_hands_are_counted_in_two_rounds_and_gone_after_one_press(page, desk):
    room = Room(page, desk.lay(hechting.quiz("signalen")) + "?klas")
    room.press("t", "a", "b", "b", "r", *"bbb")
    bars = room.root.locator(".bar strong")
    expect(bars).to_have_text(["1", "0", "2", "3", "0", "0"])
    expect(room.root.get_by_role("button", name="Ronde 2: na overleg in tweetallen")).to_be_visible()
    expect(room.root.locator('.option[aria-pressed="true"]')).to_have_count(0)
    assert room.fits()
    room.root.get_by_role("button", name="Een hand eraf voor A").click()
    room.press("o")
    expect(bars).to_have_text(["0"] * 6)


def test_the_button_opens_it_and_the_address_keeps_class_and_order(page, desk):
    page.set_viewport_size(BEAMER)
    page.goto(desk.lay(hechting.sorter("signalensorteerder"), hechting.quiz("signalen")))
    page.get_by_role("button", name="In de klas").nth(1).click()
    room = page.locator(".hechting-class")
    expect(room.get_by_role("heading")).to_have_text("Vraag 1 van 5")
    question = room.locator(".question").text_content()
    room.get_by_label("Volgorde").fill("7")
    room.get_by_label("Volgorde").press("Tab")
    expect(room.locator(".question")).not_to_have_text(question)
    other = room.locator(".question").text_content()
    page.wait_for_function("location.search === '?klas=vragen.7'")
    page.reload()
    expect(room.locator(".question")).to_have_text(other)


def test_a_class_that_the_address_does_not_know_is_the_first_of_the_page(page, served):
    room = Room(page, served.lay(hechting.quiz("signalen")) + "?klas=%3Cb%3E.x")
    expect(room.heading).to_have_text("Vraag 1 van 5")


def test_from_disk_the_code_says_that_the_link_works_only_here(page, desk):
    room = Room(page, desk.lay(hechting.quiz("signalen")) + "?klas")
    room.press("q")
    expect(room.root.get_by_text("Deze link werkt alleen op deze computer")).to_be_visible()
    room.press("Enter")
    expect(room.heading).to_be_visible()


def test_the_code_is_large_and_its_link_opens_on_a_phone_at_the_activity(browser, served, desk_folder):
    """The address of this machine stands for a site that others reach."""
    context = browser.new_context(viewport=BEAMER)
    page = context.new_page()
    name = served.lay(hechting.sorter("signalensorteerder"), hechting.quiz("signalen")).rpartition("/")[2]

    def answer(route):
        route.fulfill(path=desk_folder / route.request.url.removeprefix("http://boek.test/").split("?")[0])

    context.route("http://boek.test/**", answer)
    room = Room(page, f"http://boek.test/{name}?klas=vragen")
    room.press("b", "q")
    code = room.root.locator(".code svg")
    assert code.bounding_box()["height"] >= 500
    link = room.root.locator(".link").text_content()
    assert "klas" not in link
    phone = browser.new_context(viewport=PHONE)
    phone.route("http://boek.test/**", answer)
    opened = phone.new_page()
    opened.goto(link)
    expect(opened.locator('[aria-pressed="true"]')).to_be_in_viewport()
    phone.close()
    context.close()
