"""A scene: lead, tap and guess in a drawing by hand and by keyboard, calmly or still, on paper and without JavaScript."""

import pytest
from activity_page import FRAME, ActivityPage, record
from playwright.sync_api import expect

from hechting.engines.scene.schema import SceneActivity
from hechting.engines.scene.widget import SceneWidget

OPTIONS = [
    {"id": "rent", "text": "Het rent terug", "fit": "past", "why": "Want daar is het veilig."},
    {"id": "speelt", "text": "Het speelt door", "fit": "past-niet", "why": "Eerst moet het alarm zakken."},
]


@pytest.fixture(scope="module")
def widget():
    figure = {"y": 110, "mood": "rustig"}
    return SceneWidget(
        record(
            SceneActivity,
            "draad",
            height=120,
            pieces=[
                {"id": "draad", "thread": ["groot", "klein"], "slack": 0.6},
                {"id": "thuis", "words": "thuis", "x": 60, "y": 20},
                {"id": "hond", "shape": "hond", "x": 360, "y": 110},
                {"id": "groot", "shape": "volwassene", "x": 60, **figure},
                {"id": "klein", "shape": "kind", "x": 100, **figure},
            ],
            moments=[
                {"id": "bij", "label": "Dichtbij", "caption": "Het kind is dichtbij."},
                {"id": "weg", "label": "Eindje weg", "caption": "Het kind loopt.", "pieces": {"klein": {"x": 200}}},
                {
                    "id": "ver",
                    "label": "Ver",
                    "caption": "Het kind is ver.",
                    "why": "De basis.",
                    "pieces": {"klein": {"x": 300}},
                },
                {
                    "id": "schrik",
                    "label": "Schrik",
                    "caption": "De hond blaft.",
                    "why": "Het alarm gaat aan.",
                    "source": "bron",
                    "like": "ver",
                    "question": {"text": "Wat doet het kind?", "options": OPTIONS},
                    "pieces": {"klein": {"mood": "bang"}, "draad": {"slack": 0}},
                },
            ],
            acts=[
                {"label": "Laat de hond blaffen", "to": "schrik", "at": ["bij", "weg", "ver"], "piece": "hond"},
                {"label": "Naar huis", "to": "bij", "at": ["schrik"]},
            ],
            slider={"label": "Leid het kind", "stops": ["bij", "weg", "ver"], "piece": "klein"},
            enough=3,
            conclusion="De draad brengt het thuis.",
            limits="Hoe veilig de band is.",
        )
    )


@pytest.fixture
def scene(page, desk, widget):
    return ActivityPage(page, desk, widget)


def _place(scene, piece="klein"):
    """Where a piece stands, in units of the drawing, once it stands still."""
    return scene.root.locator(f'.scene [data-piece="{piece}"]').evaluate(
        """async el => {
            for (let last = ''; last !== el.getAttribute('transform');) {
                last = el.getAttribute('transform');
                await new Promise(done => setTimeout(done, 100));
            }
            return Number(/translate\\(([-\\d.]+)/.exec(el.getAttribute('transform'))[1]);
        }"""
    )


def _slider(scene):
    return scene.root.get_by_role("slider", name="Leid het kind")


def test_it_is_drawn_and_says_what_there_is_to_see_before_anything_is_done(scene):
    expect(scene.root.get_by_role("img", name="Dichtbij: Het kind is dichtbij.")).to_be_visible()
    expect(scene.root.get_by_text("Wat je hieruit niet mag afleiden:")).to_be_visible()
    expect(scene.root.get_by_text("De draad brengt het thuis.")).to_have_count(0)
    assert scene.query() == ""


def test_the_keyboard_leads_guesses_and_comes_to_the_conclusion(scene):
    scene.tab_to(_slider(scene))
    scene.page.keyboard.press("ArrowRight")
    expect(_slider(scene)).to_have_attribute("aria-valuetext", "Eindje weg")
    scene.page.keyboard.press("End")
    expect(scene.root.get_by_role("status")).to_have_text("Ver: Het kind is ver.")
    assert _place(scene) == 300
    scene.tab_to(scene.button("Laat de hond blaffen"))
    scene.page.keyboard.press("Enter")
    expect(scene.option("Het rent terug")).to_be_focused()
    expect(scene.root.get_by_text("Het alarm gaat aan.")).to_have_count(0)
    scene.tab_to(scene.option("Het rent terug"))
    scene.page.keyboard.press("Enter")
    expect(scene.root.get_by_text("Want daar is het veilig.")).to_be_visible()
    expect(scene.root.get_by_text("Het alarm gaat aan.")).to_be_visible()
    expect(scene.root.get_by_text("De draad brengt het thuis.")).to_be_visible()
    expect(scene.root.get_by_text("Jij voorspelde: Het rent terug")).to_be_visible()
    assert scene.query() == "?draad=bij,weg,ver,schrik,schrik.rent"


def test_a_hand_leads_the_piece_and_the_thread_follows_and_the_nearest_stop_is_taken(scene):
    child = scene.root.locator('.scene [data-piece="klein"]').bounding_box()
    x, y = child["x"] + child["width"] / 2, child["y"] + child["height"] / 2
    thread = scene.root.locator('.scene [data-piece="draad"] path')
    before = thread.get_attribute("d")
    scene.page.mouse.move(x, y)
    scene.page.mouse.down()
    scene.page.mouse.move(x + 120, y, steps=4)
    assert thread.get_attribute("d") != before
    assert scene.query() == ""
    scene.page.mouse.up()
    assert _place(scene) == 200
    assert scene.query() == "?draad=bij,weg"


@pytest.mark.parametrize("width", [360, 390, 1280])
def test_words_in_a_drawing_are_legible(own_page, desk, widget, width):
    own_page.set_viewport_size({"width": width, "height": 800})
    scene = ActivityPage(own_page, desk, widget)
    pixels = scene.root.locator(".scene .scene-words").evaluate(
        "el => Number.parseFloat(getComputedStyle(el).fontSize) * el.getScreenCTM().a"
    )
    assert pixels >= 14


def test_a_piece_can_be_tapped_instead_of_its_button(scene):
    scene.root.locator('.scene [data-piece="hond"]').click()
    expect(scene.root.get_by_role("img", name="Schrik: De hond blaft.")).to_be_visible()


def test_a_button_that_goes_hands_the_focus_on(scene):
    scene.button("Laat de hond blaffen").click()
    scene.option("Het speelt door").click()
    scene.button("Naar huis").press("Enter")
    expect(scene.button("Laat de hond blaffen")).to_be_focused()


def test_motion_is_over_within_600_ms(own_page, desk, widget):
    scene = ActivityPage(own_page, desk, widget)
    own_page.clock.install()
    own_page.clock.pause_at(own_page.evaluate("Date.now()") + 1000)
    _slider(scene).press("End")
    own_page.clock.run_for(200)
    child = scene.root.locator('.scene [data-piece="klein"]')
    assert "translate(300 " not in child.get_attribute("transform")
    own_page.clock.run_for(400)
    assert "translate(300 " in child.get_attribute("transform")


def test_who_asked_for_less_motion_gets_still_pictures(browser, desk, widget):
    context = browser.new_context(reduced_motion="reduce")
    still = ActivityPage(context.new_page(), desk, widget)
    places = _slider(still).evaluate(
        """el => new Promise(done => {
            const child = el.closest('.scene').querySelector('[data-piece="klein"]');
            const seen = [];
            new MutationObserver(() => seen.push(child.getAttribute('transform')))
                .observe(child, { attributes: true, attributeFilter: ['transform'] });
            el.value = 2;
            el.dispatchEvent(new Event('input', { bubbles: true }));
            setTimeout(() => done(seen), 700);
        })"""
    )
    assert [one.split(" ")[0] for one in places] == ["translate(300"]
    context.close()


def test_an_address_brings_the_moment_and_the_answer_back(page, desk, widget):
    scene = ActivityPage(page, desk, widget, "?draad=bij,ver,schrik,schrik.speelt,maan")
    expect(scene.root.get_by_role("img", name="Schrik: De hond blaft.")).to_be_visible()
    expect(scene.option("Het speelt door")).to_have_attribute("aria-pressed", "true")
    expect(scene.root.locator(".notice")).to_contain_text("draad=maan")
    scene.button("Begin opnieuw").click()
    expect(scene.root.get_by_role("img", name="Dichtbij")).to_be_visible()
    assert scene.query() == ""


def test_without_javascript_every_moment_is_drawn_with_its_words(browser, desk, widget):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(desk.lay(widget))
    expect(page.locator(".scene-moment .scene-drawing")).to_have_count(4)
    first = page.get_by_role("img", name="Dichtbij: Het kind is dichtbij.")
    assert first.locator(".scene-adult").evaluate("el => getComputedStyle(el).fill") == "rgb(15, 92, 99)"
    for text in (
        "Wat doet het kind?",
        "Eerst moet het alarm zakken.",
        "De draad brengt het thuis.",
        "Hoe veilig de band is.",
    ):
        expect(page.get_by_text(text)).to_be_visible()
    context.close()


def test_on_paper_the_key_frames_stand_side_by_side(scene):
    scene.page.emulate_media(media="print")
    frames = scene.page.locator(".scene-moment")
    expect(frames.first).to_be_visible()
    expect(scene.root).to_be_hidden()
    assert len({round(frame.bounding_box()["x"]) for frame in frames.all()}) > 1


def test_in_the_dark_it_wears_the_dark_colours(scene):
    scene.page.evaluate("document.documentElement.dataset.theme = 'dark'")
    colour = scene.root.locator(".scene .scene-child").first.evaluate("el => getComputedStyle(el).fill")
    assert colour == "rgb(240, 162, 122)"


def test_it_can_be_read_and_worked_on_the_smallest_phone(browser, desk, widget):
    context = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True)
    scene = ActivityPage(context.new_page(), desk, widget)
    before = scene.top(_slider(scene))
    for target in (_slider(scene), scene.button("Laat de hond blaffen")):
        assert target.bounding_box()["height"] >= 44
    _slider(scene).fill("2")
    assert abs(scene.top(_slider(scene)) - before) < 1
    scene.button("Laat de hond blaffen").tap()
    assert not scene.scrolls_sideways()
    context.close()


def test_the_small_form_is_only_the_drawing_and_what_can_be_done(page, desk, widget):
    small = SceneWidget(record(SceneActivity, "draad", **_fields(widget)), compact=True)
    page.goto(desk.lay(small))
    root = page.get_by_role("group", name=FRAME["title"])
    root.get_by_role("slider").press("End")
    expect(root.get_by_role("img", name="Ver: Het kind is ver.")).to_be_visible()
    expect(page.locator(".activity")).to_have_count(0)
    assert page.evaluate("location.search") == "?draad=bij,ver"


def _fields(widget):
    """The record of a scene again, without what every activity has."""
    raw = widget.activity.model_dump(mode="json", by_alias=True)
    return {name: value for name, value in raw.items() if name not in (*FRAME, "id", "safety")}
