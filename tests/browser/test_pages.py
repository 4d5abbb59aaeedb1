"""Every page of the built book: quiet, on this host alone, readable on a phone, without JavaScript, and on paper."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect
from ruamel.yaml import YAML

from hechting import load_library
from hechting.wording.chapters import GOALS

BUILT = Path(__file__).parents[2] / "_build" / "html"
PAGES = sorted(
    str(path.relative_to(BUILT)) for folder in (BUILT / "book", BUILT / "notebooks") for path in folder.glob("*.html")
)
SEARCH = ["search.html"]
CHAPTERS = [name for name in PAGES if name.startswith("notebooks/")]


def test_the_whole_book_is_there():
    contents = YAML(typ="safe").load((BUILT.parents[1] / "_toc.yml").read_text(encoding="utf-8"))
    listed = {contents["root"], *(chapter["file"] for part in contents["parts"] for chapter in part["chapters"])}
    assert {name.removesuffix(".html") for name in PAGES} == listed


def test_the_root_leads_to_the_start_page(page, home):
    page.goto(f"{home}/index.html")
    page.wait_for_url("**/book/start.html")


#: As wide as a laptop of 1280 pixels is at a zoom of 400 % (WCAG 1.4.10).
NARROW = 320

#: The distances that a reader may set (WCAG 1.4.12).
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""

#: Words that their own box cuts off; the bar at the top shortens a title that stands in full below it.
CUT_OFF = """() => [...document.querySelectorAll("button, a, label, legend, summary, th, td, p, li, h1, h2, h3, h4, h5, span")]
  .filter(one => one.clientWidth > 2 && one.checkVisibility() && !one.closest(".unseen, .visually-hidden, .page-bar"))
  .filter(one => /hidden|clip/.test(getComputedStyle(one).overflow))
  .filter(one => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
  .map(one => one.outerHTML.slice(0, 160))"""


def assert_quiet_and_fitting(page):
    """Scrolled to its end, zoomed in and with room between the words: nothing beside the screen, no word cut off."""
    page.set_viewport_size({"width": NARROW, "height": 740})
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW
    page.add_style_tag(content=SPACED)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_keeps_its_promises(page, context, origin, name):
    """What to do in danger, when it was reviewed, no cookies, widget code only where a widget stands, only the text on paper, a chapter in two forms."""
    page.goto(f"{origin}/{name}?leeftijd-van=4&leeftijd-tot=4&werkt-via=sensitiviteit")
    page.wait_for_load_state("load")
    text = page.locator("body").inner_text()
    assert "112" in text
    assert "0800-2000" in text
    assert re.search(r"Laatst nagekeken op \d+ \w+ \d{4}", text)
    assert page.locator("html").get_attribute("lang") == "nl"
    assert page.locator("h1").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
    assert context.cookies() == []
    assert set(page.evaluate("Object.keys(localStorage)")) <= {"mode", "theme"}
    asked = page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")
    assert any("book.css" in url for url in asked) or page.locator("head > style").count() == 1
    code = [url for url in asked if re.search(r"book\.js|widgets\.css", url)]
    assert bool(code) == (page.locator("[data-hechting]").count() > 0), code
    if name in CHAPTERS:
        assert set(page.locator("#papier button").all_text_contents()) == {"Werkblad", "Antwoordblad"}
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert not page.get_by_role("navigation").first.is_visible()
    page.emulate_media(media="null")
    assert_quiet_and_fitting(page)


@pytest.mark.parametrize("name", [*CHAPTERS, *SEARCH])
def test_a_page_with_widgets_is_quiet_and_fits_a_phone_in_the_dark_from_disk(page, disk, name):
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": NARROW, "height": 740})
    page.goto(f"{disk}/{name}")
    assert_quiet_and_fitting(page)


@pytest.mark.parametrize("width", [1152, 1280, 1920])
@pytest.mark.parametrize("name", ["book/over.html", CHAPTERS[0]])
def test_on_a_wide_screen_the_sections_of_every_page_stand_beside_its_text(page, origin, name, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{origin}/{name}")
    text, sections = page.locator(".page-text").bounding_box(), page.locator(".page-contents").bounding_box()
    assert sections["x"] + sections["width"] <= text["x"]
    assert sections["y"] < 300
    assert not page.locator(".page-bar").is_visible()


def test_on_a_narrow_screen_a_bar_says_where_the_reader_is_and_opens_the_sections(page, origin):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{origin}/{CHAPTERS[0]}")
    heading = page.locator("main h2").nth(2)
    heading.evaluate("heading => heading.scrollIntoView()")
    bar = page.locator(".page-bar")
    expect(bar).to_contain_text(heading.inner_text())
    expect(bar).to_contain_text(f"3 van {page.locator('main h2').count()}")
    expect(bar).to_be_in_viewport()
    bar.get_by_role("button").click()
    last = page.locator(".page-contents > ul > li > a").last
    last.click()
    expect(page.locator(".page-contents")).not_to_be_visible()
    expect(page.locator("main h2").last).to_be_in_viewport()


#: Where a place stands once it stood still for ten frames, and whether the page ends there.
LANDED = """async place => {
  const frame = () => new Promise(done => requestAnimationFrame(done));
  const top = () => place.getBoundingClientRect().top;
  for (let before = NaN, still = 0; still < 10; still = top() === before ? still + 1 : 0) {
    before = top();
    await frame();
  }
  return [top(), scrollY + innerHeight >= document.documentElement.scrollHeight - 2];
}"""


# On a phone the heights change most on the way: there every chapter is tried, on a wide screen some.
@pytest.mark.parametrize(("width", "names"), [(390, CHAPTERS), (1280, CHAPTERS[::5])], ids=["phone", "wide"])
def test_a_jump_lands_on_its_section_at_the_first_click(page, origin, width, names):
    page.set_viewport_size({"width": width, "height": 844})
    for name in names:
        page.goto(f"{origin}/{name}#bronnen")
        top, at_end = page.locator("#bronnen").evaluate(LANDED)
        assert -1 <= top <= 90 or (at_end and 0 <= top < 844), (name, top)


def test_a_chapter_folds_its_goals_away_and_shows_no_code(page, origin):
    page.goto(f"{origin}/{CHAPTERS[0]}")
    goals = page.locator("details.goals")
    assert goals.locator("summary").inner_text() == GOALS
    assert goals.locator("li").count() >= 3
    assert page.locator(".code-cell, .cell_input").count() == 0


#: The first thing that a reader can do with each kind of widget. Each engine is worked by hand in tests of its own; here every widget
#: of the book has a turn, all those of a page in one go.
FIRST_ACTS = """{
  const press = (widget, selector) => widget.querySelector(selector).click();
  const pressWord = (widget, word) => [...widget.querySelectorAll("button")].find(one => one.textContent.trim() === word).click();
  const fill = (field, value) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const slide = widget => { const slider = widget.querySelector("input[type=range]"); fill(slider, String(Number(slider.value) + Number(slider.step || 1))); };
  globalThis.firstActs = {
    dialogue: one => press(one, "button.option"),
    quiz: one => press(one, "button.option"),
    sorter: one => press(one, "button.option"),
    refutation: one => press(one, "button.option"),
    decision_path: one => [...one.querySelectorAll("button.option")].at(-1).click(),
    guide: one => press(one, "fieldset label"),
    network: one => pressWord(one, "oma"),
    scene: one => press(one, ".scene button"),
    timeline: slide,
    icon_array: async one => { slide(one); await frames(); pressWord(one, "Laat zien"); },
    chart: one => pressWord(one, "Laat meteen zien"),
    offer_scan: one => press(one, ".scan-cell"),
    evidence_map: one => press(one, ".map-cell"),
    shared_choice: async one => { const select = one.querySelector("select"); select.selectedIndex = 1; fill(select, select.value); await frames(); pressWord(one, "Zet op het blad"); },
    explorer: one => fill(one.querySelector("input[type=search]"), "baby"),
  };
  globalThis.frames = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""

#: What does not react within two seconds, by its kind and first words.
STILL = """async () => {
  const still = [];
  for (const widget of document.querySelectorAll(".hechting-widget")) {
    // A case lies behind its line in the picker.
    for (let one = widget; one; one = one.parentElement) if (one.localName === "details") one.open = true;
    const before = widget.innerText;
    const name = `${widget.dataset.hechting}: ${before.trim().slice(0, 60)}`;
    try { await firstActs[widget.dataset.hechting](widget); } catch (error) { still.push(`${name} (${error})`); continue; }
    const until = performance.now() + 2000;
    do await frames(); while (widget.innerText === before && performance.now() < until);
    if (widget.innerText === before) still.push(name);
  }
  return still;
}"""


@pytest.mark.parametrize("name", CHAPTERS)
def test_each_widget_of_a_page_reacts(page, origin, name):
    page.goto(f"{origin}/{name}")
    page.evaluate(FIRST_ACTS)
    assert page.evaluate(STILL) == []


def test_without_javascript_every_intervention_and_source_is_readable(browser, origin):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{origin}/notebooks/interventies-kiezen.html")
    interventions = load_library().interventions.values()
    for record in interventions:
        assert page.locator(f"[id='{record.id}'] a[href*='alle-interventies.html#']").count() >= 1
    page.goto(f"{origin}/book/alle-interventies.html")
    text = page.locator("main").text_content()
    for record in interventions:
        assert page.locator(f"[id='{record.id}']").count() == 1
        assert " ".join(record.summary.split()) in " ".join(text.split())
        for source in record.sources.values():
            assert page.locator(f"a[href='{source.url}']").count() >= 1, source.url
    context.close()


def test_without_javascript_the_lesson_shows_why_nothing_fits(browser, origin):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{origin}/notebooks/wat-werkt.html")
    text = " ".join(page.locator("main").text_content().split())
    assert "0 passen, " in text
    assert "Aantal sessies: past niet (6 tot 7 sessies)" in text
    context.close()


#: What has neither an edge nor a line under its words. A line that unfolds has a triangle, a choice of files a button of its own.
WITHOUT_EDGE = """() => [...document.querySelectorAll("button:not(.unfold), select, textarea, input:not([type=checkbox], [type=radio], [type=range], [type=file])")]
  .filter(one => one.checkVisibility())
  .filter(one => {
    const { borderTopStyle, borderTopWidth, borderBottomStyle, borderBottomWidth, textDecorationLine } = getComputedStyle(one);
    const has = (style, width) => style !== "none" && parseFloat(width) > 0;
    return !has(borderTopStyle, borderTopWidth) && !has(borderBottomStyle, borderBottomWidth) && textDecorationLine === "none";
  })
  .map(one => one.outerHTML.slice(0, 160))"""


@pytest.mark.parametrize("theme", ["", "light", "dark"])
@pytest.mark.parametrize("system", ["light", "dark"])
def test_colours_of_the_system_win_and_every_control_keeps_its_edge(page, origin, theme, system):
    page.emulate_media(forced_colors="active", color_scheme=system)
    page.goto(f"{origin}/book/start.html")
    page.evaluate("theme => theme && localStorage.setItem('theme', theme)", theme)
    for name in (
        "book/start",
        "notebooks/interventies-kiezen",
        "notebooks/samen-kiezen",
        "notebooks/sensitief-reageren",
    ):
        page.goto(f"{origin}/{name}.html")
        page.wait_for_load_state("load")
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(0, 0, 0)"}[system]
        assert page.evaluate(WITHOUT_EDGE) == []
