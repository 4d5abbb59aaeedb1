"""Every page of the built book: quiet, on this host alone, readable on a phone, without JavaScript, and on paper."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect
from ruamel.yaml import YAML

from hechting import load_library

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


@pytest.mark.parametrize(("root", "scheme"), [("origin", "light"), ("disk", "dark")])
@pytest.mark.parametrize("name", [*PAGES, *SEARCH])
def test_a_page_is_quiet_and_fits_a_phone(page, request, name, root, scheme):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{request.getfixturevalue(root)}/{name}")
    page.wait_for_load_state("load")
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    page.wait_for_timeout(200)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("name", PAGES)
def test_a_page_keeps_its_promises(page, context, origin, name):
    """What to do in danger, when it was reviewed, no cookies, nothing sideways on a laptop, and only the text on paper."""
    page.goto(f"{origin}/{name}?leeftijd-van=4&leeftijd-tot=4&werkt-via=sensitiviteit")
    page.wait_for_load_state("load")
    text = page.locator("body").inner_text()
    assert "112" in text
    assert "0800-2000" in text
    assert re.search(r"Laatst nagekeken op \d+ \w+ \d{4}", text)
    assert page.locator("html").get_attribute("lang") == "nl"
    assert page.locator("h1").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    assert context.cookies() == []
    assert set(page.evaluate("Object.keys(localStorage)")) <= {"mode", "theme"}
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert not page.get_by_role("navigation").first.is_visible()


@pytest.mark.parametrize(("name", "stands_beside"), [("book/over.html", True), (CHAPTERS[0], False)])
def test_the_sections_of_a_page_stand_beside_its_text_where_no_widget_wants_the_room(page, origin, name, stands_beside):
    page.goto(f"{origin}/{name}")
    text, sections = page.locator(".page-text").bounding_box(), page.locator(".page-contents").bounding_box()
    assert (sections["x"] >= text["x"] + text["width"]) is stands_beside


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_has_the_parts_that_every_chapter_has(page, origin, name):
    page.goto(f"{origin}/{name}")
    headings = page.locator("main h2").all_inner_texts()
    assert headings[0] == "Het belangrijkste"
    assert headings[-3:] == ["Wat dit betekent", "Vragen om te onthouden", "Bronnen"]
    assert {"Voor de JGZ", "Voor ouders"} <= set(page.locator("main h3").all_inner_texts())
    text = page.locator("main").inner_text()
    assert re.search(r"Studietijd: ongeveer \d+ minuten", text)
    assert "Na dit hoofdstuk kun je:" in text
    assert page.locator(".hechting-widget").count() >= 2


#: The first thing that a reader can do with each kind of widget.
FIRST_ACT = {
    "dialogue": lambda widget: widget.locator("button.option").first.click(),
    "quiz": lambda widget: widget.locator("button.option").first.click(),
    "sorter": lambda widget: widget.locator("button.option").first.click(),
    "guide": lambda widget: widget.locator("fieldset label").first.click(),
    "timeline": lambda widget: widget.get_by_role("slider").press("ArrowRight"),
    "icon_array": lambda widget: guess(widget),
    "chart": lambda widget: widget.locator("fieldset label").last.click(),
    "explorer": lambda widget: widget.locator('fieldset.filter input[type="checkbox"]').first.click(),
}


def guess(widget):
    widget.get_by_role("slider").press("ArrowRight")
    widget.get_by_role("button", name="Laat zien").click()


@pytest.mark.parametrize("name", CHAPTERS)
def test_each_widget_of_a_page_reacts(page, origin, name):
    page.goto(f"{origin}/{name}")
    for widget in page.locator(".hechting-widget").all():
        kind = widget.get_attribute("data-hechting")
        is_single_chart = kind == "chart" and widget.locator("fieldset label").count() < 2
        if is_single_chart:
            continue
        before = widget.inner_text()
        FIRST_ACT[kind](widget)
        expect(widget).not_to_have_text(before, use_inner_text=True)


@pytest.mark.parametrize("name", [name for name in PAGES if name.startswith("book/")])
def test_a_page_of_text_loads_no_widget_code(page, origin, name):
    page.goto(f"{origin}/{name}")
    asked = page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")
    assert any("book.css" in url for url in asked)
    assert [url for url in asked if re.search(r"book\.js|widgets\.css|plotly", url)] == []


def test_without_javascript_every_intervention_and_source_is_readable(browser, origin):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{origin}/notebooks/interventies-kiezen.html")
    text = page.locator("main").text_content()
    for record in load_library().interventions.values():
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
    assert "Van de 6 interventies passen er 0" in text
    assert "Aantal sessies: past niet (6 tot 7 sessies)" in text
    context.close()


@pytest.mark.parametrize(
    "query", ["gehechtheid", "binding", "interventies", "shantala", "verwennen", "huilen", "schuld", "meldcode"]
)
def test_the_search_finds_the_words_that_readers_use(page, home, query):
    page.goto(f"{home}/search.html?q={query}")
    page.wait_for_selector("#search-results li a")
    assert page.locator("#search-results li a").count() >= 1
