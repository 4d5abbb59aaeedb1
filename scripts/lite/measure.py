"""Opens a chapter as a reader does, runs its first cell, and notes which files that took: the size that the book tells is measured."""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from find_browser import FLAGS, find_browser
from playwright.sync_api import sync_playwright

__all__ = ("ALONE", "DRAWN", "measured", "open_chapter", "serving")

#: Whatever a page asks of another host fails.
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"

#: A widget that the front end has drawn.
DRAWN = ".jp-OutputArea .hechting-root"

_PATIENCE = 180_000


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, *rest: object, asked: list[str], **named: object) -> None:
        self.asked = asked
        super().__init__(*rest, **named)  # type: ignore[arg-type]

    def log_request(self, code: object = "-", _size: object = "-") -> None:
        if str(getattr(code, "value", code)) == "200":
            self.asked.append(unquote(urlsplit(self.path).path).lstrip("/"))

    def log_message(self, *_rest: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Serve a folder on this machine; yields its address, and the paths that were asked for and are there."""
    asked: list[str] = []
    handler = functools.partial(_Handler, directory=str(folder), asked=asked)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()


def open_chapter(page: object, address: str, chapter: str) -> None:
    """Open a chapter of the site at ``address`` in a page of Playwright and run its first cell, until its widget is there."""
    page.goto(f"{address}/notebooks/index.html?path={chapter}.ipynb")  # type: ignore[attr-defined]
    cell = page.locator(".jp-CodeCell").first  # type: ignore[attr-defined]
    cell.wait_for(timeout=_PATIENCE)
    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").wait_for(timeout=_PATIENCE)  # type: ignore[attr-defined]
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+Enter")  # type: ignore[attr-defined]
    page.locator(DRAWN).first.wait_for(timeout=_PATIENCE)  # type: ignore[attr-defined]


def measured(site: Path, chapter: str) -> tuple[dict[str, int], float]:
    """Return what one chapter took: the bytes of every file, by its path in ``site``, and the seconds."""
    with serving(site) as (address, asked), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=[*FLAGS, ALONE])
        page = browser.new_page()
        began = time.monotonic()
        open_chapter(page, address, chapter)
        seconds = time.monotonic() - began
        browser.close()
    files = {name: site / name for name in dict.fromkeys(asked)}
    return {name: path.stat().st_size for name, path in files.items() if path.is_file()}, seconds
