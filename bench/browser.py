"""The browser that measures, and the slow phone and line that it can imitate."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright

# What runs as a command of its own has its neighbours on the path.
sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

from find_browser import FLAGS, find_browser

IN_PAGE = Path(__file__).with_name("in_page.js")

CPU_SLOWDOWN = 4

#: Milliseconds before an answer begins, and bytes per second: what Lighthouse calls a slow 4G line.
SLOW_LINE = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}

TIMEOUT_MS = 120_000


def launch(playwright: Playwright) -> Browser:
    """Start the Chromium that the project's own finder names."""
    path = os.environ.get("HECHTING_BROWSER") or find_browser()
    return playwright.chromium.launch(executable_path=path, args=FLAGS)


@contextmanager
def fresh_page(browser: Browser, origin: str) -> Iterator[Page]:
    """Yield a page with an empty cache that reaches only ``origin``, on a screen where filters and results stand side by side."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    context.route(lambda url: not url.startswith((origin, "data:", "blob:")), lambda route: route.abort())
    context.set_default_timeout(TIMEOUT_MS)
    context.add_init_script(path=IN_PAGE)
    try:
        yield context.new_page()
    finally:
        context.close()


def slow_down_cpu(page: Page) -> None:
    """Make this page's scripts, styles and layout four times as slow."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWDOWN})


def slow_down_line(page: Page) -> None:
    """Put this page behind a slow line."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_LINE)
