"""What stands around every activity: address, own sentence, paper, safety, and neighbours on the same page."""

import json

import pytest
from activity_page import ActivityPage, Desk, record
from playwright.sync_api import expect

from hechting.engines.explorer.widget import InterventionExplorer
from hechting.engines.sorter.schema import Sorter
from hechting.engines.sorter.widget import SorterWidget


def _widget(key="koffie-of-thee", **changes):
    boxes = ({"id": "koffie", "label": "Koffie"}, {"id": "thee", "label": "Thee"})
    cards = tuple(
        {"id": drink, "text": f"Kop {drink}.", "boxes": [box], "why": f"Dat is {box}."}
        for drink, box in (("espresso", "koffie"), ("munt", "thee"), ("latte", "koffie"))
    )
    return SorterWidget(record(Sorter, key, boxes=boxes, cards=cards, **changes))


@pytest.fixture(params=["http", "file"])
def desk(request, desk_folder, desk_origin):
    """All engines share what is tested here, so it is tested from disk too."""
    return Desk(desk_folder, desk_origin if request.param == "http" else desk_folder.as_uri())


@pytest.fixture
def activity(page, desk):
    return ActivityPage(page, desk, _widget())


def _sort_all(activity):
    for place in range(3):
        activity.option("Koffie").click()
        if place < 2:
            activity.button("Volgende kaart").click()


def test_title_text_caveat_and_sources_are_there(activity):
    expect(activity.root.get_by_role("heading", level=3)).to_have_text("Een baby die huilt")
    expect(activity.root.get_by_text("Lees en kies.", exact=True)).to_be_visible()
    expect(activity.root.get_by_text("Let op: Kort gehouden.")).to_be_visible()
    activity.root.get_by_text("Waar dit op rust (1)").click()
    expect(activity.root.get_by_role("link", name="Een bron")).to_be_visible()
    expect(activity.root.locator(".safety")).to_have_count(0)


def test_where_safety_matters_the_numbers_stand_first(page, desk):
    activity = ActivityPage(page, desk, _widget(safety=True))
    numbers = activity.root.get_by_role("link")
    expect(numbers.nth(0)).to_have_attribute("href", "tel:112")
    expect(numbers.nth(1)).to_have_attribute("href", "tel:08002000")
    assert activity.top(numbers.nth(0)) < activity.top(activity.root.get_by_text("Verzonnen."))


def test_other_keys_and_the_hash_stay_as_they_are(page, desk):
    activity = ActivityPage(page, desk, _widget(), "?zoek=a+b&koffie-of-thee=munt.thee&x#begin")
    activity.option("Koffie").click()
    assert activity.query() == "?zoek=a+b&koffie-of-thee=espresso.koffie,munt.thee&x"
    assert page.evaluate("location.hash") == "#begin"
    activity.button("Begin opnieuw").click()
    assert activity.query() == "?zoek=a+b&x"


def test_what_an_address_says_wrong_is_named_and_never_becomes_markup(page, desk):
    activity = ActivityPage(
        page, desk, _widget(), "?koffie-of-thee=%3Cimg src=x onerror=alert(1)%3E,munt.thee&koffie-of-thee=z"
    )
    notice = activity.root.locator(".notice")
    expect(notice).to_have_text(
        "Het adres bevat waarden die we niet kennen: koffie-of-thee=<img src=x onerror=alert(1)> en z. Die zijn overgeslagen."
    )
    assert activity.root.locator("img").count() == 0
    expect(activity.root.get_by_role("heading", name="Thee (1)")).to_be_visible()


def test_the_back_button_brings_the_old_state(page, desk):
    activity = ActivityPage(page, desk, _widget())
    activity.option("Koffie").click()
    page.evaluate("history.pushState(null, '', '?koffie-of-thee=munt.thee')")
    page.evaluate("history.pushState(null, '', '?')")
    page.go_back()
    expect(activity.root.get_by_role("heading", name="Thee (1)")).to_be_visible()
    expect(activity.root.get_by_role("heading", name="Koffie (0)")).to_be_visible()


def test_an_address_that_cannot_be_written_takes_nothing_away(own_page, desk):
    own_page.add_init_script("history.replaceState = () => { throw new DOMException('no', 'SecurityError'); }")
    activity = ActivityPage(own_page, desk, _widget())
    activity.option("Koffie").click()
    own_page.evaluate("dispatchEvent(new PopStateEvent('popstate'))")
    expect(activity.root.get_by_role("heading", name="Koffie (1)")).to_be_visible()
    assert activity.query() == ""


def test_the_link_leads_to_this_activity_as_it_stands(own_page, context, desk):
    own_page.add_init_script(
        "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }"
    )
    activity = ActivityPage(own_page, desk, _widget(), "?zoek=baby")
    activity.option("Koffie").click()
    activity.button("Kopieer link").click()
    expect(own_page.get_by_text("Link gekopieerd.")).to_be_visible()
    copied = own_page.evaluate("window.copied")
    assert copied.endswith(".html?koffie-of-thee=espresso.koffie#activiteit-koffie-of-thee")
    other = context.new_page()
    other.goto(copied)
    expect(other.get_by_role("heading", name="Koffie (1)")).to_be_visible()


def test_printing_gives_everything_readable_and_the_reader_s_own_sentence(own_page, desk):
    own_page.add_init_script(
        "window.print = () => { dispatchEvent(new Event('beforeprint')); window.printed = document.querySelector('.hechting-sheet').innerText; }"
    )
    activity = ActivityPage(own_page, desk, _widget())
    _sort_all(activity)
    activity.root.get_by_label("Jouw zin").fill("Ik vraag <b>eerst</b>.")
    activity.button("Antwoordblad").click()
    sheet = own_page.locator(".hechting-sheet")
    for part in ("Een baby die huilt", "Kop munt.", "Dat is thee.", "Ik vraag <b>eerst</b>.", "Waar dit op rust"):
        expect(sheet).to_contain_text(part)
    own_page.emulate_media(media="print")
    expect(sheet).to_be_visible()
    expect(own_page.get_by_role("heading", name="Proef")).not_to_be_visible()
    own_page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(sheet).to_have_count(0)


def test_a_refused_print_leaves_nothing_behind_and_says_so(own_page, desk):
    own_page.add_init_script("window.print = () => {};")
    activity = ActivityPage(own_page, desk, _widget())
    activity.button("Antwoordblad").click()
    expect(activity.root.get_by_text("Afdrukken kan hier niet.")).to_be_visible()
    expect(own_page.locator(".hechting-sheet")).to_have_count(0)
    expect(own_page.locator("html.hechting-printing")).to_have_count(0)


def test_the_browser_s_own_menu_prints_the_readable_form_too(activity):
    page = activity.page
    readable = page.locator(".hechting-static")
    expect(readable).not_to_be_visible()
    _sort_all(activity)
    activity.root.get_by_label("Jouw zin").fill("Ik vraag eerst.")
    page.emulate_media(media="print")
    expect(readable).to_be_visible()
    expect(readable).to_contain_text("Dat is thee.")
    expect(activity.root).not_to_be_visible()
    expect(page.locator("blockquote")).to_have_text("Ik vraag eerst.")
    assert activity.top(page.locator("blockquote")) > activity.top(readable)


def test_neighbours_and_the_explorer_leave_each_other_s_keys_alone(page, desk):
    explorer = InterventionExplorer()
    page.goto(desk.lay(_widget("eerste", title="Eerste"), explorer, _widget("tweede", title="Tweede")))
    first, second = page.locator(".activity").nth(0), page.locator(".activity").nth(1)
    first.locator("button.option").nth(0).click()
    page.get_by_label("Zoek op woord").fill("baby")
    second.locator("button.option").nth(1).click()
    page.wait_for_function("location.search.includes('zoek=baby')")
    first.get_by_role("button", name="Volgende kaart").click()
    first.locator("button.option").nth(0).click()
    query = page.evaluate("location.search")
    for part in ("zoek=baby", "eerste=espresso.koffie,munt.koffie", "tweede=espresso.thee"):
        assert part in query
    page.reload()
    expect(first.get_by_role("heading", name="Koffie (2)")).to_be_visible()
    expect(second.get_by_role("heading", name="Thee (1)")).to_be_visible()
    expect(page.get_by_label("Zoek op woord")).to_have_value("baby")


def test_ids_are_unique_also_with_the_same_activity_twice(page, desk):
    page.goto(desk.lay(_widget(), _widget(title="Nog eens")))
    expect(page.locator(".activity")).to_have_count(2)
    ids = page.evaluate("[...document.querySelectorAll('.hechting-root [id]')].map(el => el.id)")
    assert len(ids) == len(set(ids)), ids


#: Stands in for Jupyter: a model with the traits of a widget, and no page of the book around it.
_LIVE = """
import widgets from './static/widgets.js';
const values = WIDGET;
const listeners = [];
window.model = {
  saved: 0,
  get: key => values[key],
  set: (key, value) => { values[key] = value; listeners.forEach(listener => listener()); },
  save_changes: () => { window.model.saved += 1; },
  on: (_event, listener) => listeners.push(listener),
  off: () => {},
};
widgets.render({ model: window.model, el: document.getElementById('place') });
"""


def test_in_jupyter_the_state_follows_both_ways_and_the_address_is_left_alone(page, desk_folder, desk_origin):
    traits = json.dumps({"widget": "sorter", **_widget().payload()})
    (desk_folder / "live.js").write_text(_LIVE.replace("WIDGET", traits), encoding="utf-8")
    html = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><div id="place"></div><script type="module" src="live.js"></script>'
    (desk_folder / "live.html").write_text(html, encoding="utf-8")
    page.goto(f"{desk_origin}/live.html?koffie-of-thee=munt.thee")
    activity = page.locator(".activity")
    activity.locator("button.option").first.click()
    assert page.evaluate("[model.get('state'), model.saved]") == [{"placed": {"espresso": "koffie"}}, 1]
    page.evaluate("model.set('state', { placed: { latte: 'thee', raar: 'thee' } })")
    expect(activity.get_by_role("heading", name="Thee (1)")).to_be_visible()
    expect(activity.get_by_role("heading", name="Koffie (0)")).to_be_visible()
    expect(activity.get_by_role("button", name="Kopieer link")).to_have_count(0)
    assert page.evaluate("location.search") == "?koffie-of-thee=munt.thee"
    assert page.evaluate("model.saved") == 1
