"""The built book in a real browser: served on this machine and opened from disk, with every other host out of reach.

Every test that opens a page fails on a console error, an uncaught exception or a request to another host.
"""

import functools
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from activity_page import Desk
from find_browser import FLAGS, find_browser
from playwright.sync_api import expect, sync_playwright

from hechting.engines.explorer.widget import RECORDS_FILE, records_script
from hechting.engines.live import STATIC
from hechting.reading.library import load_library

BOOK = Path(__file__).parents[2] / "_build" / "html"


#: Whatever a page asks of another host fails, as it does for a reader without a network.
NO_OTHER_HOST = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"

#: Scrolling is at its end at once: gliding there takes more time than all the rest of a test.
JUMP = "--disable-smooth-scrolling"

SCREEN = {"width": 1280, "height": 900}

# Patient, because a busy machine is no fault of the book.
expect.set_options(timeout=15_000)


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_arguments):
        pass


class _StrictHandler(_QuietHandler):
    """Serves the book as a host that allows only scripts of its own."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", "script-src 'self'")
        super().end_headers()


def _serve(handler, folder=BOOK):
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(scope="session")
def book():
    if not (BOOK / "index.html").exists():
        pytest.fail(f"The book is not built: run `make book` first ({BOOK} is missing).")
    return BOOK


@pytest.fixture(scope="session")
def origin(book):
    server = _serve(_QuietHandler)
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def strict_origin(book):
    server = _serve(_StrictHandler)
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def disk(book):
    """The address of the book's root, opened from disk."""
    return book.as_uri()


@pytest.fixture(params=["http", "file"])
def home(request, book):
    """The address of the book's root: served, or opened from disk."""
    return request.getfixturevalue("origin") if request.param == "http" else book.as_uri()


@pytest.fixture(scope="session")
def desk_folder(tmp_path_factory):
    """A folder for pages of a test's own, with what the browser gets beside it."""
    folder = tmp_path_factory.mktemp("desk")
    for part in ("src", "built"):
        shutil.copytree(STATIC / part, folder / "static", dirs_exist_ok=True)
    (folder / "static" / RECORDS_FILE).write_text(records_script(load_library()), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def desk_origin(desk_folder):
    server = _serve(_StrictHandler, desk_folder)
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def desk(desk_folder, desk_origin):
    """Where a test lays a page of its own, served under the strictest rules."""
    return Desk(desk_folder, desk_origin)


@pytest.fixture(scope="session")
def driver():
    """What drives browsers; one process can have only one."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(driver):
    chromium = driver.chromium.launch(executable_path=find_browser(), args=[*FLAGS, NO_OTHER_HOST, JUMP])
    yield chromium
    chromium.close()


class Watch:
    """Notes what a page must not do: log errors, throw, or ask anything of another host."""

    def __init__(self, page):
        self.faults = []
        page.on("console", lambda message: self._console(message))
        page.on("pageerror", lambda error: self.faults.append(f"exception: {error}"))
        page.on("request", lambda request: self._request(request.url))

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.faults.append(f"console {message.type}: {message.text}")

    def _request(self, url):
        if not url.startswith(("http://127.0.0.1:", "file://", "data:", "blob:", "about:")):
            self.faults.append(f"request to another host: {url}")


@pytest.fixture(scope="session")
def laptop(browser):
    """One reader's browser for all tests: to open a new one takes as long as a page does."""
    context = browser.new_context(viewport=SCREEN, locale="nl-NL", accept_downloads=True)
    context.set_default_timeout(20_000)
    yield context
    context.close()


@pytest.fixture(scope="session")
def tab(laptop):
    """The tab in which all tests read, and what is noted of it."""
    page = laptop.new_page()
    return page, Watch(page)


@pytest.fixture
def context(laptop, tab):
    """The reader's browser; the tabs that a test opens itself are closed after it."""
    yield laptop
    for page in laptop.pages:
        if page is not tab[0]:
            page.close()
    laptop.clear_cookies()
    laptop.clear_permissions()


@pytest.fixture
def page(context, tab):
    """The tab, with nothing left in it of the test before."""
    page, watch = tab
    watch.faults.clear()
    yield page
    if page.url.startswith(("http://127.0.0.1:", "file://")):
        page.evaluate("localStorage.clear()")
    # First away from the page, so that it is not laid out anew for the screen.
    page.goto("about:blank")
    page.emulate_media(media="null", color_scheme="null", reduced_motion="null", forced_colors="null")
    page.set_viewport_size(SCREEN)
    assert watch.faults == []


@pytest.fixture
def own_page(browser):
    """A tab in a browser of its own, for what cannot be undone: another clock, other functions of the browser."""
    context = browser.new_context(viewport=SCREEN, locale="nl-NL")
    page = context.new_page()
    watch = Watch(page)
    yield page
    context.close()
    assert watch.faults == []
