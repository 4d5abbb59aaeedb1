"""Words for what a reader does in the explorer, so that the tests read as a visit."""

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

    def tick(self, facet: str, value: str) -> None:
        group = self.page.get_by_role("group", name=facet, exact=True)
        box = group.get_by_role("checkbox", name=f"{value} (")
        if box.count() == 0:
            group.get_by_role("button", name="Toon alle").click()
        box.check()

    def limit_sessions(self, number: int) -> None:
        self.page.get_by_role("group", name="Aantal sessies", exact=True).get_by_label("Als getal").fill(str(number))

    def search(self, text: str) -> None:
        self.page.get_by_label("Zoek op woord").fill(text)

    def query(self) -> str:
        """The query of the address, once the explorer has written it."""
        self.page.wait_for_timeout(200)
        return self.page.evaluate("location.search")
