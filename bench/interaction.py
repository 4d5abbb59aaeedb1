"""How long a reader waits after a click on a filter, with the library of today and with much larger ones."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice, pairwise
from pathlib import Path
from statistics import linear_regression, median
from typing import Any

from playwright.sync_api import Browser

from bench.browser import fresh_page, slow_down_cpu
from bench.pages import EXPLORER, Place
from bench.report import Measure, percentile

#: Every filter is ticked and unticked, so this gives at least 60 clicks.
FILTERS = 32

SIZES = (1_250, 2_500, 5_000, 10_000)

#: How the book marks an explorer and the data of a widget; a text in the data never ends a script.
_WIDGET = 'data-hechting="explorer"'
_DATA = '<script type="application/json">'
_END = "</script>"

_CLICK = "from a click on a filter until the frame with the new results is on the screen; 4x CPU slowdown, warm"


@dataclass(frozen=True)
class Clicks:
    """Milliseconds per click in a library of so many interventions."""

    records: int
    times: tuple[float, ...]

    @property
    def p50(self) -> float:
        """The median, in milliseconds."""
        return round(median(self.times), 1)

    @property
    def p95(self) -> float:
        """What 95 of 100 clicks stay under, in milliseconds."""
        return round(percentile(self.times, 0.95), 1)


def interaction(browser: Browser, book: Place, folder: Path) -> list[Measure]:
    """Measure clicks on the page of the built book (in ``folder``) and on pages with larger libraries."""
    html = (folder / EXPLORER.lstrip("/")).read_text(encoding="utf-8")
    today = _clicks(browser, book, EXPLORER, len(explorer_data(html)[1]["library"]["interventions"]))
    larger = []
    for size in SIZES:
        path = EXPLORER.replace(".html", f"-{size}.html")
        book.site.add_page(path, with_records(html, size), gzipped=False)
        larger.append(_clicks(browser, book, path, size))
    return [*_today(today), _two_frames(browser, book), *_larger(larger)]


def with_records(html: str, size: int) -> str:
    """Return a page of the book whose explorer holds ``size`` interventions: the real ones over and over, under new ids."""
    before, payload, after = explorer_data(html)
    records = payload["library"]["interventions"]
    payload["library"]["interventions"] = [
        {**record, "id": f"{record['id']}-{turn}"} for turn, record in enumerate(islice(cycle(records), size))
    ]
    return before + json.dumps(payload, ensure_ascii=False).replace("<", "\\u003c") + after


def explorer_data(html: str) -> tuple[str, dict[str, Any], str]:
    """Return the data of the explorer on a page, with what stands before and after it; raises ``ValueError`` without an explorer."""
    widget, mark, rest = html.partition(_WIDGET)
    begin, script, rest = rest.partition(_DATA)
    data, end, after = rest.partition(_END)
    if not end:
        message = "the page holds no explorer"
        raise ValueError(message)
    return widget + mark + begin + script, json.loads(data), end + after


def _clicks(browser: Browser, book: Place, path: str, records: int) -> Clicks:
    with fresh_page(browser, book.origin) as page:
        page.goto(book.origin + path)
        places = page.evaluate(f"bench.effectiveFilters({FILTERS})")
        slow_down_cpu(page)
        return Clicks(records, tuple(page.evaluate("places => bench.clickTimes(places)", places)))


def _two_frames(browser: Browser, book: Place) -> Measure:
    with fresh_page(browser, book.origin) as page:
        page.goto(book.origin + EXPLORER)
        slow_down_cpu(page)
        times = page.evaluate("bench.emptyTimes(60)")
    value = round(median(times), 1)
    return Measure(
        "click.two_frames",
        value,
        "ms",
        None,
        len(times),
        "the same wait without a click: part of every click above; median",
    )


def _today(clicks: Clicks) -> list[Measure]:
    how = f"{clicks.records} interventions; {_CLICK}"
    return [
        Measure("click.p50", clicks.p50, "ms", None, len(clicks.times), how),
        Measure("click.p95", clicks.p95, "ms", 50, len(clicks.times), how),
    ]


def _larger(larger: Sequence[Clicks]) -> list[Measure]:
    measures = []
    for clicks in larger:
        budget = 200 if clicks.records == max(SIZES) else None
        how = f"{clicks.records} interventions (the real ones repeated); {_CLICK}"
        measures.append(Measure(f"click.p95_at_{clicks.records}", clicks.p95, "ms", budget, len(clicks.times), how))
    return [*measures, *_growth(larger)]


def _growth(larger: Sequence[Clicks]) -> list[Measure]:
    """Describe how the median grows with the library; an exponent of 1 is linear."""
    sizes, medians = [clicks.records for clicks in larger], [clicks.p50 for clicks in larger]
    exponent = linear_regression([math.log(size) for size in sizes], [math.log(value) for value in medians]).slope
    doubling = max(after / before for before, after in pairwise(medians))
    how = f"of the median click at {', '.join(str(size) for size in sizes)} interventions"
    return [
        Measure("click.growth_per_doubling", round(doubling, 2), "x", 2, len(sizes) - 1, f"largest ratio {how}"),
        Measure(
            "click.growth_exponent",
            round(exponent, 2),
            "power",
            1,
            len(sizes),
            f"slope of a line through logarithms {how}",
        ),
    ]
