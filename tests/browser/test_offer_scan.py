"""The scan of a town's offer on its page: ticking, a list with faults, what the device keeps, paper, keyboard and a phone."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from hechting import offer_scan

PAGE = "notebooks/aanbod-in-je-gemeente.html"
LISTS = Path(__file__).parents[1] / "data" / "town_lists"
KEEP = "Onthoud deze scan op dit apparaat"


def _open(page, home, query="", width=1280):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{home}/{PAGE}{query}")
    scan = page.locator("#activiteit-aanbodscan")
    expect(scan.locator(".scan-map")).to_be_visible()
    return scan


def _tick(scan, *names):
    for name in names:
        scan.locator(".scan-ticks input[type=checkbox]").and_(scan.locator(f"[name$='-{name}']")).check()


def _read(scan, name):
    scan.locator("input[type=file]").set_input_files(LISTS / name)


def _map(scan):
    return dict(
        scan.locator(".scan-cell").evaluate_all("all => all.map(one => [one.dataset.cell, one.dataset.status])")
    )


def _python_map(made):
    return {f"{one.row} {one.column}": one.status for one in made.cells}


def test_ticking_changes_the_map_as_python_says(page, home):
    scan = _open(page, home)
    made = offer_scan()
    assert _map(scan) == _python_map(made)
    ids = ["vipp-sd", "voorzorg", "video-hometraining-basisschoolleeftijd"]
    _tick(scan, *ids)
    made.offers = [{"handbook": one, "name": one} for one in ids]
    assert _map(scan) == _python_map(made)
    scan.get_by_label("Voor welke zwaarte").select_option("universeel")
    made.level = "universeel"
    assert _map(scan) == _python_map(made)
    assert "aanbodscan" not in page.url


def test_a_list_with_faults_says_all_of_them_and_keeps_the_good_rows(page, origin):
    scan = _open(page, origin)
    _read(scan, "faults.csv")
    made = offer_scan(offers=LISTS / "faults.csv")
    assert scan.locator(".scan-faults li").all_text_contents() == made.unread
    expect(scan.locator(".scan-listed strong")).to_have_text([one["name"] for one in made.offers])
    with page.expect_download() as saved:
        scan.get_by_role("button", name="Bewaar de regels met fouten").click()
    text = Path(saved.value.path()).read_text(encoding="utf-8-sig")
    assert "Papagroep;0;3 jaar;;vader" in text or "Papagroep;0;3 jaar;vader" in text
    scan.get_by_role("button", name="Ik heb het gelezen").click()
    expect(scan.locator(".scan-faults")).to_have_count(0)


def test_a_saved_scan_comes_back_whole(page, origin):
    scan = _open(page, origin)
    _read(scan, "good.csv")
    scan.get_by_text("Eigen cijfers").click()
    scan.get_by_label("Geboorten per jaar").fill("800")
    with page.expect_download() as saved:
        scan.get_by_role("button", name="Bewaar de hele scan").click()
    before = _map(scan)
    file = Path(saved.value.path()).read_bytes()
    scan.get_by_role("button", name="Begin opnieuw").click()
    assert set(_map(scan).values()) == {"ontbreekt"}
    scan.locator("input[type=file]").set_input_files(
        {"name": "scan.json", "mimeType": "application/json", "buffer": file}
    )
    assert _map(scan) == before
    scan.get_by_text("Eigen cijfers").click()
    expect(scan.get_by_label("Geboorten per jaar")).to_have_value("800")


def test_what_was_begun_again_can_be_brought_back(page, origin):
    scan = _open(page, origin)
    _tick(scan, "vipp-sd")
    before = _map(scan)
    scan.get_by_role("button", name="Begin opnieuw").click()
    scan.get_by_role("button", name="Haal terug wat er stond").click()
    assert _map(scan) == before


def test_the_device_keeps_a_scan_only_after_a_tick_and_until_it_is_wiped(page, origin):
    scan = _open(page, origin)
    _tick(scan, "vipp-sd")
    scan = _open(page, origin)
    expect(scan.locator(".scan-listed li")).to_have_count(0)
    assert page.evaluate("localStorage.getItem('hechting-aanbodscan')") is None
    _tick(scan, "vipp-sd")
    scan.get_by_label(KEEP).check()
    scan.get_by_label("Gemeente of team").fill("Proefstad")
    scan = _open(page, origin)
    expect(scan.locator(".scan-listed strong")).to_have_text(["VIPP-SD"])
    expect(scan.get_by_label("Gemeente of team")).to_have_value("Proefstad")
    scan.get_by_role("button", name="Begin opnieuw").click()
    scan = _open(page, origin)
    expect(scan.locator(".scan-listed li")).to_have_count(0)
    scan.get_by_role("button", name="Haal terug wat er stond").click()
    expect(scan.locator(".scan-listed strong")).to_have_text(["VIPP-SD"])
    scan.get_by_role("button", name="Wis deze scan van dit apparaat").click()
    assert page.evaluate("localStorage.getItem('hechting-aanbodscan')") is None
    scan = _open(page, origin)
    expect(scan.locator(".scan-listed li")).to_have_count(0)


def test_a_cell_is_opened_and_taken_along_by_keyboard_and_combinations_stand_side_by_side(page, origin):
    scan = _open(page, origin)
    _tick(scan, "vipp-sd")
    cell = scan.locator("[data-cell='ouders-met-opvoedvragen-of-spanning 7-tot-12-jaar']")
    cell.focus()
    page.keyboard.press("Enter")
    heading = scan.locator(".map-open h4")
    expect(heading).to_be_focused()
    expect(heading).to_have_text("ouders met opvoedvragen of spanning, 7 tot 12 jaar: ontbreekt")
    link = scan.locator(".map-open a", has_text="Zoek dit in de verkenner")
    expect(link).to_have_attribute("href", re.compile(r"doelgroep=ouders-met-opvoedvragen-of-spanning&leeftijd-van=84"))
    scan.get_by_label("Neem dit vak mee").focus()
    page.keyboard.press("Space")
    made = offer_scan()
    made.offers = [{"handbook": "vipp-sd", "name": "VIPP-SD"}]
    made.gaps = [("ouders-met-opvoedvragen-of-spanning", "7-tot-12-jaar", None)]
    names = [[made._library.interventions[one].name for one in each.ids] for each in made.combinations]
    shown = scan.locator(".scan-combination")
    assert [one.locator("summary").all_text_contents() for one in shown.all()] == names
    assert len(names) > 1
    for one in shown.all():
        expect(one).to_contain_text("Waarom deze:")
        expect(one).to_contain_text(re.compile("kosten in euro per gezin"))


def test_a_link_leads_to_a_cell_and_says_nothing_of_the_town(page, origin):
    scan = _open(page, origin, "?aanbodscan=zwaarte.selectief,rij.vaders,kolom.1-jaar#activiteit-aanbodscan")
    expect(scan.locator(".map-open h4")).to_contain_text("vaders, 1 jaar: ontbreekt (selectief)")


def test_what_is_discouraged_is_warned_against_and_does_not_count(page, origin):
    scan = _open(page, origin)
    scan.get_by_text("Eigen aanbod toevoegen").click()
    form = scan.locator(".scan-own form")
    form.get_by_label("Naam van het aanbod").fill("Rebirthing")
    form.get_by_label("Leeftijd van").select_option("0")
    form.get_by_label("vaders").check()
    form.get_by_role("button", name="Voeg toe").click()
    expect(scan.locator(".scan-listed .notice")).to_contain_text("afgeraden")
    assert set(_map(scan).values()) == {"ontbreekt"}


def test_the_memo_has_the_map_and_what_is_not_said_on_at_most_three_sheets(own_page, origin, tmp_path):
    page = own_page
    page.add_init_script("window.print = () => {}")
    scan = _open(page, origin)
    _read(scan, "good.csv")
    scan.locator("[data-cell='vaders 4-tot-7-jaar']").click()
    scan.get_by_label("Neem dit vak mee").check()
    scan.get_by_role("button", name="Druk af").click()
    memo = page.locator(".scan-memo")
    expect(memo).to_contain_text("Wat dit niet zegt")
    expect(memo).to_contain_text("Gemeente of team:")
    words = memo.locator(".scan-table td").all_text_contents()
    assert {re.sub(r" \(\d+\)", "", word) for word in words} <= {"gedekt", "dun", "ontbreekt", "·"}
    page.emulate_media(media="print")
    pdf = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 3


@pytest.mark.parametrize("width", [360, 390])
def test_on_a_phone_the_map_is_a_list_that_fits(page, origin, width):
    scan = _open(page, origin, width=width)
    _tick(scan, "vipp-sd")
    cell = scan.locator("[data-cell='ouders-met-opvoedvragen-of-spanning 1-jaar']")
    cell.click()
    expect(cell).to_contain_text("1 jaar: ")
    assert cell.bounding_box()["height"] >= 44
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    expect(scan.locator(".map-open")).to_be_visible()
