"""Prints what trainers hand out, in the browser that the tests use: worksheets and answer sheets per chapter, run sheets, cards, forms."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from find_browser import FLAGS, find_browser
from playwright.sync_api import Page, sync_playwright

__all__ = ("FORMS", "print_handouts")

#: The two forms of an activity on paper: the button that prints it.
FORMS = {"werkblad": "Werkblad", "antwoordblad": "Antwoordblad"}

#: The page believes that it prints, and waits with what it laid out.
_PRINT = "window.print = () => dispatchEvent(new Event('beforeprint'))"

_DONE = "dispatchEvent(new Event('afterprint'))"

_OF_PAGE, _OF_ONE = "#papier button", ".hechting-mounted button"


def print_handouts(book: Path, chapters: Sequence[str], pages: Sequence[str], folder: Path) -> list[Path]:
    """Print the sheets of ``chapters`` and whole ``pages`` (names of files in the book, without ending) into ``folder``."""
    folder.mkdir(parents=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="nl-NL")
        page.add_init_script(_PRINT)
        for name in pages:
            page.goto((book / f"{name}.html").as_uri(), wait_until="load")
            _write(page, folder / f"{Path(name).name}.pdf")
        for name in chapters:
            page.goto((book / f"{name}.html").as_uri(), wait_until="load")
            _print_forms(page, folder, Path(name).name)
        browser.close()
    return sorted(folder.glob("*.pdf"))


def _print_forms(page: Page, folder: Path, name: str) -> None:
    """Print both forms of what a page asks; a page with one activity has them beside that one."""
    where = _OF_PAGE if page.locator(_OF_PAGE).count() else _OF_ONE
    for form, label in FORMS.items():
        button = page.locator(where).get_by_text(label, exact=True)
        if not button.count():
            continue
        button.first.click()
        _write(page, folder / f"{name}-{form}.pdf")
        page.evaluate(_DONE)


def _write(page: Page, path: Path) -> None:
    page.evaluate("document.fonts.ready")
    page.pdf(path=path, prefer_css_page_size=True)
