"""The trace: a loop for what was done on this visit, kept only where the reader asks, and wiped by the same switch."""

from playwright.sync_api import expect

CHAPTER = "notebooks/wat-is-hechting.html"
KEY = "hechting-trace"


def _kept(page):
    return page.evaluate(f"localStorage.getItem('{KEY}')")


def _do_the_net(page):
    net = page.locator("#activiteit-je-netwerk")
    net.get_by_role("button", name="oma").click()
    for box in net.get_by_role("group", name="oma").get_by_role("checkbox").all():
        box.check()


def _lead_the_child(page):
    scene = page.locator("#activiteit-de-draad")
    scene.get_by_role("slider").press("ArrowRight")
    for act in ("Laat een hond blaffen", "En dan?", "Wacht tot het rustig is"):
        scene.get_by_role("button", name=act).click()


def test_what_was_done_leaves_a_loop_with_words_and_nothing_is_kept(page, home):
    page.goto(f"{home}/{CHAPTER}")
    loops = page.locator(".page-contents .loops")
    expect(loops).to_have_count(0)
    _do_the_net(page)
    expect(loops).to_have_attribute("data-words", "1 opdracht gedaan")
    assert _kept(page) is None


def test_a_device_remembers_only_when_asked_never_what_is_personal_and_is_wiped_by_the_switch(page, origin):
    page.goto(f"{origin}/{CHAPTER}")
    switch = page.get_by_label("Onthoud op dit apparaat welke opdrachten ik deed")
    switch.check()
    _do_the_net(page)
    _lead_the_child(page)
    expect(page.locator(".page-contents .loops")).to_have_count(2)
    assert _kept(page) == '{"wat-is-hechting.html":["de-draad"]}'
    page.goto("about:blank")
    page.goto(f"{origin}/{CHAPTER}")
    expect(page.locator(".page-contents .loops")).to_have_count(1)
    expect(switch).to_be_checked()
    # By key: the list above it grows while the page loads, and a mouse may miss.
    switch.press("Space")
    expect(switch).not_to_be_checked()
    expect(page.get_by_text("Gewist. Dit apparaat onthoudt niets.")).to_be_visible()
    assert _kept(page) is None
