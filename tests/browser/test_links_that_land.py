"""Links with a choice in them open where it is to be seen, and nothing a browser refuses, translates or keeps makes a widget say something false."""

import re

import pytest
from explorer_page import CHAPTER, DRAWN, ExplorerPage
from playwright.sync_api import expect

from hechting import Criteria, load_library, search

CHOICE = "?leeftijd-van=0&leeftijd-tot=12&sessies-max=7&werkt-via=video-feedback"

#: What a translating program does to a page while it lives.
TRANSLATE = """root => {
    const texts = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
        const font = document.createElement('font');
        font.textContent = '‹' + text.data + '›';
        text.replaceWith(font);
    }
}"""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("hash_", ["", "#verkenner", "#de-verkenner"])
def test_a_link_with_a_choice_opens_where_the_choice_is_seen(page, home, width, hash_):
    page.set_viewport_size({"width": width, "height": 844})
    explorer = ExplorerPage(page, home, CHOICE + hash_)
    page.wait_for_timeout(300)
    for place in (explorer.status, page.locator(".demands .chip").first, page.locator("[data-intervention-id]").first):
        assert place.evaluate(
            "place => { const { top, bottom } = place.getBoundingClientRect(); return top >= 0 && top < innerHeight && bottom > 0; }"
        )


def test_back_and_forward_open_and_close_without_a_dead_step(own_page, home):
    page = own_page
    explorer = ExplorerPage(page, home, "?werkt-via=video-feedback")
    steps = page.evaluate("history.length")
    card = explorer.unfold("vipp-sd")
    # What is known of an intervention comes once it is unfolded, and makes its card longer.
    card.get_by_role("link", name="Alles over VIPP-SD").scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    for _ in range(3):
        card.get_by_role("link", name="Alles over VIPP-SD").click()
        expect(page.locator(".detail")).to_be_visible()
        page.get_by_role("button", name="Terug naar de lijst").first.click()
        expect(page.locator(".detail")).to_have_count(0)
        expect(card.get_by_role("link")).to_be_focused()
    assert page.evaluate("history.length") == steps + 1
    assert abs(page.evaluate("scrollY") - before) < 300
    page.go_forward()
    expect(page.locator(".detail")).to_be_visible()
    page.go_back()
    expect(page.locator(".detail")).to_have_count(0)
    assert page.evaluate("location.search + location.hash") == "?werkt-via=video-feedback"


def test_what_the_browser_rations_ends_at_the_last_choice(own_page, origin):
    own_page.add_init_script("""
        const write = history.replaceState.bind(history);
        let left = 100;
        history.replaceState = (...given) => { if (left-- <= 0) throw new DOMException('too often', 'SecurityError'); write(...given); };
    """)
    explorer = ExplorerPage(own_page, origin)
    slider = explorer.filter("Aantal sessies").get_by_role("slider")
    slider.focus()
    for _ in range(150):
        own_page.keyboard.press("ArrowLeft")
    own_page.wait_for_timeout(500)
    last = slider.input_value()
    assert own_page.evaluate("location.search") == f"?sessies-max={last}"


def test_on_a_translated_page_what_changes_is_what_is_seen(page, origin):
    explorer = ExplorerPage(page, origin)
    page.evaluate(DRAWN)
    page.locator("[data-hechting=explorer] .hechting-root").first.evaluate(TRANSLATE)
    explorer.root.get_by_role("checkbox", name="jonge ouders").check()
    page.evaluate(DRAWN)
    found = search(load_library(), Criteria(target_groups=["jonge ouders / tienermoeders"]))
    expect(explorer.status).to_have_text(re.compile(rf"^{len(found.fits)} pas"))
    expect(page.locator(".group h4").first).to_have_text(re.compile(rf"^Past\W+{len(found.fits)}\W+$"))
    # What did not change keeps its translation.
    expect(explorer.root.locator("summary").first).to_contain_text("‹")


@pytest.mark.parametrize("path", [CHAPTER, "notebooks/wat-werkt.html", "notebooks/sensitief-reageren.html"])
def test_a_saved_page_opens_with_each_thing_once(page, origin, book, tmp_path_factory, path):
    page.goto(f"{origin}/{path}")
    page.evaluate(DRAWN)
    count = "() => ['.hechting-widget .hechting-root', '[data-intervention-id]', '.activity', '.margin-note', '#meaning'].map(what => document.querySelectorAll(what).length)"
    ids = "() => { const all = [...document.querySelectorAll('[id]')].map(one => one.id); return all.filter((id, place) => all.indexOf(id) !== place); }"
    before = page.evaluate(count)
    twice = page.evaluate(ids)
    saved = book / path.replace(".html", "-saved.html")
    saved.write_text("<!DOCTYPE html>" + page.evaluate("document.documentElement.outerHTML"), encoding="utf-8")
    try:
        page.goto(f"{origin}/{path.replace('.html', '-saved.html')}")
        page.evaluate(DRAWN)
        assert page.evaluate(count) == before
        assert page.evaluate(ids) == twice
    finally:
        saved.unlink()


def test_in_a_frame_that_allows_little_a_button_says_so(context, origin):
    other = context.new_page()
    other.set_content(
        f'<iframe sandbox="allow-scripts" width="1200" height="2000" src="{origin}/{CHAPTER}?werkt-via=live-coaching"></iframe>'
    )
    frame = other.frame_locator("iframe")
    frame.get_by_role("button", name="Druk af").first.click()
    expect(frame.get_by_text("Afdrukken kan hier niet")).to_be_visible()
    expect(frame.locator(".hechting-sheet")).to_have_count(0)
    frame.get_by_role("button", name="Download als CSV").click()
    expect(frame.get_by_text("Kwam er geen bestand?")).to_be_visible()
    frame.get_by_role("button", name="Kopieer link").first.click()
    expect(frame.get_by_label("Kopieer deze link zelf")).to_be_visible()


def test_from_disk_the_copied_link_says_how_far_it_goes(own_page, disk):
    own_page.add_init_script(
        "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); };"
    )
    explorer = ExplorerPage(own_page, disk, CHOICE)
    explorer.root.get_by_role("button", name="Kopieer link").click()
    expect(own_page.get_by_text("Hij werkt alleen op deze computer.")).to_be_visible()
    assert own_page.evaluate("window.copied").endswith(f"{CHOICE}#verkenner")
