"""``python -m bench``: measure every budget, write ``bench/results.json`` and print a table.

Exit code 1 when a transfer size is over its budget: sizes are the same on every machine. Times are not, so they only tell.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench import builds, pages, stock
from bench.browser import launch
from bench.interaction import interaction
from bench.pages import Place
from bench.report import Measure, machine, table, write_results
from bench.server import Site, serve

HERE = Path(__file__).parent


def main() -> int:
    """Measure, report, and say whether the sizes are within their budgets."""
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        browser = launch(playwright)
        about = machine(browser.version)
        measures = _measure(browser, Path(temporary))
        browser.close()
    write_results(HERE / "results.json", about, measures)
    print(table(measures))
    return int(any(measure.is_over for measure in measures if measure.name.startswith("transfer.")))


def _measure(browser: Browser, work: Path) -> list[Measure]:
    _say("building the book")
    tree = builds.copy_tree(HERE.parent, work / "book")
    clean = builds.clean_build(tree)
    in_browser = _in_browser(browser, tree, _stock_pages(work / "stock", tree))
    _say("building again, nbval, imports")
    return [*in_browser, clean, builds.incremental_build(tree), builds.notebook_proof(tree), *builds.imports(tree)]


def _stock_pages(folder: Path, tree: Path) -> Path | None:
    _say("building the stock book")
    try:
        stock.fetch_scripts(HERE / "work" / "scripts")
    except stock.NoScriptsError as reason:
        _say(f"the comparison with stock Jupyter Book is left out: {reason}")
        return None
    return stock.build_stock(folder, HERE / "work" / "scripts", tree)


def _in_browser(browser: Browser, tree: Path, stock_pages: Path | None) -> list[Measure]:
    html = tree / "_build" / "html"
    with ExitStack() as hosts:
        book = _place(hosts, html)
        other = _place(hosts, stock_pages) if stock_pages else None
        _say("transfer")
        transfers = pages.transfers(browser, book)
        stock_kb = pages.transferred_kb(browser, other, stock.PAGE) if other else None
        _say("first use")
        openings, stock_shown = _openings(browser, book, other)
        first_use = pages.first_use(openings)
        widget_kb, shown = transfers[1].value, first_use[0].value
        beside = stock.comparison(widget_kb, shown, stock_kb, stock_shown)
        _say("clicks")
        return [*transfers, *first_use, *interaction(browser, book, html), *beside]


def _place(hosts: ExitStack, folder: Path) -> Place:
    site = Site(folder)
    return Place(site, hosts.enter_context(serve(site)))


def _openings(browser: Browser, book: Place, other: Place | None) -> tuple[list[dict[str, float]], list[float]]:
    """Open both in turns, so that what else the machine does weighs on both."""
    ours, theirs = [], []
    for _ in range(pages.OPENINGS):
        ours.append(pages.open_explorer(browser, book))
        if other:
            theirs.append(pages.open_slowly(browser, other, stock.PAGE, f"bench.shown({stock.DRAWN!r})"))
    return ours, theirs


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
