"""What readers do with the explorer, on a web host and from disk: every claim of the chapters, by hand."""

import csv
import io
import re
from datetime import date

import pytest
from explorer_page import CHAPTER, LESSON, ExplorerPage
from playwright.sync_api import expect

from hechting import Criteria, load_library, search

VIPP_SD, K_VHT, SHANTALA = "vipp-sd", "kortdurende-video-hometraining", "shantala-babymassage-individueel"


def test_without_filters_everything_is_there(page, home):
    explorer = ExplorerPage(page, home)
    expect(explorer.status).to_contain_text("38 interventies")
    expect(page.locator("[data-hechting=explorer] .hechting-static")).to_have_count(0)
    assert explorer.ids("past") == search(load_library(), Criteria()).fits


def test_filtering_shows_groups_and_reasons(page, origin):
    explorer = ExplorerPage(page, origin)
    explorer.tick("Werkt via", "video-feedback")
    explorer.limit_sessions(7)
    found = search(load_library(), Criteria(mechanisms=["video-feedback"], max_sessions=7))
    assert explorer.ids("past") == found.fits
    assert explorer.ids("mogelijk") == found.possible
    assert explorer.ids("bijna") == found.near
    expect(explorer.status).to_contain_text(
        f"{len(found.fits)} passen, {len(found.possible)} mogelijk, {len(found.near)} bijna"
    )
    expect(explorer.card(K_VHT)).to_contain_text("past niet")
    expect(explorer.card(K_VHT)).to_contain_text("6 tot 8 sessies")


def test_near_misses_come_from_two_criteria_on_and_fold_until_the_reader_asks(page, origin):
    explorer = ExplorerPage(page, origin)
    explorer.search("shantala")
    assert explorer.ids("bijna") == []
    explorer.limit_sessions(5)
    near = explorer.ids("bijna")
    assert near == search(load_library(), Criteria(text="shantala", max_sessions=5)).near
    assert not explorer.card(near[0]).is_visible()
    page.get_by_role("button", name=re.compile("bijna pas")).click()
    assert explorer.card(near[0]).is_visible()


def test_counts_beside_values_tell_what_choosing_would_give(page, origin):
    explorer = ExplorerPage(page, origin)
    explorer.tick("Vorm", "groep")
    counts = search(load_library(), Criteria(formats=["groep"])).counts.facets["mechanisms"]
    box = explorer.filter("Werkt via")
    box.get_by_role("button", name="Toon alle").click()
    zero = next(value for value, count in counts.items() if count == 0)
    expect(box.get_by_text(re.compile(f"^{re.escape(zero)} \\(geeft 0\\)"))).to_be_visible()
    some = next(value for value, count in counts.items() if count > 0)
    expect(box.get_by_text(re.compile(f"^{re.escape(some)} \\({counts[some]}\\)"))).to_be_visible()


def test_chips_take_away_and_undo_brings_back(page, origin):
    explorer = ExplorerPage(page, origin)
    explorer.tick("Werkt via", "video-feedback")
    before = explorer.ids("past")
    page.get_by_role("button", name="video-feedback weghalen").click()
    expect(explorer.status).to_contain_text("38 interventies")
    page.get_by_role("button", name="Ongedaan maken").click()
    assert explorer.ids("past") == before


def test_relaxing_the_lesson_one_click_at_a_time(page, origin):
    explorer = ExplorerPage(page, origin, chapter=LESSON)
    assert explorer.ids("past") == []
    page.get_by_role("button", name=re.compile("Hoogstens 7 sessies in plaats van 5")).click()
    assert explorer.ids("past") == [VIPP_SD]
    explorer.limit_sessions(8)
    assert set(explorer.ids("past")) == {VIPP_SD, K_VHT}
    explorer.limit_sessions(12)
    assert set(explorer.ids("past")) == {VIPP_SD, K_VHT, "basic-trustmethode"}
    explorer.limit_sessions(3)
    page.get_by_role("button", name="video-feedback weghalen").click()
    assert explorer.ids("past") == [SHANTALA]


def test_the_address_carries_the_state_and_a_reload_keeps_it(page, home):
    explorer = ExplorerPage(page, home)
    explorer.tick("Werkt via", "massage / lichamelijk contact")
    explorer.limit_sessions(12)
    page.get_by_label("Volgorde").select_option("leeftijd")
    assert explorer.query() == "?sessies-max=12&werkt-via=massage-lichamelijk-contact&sorteer=leeftijd"
    before = explorer.ids("past")
    page.reload()
    expect(page.get_by_role("button", name="massage / lichamelijk contact weghalen")).to_be_visible()
    assert explorer.ids("past") == before


def test_an_address_fills_the_explorer(page, home):
    query = "?leeftijd-van=0&leeftijd-tot=12&werkt-via=sensitiviteit,video-feedback&sessies-max=7&rol-jgz=jgz-voert-zelf-uit&ander=blijft"
    explorer = ExplorerPage(page, home, query)
    criteria = Criteria(
        age_from=0,
        age_to=12,
        mechanisms=["sensitiviteit", "video-feedback"],
        max_sessions=7,
        jgz_roles=["JGZ voert zelf uit"],
    )
    assert explorer.ids("past") == search(load_library(), criteria).fits
    assert explorer.query() == query
    page.get_by_role("button", name="sensitiviteit weghalen").click()
    assert "ander=blijft" in explorer.query()


def test_what_an_address_says_wrong_is_named_and_never_becomes_markup(page, home):
    explorer = ExplorerPage(
        page, home, "?werkt-via=video-feedback,%3Cimg src=x onerror=alert(1)%3E&sessies-max=veel&sorteer=mooi"
    )
    expect(page.locator(".notice")).to_have_count(3)
    expect(page.get_by_text("werkt-via=<img src=x onerror=alert(1)>")).to_be_visible()
    assert page.locator(".notice img").count() == 0
    assert explorer.ids("past") == search(load_library(), Criteria(mechanisms=["video-feedback"])).fits


def test_an_emptied_preset_stays_empty_after_a_reload(page, home):
    explorer = ExplorerPage(page, home, chapter=LESSON)
    page.get_by_role("button", name="Wis alles").click()
    assert len(explorer.ids("past")) == 6
    page.reload()
    expect(explorer.status).to_be_visible()
    assert len(explorer.ids("past")) == 6


def test_a_link_that_is_copied_at_once_holds_the_last_choice(page, origin):
    """Also when it is asked for before the tools are drawn anew."""
    explorer = ExplorerPage(page, origin)
    page.evaluate("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }")
    box = explorer.filter("Vorm").get_by_role("checkbox", name="groep (").element_handle()
    button = explorer.root.get_by_role("button", name="Kopieer link").element_handle()
    page.evaluate("([box, button]) => { box.click(); button.click(); }", [box, button])
    page.wait_for_function("window.copied !== undefined")
    assert "vorm=groep" in page.evaluate("window.copied")


def test_the_link_can_be_copied(page, context, origin):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    explorer = ExplorerPage(page, origin)
    explorer.tick("Vorm", "groep")
    explorer.root.get_by_role("button", name="Kopieer link").click()
    expect(page.get_by_text("Link gekopieerd.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    other = context.new_page()
    other.goto(copied)
    expect(other.get_by_role("button", name="groep weghalen")).to_be_visible()


def test_comparing_two_to_four(page, origin):
    explorer = ExplorerPage(page, origin)
    for key in (VIPP_SD, K_VHT):
        page.locator(f"[data-intervention-id='{key}']").get_by_role("checkbox").check()
    page.get_by_role("button", name="Vergelijk (2)").click()
    table = page.locator(".comparison table").first
    expect(table).to_contain_text("VIPP-SD")
    expect(table).to_contain_text("6 tot 7 sessies")
    expect(table).to_contain_text("6 tot 8 sessies")
    folded = page.locator(".comparison details summary")
    expect(folded).to_contain_text("gelijke rij")
    assert f"vergelijk={VIPP_SD},{K_VHT}" in explorer.query()
    page.reload()
    expect(page.locator(".comparison table").first).to_contain_text("6 tot 8 sessies")


def test_more_than_four_is_refused_in_words(page, origin):
    explorer = ExplorerPage(page, origin)
    boxes = page.locator("[data-intervention-id] input[type=checkbox]")
    for place in range(5):
        boxes.nth(place).click()
    expect(page.get_by_text("Meer dan vier naast elkaar")).to_be_visible()
    assert explorer.query().count(",") == 3


def test_the_detail_view_has_every_field_source_and_gap(page, home):
    explorer = ExplorerPage(page, home)
    explorer.unfold(VIPP_SD).get_by_role("link", name="Alles over VIPP-SD").click()
    assert page.evaluate("location.hash") == f"#{VIPP_SD}"
    detail = page.locator(".detail")
    expect(detail.get_by_role("heading", level=3)).to_be_focused()
    record = load_library().interventions[VIPP_SD]
    text = " ".join(detail.text_content().split())
    for part in (
        record.goal,
        record.note,
        record.recognition.status_note,
        *(effect.result for effect in record.effects),
    ):
        assert " ".join(part.split()) in text
    for source in record.sources.values():
        assert detail.locator(f"a[href='{source.url}']").count() >= 1
    assert "22 november 2026" in text
    assert "Bronnen verschillen" in text
    gap = next(entry.looked_for for entry in record.unknown if "contraindications" in entry.fields)
    assert re.search(rf"Wanneer niet ?onbekend.{{0,60}}{re.escape(gap)}", text)
    page.get_by_role("button", name="Terug naar de lijst").first.click()
    expect(explorer.card(VIPP_SD).get_by_role("link")).to_be_focused()


def test_an_intervention_has_its_own_address(page, home):
    page.goto(f"{home}/{CHAPTER}#nika")
    expect(page.locator(".detail").get_by_role("heading", level=3)).to_contain_text("NIKA")
    assert page.evaluate("location.search") == ""


@pytest.mark.parametrize(
    "query", ["rebirthing", "holding", "vasthouden", "festhalten", "liefdevol vasthouden", "hergeboorte"]
)
def test_a_discouraged_approach_is_a_warning_and_never_a_result(page, origin, query):
    explorer = ExplorerPage(page, origin)
    explorer.search(query)
    warning = page.locator(".warnings")
    expect(warning).to_contain_text("Afgeraden")
    expect(warning).to_contain_text("112")
    expect(warning).to_contain_text("0800-2000")
    expect(explorer.status).to_contain_text("afgeraden")
    shown = {*explorer.ids("past"), *explorer.ids("mogelijk"), *explorer.ids("bijna")}
    assert not shown & set(load_library().discouraged)
    if "Geen interventie heeft dit woord." in explorer.status.inner_text():
        assert not shown
        expect(page.get_by_text("Lees hierboven wat wel kan.")).to_be_visible()
    warning.get_by_role("link", name="Toon interventies die hierbij passen").first.click()
    expect(page.locator(".warnings")).to_have_count(0)
    assert explorer.ids("past")


@pytest.mark.parametrize("query", ["massage", "spel", "knuffelen", "hechting", "therapie"])
def test_an_everyday_word_brings_no_warning(page, origin, query):
    explorer = ExplorerPage(page, origin)
    explorer.search(query)
    expect(explorer.status).not_to_contain_text("38 interventies")
    expect(page.locator(".warnings")).to_have_count(0)


def test_the_csv_holds_the_selection_with_filters_sources_and_date(page, home):
    explorer = ExplorerPage(page, home)
    explorer.tick("Vorm", "groep")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download als CSV").click()
    assert re.fullmatch(r"hechting-interventies-\d{4}-\d\d-\d\d\.csv", download.value.suggested_filename)
    raw = download.value.path().read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    head = next(place for place, row in enumerate(rows) if "naam" in row)
    assert "groep" in " ".join(cell for row in rows[:head] for cell in row)
    names = [row[rows[head].index("naam")] for row in rows[head + 1 :] if len(row) > 1]
    records = load_library().interventions
    shown = [*explorer.ids("past"), *explorer.ids("mogelijk"), *explorer.ids("bijna")]
    assert names == [records[key].name for key in shown]
    columns = rows[head]
    assert not {"kenmerk in het adres", "waar het op rust"} & set(columns)
    assert columns.index("ondergrens van de leeftijd") < columns.index("bovengrens van de leeftijd")
    assert columns.index("minste aantal sessies") < columns.index("hoogste aantal sessies")
    assert "[object" not in raw.decode("utf-8-sig")


def test_the_print_sheet_is_what_prints(own_page, home):
    own_page.add_init_script(
        "window.print = () => { dispatchEvent(new Event('beforeprint')); window.printed = document.querySelector('.hechting-sheet').innerHTML; }"
    )
    explorer = ExplorerPage(own_page, home)
    explorer.tick("Werkt via", "video-feedback")
    # By key: the results above it grow shorter while a mouse would press.
    explorer.root.get_by_role("button", name="Druk af").press("Enter")
    printed = own_page.wait_for_function("window.printed").json_value()  # what prints is fetched first
    assert "past bij dit gezin omdat …" in printed
    assert "video-feedback" in printed
    assert "(past bij de filters)" in printed
    assert "Bel Veilig Thuis" in printed
    assert "0800-2000" in printed
    assert str(date.today().year) in printed
    for key in [*explorer.ids("past"), *explorer.ids("mogelijk")]:
        assert load_library().interventions[key].name in own_page.locator(".hechting-sheet").text_content()
    own_page.emulate_media(media="print")
    assert own_page.locator(".hechting-sheet").is_visible()
    assert not own_page.locator("h1").first.is_visible() or own_page.locator(".hechting-sheet h1").is_visible()
    assert not own_page.locator("[data-intervention-id]").first.is_visible()
    own_page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(own_page.locator(".hechting-sheet")).to_have_count(0)


def test_the_recognition_is_word_shape_date_and_age(own_page, origin):
    own_page.clock.set_fixed_time("2026-11-22T12:00:00")
    explorer = ExplorerPage(own_page, origin)
    gordon = explorer.unfold("gordon-training-effectief-communiceren-met-kinderen")
    for part in ("Goed onderbouwd", "◆◇◇◇", "18 september 2015", "11 jaar", "in herbeoordeling", "ouder dan 5 jaar"):
        expect(gordon).to_contain_text(part)
    gordon.get_by_role("button", name="Wat zegt dit niet?").press("Enter")
    expect(gordon).to_contain_text("niet hetzelfde als bewezen effectief")


def is_focused(place):
    return place.evaluate("place => place === document.activeElement")


def test_the_keyboard_alone_is_enough(page, origin):
    explorer = ExplorerPage(page, origin)
    page.get_by_label("Zoek op woord").focus()
    page.keyboard.type("shantala")
    assert explorer.ids("past") == [SHANTALA]
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    first = page.locator("[data-intervention-id] .unfold").first
    steps = next(step for step in range(1, 20) if page.keyboard.press("Tab") or is_focused(first))
    assert steps <= 10
    page.keyboard.press("Enter")
    expect(first).to_have_attribute("aria-expanded", "true")
    box = page.get_by_role("group", name="Doelgroep", exact=True).get_by_role("checkbox").nth(1)
    assert any(page.keyboard.press("Shift+Tab") or is_focused(box) for _ in range(80))
    page.keyboard.press("Space")
    expect(box).to_be_checked()
    expect(box).to_be_focused()
    chip = page.get_by_role("button", name="ouders met opvoedvragen of spanning weghalen")
    assert any(page.keyboard.press("Tab") or is_focused(chip) for _ in range(80))
    page.keyboard.press("Enter")
    expect(chip).to_have_count(0)
    page.wait_for_function("document.activeElement !== document.body")


def test_on_a_phone_the_filters_are_a_drawer_and_nothing_scrolls_sideways(page, origin):
    page.set_viewport_size({"width": 360, "height": 740})
    explorer = ExplorerPage(page, origin)
    page.get_by_role("button", name="Filters", exact=True).click()
    drawer = page.get_by_role("dialog", name="Filters")
    explorer.tick("Werkt via", "video-feedback")
    found = search(load_library(), Criteria(mechanisms=["video-feedback"]))
    drawer.get_by_role("button", name=f"Toon {len(found.fits) + len(found.possible)}").click()
    expect(drawer).to_have_count(0)
    expect(page.get_by_role("button", name="Filters (1 actief)")).to_be_visible()
    expect(page.get_by_role("heading", name="Resultaten")).to_be_focused()
    page.get_by_role("button", name="Filters (1 actief)").click()
    page.keyboard.press("Escape")
    expect(drawer).to_have_count(0)
    explorer.card(VIPP_SD).get_by_role("checkbox").check()
    explorer.card(K_VHT).get_by_role("checkbox").check()
    page.get_by_role("button", name="Vergelijk (2)").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_word_longer_than_the_screen_scrolls_nothing_sideways(page, origin):
    page.set_viewport_size({"width": 375, "height": 740})
    explorer = ExplorerPage(page, origin)
    explorer.search("a" * 100)
    expect(page.get_by_role("button", name=f"“{'a' * 60}…” weghalen")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 375
    assert f"zoek={'a' * 100}" in explorer.query()


def test_the_detail_view_keeps_the_one_live_region(page, origin):
    page.goto(f"{origin}/{CHAPTER}#{VIPP_SD}")
    expect(page.locator(".detail")).to_be_visible()
    status = page.locator("[data-hechting=explorer]").get_by_role("status")
    expect(status).to_have_count(1)
    expect(status).to_be_visible()


def test_the_explorer_runs_on_a_host_that_allows_only_its_own_scripts(browser, strict_origin):
    page = browser.new_page()
    explorer = ExplorerPage(page, strict_origin, "?werkt-via=video-feedback")
    assert explorer.ids("past") == search(load_library(), Criteria(mechanisms=["video-feedback"])).fits
    page.close()


def test_a_broken_widget_says_so_and_keeps_its_text(context, origin):
    def damage(route):
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace('"vocabulary":', '"nothing":', 1))

    other = context.new_page()
    other.route(f"**/{CHAPTER}", damage)
    other.goto(f"{origin}/{CHAPTER}")
    expect(other.locator(".hechting-broken")).to_contain_text("kan hier niet interactief")
    expect(other.locator(".hechting-static [id='vipp-sd']")).to_have_count(1)
