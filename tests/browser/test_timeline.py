"""The timeline: predict, move the age, and see what matters then."""

import pytest
from activity_page import ActivityPage, record
from playwright.sync_api import expect

from hechting.engines.timeline.schema import Timeline
from hechting.engines.timeline.widget import TimelineWidget

STOPS = [-9, 0, 2, 6, 12, 24, 48, 216]


def _span(key, track, label, begins, ends, **fades):
    text = f"Tekst over {label.lower()}."
    return {
        "id": key,
        "track": track,
        "label": label,
        "from": begins,
        "to": ends,
        "text": text,
        "source": "bron",
        **fades,
    }


@pytest.fixture
def widget():
    options = [
        {"id": "geboorte", "text": "Meteen na de geboorte", "fit": "past-niet", "why": "Nog niet."},
        {"id": "half-jaar", "text": "Rond een half jaar", "fit": "past", "why": "Dan ziet iedereen het."},
    ]
    spans = [
        _span("voorfase", "fasen", "Voorfase", 0, 3, fades_out=1),
        _span("duidelijk", "fasen", "Duidelijke hechting", 6, 24, fades_in=1),
        _span("zwanger", "zorg", "Zwangerschap", -9, 0),
        _span("bureau", "zorg", "Consultatiebureau", 0, 48),
    ]
    tracks = [{"id": "fasen", "label": "Fasen van hechting"}, {"id": "zorg", "label": "Wie je ziet"}]
    question = {"text": "Wanneer krijgt een baby een voorkeur?", "options": options}
    fields = {"question": question, "stops": STOPS, "start": 6, "tracks": tracks, "spans": spans}
    return TimelineWidget(record(Timeline, "groei", **fields))


@pytest.fixture
def line(page, desk, widget):
    return ActivityPage(page, desk, widget)


def _slider(line):
    return line.root.get_by_role("slider", name="Leeftijd")


def _matters(line):
    return line.root.locator(".matters h5").all_inner_texts()


def test_it_says_what_matters_before_anything_is_chosen(line):
    expect(_slider(line)).to_have_attribute("aria-valuetext", "6 maanden")
    expect(line.root.get_by_role("heading", name="Wat er speelt bij 6 maanden")).to_be_visible()
    assert _matters(line) == ["Duidelijke hechting", "Consultatiebureau"]
    assert line.query() == ""


def test_the_keyboard_goes_from_stop_to_stop_and_hears_the_age(line):
    line.tab_to(_slider(line))
    for key, said in (("ArrowRight", "12 maanden"), ("Home", "zwangerschap, 9 maanden voor de geboorte")):
        line.page.keyboard.press(key)
        expect(_slider(line)).to_have_attribute("aria-valuetext", said)
    assert _matters(line) == ["Zwangerschap"]
    expect(line.root.get_by_role("status")).to_have_text("zwangerschap, 9 maanden voor de geboorte: Zwangerschap")
    assert line.query() == "?groei=-9"
    line.page.keyboard.press("End")
    expect(_slider(line)).to_have_attribute("aria-valuetext", "18 jaar")
    expect(line.root.get_by_text("Op deze leeftijd staat hier niets bij.", exact=True)).to_be_visible()


def test_buttons_step_back_and_forward_and_keep_the_focus_at_the_end(line):
    line.button("Eerder").click()
    expect(_slider(line)).to_have_attribute("aria-valuetext", "2 maanden")
    line.button("Later").focus()
    for _ in STOPS:
        line.page.keyboard.press("Enter")
    expect(line.button("Later")).to_be_focused()
    expect(line.button("Later")).to_have_attribute("aria-disabled", "true")
    expect(_slider(line)).to_have_attribute("aria-valuetext", "18 jaar")


def test_beside_the_slider_stands_only_what_holds_now(line):
    assert line.root.locator(".matters .lane").count() == len(_matters(line)) == 2
    expect(line.root.locator(".tracks")).to_be_hidden()


def test_the_line_breaks_at_birth(line):
    axis = line.root.locator(".axis")
    expect(axis.get_by_text("geboorte")).to_be_visible()
    before, after = (axis.get_by_text(one, exact=True).bounding_box()["x"] for one in ("−9", "0"))
    assert before < axis.locator(".birth").bounding_box()["x"] < after


def test_what_holds_now_is_marked_in_a_word_and_in_weight(line):
    line.root.get_by_text("Alles op één lijn").click()
    now = line.root.locator(".span.now")
    assert now.locator(".name").all_text_contents() == [
        "Duidelijke hechting, van ongeveer 6 maanden tot 2 jaar nu",
        "Consultatiebureau, van de geboorte tot 4 jaar nu",
    ]
    others = line.root.locator(".span:not(.now)")
    assert now.first.locator(".bar").bounding_box()["height"] > others.first.locator(".bar").bounding_box()["height"]


def test_the_bars_stand_on_the_scale_of_the_slider(line):
    """The thread goes through the thumb, the chosen number, and the beginning of what begins at that age."""
    number = line.root.locator(".axis .chosen").bounding_box()
    bar = line.root.locator(".matter.now .bar").first.bounding_box()
    assert abs(number["x"] + number["width"] / 2 - bar["x"]) < 1.5


def test_a_vague_edge_is_said_where_the_age_lies_in_it(line):
    clear = line.root.locator(".matter").filter(has_text="Duidelijke hechting")
    expect(clear).to_contain_text("van ongeveer 6 maanden tot 2 jaar. De grens is hier vaag.")
    expect(clear).to_contain_text("Bron: NJi (2024). Een bron.")
    line.button("Later").click()
    expect(clear).not_to_contain_text("vaag")


def test_each_answer_has_its_reason_and_the_line_works_beside_it(line):
    line.option("Meteen na de geboorte").click()
    expect(line.root.locator(".prediction")).to_contain_text("Klopt niet")
    expect(line.root.locator(".prediction")).to_contain_text("Nog niet.")
    assert line.query() == "?groei=6,geboorte"
    line.button("Kies opnieuw").click()
    expect(line.option("Meteen na de geboorte")).to_be_focused()
    line.option("Rond een half jaar").click()
    expect(line.root.locator(".prediction")).to_contain_text("Dan ziet iedereen het.")
    line.button("Eerder").click()
    assert line.query() == "?groei=2,half-jaar"


def test_nothing_above_the_slider_moves_and_the_slider_stays_under_the_finger(line):
    before = line.top(_slider(line))
    line.button("Eerder").focus()
    for _ in STOPS:
        line.page.keyboard.press("Enter")
        assert line.top(_slider(line)) == before


def test_an_address_brings_age_and_answer_back(page, desk, widget):
    line = ActivityPage(page, desk, widget, "?groei=24,half-jaar,7")
    expect(_slider(line)).to_have_attribute("aria-valuetext", "2 jaar")
    expect(line.option("Rond een half jaar")).to_have_attribute("aria-pressed", "true")
    expect(line.root.locator(".notice")).to_contain_text("groei=7")
    line.button("Begin opnieuw").click()
    expect(_slider(line)).to_have_attribute("aria-valuetext", "6 maanden")
    assert line.query() == ""


def test_it_can_be_read_and_moved_on_the_smallest_phone(browser, desk, widget):
    context = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True)
    line = ActivityPage(context.new_page(), desk, widget)
    before = line.top(_slider(line))
    for target in (_slider(line), line.button("Eerder"), line.button("Later")):
        assert target.bounding_box()["height"] >= 44
    for _ in range(3):
        line.button("Eerder").tap()
        assert not line.scrolls_sideways()
        assert abs(line.top(_slider(line)) - before) < 1
    widths = line.root.locator(".span .name").evaluate_all("all => all.map(el => el.scrollWidth - el.clientWidth)")
    assert max(widths) <= 0
    context.close()
