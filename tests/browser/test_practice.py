"""Questions that come back: nothing is kept before the reader asks, and everything can be taken along and wiped."""

import json
from datetime import date, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from icalendar import Calendar
from playwright.sync_api import expect

KEY = "hechting-herhalen"


@pytest.fixture
def practice(page, home):
    page.goto(f"{home}/book/herhalen.html")
    expect(page.locator(".practice-set")).to_be_visible()
    return page


def kept(page):
    return page.evaluate(f"localStorage.getItem('{KEY}')")


def choose(page, fit):
    """Answer the open question with an option that fits so, and go on."""
    shown = page.locator(".one-question").get_attribute("data-question")
    data = json.loads(page.locator('[data-hechting="practice"] script[type="application/json"]').text_content())
    (question,) = (one for one in data["questions"] if one["id"] == shown)
    option = next(one for one in question["options"] if (one["fit"] == "past") == (fit == "past"))
    page.locator(f'button.option[data-option="{option["id"]}"]').click()
    expect(page.locator(".one-question .fit").first).to_be_visible()
    return shown


def test_nothing_is_kept_before_the_reader_asks_and_wiping_leaves_nothing(practice):
    practice.get_by_role("button", name="Begin met de eerste vraag").click()
    choose(practice, "past-niet")
    assert kept(practice) is None
    practice.get_by_role("checkbox", name="Onthoud op dit apparaat").check()
    assert next(iter(json.loads(kept(practice)).values()))["right"] == 0
    practice.get_by_role("button", name="Wis alles").click()
    assert kept(practice) is None
    expect(practice.get_by_role("checkbox", name="Onthoud op dit apparaat")).not_to_be_checked()


def test_a_question_comes_back_on_its_day_and_retires_after_two_right_answers(practice):
    today = date.fromisoformat(practice.evaluate("new Date().toLocaleDateString('sv-SE')"))
    practice.get_by_role("checkbox", name="Onthoud op dit apparaat").check()
    practice.get_by_role("button", name="Begin met de eerste vraag").click()
    shown = choose(practice, "past")
    assert json.loads(kept(practice)) == {shown: {"right": 1, "due": (today + timedelta(days=16)).isoformat()}}
    # The same device, sixteen days later.
    practice.evaluate(
        f"localStorage.setItem('{KEY}', JSON.stringify({{'{shown}': {{right: 1, due: '{today.isoformat()}'}}}}))"
    )
    practice.reload()
    practice.get_by_role("button", name="Begin met de eerste vraag").click()
    assert choose(practice, "past") == shown
    expect(practice.get_by_text("deze vraag komt niet meer terug")).to_be_visible()
    assert json.loads(kept(practice)) == {shown: {"right": 2, "due": None}}


def test_the_scheme_goes_along_as_a_file_and_as_a_calendar(practice, tmp_path):
    today = date.fromisoformat(practice.evaluate("new Date().toLocaleDateString('sv-SE')"))
    practice.get_by_role("button", name="Begin met de eerste vraag").click()
    choose(practice, "past-niet")
    practice.get_by_role("button", name="Volgende vraag").click()
    choose(practice, "past")
    with practice.expect_download() as download:
        practice.get_by_role("button", name="Zet de dagen in je agenda").click()
    download.value.save_as(tmp_path / "dagen.ics")
    events = Calendar.from_ical((tmp_path / "dagen.ics").read_bytes()).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [today + timedelta(days=days) for days in (8, 16)]
    with practice.expect_download() as download:
        practice.get_by_role("button", name="Bewaar als bestand").click()
    download.value.save_as(tmp_path / "schema.json")
    assert len(json.loads((tmp_path / "schema.json").read_text(encoding="utf-8"))) == 2
    practice.reload()
    expect(practice.get_by_text("Later terug: 0")).to_be_visible()
    practice.locator('input[type="file"]').set_input_files(tmp_path / "schema.json")
    expect(practice.get_by_text("Later terug: 2")).to_be_visible()
    practice.locator('input[type="file"]').set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": b"[]"}
    )
    expect(practice.get_by_text("Dit is geen schema van deze pagina")).to_be_visible()
    expect(practice.get_by_text("Later terug: 2")).to_be_visible()


def test_it_goes_by_keyboard_and_fits_a_small_phone(practice):
    practice.set_viewport_size({"width": 360, "height": 740})
    practice.get_by_role("button", name="Begin met de eerste vraag").focus()
    practice.keyboard.press("Enter")
    expect(practice.locator(".one-question h4")).to_be_focused()
    practice.keyboard.press("Tab")
    practice.keyboard.press("Enter")
    expect(practice.locator(".one-question .fit").first).to_be_visible()
    assert practice.evaluate("document.documentElement.scrollWidth") <= 360
    practice.set_viewport_size({"width": 1280, "height": 900})


def test_the_deck_is_there_to_take_along(practice, home, book):
    link = practice.locator(".practice-set a[download]").get_attribute("href")
    assert (book / "book" / link).resolve().read_bytes()[:2] == b"PK"


def test_an_open_question_has_no_faults_that_axe_finds(page, origin):
    page.goto(f"{origin}/book/herhalen.html")
    page.get_by_role("button", name="Begin met de eerste vraag").click()
    choose(page, "past")
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
