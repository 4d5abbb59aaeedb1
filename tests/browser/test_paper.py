"""Pages on paper, printed as a reader does, whatever the width of the screen before: how many sheets, and what stands on them."""

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest
from activity_page import Desk
from explorer_page import CHAPTER
from playwright.sync_api import expect

import hechting
from hechting.engines.offer_scan.readable import national_map
from hechting.reading.library import load_library
from hechting.wording.ui import say

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"

#: A chapter of so many words takes at most so many sheets of A4.
WORDS, SHEETS = 2400, 14

#: A page with fewer words of its own is a collection of activities, and as long as they are.
LIST = 1000

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


def _print(page, address, width, path):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address)
    page.evaluate("document.fonts.ready")
    page.pdf(path=path, prefer_css_page_size=True)


def _sheets(path):
    said = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return int(next(line for line in said.splitlines() if line.startswith("Pages:")).split()[1])


def _words(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def _words_of(chapter):
    cells = json.loads((NOTEBOOKS / f"{chapter}.ipynb").read_text(encoding="utf-8"))["cells"]
    return sum(len("".join(cell["source"]).split()) for cell in cells if cell["cell_type"] == "markdown")


CHAPTERS = {path.stem: _words_of(path.stem) for path in sorted(NOTEBOOKS.glob("*.ipynb"))}


@pytest.mark.parametrize("chapter", [name for name, words in CHAPTERS.items() if words > LIST])
def test_a_chapter_fits_a_folder_and_its_charts_are_on_it(page, origin, tmp_path, chapter):
    path = tmp_path / "vel.pdf"
    _print(page, f"{origin}/notebooks/{chapter}.html", 1280, path)
    assert _sheets(path) <= SHEETS * max(1.0, CHAPTERS[chapter] / WORDS)
    printed = "".join(_words(path).split())
    for text in page.locator(".hechting-drawn text").all_text_contents():
        assert "".join(unescape(text).split()) in printed, text


def test_a_chapter_takes_as_many_sheets_from_every_width(page, origin, tmp_path):
    counts = set()
    for width in (390, 768, 1280):
        path = tmp_path / f"{width}.pdf"
        _print(page, f"{origin}/notebooks/veilig-en-onveilig.html", width, path)
        counts.add(_sheets(path))
    assert len(counts) == 1


def test_nothing_on_paper_is_wider_than_the_sheet_and_the_text_takes_all_of_it(page, origin):
    page.set_viewport_size({"width": 690, "height": 900})
    page.goto(f"{origin}/notebooks/veilig-en-onveilig.html")
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= 690
    widths = page.locator(".page-text > section > p").evaluate_all("all => all.map(one => one.clientWidth)")
    assert min(widths) > 650


def test_what_a_term_means_stands_beside_it_and_not_under_the_next(page, origin):
    page.set_viewport_size({"width": 690, "height": 900})
    page.goto(f"{origin}/{CHAPTER}")
    page.emulate_media(media="print")
    levels = page.locator(".hechting-listing > dl").first
    lefts = {
        name: set(
            levels.locator(name).evaluate_all("all => all.map(one => Math.round(one.getBoundingClientRect().left))")
        )
        for name in ("dt", "dd")
    }
    assert levels.locator("dd").count() > levels.locator("dt").count()
    assert {name: len(found) for name, found in lefts.items()} == {"dt": 1, "dd": 1}
    assert lefts["dt"] != lefts["dd"]


def test_a_worksheet_asks_and_does_not_answer(page, origin, tmp_path):
    path = tmp_path / "vel.pdf"
    _print(page, f"{origin}/notebooks/veilig-en-onveilig.html", 1280, path)
    quiz = page.locator('[data-hechting="quiz"] .hechting-static')
    page.emulate_media(media="print")
    assert quiz.locator("li:visible").count() > 0
    assert quiz.locator(".hechting-fit:visible").count() == 0


def test_what_is_folded_on_the_screen_is_open_on_paper(page, origin, tmp_path):
    path = tmp_path / "vragen.pdf"
    _print(page, f"{origin}/book/vragen-van-ouders.html", 390, path)
    printed = "".join(_words(path).split())
    for answer in page.locator("details.answer > p").all_text_contents()[:10]:
        assert "".join(answer.split())[:30] in printed


#: Activities in which more than one kind of answer stands; of every other engine, the first that there is.
LARGE = {
    "quiz": "signalen",
    "dialogue": "casus-vader",
    "sorter": "basis-of-haven",
    "refutation": "misvatting-jong",
    "icon_array": "hoe-vaak",
    "scene": "vier-kinderen-bij-de-deur",
    "guide": "wie-bel-je-eerst",
}

#: Texts that only an answer sheet may hold. A new engine says here what its answers are.
REASONS = {
    "quiz": lambda one: [option.why for question in one.questions for option in question.options],
    "dialogue": lambda one: [*(option.why for step in one.steps for option in step.options), one.closing],
    "sorter": lambda one: [card.why for card in one.cards],
    "refutation": lambda one: [claim.finding for claim in one.claims],
    "icon_array": lambda one: [text for scene in one.scenes for text in (scene.low, scene.note)],
    "scene": lambda one: [*(moment.why for moment in one.moments if moment.why), one.conclusion],
    "decision_path": lambda one: [
        text for leaf in one.leaves for text in (leaf.text, *(task.does for task in leaf.tasks))
    ],
    "shared_choice": lambda one: [answer for each in one.always for answer in each.answers.values()],
    "evidence_map": lambda _one: [f"{say('map.directions.beter')}: "],
    "timeline": lambda one: [option.why for option in one.question.options],
    "guide": lambda one: [text for advice in one.advice for text in (advice.title, advice.text)],
    "network": lambda one: [*(moment.why for moment in one.moments), one.conclusion, one.limits],
    "offer_scan": lambda _one: [_national_row()],
}


def _national_row():
    """Return the row of the map of what there is that says most, as a sheet has it."""
    rows = national_map(hechting.offer_scan().shown(None)).rows
    return " ".join(max(rows, key=lambda row: sum(cell.isdigit() for cell in row)))


def _sheet(page, button):
    """Press a button that prints; return what is seen on that sheet."""
    page.emulate_media(media="screen")
    button.click()
    page.emulate_media(media="print")
    seen = page.locator(".hechting-sheet").inner_text()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    return " ".join(seen.split())


@pytest.mark.parametrize("engine", load_library().activities)
def test_a_worksheet_leaves_out_what_the_answer_sheet_says(own_page, desk, engine):
    own_page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'))")
    name = LARGE.get(engine, next(iter(load_library().activities[engine])))
    own_page.goto(desk.lay(getattr(hechting, engine)(name)))
    activity = own_page.locator(".activity")
    asked = _sheet(own_page, activity.get_by_role("button", name="Werkblad"))
    told = _sheet(own_page, activity.get_by_role("button", name="Antwoordblad"))
    record = load_library().activity(engine, name)
    assert record.title in asked
    for reason in REASONS[engine](record):
        words = " ".join(reason.split("\n\n")[0].split())
        assert words not in asked
        assert words in told


@pytest.mark.parametrize(("engine", "most"), [("evidence_map", 7), ("offer_scan", 2), ("network", 1)])
def test_a_table_stands_in_columns_that_hold_words(own_page, desk, tmp_path, engine, most):
    """In two columns of text a dozen columns of the map held a letter a line, on fourteen sheets."""
    own_page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'))")
    own_page.set_viewport_size({"width": 690, "height": 900})
    own_page.goto(desk.lay(getattr(hechting, engine)(next(iter(load_library().activities[engine])))))
    own_page.locator(".activity").get_by_role("button", name="Werkblad").click()
    own_page.emulate_media(media="print")
    heads = own_page.locator(".hechting-sheet table").first.locator("tr").first.locator("th")
    assert min(heads.evaluate_all("all => all.map(one => one.clientWidth - (one.scrollWidth - one.clientWidth))")) > 35
    path = tmp_path / "blad.pdf"
    own_page.pdf(path=path, prefer_css_page_size=True)
    assert _sheets(path) <= most


def test_a_set_of_ten_is_printed_with_its_number_and_its_questions_in_their_order(own_page, desk):
    own_page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'))")
    own_page.goto(desk.lay(hechting.mixed_quiz()) + "?toets=42")
    activity = own_page.locator(".activity")
    sheet = _sheet(own_page, activity.get_by_role("button", name="Werkblad"))
    assert "set 42" in sheet
    shown = []
    asked = range(10)
    own_page.emulate_media(media="screen")
    for _ in asked:
        question = activity.locator(".question").text_content()
        shown.append(" ".join(question.split()))
        if len(shown) < len(asked):
            activity.locator(".dots button").nth(len(shown)).click()
    places = [sheet.index(question) for question in shown]
    assert places == sorted(places)
    all_questions = [one["text"] for one in hechting.mixed_quiz().content["questions"]]
    assert sum(text in sheet for text in all_questions) == 10


def test_from_disk_no_sheet_tells_whose_computer_this_is(own_page, desk_folder):
    own_page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'))")
    own_page.goto(Desk(desk_folder, desk_folder.as_uri()).lay(hechting.sorter("signalensorteerder")))
    activity = own_page.locator(".activity")
    assert "file:" not in _sheet(own_page, activity.get_by_role("button", name="Werkblad"))


def test_a_chapter_prints_all_its_activities_in_either_form(own_page, origin):
    own_page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'))")
    own_page.goto(f"{origin}/notebooks/wat-is-hechting.html#papier")
    place = own_page.locator("#papier")
    expect(place).to_be_in_viewport()
    titles = own_page.locator(".activity > h3").all_text_contents()
    assert len(titles) > 3
    for form in ("Werkblad", "Antwoordblad"):
        sheet = _sheet(own_page, place.get_by_role("button", name=form))
        assert sheet.startswith(form)
        places = [sheet.index(" ".join(title.split())) for title in titles]
        assert places == sorted(places)


def test_a_comparison_lies_on_its_side_and_gives_each_its_share(own_page, origin, tmp_path):
    """Three interventions took seventeen sheets, the second with four words in its column."""
    own_page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'))")
    own_page.goto(f"{origin}/{CHAPTER}?vergelijk=vipp-sd,nika,voorzorg")
    own_page.locator(".comparison").get_by_role("button", name="Druk af", exact=True).click()
    own_page.emulate_media(media="print")
    heads = own_page.locator(".hechting-sheet thead").first.locator("th")
    widths = heads.evaluate_all("all => all.map(one => one.getBoundingClientRect().width)")
    assert max(widths[1:]) - min(widths[1:]) < 2
    path = tmp_path / "vergelijking.pdf"
    own_page.pdf(path=path, prefer_css_page_size=True)
    assert _sheets(path) <= 7
    said = subprocess.run(["pdfinfo", "-f", "1", "-l", "2", path], capture_output=True, text=True, check=True).stdout
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", said)
    assert [float(width) > float(height) for width, height in sizes] == [True, True]
    assert "Schuif opzij" not in _words(path)


def _longest(count):
    """Return the ids of the interventions of which the sheet says most."""
    options = hechting.shared_choice().content["options"]
    said = {one["id"]: sum(len(text) for row in one["answers"].values() for text in row) for one in options}
    return ",".join(sorted(said, key=said.__getitem__)[-count:])


#: Points of the smallest letters that a parent has to read.
SMALLEST = 9


@pytest.mark.parametrize("options", ["vipp-sd,nika", "vipp-sd,nika,voorzorg,abc", _longest(3), _longest(4)])
def test_the_sheet_to_choose_together_is_one_sheet_of_paper(own_page, origin, tmp_path, options):
    """Its front and its back, in letters that can be read: it took seven sheets of two kinds, and then letters of 7 points."""
    own_page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'))")
    own_page.goto(f"{origin}/notebooks/samen-kiezen.html?keuzeblad={options}")
    own_page.locator("[data-hechting=shared_choice]").get_by_role("button", name="Druk").first.click()
    expect(own_page.locator(".hechting-sheet .choice-sheet")).to_be_attached()
    own_page.evaluate("document.fonts.ready")
    own_page.emulate_media(media="print")
    sizes = own_page.locator(".hechting-sheet .choice-sheet :is(th, td, p, dt, dd, li)").evaluate_all(
        "all => all.filter(one => one.checkVisibility()).map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert min(sizes) * 72 / 96 >= SMALLEST - 0.01
    path = tmp_path / "keuzeblad.pdf"
    own_page.pdf(path=path, prefer_css_page_size=True)
    assert _sheets(path) <= 2
    assert "Wat vind jij belangrijk?" in _words(path)
