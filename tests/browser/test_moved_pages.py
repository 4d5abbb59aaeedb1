"""At the old address of a page a reader is led on: served under strict rules or from disk, with scripts or without."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from sphinx.application import Sphinx

from hechting.schema.addresses import MovedPage
from hechting.sphinx_ext import moved

THEME = Path(moved.__file__).parent / "theme"

NEW = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nieuw</title><h1>Nieuw</h1><p id="plek">Plek</p></html>'

MOVES = (
    MovedPage(old="notebooks/oud", new="book/nieuw"),
    MovedPage(old="notebooks/deel", new="book/nieuw#plek"),
)


@pytest.fixture(scope="module")
def small(desk_folder):
    """A small book in which a page moved, made by Sphinx itself, where the strict host can serve it."""
    source = desk_folder / "moved-source"
    (source / "book").mkdir(parents=True, exist_ok=True)
    (source / "index.rst").write_text("Start\n=====\n\n.. toctree::\n\n   book/nieuw\n", encoding="utf-8")
    (source / "book" / "nieuw.rst").write_text(
        "Nieuw & beter\n=============\n\n.. _plek:\n\nPlek\n----\n", encoding="utf-8"
    )
    (source / "templates").mkdir(exist_ok=True)
    shutil.copy(THEME / "moved.html", source / "templates")
    app = Sphinx(
        source,
        None,
        desk_folder / "moved",
        source / "doctrees",
        "html",
        {"language": "nl", "templates_path": ["templates"], "html_static_path": [str(THEME / "static")]},
        status=None,
        warning=None,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(moved, "load_library", lambda: SimpleNamespace(addresses=SimpleNamespace(moved=MOVES)))
        moved.connect(app)
        app.build()
    (desk_folder / "favicon.ico").touch()
    # A theme of its own would bring scripts that the strict host refuses.
    (desk_folder / "moved" / "book" / "nieuw.html").write_text(NEW, encoding="utf-8")
    return desk_folder / "moved"


@pytest.fixture(params=["http", "file"])
def place(request, small, desk_origin):
    return f"{desk_origin}/moved" if request.param == "http" else small.as_uri()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("oud.html", "nieuw.html"),
        ("oud.html?leeftijd-van=0&zes-delen=a,b#vipp-sd", "nieuw.html?leeftijd-van=0&zes-delen=a,b#vipp-sd"),
        ("deel.html", "nieuw.html#plek"),
        ("deel.html#vipp-sd", "nieuw.html#vipp-sd"),
    ],
)
def test_an_old_address_leads_on_with_its_state_and_place(page, place, old, new):
    page.goto(f"{place}/notebooks/{old}")
    page.wait_for_url(f"{place}/book/{new}")
    assert page.locator("h1").inner_text() == "Nieuw"


def test_without_scripts_an_old_address_leads_on_too(browser, place):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{place}/notebooks/deel.html")
        page.wait_for_url(f"{place}/book/nieuw.html#plek")


def test_a_reader_who_is_not_led_on_finds_a_link(browser, small):
    text = (small / "notebooks" / "oud.html").read_text(encoding="utf-8")
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.set_content(text.replace("http-equiv", "data-off"))
        link = page.get_by_role("link", name="Nieuw & beter")
        assert link.get_attribute("href") == "../book/nieuw.html"
