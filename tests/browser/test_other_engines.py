"""The main paths of a reader in Firefox and in WebKit, where they are installed; where they are not, the report says what to install."""

import threading
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from conftest import _QuietHandler
from explorer_page import CHAPTER
from other_engines import ENGINES, WATCH

from hechting import Criteria, load_library, search

ARROW_RIGHT = "\ue014"
PHONE, LAPTOP = (390, 844), (1280, 900)


class _WatchingHandler(_QuietHandler):
    """Serves the book with a script that notes faults in front of a page's own."""

    def do_GET(self):  # noqa: N802 -- the name that http.server calls
        if not self.path.split("?")[0].endswith(".html"):
            super().do_GET()
            return
        page = Path(self.translate_path(self.path)).read_text("utf-8")
        body = page.replace("<head>", f"<head>{WATCH}", 1).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def watched(book):
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_WatchingHandler, directory=str(book)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="module", params=ENGINES)
def engine(request):
    find, run, packages = ENGINES[request.param]
    path = find()
    if path is None:
        pytest.skip(f"{request.param} is not installed here (Debian: apt-get install {packages})")
    with run(path) as visitor:
        yield visitor


@pytest.fixture
def visitor(engine):
    engine.size(*LAPTOP)
    yield engine
    assert engine.faults == []


def test_the_start_page_fits_a_phone_and_leads_on(visitor, watched):
    visitor.size(*PHONE)
    visitor.open(f"{watched}/book/start.html")
    assert visitor.run("return document.documentElement.scrollWidth") <= visitor.run("return innerWidth")
    assert visitor.run(
        "return [...document.querySelectorAll('a[href^=\"tel:\"]')].map(one => one.getAttribute('href'))"
    )
    visitor.click(".doors a")
    visitor.until("return location.pathname.includes('/notebooks/')")


def test_a_hit_of_the_search_opens_at_its_place(visitor, watched):
    visitor.open(f"{watched}/search.html?q=videohometraining")
    visitor.click("a[data-hit]")
    visitor.until("return location.hash !== '' && document.readyState === 'complete'")
    place = "document.getElementById(decodeURIComponent(location.hash.slice(1)))"
    visitor.until(f"const top = {place}.getBoundingClientRect().top; return top > -20 && top < innerHeight")


def test_danger_comes_first(visitor, watched):
    visitor.open(f"{watched}/search.html?q=slaat")
    assert "112" in visitor.text("[data-help]")
    visitor.until("return !!document.querySelector('[data-hit]')")
    order = "document.querySelector('[data-help]').compareDocumentPosition(document.querySelector('[data-hit]'))"
    assert visitor.run(f"return {order}") & 4


def test_a_filter_answers_and_the_address_keeps_it(visitor, watched):
    library = load_library()
    visitor.open(f"{watched}/{CHAPTER}?sessies-max=3")
    status = "[data-hechting=explorer] .hechting-root [role=status]"
    fits = len(search(library, Criteria(max_sessions=3)).fits)
    visitor.until(f"return document.querySelector({status!r})?.innerText.startsWith('{fits} ')")
    visitor.is_in_sight(status)
    both = len(search(library, Criteria(max_sessions=3, formats=["groep"])).fits)
    visitor.run("document.querySelector('[data-filter=\"formats:groep\"]').closest('details').open = true")
    visitor.click('[data-filter="formats:groep"]')
    visitor.until(f"return document.querySelector({status!r}).innerText.startsWith('{both} ')")
    visitor.until("return location.search.includes('groep')")
    visitor.run("location.reload()")
    visitor.until(f"return document.querySelector({status!r})?.innerText.startsWith('{both} ')")
    visitor.until("return document.querySelector('[data-filter=\"formats:groep\"]')?.checked")


def test_an_answer_has_its_reason(visitor, watched):
    visitor.open(f"{watched}/notebooks/sensitief-reageren.html")
    for kind in ("dialogue", "quiz"):
        option = f"[data-hechting={kind}] .hechting-root .option"
        visitor.click(option)
        visitor.until(f"return document.querySelector({option!r}).getAttribute('aria-pressed') === 'true'")
        assert visitor.text(f"[data-hechting={kind}] .hechting-root .feedback:not(:empty)")


def test_a_drawing_follows_the_keys(visitor, watched):
    visitor.open(f"{watched}/notebooks/wat-is-hechting.html")
    slider, told = "#activiteit-de-draad input[type=range]", "#activiteit-de-draad [role=status]"
    before = visitor.text(told)
    visitor.type(slider, ARROW_RIGHT)
    visitor.until(f"return document.querySelector({told!r}).innerText !== {before!r}")


def test_a_chart_answers_a_guess(visitor, watched):
    visitor.open(f"{watched}/notebooks/waarom-het-ertoe-doet.html")
    ask = "[data-hechting=chart] .ask"
    answer = "getComputedStyle(document.querySelector('[data-hechting=chart] .answer')).visibility !== 'hidden'"
    visitor.until("return !!document.querySelector('[data-hechting=chart] .ask')")
    assert not visitor.run(f"return {answer}")
    visitor.type(f"{ask} input[type=range]", ARROW_RIGHT * 3)
    visitor.click(f"{ask} button[type=submit]")
    visitor.until(f"return {answer}")


def test_the_colours_turn_dark(visitor, watched):
    visitor.open(f"{watched}/book/start.html")
    before = visitor.run("return getComputedStyle(document.body).backgroundColor")
    visitor.click("#colour-mode")
    visitor.until(f"return getComputedStyle(document.body).backgroundColor !== {before!r}")
    visitor.run("localStorage.clear()")


def test_the_book_opens_from_disk(visitor, disk):
    visitor.open(f"{disk}/{CHAPTER}?zoek=rebirthing")
    visitor.until("return !!document.querySelector('[data-hechting=explorer] .hechting-root [role=status]')")
    assert "rebirthing" in visitor.run("return document.querySelector('main').innerText").lower()
