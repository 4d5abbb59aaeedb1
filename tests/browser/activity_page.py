"""A page with activities made for one test, and words for what a reader does there."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from hechting.engines.base import HandbookWidget
from hechting.engines.scripts import scripts_for, styles_for

_PAGE = """<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proef</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="static/tokens.css"><link rel="stylesheet" href="static/book.css">
{scripts}
</head>
<body><main class="page-text"><section><h1 id="begin">Proef</h1><p>Voor.</p>
{widgets}
<p>Na.</p></section></main></body>
</html>"""

_number = count(1)

#: What every activity has besides its own content.
FRAME = {
    "title": "Een baby die huilt",
    "intro": "Verzonnen.\n\nLees en kies.",
    "practice": "Schrijf op wat jij morgen zegt.",
    "caveat": "Kort gehouden.",
    "sources": {
        "bron": {
            "title": "Een bron",
            "organisation": "NJi",
            "year": 2024,
            "url": "https://www.nji.nl/",
            "supports": "alles",
            "read_on": "2026-11-22",
        }
    },
    "reviewed_on": "2026-11-22",
}


def record(kind, key, **fields):
    """Return a record of this kind, made for a test."""
    return kind.model_validate({"id": key, **FRAME, **fields}, strict=False)


@dataclass(frozen=True)
class Desk:
    """A folder for pages, and its address for the browser."""

    folder: Path
    address: str

    def lay(self, *widgets: HandbookWidget) -> str:
        """Write a page with these widgets; return its address."""
        name = f"proef-{next(_number)}.html"
        body = "\n".join(f'<div class="cell">{widget.page_html()}</div>' for widget in widgets)
        styles = "\n".join(f'<link rel="stylesheet" href="static/{style}">' for style in styles_for(body))
        scripts = "\n".join(f'<script defer src="static/{script}"></script>' for script in scripts_for(body))
        (self.folder / name).write_text(_PAGE.format(widgets=body, scripts=styles + scripts), encoding="utf-8")
        return f"{self.address}/{name}"


class ActivityPage:
    """One activity on a page of its own."""

    def __init__(self, page: Page, desk: Desk, widget: HandbookWidget, query: str = "") -> None:
        self.page = page
        page.goto(desk.lay(widget) + query)
        self.root = page.locator(".activity")
        expect(self.root).to_be_visible()

    def option(self, text: str) -> Locator:
        return self.root.locator("button.option").filter(has_text=text)

    def button(self, name: str) -> Locator:
        return self.root.get_by_role("button", name=name, exact=True)

    def query(self) -> str:
        return self.page.evaluate("location.search")

    def tab_to(self, target: Locator) -> None:
        """Go on with the tab key until the focus is there."""
        for _ in range(40):
            if target.evaluate("el => el === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        pytest.fail(f"the tab key does not reach {target}")

    def top(self, target: Locator) -> float:
        """How far from the top of the page something stands."""
        return target.evaluate("el => el.getBoundingClientRect().top + scrollY")

    def scrolls_sideways(self) -> bool:
        return self.page.evaluate("document.documentElement.scrollWidth > innerWidth")
