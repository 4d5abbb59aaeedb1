"""The landscape and the list that a reader keeps, as readers meet them."""

import json
import re

import pytest
import yaml
from explorer_page import ExplorerPage
from playwright.sync_api import expect

from hechting.reading.places import CONTENT

FILES = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in (CONTENT / "interventions").glob("*.yaml")}
LANDSCAPE = "?beeld=landschap"


def naive_words(data):
    """Read the hours of a file in words; nothing where a number is not known."""
    session = data["sessions"]
    numbers = [session[name] for name in ("number_min", "number_max", "length_minutes_min", "length_minutes_max")]
    if None in numbers:
        return None
    low, high = (f"{a * b / 60:g}".replace(".", ",") for a, b in (numbers[::2], numbers[1::2]))
    return f"{low} uur" if low == high else f"{low} tot {high} uur"


def open_landscape(page, home, query=""):
    explorer = ExplorerPage(page, home, LANDSCAPE + query)
    expect(page.locator(".landscape-unknown li").first).to_be_visible()
    return explorer


def test_every_record_is_drawn_at_its_hours_or_named_as_unknown(page, home):
    open_landscape(page, home)
    told = page.locator("[data-dot]").evaluate_all(
        "dots => dots.map(dot => [dot.dataset.dot, dot.getAttribute('aria-label')])"
    )
    unknown = page.locator("[data-unplaced]").evaluate_all("items => items.map(item => item.dataset.unplaced)")
    assert sorted([*dict(told), *unknown]) == sorted(FILES)
    for key, data in FILES.items():
        hours = naive_words(data)
        assert (hours is None) == (key in unknown), key
        if hours is not None:
            assert f": {hours}; " in dict(told)[key]


def test_what_was_looked_for_stands_with_what_is_unknown(page, origin):
    open_landscape(page, origin)
    page.get_by_text("Waar is gezocht?").click()
    place = page.locator(".landscape-unknown div").filter(has=page.get_by_text("NIKA", exact=True))
    data = FILES["nika"]["unknown"]
    expected = next(one["looked_for"] for one in data if any(field.startswith("sessions") for field in one["fields"]))
    expect(place).to_contain_text(re.sub(r"\s+", " ", expected).strip())


def test_a_rectangle_selects_and_the_address_keeps_it(page, home):
    explorer = open_landscape(page, home)
    field = page.locator(".landscape-drawing .field")
    field.scroll_into_view_if_needed()
    box = field.bounding_box()
    page.mouse.move(box["x"] + 2, box["y"] + box["height"] - 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 60, box["y"] + box["height"] - 20, steps=4)
    page.mouse.up()
    explorer.ids("past")
    framed = page.locator("[data-framed=true]").evaluate_all("dots => dots.map(dot => dot.dataset.dot)")
    assert framed
    assert set(explorer.ids("past")) == set(framed)
    expect(page).to_have_url(re.compile("kader="))
    page.reload()
    expect(page.locator("[data-framed=true]")).to_have_count(len(framed))
    assert set(explorer.ids("past")) == set(framed)
    page.get_by_role("button", name="Haal het kader weg").click()
    assert len(explorer.ids("past")) == len(FILES)
    expect(page).not_to_have_url(re.compile("kader="))


def test_a_frame_is_drawn_with_numbers_too(page, origin):
    explorer = open_landscape(page, origin)
    page.locator(".landscape-frame").get_by_label("tot en met").first.fill("5")
    assert explorer.ids("past") == ["shantala-babymassage-individueel"]
    expect(page.locator(".landscape-frame [aria-live]")).to_have_text(
        "In het kader: 1 interventie. Daarvan in de lijst hieronder: 1."
    )


def test_filters_dim_and_hide_nothing_and_enter_opens(page, origin):
    open_landscape(page, origin)
    dots = page.locator("[data-dot]")
    everything = dots.count()
    page.locator("[data-filter='age']").select_option(label="zwangerschap")
    expect(page.locator("[data-dot].dimmed").first).to_be_visible()
    assert dots.count() == everything
    dimmed = page.locator("[data-dot].dimmed").first
    assert "past niet bij je filters" in dimmed.get_attribute("aria-label")
    dots.first.focus()
    told = page.locator(".landscape-told").text_content()
    assert told == dots.first.get_attribute("aria-label")
    page.keyboard.press("Enter")
    expect(page.locator(".detail h3")).to_be_focused()


@pytest.mark.parametrize("width", [360, 390])
def test_on_a_phone_it_is_a_list_by_age_with_bars(page, origin, width):
    page.set_viewport_size({"width": width, "height": 800})
    open_landscape(page, origin)
    known = [key for key, data in FILES.items() if naive_words(data)]
    expect(page.locator(".landscape-narrow .bar")).to_have_count(len(known))
    assert page.locator(".landscape-drawing").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_hostile_frames_are_ignored_without_a_word(page, origin):
    explorer = ExplorerPage(page, origin, "?beeld=landschap&kader=9,1,<svg>,0")
    expect(page.locator(".landscape-unknown").first).to_be_visible()
    assert page.locator(".notice").count() == 0
    assert len(explorer.ids("past")) == len(FILES)


def test_a_list_is_kept_in_the_address_and_leads_on(page, home):
    explorer = ExplorerPage(page, home)
    for key in ("vipp-sd", "nika"):
        explorer.card(key).locator("button.keep").click()
    expect(page.get_by_role("heading", name="Mijn lijst (2 interventies)")).to_be_visible()
    expect(page).to_have_url(re.compile("mijn-lijst=vipp-sd,nika"))
    page.reload()
    expect(page.locator("[data-kept]")).to_have_count(2)
    page.get_by_role("button", name="Mijn lijst (2)").click()
    expect(page.locator(".shortlist h3")).to_be_focused()
    page.get_by_role("button", name="Vergelijk deze").click()
    expect(page.get_by_role("heading", name="Vergelijking")).to_be_visible()
    page.get_by_role("link", name="Kies samen met ouders").click()
    heads = page.locator(".choice-sheet thead th")
    expect(heads.filter(has_text="VIPP-SD")).to_have_count(1)
    expect(heads.filter(has_text="NIKA")).to_have_count(1)


def test_notes_stay_on_the_device_under_one_key_and_can_be_wiped(page, origin):
    ExplorerPage(page, origin, "?mijn-lijst=nika")
    kept = "Object.keys(localStorage).filter(key => !['mode', 'theme'].includes(key))"
    page.get_by_role("button", name="Notities maken").click()
    assert page.evaluate(kept) == []
    page.get_by_label("Notitie bij NIKA").fill("Vraag naar de wachttijd")
    assert page.evaluate(kept) == ["hechting-notities"]
    assert json.loads(page.evaluate("localStorage['hechting-notities']")) == {"nika": "Vraag naar de wachttijd"}
    assert "wachttijd" not in page.url
    page.reload()
    expect(page.get_by_label("Notitie bij NIKA")).to_have_value("Vraag naar de wachttijd")
    page.get_by_role("button", name="Wis alle notities").click()
    assert page.evaluate(kept) == []
    expect(page.get_by_label("Notitie bij NIKA")).to_have_count(0)
