"""A dialogue as readers walk through it, with the mouse and with the keyboard alone."""

import re

import pytest
from activity_page import ActivityPage, record
from playwright.sync_api import expect

from hechting import load_library, search
from hechting.engines.dialogue.payload import criteria_of
from hechting.engines.dialogue.schema import Dialogue
from hechting.engines.dialogue.widget import DialogueWidget


def _option(key, fit="past", following=None):
    return {
        "id": key,
        "text": f"Je kiest {key}.",
        "fit": fit,
        "reaction": f"Wat volgt op {key}.",
        "why": f"Waarom {key}.",
        "next": following,
    }


def _step(key, *options):
    return {"id": key, "situation": f"Situatie {key}.", "question": f"Wat doe je bij {key}?", "options": options}


@pytest.fixture
def widget():
    steps = (
        _step("opening", _option("benoemen"), _option("advies", "past-niet", "einde"), _option("wachten", "deels")),
        _step("slapen", _option("vragen"), _option("afronden", "deels")),
    )
    about = {"people": "Vader Ali en zijn dochter.", "closing": "Neem dit mee."}
    return DialogueWidget(record(Dialogue, "baby-die-huilt", steps=steps, **about))


@pytest.fixture
def dialogue(page, desk, widget):
    return ActivityPage(page, desk, widget)


def test_a_choice_has_its_reaction_and_reason_at_once_and_nothing_above_moves(dialogue):
    option = dialogue.option("benoemen")
    before = dialogue.top(option)
    option.click()
    feedback = dialogue.root.locator(".feedback:not(:empty)")
    expect(feedback).to_have_text("● Past goed hierWat volgt op benoemen.Waarom benoemen.")
    expect(feedback).to_have_attribute("aria-live", "polite")
    expect(option).to_have_attribute("aria-pressed", "true")
    expect(option).to_be_focused()
    assert dialogue.top(option) == before
    expect(dialogue.root.get_by_text("Situatie slapen")).to_have_count(0)


@pytest.mark.parametrize(("key", "words"), [("advies", "○ Past hier niet"), ("wachten", "◐ Kan, maar let op")])
def test_how_a_choice_fits_is_a_shape_and_a_word(dialogue, key, words):
    dialogue.option(key).click()
    expect(dialogue.root.locator(".fit")).to_have_text(words)


def test_the_whole_way_with_the_keyboard_alone(dialogue):
    page = dialogue.page
    dialogue.tab_to(dialogue.option("benoemen"))
    page.keyboard.press("Enter")
    dialogue.tab_to(dialogue.button("Ga verder"))
    page.keyboard.press("Enter")
    expect(dialogue.root.get_by_role("heading", name="Stap 2 van ongeveer 2")).to_be_focused()
    dialogue.tab_to(dialogue.option("vragen"))
    page.keyboard.press("Space")
    dialogue.tab_to(dialogue.button("Ga verder"))
    page.keyboard.press("Enter")
    expect(dialogue.root.get_by_role("heading", name="Om mee te nemen")).to_be_focused()
    expect(dialogue.root.get_by_text("Neem dit mee.")).to_be_in_viewport()
    expect(dialogue.button("Ga verder")).to_have_count(0)
    dialogue.tab_to(dialogue.root.get_by_label("Jouw zin, wordt nergens bewaard"))
    page.keyboard.type("Ik vraag eerst.")
    dialogue.tab_to(dialogue.button("Begin opnieuw"))
    page.keyboard.press("Enter")
    expect(dialogue.root.get_by_role("heading", name="Een baby die huilt")).to_be_focused()
    expect(dialogue.root.locator(".fit")).to_have_count(0)
    expect(dialogue.button("Begin opnieuw")).to_have_count(0)


def test_a_step_that_is_done_folds_to_what_was_chosen_and_opens_again(dialogue):
    dialogue.option("benoemen").click()
    dialogue.button("Ga verder").click()
    done = dialogue.root.locator("summary", has_text="Je kiest benoemen.")
    expect(done).to_contain_text("● Past goed hier")
    expect(dialogue.root.get_by_text("Situatie opening")).not_to_be_visible()
    done.click()
    expect(dialogue.root.get_by_text("Waarom benoemen.")).to_be_visible()


def test_what_was_said_before_can_be_chosen_again(dialogue):
    dialogue.option("benoemen").click()
    dialogue.button("Ga verder").click()
    dialogue.option("vragen").click()
    assert dialogue.query() == "?baby-die-huilt=opening.benoemen,slapen.vragen"
    dialogue.root.locator("summary", has_text="Je kiest benoemen.").click()
    dialogue.button("Kies opnieuw").first.click()
    expect(dialogue.option("benoemen")).to_be_focused()
    expect(dialogue.root.get_by_text("Situatie slapen")).to_have_count(0)
    assert dialogue.query() == ""
    dialogue.option("advies").click()
    expect(dialogue.root.get_by_text("Neem dit mee.")).to_be_visible()


def test_a_reload_brings_the_choices_back_and_the_next_step_waits(dialogue):
    dialogue.option("benoemen").click()
    dialogue.page.reload()
    expect(dialogue.root.locator(".fit")).to_have_text("● Past goed hier")
    expect(dialogue.root.get_by_text("Situatie slapen")).to_have_count(0)
    dialogue.button("Ga verder").click()
    expect(dialogue.root.get_by_text("Situatie slapen")).to_be_visible()


def test_after_beginning_again_each_step_waits_for_its_turn(dialogue):
    dialogue.option("benoemen").click()
    dialogue.button("Ga verder").click()
    dialogue.option("vragen").click()
    dialogue.button("Begin opnieuw").click()
    dialogue.option("benoemen").click()
    expect(dialogue.root.get_by_text("Situatie slapen")).to_have_count(0)


def test_a_way_that_does_not_exist_is_named(page, desk, widget):
    dialogue = ActivityPage(page, desk, widget, "?baby-die-huilt=opening.advies,slapen.vragen")
    expect(dialogue.root.locator(".notice")).to_contain_text("baby-die-huilt=slapen.vragen")
    expect(dialogue.root.get_by_text("Neem dit mee.")).to_be_visible()


def test_nothing_scrolls_sideways_on_the_smallest_phone(dialogue):
    dialogue.page.set_viewport_size({"width": 320, "height": 640})
    dialogue.option("benoemen").click()
    dialogue.button("Ga verder").click()
    assert not dialogue.scrolls_sideways()


def test_a_case_leads_to_help_prediction_first_and_then_what_fits_and_why(page, origin):
    record = load_library().activities["dialogue"]["casus-jonge-moeder"]
    widget = DialogueWidget(record)
    choice = widget.content["choice"]
    found = search(load_library(), criteria_of(record.shortlist))
    assert {one["id"] for one in choice["candidates"] if one["fit"] == "past"} == set(found.fits)
    way = ",".join(f"{step.id}.{next(one.id for one in step.options if one.fit == 'past')}" for step in walked(record))
    page.goto(f"{origin}/notebooks/casussen.html?casus-jonge-moeder={way}#activiteit-casus-jonge-moeder")
    case = page.locator("#activiteit-casus-jonge-moeder .case-choice")
    expect(case.get_by_role("button", name="Laat zien wat past")).to_be_disabled()
    for name in ("NIKA", "VoorZorg", "TOP"):
        case.get_by_label(name, exact=True).check()
    case.get_by_label("ABC", exact=True).click()
    expect(case.get_by_label("ABC", exact=True)).not_to_be_checked()
    expect(case.get_by_text("Je koos er al 3. Haal er eerst een weg.")).to_be_visible()
    case.get_by_role("button", name="Laat zien wat past").click()
    expect(case.locator("h5")).to_be_focused()
    assert case.locator("[data-candidate]").evaluate_all("all => all.map(one => one.dataset.candidate)") == [
        "nika",
        "voorzorg",
        "top-programma",
        "minding-the-baby",
    ]
    expect(case.locator("[data-candidate=nika]")).to_contain_text("Dit past niet bij alles wat de casus vraagt")
    expect(case.locator("[data-candidate=nika]")).to_contain_text("Doelgroep: past niet")
    expect(page).to_have_url(re.compile("kies:nika,kies:voorzorg,kies:top-programma,toon:ja"))
    page.reload()
    expect(case.locator("[data-candidate=voorzorg]")).to_contain_text("Instappen kan alleen in de zwangerschap")
    case.get_by_role("link", name="Bekijk dit in de verkenner").click()
    cards = page.locator("[data-fit=past]")
    expect(cards).to_have_count(len(found.fits))
    assert set(cards.evaluate_all("all => all.map(one => one.dataset.interventionId)")) == set(found.fits)


def walked(record):
    """The steps on the way of whoever chooses what fits first."""
    place = 0
    while place is not None:
        step = record.steps[place]
        yield step
        place = record.next_step(place, next(one for one in step.options if one.fit == "past"))


@pytest.mark.parametrize(("form", "is_told"), [("Werkblad", False), ("Antwoordblad", True)])
def test_a_worksheet_asks_which_help_fits_and_only_the_answer_sheet_says_it(page, origin, form, is_told):
    page.goto(f"{origin}/notebooks/casussen.html#activiteit-casus-jonge-moeder")
    page.evaluate("window.print = () => {}")
    page.locator("#activiteit-casus-jonge-moeder").get_by_role("button", name=form).click()
    page.emulate_media(media="print")
    sheet = page.locator(".hechting-sheet")
    expect(sheet.locator(".hechting-case-choice")).to_contain_text("Welke programma’s passen volgens jou")
    expect(sheet.locator(".hechting-case-choice")).to_be_visible()
    told = sheet.get_by_text("Dit past bij alles wat de casus vraagt")
    expect(told).to_be_visible(visible=is_told)
