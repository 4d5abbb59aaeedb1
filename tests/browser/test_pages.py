"""Every page of the built book: quiet, on this host alone, readable on a phone, without JavaScript, and on paper."""

import re
from pathlib import Path

import pytest

from hechting import load_library

BUILT = Path(__file__).parents[2] / "_build" / "html"
PAGES = sorted(
    str(path.relative_to(BUILT)) for folder in (BUILT / "book", BUILT / "notebooks") for path in folder.glob("*.html")
)
SEARCH = ["search.html"]


def test_there_are_pages_to_test():
    assert {
        "book/start.html",
        "book/over.html",
        "notebooks/wat-werkt.html",
        "notebooks/interventies-kiezen.html",
    } <= set(PAGES)


def test_the_root_leads_to_the_start_page(page, home):
    page.goto(f"{home}/index.html")
    page.wait_for_url("**/book/start.html")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", [*PAGES, *SEARCH])
def test_a_page_is_quiet_and_fits_a_phone(page, home, name, scheme):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{home}/{name}")
    page.wait_for_load_state("load")
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    page.wait_for_timeout(200)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("name", PAGES)
def test_a_page_with_an_exact_age_scrolls_nothing_sideways(page, origin, name):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{origin}/{name}?leeftijd-van=4&leeftijd-tot=4&werkt-via=sensitiviteit")
    page.wait_for_load_state("load")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


@pytest.mark.parametrize("name", PAGES)
def test_a_page_says_what_to_do_in_danger_and_when_it_was_reviewed(page, origin, name):
    page.goto(f"{origin}/{name}")
    text = page.locator("body").inner_text()
    assert "112" in text
    assert "0800-2000" in text
    assert re.search(r"Laatst nagekeken op \d+ \w+ \d{4}", text)
    assert page.locator("html").get_attribute("lang") == "nl"
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("name", PAGES)
def test_a_page_leaves_no_cookies(page, context, origin, name):
    page.goto(f"{origin}/{name}")
    assert context.cookies() == []
    assert set(page.evaluate("Object.keys(localStorage)")) <= {"mode", "theme"}


@pytest.mark.parametrize("name", ["book/start.html", "book/over.html"])
def test_a_page_of_text_loads_no_widget_code(page, origin, name):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{origin}/{name}")
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


@pytest.mark.parametrize("name", PAGES)
def test_a_page_prints_without_its_navigation(page, origin, name):
    page.goto(f"{origin}/{name}")
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert not page.get_by_role("navigation").first.is_visible()


@pytest.mark.parametrize("query", ["gehechtheid", "binding", "interventies", "shantala"])
def test_the_search_finds_the_words_that_readers_use(page, home, query):
    page.goto(f"{home}/search.html?q={query}")
    page.wait_for_selector("#search-results li a")
    assert page.locator("#search-results li a").count() >= 1
