"""How long a reader waits for the search: its weight, and the first hits after each letter."""

from __future__ import annotations

from statistics import median

from playwright.sync_api import Browser

from bench.browser import fresh_page, slow_down_cpu
from bench.pages import Place
from bench.report import Measure, percentile

PAGE = "/search.html"

INDEX = "/search-index.js"

#: What readers type: everyday words, a name with a mistake, a whole question.
QUESTIONS = ("huilen", "chantala", "kinderopvang", "gedesorganiseerde hechting", "kun je een baby verwennen", "vipp")

_KEY = "from a letter in the search field until the frame with the first hits is on the screen; 4x CPU slowdown"


def search(browser: Browser, book: Place) -> list[Measure]:
    """Measure the index, the first letter (which may wait for the index) and the letters of some questions."""
    with fresh_page(browser, book.origin) as page:
        slow_down_cpu(page)
        page.goto(book.origin + PAGE)
        first, *times = page.evaluate("questions => bench.letterTimes(questions)", list(QUESTIONS))
    weight = round(book.site.weight(INDEX) / 1000, 1)
    return [
        Measure("search.index", weight, "kB", 250, 1, f"{INDEX}: gzip -6; kB = 1000 bytes"),
        Measure("search.first_letter", round(first, 1), "ms", None, 1, f"the very first letter, {_KEY}"),
        Measure("search.letter_p50", round(median(times), 1), "ms", None, len(times), _KEY),
        Measure("search.letter_p95", round(percentile(times, 0.95), 1), "ms", 100, len(times), _KEY),
    ]
