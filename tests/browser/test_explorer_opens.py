"""How the explorer's page opens: what it weighs, what can be done before its script is there, and what a reader without scripts has."""

import gzip
import re

import pytest
from explorer_page import CHAPTER, DRAWN, ExplorerPage
from playwright.sync_api import expect

from hechting import load_library

#: All that the page loads until it is used: kB of 1000 bytes, with gzip as hosts use it.
BUDGET_KB = 150

RECORDS = "**/interventions.js*"


def sent(response):
    """The bytes of an answer on the way; fonts and pictures carry their own compression."""
    body = response.body()
    return len(body) if response.url.endswith((".woff2", ".png")) else len(gzip.compress(body, 6))


@pytest.fixture
def slow(browser, origin):
    """A tab in which the explorer's script, and what it fetches, waits until a test lets it go."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    held = []
    page.route("**/book.js*", lambda route: held.append(route))
    page.goto(f"{origin}/{CHAPTER}", wait_until="commit")
    page.let_go = lambda: [route.continue_() for route in held]
    yield page
    context.close()


def test_the_filters_come_before_all_that_they_do_not_need(book):
    html = (book / CHAPTER).read_text("utf-8")
    explorer = html[html.index('data-hechting="explorer"') :]
    assert explorer.index('type="checkbox"') < explorer.index('type="application/json"')
    # A script in the head that is not deferred would wait for the style sheets before it, and the text with it.
    waiting = re.findall(r"<script(?![^>]*defer)[^>]*src=[^>]*>", html.partition("</head>")[0])
    assert len(waiting) == 1
    assert html.index("<style") < html.index(waiting[0]) < html.index('rel="stylesheet"')


#: Where all that is on the screen stands, and in what size and colour.
SEEN = """() => [...document.querySelectorAll("main *")].flatMap(one => {
  const { left, top, width, height } = one.getBoundingClientRect();
  if (!width || !height || top > innerHeight || top + height < 0) return [];
  const { fontSize, color, backgroundColor } = getComputedStyle(one);
  const seen = [left, top, width, Math.min(height, innerHeight - top)];
  return [[one.localName, one.className, ...seen.map(Math.round), fontSize, color, backgroundColor].join(" ")];
})"""


@pytest.mark.parametrize("width", [390, 1100, 1280, 1920])
@pytest.mark.parametrize("place", ["h1", "[data-hechting=explorer]"])
def test_text_and_first_filters_stand_as_they_will_before_any_style_sheet_comes(browser, origin, width, place):
    page = browser.new_context(viewport={"width": width, "height": 900}).new_page()
    held, later = [], []
    page.route("**/widgets.css*", lambda route: held.append(route))
    # What comes later still, and moves what is read.
    page.route(re.compile(r"\.woff2|(?<!page-frame)\.js"), lambda route: later.append(route))
    page.goto(f"{origin}/{CHAPTER}", wait_until="commit")
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length > 0")
    page.wait_for_selector(".early article", state="attached")
    page.locator(place).evaluate("one => scrollTo(0, scrollY + one.getBoundingClientRect().top - 20)")
    page.evaluate(DRAWN)
    before = page.evaluate(SEEN)
    assert len(before) > 10
    held[0].continue_()
    page.wait_for_selector("footer", state="attached")
    assert page.evaluate(SEEN) == before
    page.context.close()


#: Of each widget, whether its readable form is laid out also where nobody sees it.
LAID_OUT = """() => Object.fromEntries([...document.querySelectorAll(".hechting-widget")].map(one =>
  [one.dataset.hechting, getComputedStyle(one.querySelector(".hechting-static")).contentVisibility]))"""


def test_what_is_about_to_be_drawn_is_laid_out_only_as_far_as_it_is_seen(slow):
    slow.wait_for_selector("footer", state="attached")
    forms = slow.evaluate(LAID_OUT)
    assert forms.pop("explorer") == "visible"
    assert set(forms.values()) == {"auto"}


def test_what_stays_is_laid_out_whole(browser, origin):
    page = browser.new_context().new_page()
    page.route("**/book.js*", lambda route: route.abort())
    page.goto(f"{origin}/{CHAPTER}")
    assert set(page.evaluate(LAID_OUT).values()) == {"visible"}
    page.context.close()


def test_the_page_weighs_what_a_slow_line_can_bear_and_fetches_no_record_before_it_is_used(browser, origin):
    page = browser.new_context().new_page()  # without what an earlier test left in the browser's store
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    ExplorerPage(page, origin)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.wait_for_load_state("networkidle")
    weights = {answer.url.rpartition("/")[2]: sent(answer) for answer in answers}
    assert sum(weights.values()) <= BUDGET_KB * 1000, weights
    assert not [name for name in weights if "italic" in name or name.startswith(("interventions.js", "explorer-"))]
    page.context.close()


def test_what_is_chosen_before_the_script_is_there_goes_on_with_the_keyboard_where_it_was(slow):
    box = slow.get_by_role("checkbox", name="zwangeren (")
    box.check()
    slow.get_by_label("Leeftijd van het kind").select_option(index=1)
    slow.get_by_label("Zoek op woord").fill("ouder")
    box.focus()
    slow.let_go()
    chips = slow.locator(".demands")
    for words in ("zwangeren", "“ouder”", load_library().vocabulary.age_bands[0].label):
        expect(chips).to_contain_text(words)
    assert box.is_checked()
    expect(box).to_be_focused()
    expect(slow).to_have_url(re.compile(r"doelgroep=zwangeren"))


def test_the_first_filters_say_what_the_explorer_says(slow):
    group = slow.get_by_role("group", name="Werkt via", exact=True)
    early = group.inner_text()
    slow.let_go()
    expect(slow.locator("[data-hechting=explorer]").get_by_role("status")).to_be_visible()
    assert early.strip() in group.inner_text()


def test_where_the_script_does_not_come_nothing_is_offered_that_cannot_work(browser, origin):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.route("**/book.js*", lambda route: route.abort())
    page.goto(f"{origin}/{CHAPTER}")
    expect(page.locator("#vipp-sd")).to_be_visible()
    expect(page.get_by_label("Leeftijd van het kind")).to_be_hidden()
    expect(page.get_by_label("Zoek op woord")).to_be_hidden()
    context.close()


def test_an_engine_whose_script_does_not_come_keeps_its_text_and_harms_no_other(browser, origin):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.route("**/engines/explorer.js*", lambda route: route.abort())
    page.goto(f"{origin}/{CHAPTER}")
    explorer = page.locator("[data-hechting=explorer]")
    expect(explorer).to_contain_text("kan hier niet interactief worden getoond")
    expect(explorer.locator("#vipp-sd")).to_be_visible()
    expect(page.locator("[data-hechting=quiz] .activity")).to_be_visible()
    context.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_without_scripts_each_intervention_stands_in_brief_and_leads_to_all_about_it(browser, origin, width):
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(f"{origin}/{CHAPTER}#vipp-sd")
    expect(page.locator("#vipp-sd h4")).to_be_in_viewport()
    expect(page.get_by_label("Zoek op woord")).to_be_hidden()
    links = page.locator("article.hechting-item > p > a")
    assert links.count() == len(load_library().interventions)
    page.locator("#vipp-sd").get_by_role("link").click()
    whole = page.locator("#vipp-sd")
    expect(whole.locator("h3")).to_be_in_viewport()
    record = load_library().interventions["vipp-sd"]
    for words in (record.goal, record.note, *(source.title for source in record.sources.values())):
        expect(whole).to_contain_text(words)
    context.close()


def test_the_records_come_when_the_reader_begins(page, home):
    with page.expect_request(RECORDS):
        explorer = ExplorerPage(page, home)
        explorer.unfold("nika")
    explorer.card("nika").get_by_role("link").click()
    expect(page.locator(".detail")).to_contain_text(load_library().interventions["nika"].goal)


@pytest.mark.parametrize("script", [RECORDS, "**/engines/explorer-whole.js*"])
def test_records_that_do_not_come_are_asked_for_again_and_said_to_be_elsewhere(browser, origin, script):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.route(script, lambda route: route.abort())
    page.goto(f"{origin}/{CHAPTER}#nika")
    page.get_by_role("link", name="Alle interventies voluit").last.click()
    expect(page).to_have_url(re.compile(r"alle-interventies\.html#nika$"))
    page.go_back()
    page.unroute(script)
    page.locator(".detail").get_by_role("button", name="Terug naar de lijst").first.click()
    ExplorerPage.unfold(ExplorerPage(page, origin), "nika").get_by_role("link").click()
    expect(page.locator(".detail")).to_contain_text(load_library().interventions["nika"].goal)
    context.close()
