"""Words for what a reader does in the explorer, so that the tests read as a visit."""

import re

from playwright.sync_api import Page, expect

CHAPTER = "notebooks/interventies-kiezen.html"
LESSON = "notebooks/wat-werkt.html"


#: Resolves when what was asked has been drawn: the results, and after them the counts beside the filters.
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))"


class ExplorerPage:
    """The explorer on a page of the book."""

    def __init__(self, page: Page, home: str, query: str = "", chapter: str = CHAPTER) -> None:
        self.page = page
        page.goto(f"{home}/{chapter}{query}")
        self.root = page.locator("[data-hechting=explorer] .hechting-root")
        expect(self.status).to_be_visible()

    @property
    def status(self):
        return self.root.get_by_role("status")

    def ids(self, fit: str) -> list[str]:
        self.page.evaluate(DRAWN)
        cards = self.page.locator(f"[data-intervention-id][data-fit='{fit}']")
        return cards.evaluate_all("cards => cards.map(card => card.dataset.interventionId)")

    def card(self, key: str):
        return self.page.locator(f"[data-intervention-id='{key}']")

    def unfold(self, key: str):
        """The card of an intervention, with all that its line unfolds into."""
        card = self.card(key)
        button = card.locator(".unfold")
        if button.get_attribute("aria-expanded") == "false":
            # By key: cards far down get their real height on the way to them, and may move under a mouse that does not wait.
            button.press("Enter")
        return card

    def filter(self, name: str):
        """The group of controls with this name, open."""
        fold = self.page.locator(
            "details.filter", has=self.page.locator("summary", has_text=re.compile(f"^{re.escape(name)}"))
        )
        if fold.get_attribute("open") is None:
            fold.locator("summary").first.click()
        return self.page.get_by_role("group", name=name, exact=True)

    def tick(self, facet: str, value: str) -> None:
        group = self.filter(facet)
        box = group.get_by_role("checkbox", name=f"{value} (")
        if box.count() == 0:
            group.get_by_role("button", name="Toon alle").click()
        box.check()

    def limit_sessions(self, number: int) -> None:
        self.filter("Aantal sessies").get_by_label("Als getal").fill(str(number))

    def search(self, text: str) -> None:
        self.page.get_by_label("Zoek op woord").fill(text)

    def query(self) -> str:
        """The query of the address, once the explorer has written it."""
        self.page.wait_for_timeout(200)
        return self.page.evaluate("location.search")
