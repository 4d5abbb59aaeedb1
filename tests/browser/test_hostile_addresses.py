"""No address does harm: no message, no exception, no dialog, no element and no request that the page did not have of itself."""

import pytest
from hostile_addresses import hostile_addresses
from playwright.sync_api import expect

from hechting import load_library
from hechting.schema.address import RESERVED_KEYS

#: Pages that together hold every engine that reads the address.
PAGES = (
    "notebooks/interventies-kiezen.html", "notebooks/signalen.html", "notebooks/veilig-en-onveilig.html",
    "notebooks/aanbod-in-je-gemeente.html", "notebooks/hoe-hechting-groeit.html", "notebooks/samen-kiezen.html",
    "notebooks/van-vermoeden-tot-hulp.html", "notebooks/toets-jezelf.html", "notebooks/casussen.html",
)  # fmt: skip

#: A browser takes no more than two hundred changes of an address in a while, and says so; the page itself writes too.
A_PAGE = 40
#: To open a page anew takes as long as many changes of an address.
DISK = 8

FOLLOW = """addresses => {
  for (const address of addresses) {
    history.replaceState(null, "", location.pathname + address);
    dispatchEvent(new PopStateEvent("popstate"));
    dispatchEvent(new HashChangeEvent("hashchange"));
  }
  return new Promise((done) => setTimeout(done, 300));
}"""

HARM = """() => [
  Object.prototype.polluted !== undefined || Object.keys(Object.prototype).length > 0 ? "a prototype was changed" : "",
  ...[...document.querySelectorAll("script[src], iframe, object, embed")].map((one) => one.src || one.data || "")
    .filter((address) => !address.startsWith(location.origin)),
  ...[...document.querySelectorAll("[onerror], [onload]")].map((one) => one.outerHTML.slice(0, 99)),
].filter(Boolean)"""


def known() -> tuple[list[str], list[str]]:
    library = load_library()
    ids = [key for of_engine in library.activities.values() for key in of_engine]
    facets = library.vocabulary.facets.values()
    keys = [*RESERVED_KEYS, *(facet.address_key for facet in facets), *ids]
    return keys, [*library.interventions, *ids, *(value for facet in facets for value in facet.values), "landschap"]


@pytest.mark.parametrize("place", PAGES)
def test_addresses_that_mean_harm_do_none_and_leave_no_message(own_page, origin, place):
    page, dialogs = own_page, []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    addresses = list(hostile_addresses(*known(), A_PAGE, seed=PAGES.index(place)))
    page.goto(f"{origin}/{place}{addresses[0]}")
    page.evaluate(FOLLOW, addresses[1:])
    assert page.evaluate(HARM) == []
    assert dialogs == []


def test_opened_from_disk_they_do_none_either(page, disk):
    """The tab itself fails on a message. Each is opened anew, as a link is."""
    for address in hostile_addresses(*known(), DISK, seed=len(PAGES)):
        page.goto("about:blank")
        page.goto(f"{disk}/{PAGES[0]}{address}")
        expect(page.get_by_role("status").first).to_be_attached()
        assert page.evaluate(HARM) == []
