"""A chapter as Python in the browser: asked for, loaded from the book's own host alone, and its widgets live. Needs ``make python``."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from find_browser import FLAGS, find_browser
from lite.measure import ALONE, DRAWN, open_chapter, serving
from other_engines import HOSTS, firefox, running_firefox
from playwright.sync_api import expect
from test_accessibility import OPTIONS
from test_live import tick

from hechting import load_library

CHAPTER = "interventies-kiezen"

LINK = "a[data-live-python]"

#: What somebody holds down and presses to run a cell, as WebDriver names these keys.
CONTROL_ENTER = "\ue009\ue007"

#: Seconds that a kernel in the browser may take on a busy machine.
LONG = 240

SLOW = {"offline": False, "latency": 0, "uploadThroughput": -1}


@pytest.fixture(scope="module")
def with_python(book):
    if not (book / "python").exists():
        pytest.skip("This book has no Python in it: `make python` makes it.")
    return book


@pytest.fixture(scope="module")
def live_book(with_python):
    with serving(with_python) as (address, _):
        yield address


@pytest.fixture
def reader(driver, live_book, tmp_path):
    """A browser of its own that notes everything it asks of the network, also in workers."""
    log = tmp_path / "net.json"
    flags = [*FLAGS, ALONE, f"--log-net-log={log}"]
    browser = driver.chromium.launch(executable_path=find_browser(), args=flags)
    yield browser.new_page(locale="nl-NL")
    browser.close()
    asked = requests_of(json.loads(log.read_text("utf-8")), live_book)
    assert [url for url in asked if not url.startswith((live_book, "blob:", "data:"))] == []
    assert any(url.endswith("pyodide.asm.wasm") for url in asked) or not any(
        "/python/notebooks/" in url for url in asked
    )


def requests_of(log, origin):
    """The addresses that pages and workers of an origin asked for; a browser's own errands have no such origin."""
    started = log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"]
    found = [one["params"] for one in log["events"] if one["type"] == started and "url" in one.get("params", {})]
    return [one["url"] for one in found if one.get("initiator", "").startswith(origin) or one["url"].startswith(origin)]


def test_a_chapter_runs_and_its_widgets_answer(reader, live_book):
    reader.goto(f"{live_book}/notebooks/{CHAPTER}.html")
    expect(reader.locator(LINK)).to_contain_text("(laadt eenmalig ")
    # So slow that somebody can see how far it is.
    line = reader.context.new_cdp_session(reader)
    line.send("Network.emulateNetworkConditions", {**SLOW, "downloadThroughput": 8_000_000})
    reader.locator(LINK).click()
    expect(reader.get_by_role("progressbar", name="Python laden")).to_be_visible()
    expect(reader.get_by_role("status")).to_have_text(re.compile(r"\d+ van \d+ MB geladen"))
    line.send("Network.emulateNetworkConditions", {**SLOW, "downloadThroughput": -1})
    reader.wait_for_url(f"{live_book}/python/notebooks/index.html?path={CHAPTER}.ipynb", timeout=120_000)
    open_chapter(reader, f"{live_book}/python", CHAPTER)
    run_instead(reader, "from hechting import InterventionExplorer\nInterventionExplorer()")
    status = reader.locator(DRAWN).get_by_role("status")
    expect(status).to_contain_text(f"{len(load_library().interventions)} interventies", timeout=60_000)
    tick(reader, "Vorm", "groep")
    expect(status).to_contain_text("passen")


@pytest.mark.skipif(firefox() is None, reason="Firefox is not installed")
def test_a_chapter_runs_in_firefox(live_book):
    """Its own engine of WebAssembly and of workers, from the page that a reader comes to first."""
    with running_firefox(firefox()) as visitor:
        visitor.size(1280, 900)
        visitor.open(f"{live_book}/python/start.html?hoofdstuk={CHAPTER}")
        visitor.until("return location.pathname.includes('/notebooks/')", LONG)
        visitor.until(
            "return document.querySelector('.jp-Notebook-ExecutionIndicator[data-status=idle]') !== null", LONG
        )
        visitor.click(".jp-CodeCell .cm-content")
        visitor.type(".jp-CodeCell .cm-content", CONTROL_ENTER)
        assert visitor.until(f"return document.querySelector('{DRAWN}')?.innerText", LONG)
        assert [host for host in visitor.run(HOSTS) if not host.startswith("127.0.0.1")] == []


def test_python_hears_what_a_reader_does(reader, live_book):
    open_chapter(reader, f"{live_book}/python", CHAPTER)
    run_instead(reader, "from hechting import sorter\ncards = sorter('basis-of-haven')\ncards")
    reader.locator(f"{DRAWN} button.option").first.click(timeout=60_000)
    expect(reader.locator(DRAWN).get_by_role("button", name="Begin opnieuw")).to_have_count(1)
    run_instead(reader, "print('gelegd:', len(cards.state['placed']))")
    expect(reader.get_by_text("gelegd: 1")).to_be_visible()


def run_instead(page, source):
    """Put other code into the first cell, and run it."""
    page.locator(".jp-CodeCell .cm-content").first.click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(source)
    page.keyboard.press("Control+Enter")


@pytest.mark.parametrize("address", [f"notebooks/{CHAPTER}.html", f"python/start.html?hoofdstuk={CHAPTER}"])
def test_from_disk_a_sentence_says_that_it_cannot_be(page, with_python, address):
    page.goto(f"{with_python.as_uri()}/{address}")
    expect(page.get_by_text("vanaf een schijf").first).to_be_visible()
    expect(page.locator(LINK)).to_have_count(0)


@pytest.mark.parametrize(
    ("lacks", "says"),
    [
        ("delete window.WebAssembly", "WebAssembly"),
        ("delete Navigator.prototype.serviceWorker", "beveiligde verbinding"),
    ],
)
def test_what_a_browser_lacks_is_said_before_anything_is_loaded(own_page, live_book, lacks, says):
    own_page.add_init_script(lacks)
    asked = []
    own_page.on("request", lambda request: asked.append(request.url))
    for address in (f"notebooks/{CHAPTER}.html", f"python/start.html?hoofdstuk={CHAPTER}"):
        own_page.goto(f"{live_book}/{address}")
        expect(own_page.get_by_text(says).first).to_be_visible()
    assert not any("pyodide" in url for url in asked)


def test_nothing_is_loaded_that_nobody_asked_for(own_page, live_book):
    asked = []
    own_page.on("request", lambda request: asked.append(request.url))
    own_page.goto(f"{live_book}/notebooks/{CHAPTER}.html")
    own_page.goto(f"{live_book}/python/start.html")
    expect(own_page.get_by_role("link", name="Interventies kiezen")).to_be_visible()
    own_page.wait_for_timeout(500)
    assert not any("pyodide" in url or "/build/" in url for url in asked)


def test_an_unknown_chapter_is_said(own_page, live_book):
    own_page.goto(f"{live_book}/python/start.html?hoofdstuk=bestaat-niet")
    expect(own_page.get_by_text("is er niet als Python")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_judge_finds_nothing_on_the_page_that_starts_python(own_page, live_book, scheme):
    own_page.emulate_media(color_scheme=scheme)
    own_page.set_viewport_size({"width": 360, "height": 800})
    for query in ("", "?hoofdstuk=bestaat-niet"):
        own_page.goto(f"{live_book}/python/start.html{query}")
        assert Axe().run(own_page, options=OPTIONS).response["violations"] == []
        assert own_page.evaluate("document.documentElement.scrollWidth") <= 360
