"""``python -m bench``: measure every budget, write ``bench/results.json`` and print a table.

Exit code 1 when a transfer size is over its budget: sizes are the same on every machine. Times are not, so they only tell.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench import builds, datatables, pages, peers, stock
from bench.bare import bare
from bench.browser import launch
from bench.interaction import interaction
from bench.npm import NoScriptsError
from bench.pages import EXPLORER, Place
from bench.peers import Peer
from bench.report import Measure, machine, table, write_results
from bench.search import search
from bench.server import Site, serve

HERE = Path(__file__).parent

BARE = EXPLORER.replace(".html", "-bare.html")

FILES = HERE / "work" / "scripts"


def main() -> int:
    """Measure, report, and say whether the sizes are within their budgets."""
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        browser = launch(playwright)
        about = machine(browser.version)
        measures = _measure(browser, Path(temporary))
        browser.close()
    write_results(HERE / "results.json", about, measures)
    print(table(measures))
    return int(any(measure.is_over for measure in measures if measure.unit == "kB"))


def _measure(browser: Browser, work: Path) -> list[Measure]:
    _say("building the book")
    tree = builds.copy_tree(HERE.parent, work / "book")
    clean = builds.clean_build(tree)
    _say("making the pages beside it")
    others = {
        "stock": _made("stock Jupyter Book", lambda: stock.build_stock(work / "stock", FILES, tree)),
        "datatables": _made("DataTables", lambda: datatables.build_page(work / "datatables", FILES)),
    }
    in_browser = _in_browser(browser, tree / "_build" / "html", others)
    _say("building again, nbval, imports")
    return [*in_browser, clean, builds.incremental_build(tree), builds.notebook_proof(tree), *builds.imports(tree)]


def _made(name: str, make: Callable[[], Path]) -> Path | None:
    try:
        return make()
    except NoScriptsError as reason:
        _say(f"the comparison with {name} is left out: {reason}")
        return None


def _in_browser(browser: Browser, html: Path, others: dict[str, Path | None]) -> list[Measure]:
    with ExitStack() as hosts:
        book = _place(hosts, html)
        book.site.add_page(BARE, bare((html / EXPLORER.lstrip("/")).read_text(encoding="utf-8")))
        beside = _peers(book, {name: _place(hosts, folder) if folder else None for name, folder in others.items()})
        _say("transfer")
        transfers = pages.transfers(browser, book)
        weights = peers.weights(browser, beside)
        _say("first use")
        openings, theirs = peers.open_in_turns(browser, book, beside)
        first_use = pages.first_use(openings)
        ours = first_use[0].value
        compared = [one for peer in beside for one in peers.beside(peer, theirs[peer.name], weights[peer.name], ours)]
        _say("clicks and letters")
        return [*transfers, *first_use, *compared, *interaction(browser, book, html), *search(browser, book)]


def _peers(book: Place, places: dict[str, Place | None]) -> list[Peer]:
    same = "the same interventions"
    stock_drawn, table_drawn = (f"bench.shown({one.DRAWN!r})" for one in (stock, datatables))
    return [
        Peer("bare", book, BARE, "bench.firstPaint()", "the same page without scripts and styles, its first paint"),
        Peer(
            "stock", places["stock"], stock.PAGE, stock_drawn, f"{same} in a stock Jupyter Book with stock ipywidgets"
        ),
        Peer(
            "datatables",
            places["datatables"],
            datatables.PAGE,
            table_drawn,
            f"{same} as a table of DataTables with panes",
        ),
    ]


def _place(hosts: ExitStack, folder: Path) -> Place:
    site = Site(folder)
    return Place(site, hosts.enter_context(serve(site)))


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
