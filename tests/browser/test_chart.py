"""The charts as readers work them: guess first, see the answer beside the guess, walk along the numbers, take them along."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import expect

from hechting import consequences_chart, overlap_chart, teen_births_chart


@pytest.fixture
def chart(page, origin):
    """Open the chart of a page."""

    def opened(name, number=0, width=1280):
        page.set_viewport_size({"width": width, "height": 844})
        page.goto(f"{origin}/notebooks/{name}.html")
        return page.locator('[data-hechting="chart"]').nth(number)

    return opened


def shown(widget, key):
    return widget.locator(f'section[data-figure="{key}"]')


def test_the_answer_stands_beside_the_guess_after_the_act_and_not_before(chart, page):
    figure = consequences_chart()._shown[0]
    section = shown(chart("waarom-het-ertoe-doet", 1), figure.message.key)
    expect(section.get_by_text(figure.message.title)).to_be_hidden()
    expect(section.locator(".answer").first).to_be_hidden()
    expect(section.get_by_role("img")).to_have_attribute("aria-label", f"{figure.message.label}, nog zonder cijfers")
    section.get_by_role("button", name="Vergelijk").click()
    expect(section.get_by_text("Geef eerst je schatting")).to_be_visible()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    section.get_by_role("button", name="Vergelijk").click()
    expect(section.get_by_text(figure.message.title).first).to_be_visible()
    expect(section.get_by_text(f"Jij schatte 55, het onderzoek vond {figure.guess.answer}.")).to_be_visible()
    expect(section.locator('[data-shape="wide"] .guess text')).to_have_text("jouw schatting: 55")
    section.get_by_role("button", name="Schat opnieuw").click()
    expect(section.locator(".answer").first).to_be_hidden()


def test_numbers_are_told_by_keyboard_and_by_touch(chart, page):
    figure = consequences_chart()._shown[0]
    section = shown(chart("waarom-het-ertoe-doet", 1), figure.message.key)
    section.get_by_role("button", name="Laat meteen zien").click()
    says = [one["says"] for one in figure.wide["layout"]["meta"]["spots"]]
    walk = section.get_by_role("slider")
    walk.focus()
    page.keyboard.press("Home")
    expect(walk).to_have_attribute("aria-valuetext", says[0])
    page.keyboard.press("End")
    expect(section.locator(".hechting-readout")).to_have_text(says[-1])
    section.locator('[data-shape="wide"] .spot').nth(1).click()
    expect(section.locator(".hechting-readout")).to_have_text(says[1])
    expect(section.locator(".hechting-readout")).to_have_attribute("aria-live", "polite")


def test_a_line_is_drawn_by_hand_and_by_keyboard(chart, page):
    figure = teen_births_chart()._shown[0]
    section = shown(chart("jonge-ouders"), figure.message.key)
    drawing = section.locator('[data-shape="wide"]')
    drawing.evaluate("one => one.scrollIntoView({ block: 'center' })")
    box = drawing.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.4, box["y"] + box["height"] * 0.4)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.8, box["y"] + box["height"] * 0.3, steps=8)
    page.mouse.up()
    expect(section.locator('[data-shape="wide"] .guess path')).to_be_visible()
    section.locator("select").select_option(label="2020")
    section.get_by_label("Aantal in dat jaar").fill("2900")
    section.get_by_role("button", name="Vergelijk").click()
    expect(section.get_by_text("Jij tekende 2.900 in 2020. In werkelijkheid waren het er 1.194.")).to_be_visible()


def test_a_curve_is_put_in_its_place(chart):
    figure = overlap_chart()._shown[0]
    section = shown(chart("waarom-het-ertoe-doet"), figure.message.key)
    section.get_by_label("Schuif de lijn").fill("1")
    section.get_by_role("button", name="Vergelijk").click()
    expect(section.get_by_text("Bij jou geldt: de groepen overlappen voor 62%.")).to_be_visible()
    expect(section.locator('[data-shape="wide"] .guess path')).to_be_visible()


def test_on_a_phone_one_list_chooses_and_figures_take_the_same_place(chart, page):
    widget = chart("wat-werkt", width=390)
    expect(widget.locator(".hechting-outcomes")).to_be_hidden()
    choice = widget.locator(".hechting-outcome-list select")
    heights = set()
    for key in choice.locator("option").evaluate_all("all => all.map(one => one.value)"):
        choice.select_option(key)
        expect(shown(widget, key).get_by_role("button", name="Laat meteen zien")).to_be_visible()
        heights.add(round(widget.bounding_box()["height"]))
    assert len(heights) == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_numbers_and_drawing_can_be_taken_along_with_their_source(chart, page):
    figure = consequences_chart()._shown[0]
    section = shown(chart("waarom-het-ertoe-doet", 1), figure.message.key)
    section.get_by_role("button", name="Laat meteen zien").click()
    texts = []
    for kind in ("CSV", "SVG"):
        with page.expect_download() as saved:
            section.get_by_role("button", name=f"({kind})").click()
        texts.append(Path(saved.value.path()).read_text(encoding="utf-8"))
    numbers, drawing = texts
    rows = list(csv.reader(numbers.splitlines(), delimiter=";"))
    ((_, study, address),) = [row for row in rows if row[:1] == ["Bron"]]
    assert study.startswith("Fearon e.a. 2010")
    assert address.startswith("https://doi.org/")
    for words in (figure.message.title, "Nagelezen;Bewaarde kopie", "Datum;", "d = 0,31", ";59;56 tot 61;"):
        assert words in numbers
    assert drawing.startswith("<svg")
    assert 'stroke="none"' in drawing
    assert "var(" not in drawing
    for words in (
        f"<title>{figure.message.title}</title>",
        "Bron: Fearon e.a. 2010",
        "59 (56–61)",
        "interactief handboek",
    ):
        assert words in drawing
