"""The map of what was studied, and the sheet to choose together, on the page where readers find them."""

import re

import pytest
from playwright.sync_api import expect

from hechting import load_library
from hechting.engines.evidence_map.readable import cell_in_words
from hechting.filtering.evidence import axes, evidence_cells, offered, placed_in, study_results

PAGE = "notebooks/samen-kiezen.html"
LIBRARY = load_library()
AXES = {one.id: one for one in axes(LIBRARY.vocabulary)}


def _open(page, origin, query, width=1280):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{origin}/{PAGE}?{query}")
    return page


def _cells(page):
    """Return the words of each filled cell by its row and column."""
    found = page.locator(".map-cell").evaluate_all(
        "all => all.map(one => [one.dataset.cell, [...one.querySelectorAll('.map-found > *, strong')].map(w => w.textContent)])"
    )
    return {tuple(key.split(" ")): "; ".join(words) for key, words in found}


@pytest.mark.parametrize("rows", ["werkt-via", "doelgroep"])
@pytest.mark.parametrize("columns", ["uitkomst", "leeftijd"])
def test_the_browser_makes_the_same_cells_as_python(page, origin, rows, columns):
    _open(page, origin, f"bewijskaart=rijen.{rows},kolommen.{columns}")
    cells = evidence_cells(study_results(LIBRARY), AXES[rows], AXES[columns])
    assert _cells(page) == {(one.row, one.column): cell_in_words(one) for one in cells}


@pytest.mark.parametrize("level", ["", "universeel"])
def test_the_browser_counts_the_same_offers_as_python(page, origin, level):
    _open(page, origin, "bewijskaart=kaart.aanbod" + (f",zwaarte.{level}" if level else ""))
    chosen = {"zwaarte": level} if level else {}
    expected = {
        (row.id, column.id): str(len(here))
        for row in AXES["doelgroep"].values
        for column in AXES["leeftijd"].values
        if (here := placed_in(offered(LIBRARY), {"doelgroep": row.id, "leeftijd": column.id, **chosen}))
    }
    assert _cells(page) == expected


def test_a_link_with_an_open_cell_leads_to_what_stands_in_it(page, origin):
    _open(page, origin, "bewijskaart=rij.mentaliseren,kolom.hechting-van-het-kind#activiteit-bewijskaart", width=390)
    heading = page.locator(".map-open h4")
    expect(heading).to_have_text("mentaliseren, hechting van het kind")
    expect(heading).to_be_in_viewport()
    results = placed_in(study_results(LIBRARY), {"werkt-via": "mentaliseren", "uitkomst": "hechting-van-het-kind"})
    assert page.locator(".map-open li").count() == len(results)


def test_the_map_is_worked_by_keyboard_alone(page, origin):
    _open(page, origin, "")
    page.get_by_label("Wat er in Nederland is").focus()
    page.keyboard.press("Space")
    cell = page.locator(".map-cell").first
    cell.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".map-open h4")).to_be_focused()
    expect(page).to_have_url(re.compile(r"bewijskaart=kaart\.aanbod,rij\."))


def test_a_sheet_holds_what_was_chosen_beside_waiting_and_ordinary_support(page, origin):
    _open(page, origin, "")
    picker = page.locator(".choice-add select")
    for name in ("vipp-sd", "abc"):
        picker.select_option(name)
        page.get_by_role("button", name="Zet op het blad").click()
    heads = page.locator(".choice-sheet thead th").all_text_contents()
    assert heads == ["VIPP-SD", "ABC", "Nog even wachten", "Gewone steun"]
    expect(page).to_have_url(re.compile("keuzeblad=vipp-sd,abc"))
    page.get_by_label("kort en eenvoudig").check()
    expect(page.locator(".choice-sheet tbody")).to_have_count(3)
    page.get_by_role("button", name="Haal ABC van het blad").click()
    expect(page.locator(".choice-sheet")).to_have_count(0)


def test_a_sheet_of_four_is_full_and_says_so(page, origin):
    ids = list(LIBRARY.interventions)[:4]
    _open(page, origin, f"keuzeblad={','.join(ids)}")
    expect(page.locator(".choice-add select")).to_be_disabled()
    expect(page.locator(".choice-picker")).to_contain_text("hoogstens vier")
