"""The icon array: guess a number, then see it as a hundred shapes."""

import pytest
from activity_page import FRAME, ActivityPage
from playwright.sync_api import expect

from hechting.engines.icon_array.schema import IconArray
from hechting.engines.icon_array.widget import IconArrayWidget

LONG = (
    "Van 100 kinderen in tehuizen, in landen waar weinig begeleiders voor veel kinderen zorgen, hoeveel zijn er veilig?"
)


def _scene(key, label, question, safe):
    parts = [
        {"id": "veilig", "label": "veilig gehecht", "count": safe, "look": "secure"},
        {"id": "vermijdend", "label": "vermijdend gehecht", "count": 10, "look": "avoidant"},
        {"id": "anders", "label": "anders gehecht", "count": 90 - safe, "look": "rest"},
    ]
    told = {"low": "Het zijn er meer.", "close": "Dichtbij.", "high": "Het zijn er minder.", "note": "Een groep."}
    return {
        "id": key,
        "label": label,
        "question": question,
        "parts": parts,
        "asked": "veilig",
        "source": "bron",
        **told,
    }


def _widget(key, scenes):
    fields = {"id": key, **FRAME, "unit": "kinderen", "scenes": scenes}
    return IconArrayWidget(IconArray.model_validate(fields, strict=False))


@pytest.fixture
def widget():
    scenes = [_scene("thuis", "Thuis", "Hoeveel thuis?", 62), _scene("tehuis", "In een tehuis", LONG, 18)]
    return _widget("hoe-vaak", scenes)


@pytest.fixture
def array(page, desk, widget):
    return ActivityPage(page, desk, widget)


def _drawing(array):
    return array.root.get_by_role("img")


def _guess(array, number):
    array.root.get_by_label("Of typ het").fill(str(number))
    array.button("Laat zien").click()


def test_numbers_come_after_the_guess_and_not_before(array):
    expect(array.root.locator(".legend")).to_have_text(
        "Van de 100 kinderen:?veilig gehecht?vermijdend gehecht?anders gehecht"
    )
    expect(_drawing(array)).to_have_accessible_name("100 kinderen, nog zonder getallen. Je hebt nog niet geschat.")
    array.root.get_by_label("Of typ het").fill("40")
    expect(_drawing(array)).to_have_accessible_name(
        "100 kinderen, nog zonder getallen. Jouw schatting van ‘veilig gehecht’: 40."
    )
    array.button("Laat zien").click()
    expect(_drawing(array)).to_have_accessible_name(
        "100 kinderen. veilig gehecht: 62; vermijdend gehecht: 10; anders gehecht: 28. "
        "Omringd is jouw schatting van ‘veilig gehecht’: 40."
    )
    expect(_drawing(array).locator(".ring")).to_have_count(40)
    expect(array.root.locator(".legend")).to_contain_text("62veilig gehecht")
    for look, count in (("secure", 62), ("avoidant", 10), ("rest", 28)):
        expect(_drawing(array).locator(f".shape.{look}")).to_have_count(count)
    expect(array.root.locator(".note")).to_contain_text("Een groep.")
    expect(array.root.locator(".note")).to_contain_text("Bewaarde kopie gelezen op 22 november 2026.")
    assert array.query() == "?hoe-vaak=thuis,thuis.40"


@pytest.mark.parametrize(("guess", "told"), [(40, "Het zijn er meer."), (56, "Dichtbij."), (90, "Het zijn er minder.")])
def test_the_guess_is_told_in_words(array, guess, told):
    _guess(array, guess)
    beside = array.root.get_by_text(f"Jij schatte {guess}, het zijn er 62.")
    expect(beside).to_be_focused()
    expect(array.root.locator(".result")).to_contain_text(told)


def test_the_range_and_the_field_hold_the_same_number_and_the_keyboard_does_it_all(array):
    slide = array.root.get_by_role("slider", name="Schuif naar jouw getal")
    array.tab_to(slide)
    expect(slide).to_have_attribute("aria-valuetext", "nog niets gekozen")
    array.page.keyboard.press("ArrowRight")
    expect(array.root.get_by_label("Of typ het")).to_have_value("51")
    array.root.get_by_label("Of typ het").fill("70")
    expect(slide).to_have_js_property("value", "70")
    array.tab_to(array.root.get_by_label("Of typ het"))
    array.page.keyboard.press("Enter")
    expect(array.root.get_by_text("Jij schatte 70, het zijn er 62.")).to_be_focused()


def test_without_a_guess_nothing_is_shown(array):
    array.button("Laat zien").click()
    expect(array.root.get_by_text("Kies eerst een getal. Een gok is goed genoeg.")).to_be_visible()
    expect(array.root.get_by_role("slider")).to_be_focused()
    assert array.query() == ""


def test_the_drawing_keeps_its_place_from_scene_to_scene_and_a_guessed_scene_shows_at_once(array):
    before = array.top(_drawing(array))
    _guess(array, 40)
    assert array.top(_drawing(array)) == before
    array.root.get_by_label("In een tehuis").check()
    expect(array.root.get_by_text(LONG)).to_be_visible()
    expect(array.root.get_by_text("Hoeveel thuis?")).to_be_hidden()
    assert array.top(_drawing(array)) == before
    _guess(array, 20)
    expect(array.root.get_by_text("Jij schatte 20, het zijn er 18.")).to_be_visible()
    array.root.get_by_label("Thuis", exact=True).check()
    expect(array.root.get_by_text("Jij schatte 40, het zijn er 62.")).to_be_visible()
    assert array.top(_drawing(array)) == before


def test_an_address_brings_the_guesses_back_and_beginning_again_takes_them_away(page, desk, widget):
    array = ActivityPage(page, desk, widget, "?hoe-vaak=tehuis,tehuis.20,thuis.120")
    expect(array.root.get_by_text("Jij schatte 20, het zijn er 18.")).to_be_visible()
    expect(array.root.locator(".notice")).to_contain_text("thuis.120")
    array.button("Begin opnieuw").click()
    expect(array.root.get_by_label("Of typ het")).to_have_value("")
    expect(array.root.get_by_label("Thuis", exact=True)).to_be_checked()
    assert array.query() == ""


def test_every_look_has_its_own_form_beside_its_colour(browser, desk):
    looks = ["secure", "avoidant", "ambivalent", "disorganised", "strong", "soft", "rest"]
    scenes = []
    for place in (0, 3):
        parts = [{"id": look, "label": look, "count": 25, "look": look} for look in looks[place : place + 4]]
        scene = _scene(f"scene-{place}", f"Scene {place}", "Hoeveel?", 62)
        scenes.append({**scene, "parts": parts, "asked": looks[place]})
    widget = _widget("vormen", scenes)
    context = browser.new_context(forced_colors="active")
    forms = set()
    for place in (0, 3):
        array = ActivityPage(context.new_page(), desk, widget, f"?vormen=scene-{place},scene-{place}.25")
        shapes = array.root.locator(".legend .shape")
        forms |= set(shapes.evaluate_all("all => all.map(g => g.innerHTML + getComputedStyle(g).fill)"))
    assert len(forms) == len(looks)
    context.close()


def test_a_finger_can_hit_everything_on_the_smallest_phone(browser, desk, widget):
    context = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True)
    array = ActivityPage(context.new_page(), desk, widget)
    for target in (array.root.get_by_role("slider"), array.root.get_by_label("Of typ het"), array.button("Laat zien")):
        assert target.bounding_box()["height"] >= 44
    for label in array.root.locator(".hechting-outcomes label").all():
        assert label.bounding_box()["height"] >= 44
    assert not array.scrolls_sideways()
    array.root.get_by_label("Of typ het").fill("40")
    array.button("Laat zien").tap()
    assert not array.scrolls_sideways()
    context.close()
