"""Cases and chapters in the frame of a learning environment that is not ours: scorm-again (MIT), in ``js/node_modules``."""

import functools
from pathlib import Path

import pytest
from conftest import Watch, _serve, _StrictHandler
from playwright.sync_api import expect

from hechting.packages.lesson_pages import page_files, page_lessons

ROOT = Path(__file__).parents[2]
RUNTIME = ROOT / "js" / "node_modules" / "scorm-again" / "dist" / "scorm-again.min.js"

CASE = "casus-vader"
CHAPTER = "signalen"
ADDRESS = "https://voorbeeld.example/boek/"

#: A learning environment: its run time, and the page in a frame.
HOST = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Omgeving</title><link rel="icon" href="data:,">
{runtime}</head><body><iframe title="les" {sandbox} src="{page}" style="width:100%;height:800px;border:0"></iframe></body></html>"""

BEGIN = {
    "1.2": "window.API = new Scorm12API({ logLevel: 5 });",
    "2004": "window.API_1484_11 = new Scorm2004API({ logLevel: 5 });",
    "": "",
}

#: What the environment heard, by the names of each version.
HEARD = {
    "1.2": "(name) => API.lmsGetValue(({status: 'cmi.core.lesson_status', steps: 'cmi.suspend_data', score: 'cmi.core.score.raw'})[name])",
    "2004": "(name) => API_1484_11.lmsGetValue(({status: 'cmi.completion_status', steps: 'cmi.suspend_data', score: 'cmi.score.raw'})[name])",
}

pytestmark = pytest.mark.skipif(not RUNTIME.exists(), reason="the packages of js/ are not installed")


@functools.cache
def lessons(site, address="", *, grades=False):
    return {one.name: one for one in page_lessons(ROOT, site, address, grades=grades)}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """A folder for packages and the pages of an environment, and its address: its scripts come from itself alone."""
    folder = tmp_path_factory.mktemp("omgeving")
    (folder / "scorm-again.js").write_bytes(RUNTIME.read_bytes())
    for version, begin in BEGIN.items():
        (folder / f"begin-{version}.js").write_text(begin, encoding="utf-8")
    server = _serve(_StrictHandler, folder)
    yield folder, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def visitor(browser):
    page = browser.new_page(viewport={"width": 1000, "height": 900})
    page.set_default_timeout(20_000)
    watch = Watch(page)
    yield page
    page.close()
    assert watch.faults == []


def lay(shelf, lesson, version, sandbox=""):
    """Unpack a package and put it in the frame of an environment; return that page's address."""
    folder, address = shelf
    name = f"{lesson.name}-{version}-{'cijfers' if lesson.grades else 'zonder'}-{'adres' if lesson.home else 'los'}"
    for path, data in page_files(lesson, version).items():
        file = folder / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    scripts = ("scorm-again.js", f"begin-{version}.js") if version else ()
    runtime = "".join(f'<script src="{script}"></script>' for script in scripts)
    host = HOST.format(runtime=runtime, sandbox=sandbox, page=f"{name}/index.html")
    (folder / f"{name}.html").write_text(host, encoding="utf-8")
    return f"{address}/{name}.html"


def frame_of(page):
    return page.frame_locator("iframe")


def play(frame):
    """Choose the first option at every step, until there is nothing to choose."""
    options = frame.locator(".step:not(.folded) button.option")
    onward = frame.get_by_role("button", name="Ga verder")
    expect(options.first).to_be_visible()
    while options.count() > 0:
        options.first.click()
        expect(frame.get_by_role("button", name="Kies opnieuw").last).to_be_visible()
        if onward.count() == 0:
            return
        onward.click()
        expect(frame.locator(".step.folded").last).to_be_visible()


@pytest.mark.parametrize("version", ["1.2", "2004"])
def test_a_case_says_that_it_is_done_and_no_more(book, shelf, visitor, version):
    visitor.goto(lay(shelf, lessons(book)[CASE], version))
    heard = lambda name: visitor.evaluate(HEARD[version], name)  # noqa: E731
    frame = frame_of(visitor)
    expect(frame.get_by_role("button", name="Ik ben klaar")).to_be_visible()
    assert (heard("status"), heard("steps")) == ("incomplete", "")
    play(frame)
    expect(frame.get_by_text("Doorgegeven: je bent klaar.")).to_be_visible()
    assert (heard("status"), heard("steps"), heard("score")) == ("completed", CASE, "")


def test_a_chapter_is_done_when_the_reader_says_so(book, shelf, visitor):
    visitor.goto(lay(shelf, lessons(book)[CHAPTER], "1.2"))
    frame = frame_of(visitor)
    frame.get_by_role("button", name="Ik ben klaar").click()
    expect(frame.get_by_text("Doorgegeven: je bent klaar.")).to_be_visible()
    assert visitor.evaluate(HEARD["1.2"], "status") == "completed"
    assert visitor.evaluate(HEARD["1.2"], "score") == ""


def test_a_grade_is_the_share_of_what_was_done_and_only_when_asked(book, shelf, visitor):
    visitor.goto(lay(shelf, lessons(book, grades=True)[CASE], "2004"))
    frame = frame_of(visitor)
    expect(frame.get_by_text("als cijfer welk deel dat was")).to_be_visible()
    assert visitor.evaluate(HEARD["2004"], "score") == "0"
    play(frame)
    expect(frame.get_by_text("Doorgegeven: je bent klaar.")).to_be_visible()
    assert visitor.evaluate(HEARD["2004"], "score") == "100"


@pytest.mark.parametrize("name", [CASE, CHAPTER, "interventies-kiezen"])
@pytest.mark.parametrize("address", ["", ADDRESS])
def test_a_page_stands_on_its_own_in_a_closed_frame(book, shelf, visitor, name, address):
    """No environment, no name, no store: a frame that lets a page do nothing but run its scripts."""
    visitor.goto(lay(shelf, lessons(book, address)[name], "", 'sandbox="allow-scripts"'))
    frame = frame_of(visitor)
    expect(frame.locator(".hechting-root").first).to_be_attached()
    expect(frame.get_by_text("Bel Veilig Thuis").first).to_be_visible()
    expect(frame.get_by_role("button", name="Ik ben klaar")).to_be_hidden()
    expect(frame.locator(".hechting-broken")).to_have_count(0)
    addresses = frame.locator("a[href]").evaluate_all("(links) => links.map((link) => link.getAttribute('href'))")
    inside = [one for one in addresses if not one.startswith(("#", "tel:", "https://", "http://"))]
    assert inside == []
    assert any(one.startswith(ADDRESS) for one in addresses) == bool(address)


def test_only_what_is_not_about_home_is_told(book):
    steps = {step for one in lessons(book).values() for step in one.steps}
    assert CASE in steps
    assert not steps & {"je-netwerk", "hulpwijzer", "van-zorg-naar-hulp-ouders", "gedragsvertaler"}
