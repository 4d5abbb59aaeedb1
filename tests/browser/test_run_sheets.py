"""The part for trainers: links that open a class, dates in a calendar, and cards on paper."""

import re
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from hechting.reading.library import load_library

SHEETS = ("begrijpen", "zien-en-bespreken", "helpen", "verdiepen", "oefenen")


def _links(page, home):
    found = []
    for name in SHEETS:
        page.goto(f"{home}/book/draaiboeken-{name}.html")
        found += page.locator(".plan a").evaluate_all("all => all.map(one => one.href)")
    return found


def test_every_link_of_every_run_sheet_leads_to_an_activity_of_its_page(page, origin, book):
    links = _links(page, origin)
    lessons = load_library().lessons.values()
    assert len(links) == sum(part.key is not None for lesson in lessons for plan in lesson.plans for part in plan.parts)
    for link in links:
        chapter, key = re.search(r"notebooks/([a-z-]+)\.html\?klas=([a-z0-9-]+)#", link).groups()
        html = (book / "notebooks" / f"{chapter}.html").read_text(encoding="utf-8")
        assert key == "verkenner" or f'"id":"{key}"' in html, link


def test_a_link_of_a_run_sheet_opens_the_class(page, home):
    page.goto(f"{home}/book/draaiboeken-begrijpen.html")
    link = page.locator(".plan a").first
    title = link.text_content().partition(": ")[2].strip()
    link.click()
    expect(page.locator(".hechting-class header p")).to_have_text(title)


def test_the_dates_after_a_training_come_as_a_calendar(page, home, tmp_path):
    page.goto(f"{home}/book/lesgeven.html")
    page.get_by_label("Dag van de scholing").fill("2027-03-02")
    with page.expect_download() as download:
        page.get_by_role("button", name="Maak agendabestand").click()
    path = tmp_path / "terugkomen.ics"
    download.value.save_as(path)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    training = date(2027, 3, 2)
    assert [event.decoded("dtstart") for event in events] == [training + timedelta(weeks=n) for n in (1, 3, 8)]
    assert [event.decoded("dtend") - event.decoded("dtstart") for event in events] == [timedelta(days=1)] * 3
    assert len({str(event["uid"]) for event in events}) == 3
    expect(page.locator(".follow-up tbody tr").first).to_contain_text("dinsdag 9 maart 2027")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_four_cards_stand_on_a_sheet(page, origin, tmp_path: Path):
    page.goto(f"{origin}/book/zakkaartjes.html")
    path = tmp_path / "kaartjes.pdf"
    page.pdf(path=path, prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    per_sheet = [sheet.count("Uit het hoofdstuk") for sheet in text.split("\f")]
    assert sum(per_sheet) == len(load_library().lessons)
    assert max(per_sheet) == 4
    assert len([count for count in per_sheet if count]) == -(-sum(per_sheet) // 4)
