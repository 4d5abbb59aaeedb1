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

from hechting.widgets.base import STATIC

BOOK = Path(__file__).parents[2] / "_build" / "html"


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
    shutil.copytree(STATIC, folder / "static", ignore=shutil.ignore_patterns("vendor"))
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
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_browser(), args=FLAGS)
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
        if not url.startswith(("http://127.0.0.1:", "file://", "data:", "blob:")):
            self.faults.append(f"request to another host: {url}")


@pytest.fixture
def context(browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL", accept_downloads=True)
    context.route(lambda url: not url.startswith(("http://127.0.0.1:", "file://")), lambda route: route.abort())
    context.set_default_timeout(20_000)
    yield context
    context.close()


@pytest.fixture
def page(context):
    page = context.new_page()
    watch = Watch(page)
    yield page
    assert watch.faults == []
