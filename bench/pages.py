"""What a reader waits for when a page opens: how much it sends, and when it can be used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page

from bench.browser import fresh_page, slow_down_cpu, slow_down_line
from bench.report import Measure
from bench.server import Site

TEXT, EXPLORER, CHART = "/book/start.html", "/notebooks/interventies-kiezen.html", "/notebooks/wat-werkt.html"

OPENINGS = 5

_TRANSFER = "bytes of all answers to one cold visit, scrolled to the end; gzip -6, fonts and images as they are; kB = 1000 bytes"
_FIRST_USE = "cold cache, 4x CPU slowdown, 1.6 Mbit/s, 150 ms; median"


@dataclass(frozen=True)
class Place:
    """A site with the origin at which it is served."""

    site: Site
    origin: str


def transferred_kb(browser: Browser, place: Place, path: str) -> float:
    """Return how many kB (1000 bytes) one visit to a page sends; raises ``FileNotFoundError`` for a page that is not there."""
    before = len(place.site.sent)
    with fresh_page(browser, place.origin) as page:
        answer = page.goto(place.origin + path)
        if answer is None or not answer.ok:
            raise FileNotFoundError(path)
        page.evaluate("bench.scrollToEnd()")
        _wait_until_quiet(page, place.site)
    return round(sum(size for _, size in place.site.sent[before:]) / 1000, 1)


def _wait_until_quiet(page: Page, site: Site) -> None:
    """Wait until nothing was asked for during a second; what loads on sight may load more in turn."""
    asked = -1
    while asked < len(site.sent):
        asked = len(site.sent)
        page.wait_for_timeout(1000)


def transfers(browser: Browser, book: Place) -> list[Measure]:
    """Measure a page of text, one with widgets and one with a chart."""
    pages = (("text", TEXT, 250), ("widget", EXPLORER, 150), ("chart", CHART, 700))
    return [
        Measure(f"transfer.{kind}_page", transferred_kb(browser, book, path), "kB", budget, 1, f"{path}: {_TRANSFER}")
        for kind, path, budget in pages
    ]


def open_slowly(browser: Browser, place: Place, path: str, script: str) -> Any:
    """Open a page on a slow phone and line, and return what a script of ``in_page.js`` answers, in milliseconds."""
    with fresh_page(browser, place.origin) as page:
        slow_down_cpu(page)
        slow_down_line(page)
        page.goto(place.origin + path, wait_until="commit")
        return page.evaluate(script)


def first_use(openings: Sequence[dict[str, float]]) -> list[Measure]:
    """Summarise several openings of the explorer."""
    shown, usable = (in_seconds([one[key] for one in openings]) for key in ("shown", "usable"))
    count = len(openings)
    return [
        Measure("first_use.explorer_shown", shown, "s", None, count, f"filters painted; {_FIRST_USE}"),
        Measure("first_use.explorer_usable", usable, "s", 2.5, count, f"a first filter click painted; {_FIRST_USE}"),
    ]


def in_seconds(times: Sequence[float]) -> float | None:
    """Return the median of milliseconds in seconds; nothing for no times."""
    return round(median(times) / 1000, 2) if times else None
