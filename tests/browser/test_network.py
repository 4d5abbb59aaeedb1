"""A network: people are added by hand and by keyboard, the net is said in words, and nothing of it leaves the page."""

import pytest
from activity_page import ActivityPage, record
from playwright.sync_api import expect

from hechting.engines.network.schema import Network
from hechting.engines.network.widget import NetworkWidget


@pytest.fixture(scope="module")
def widget():
    moments = [
        {"id": "slapen", "label": "bij het slapen", "question": "Wie is er dan?", "why": "Moe is spannend."},
        {"id": "spelen", "label": "bij het spelen", "question": "Wie kijkt mee?", "why": "Dat is een basis."},
    ]
    words = {
        "child": "kind",
        "people": ["oma", "opa"],
        "conclusion": "Een net van banden.",
        "limits": "Wie de beste is.",
    }
    return NetworkWidget(record(Network, "net", moments=moments, **words))


@pytest.fixture
def net(page, desk, widget):
    return ActivityPage(page, desk, widget)


def test_somebody_is_added_by_keyboard_and_the_net_says_when(net):
    field = net.root.get_by_label("Of typ een roepnaam")
    net.tab_to(field)
    net.page.keyboard.type("Sam")
    net.page.keyboard.press("Enter")
    sam = net.root.get_by_role("group", name="Sam")
    net.tab_to(sam.get_by_label("bij het slapen"))
    net.page.keyboard.press("Space")
    expect(net.root.get_by_role("img")).to_have_attribute(
        "aria-label", "In het midden: kind. Eromheen: Sam. bij het slapen: Sam"
    )
    expect(net.root.get_by_text("Sam. Moe is spannend.")).to_be_visible()


def test_the_conclusion_comes_when_there_is_somebody_at_every_moment_and_no_address_holds_it(net):
    net.button("oma").click()
    for moment in ("bij het slapen", "bij het spelen"):
        expect(net.root.get_by_text("Een net van banden.")).to_have_count(0)
        net.root.get_by_role("group", name="oma").get_by_label(moment).check()
    expect(net.root.get_by_text("Een net van banden.")).to_be_visible()
    assert net.query() == ""
    net.button("Haal weg: oma").click()
    expect(net.root.locator(".net-person")).to_have_count(0)


@pytest.mark.parametrize("width", [360, 1280])
def test_long_names_stand_clear_of_each_other_and_of_the_child_inside_the_drawing(own_page, desk, widget, width):
    own_page.set_viewport_size({"width": width, "height": 800})
    net = ActivityPage(own_page, desk, widget)
    names = ["buurvrouw of buurman", "juf of meester", "pedagogisch medewerker", "tante of oom", "broer of zus"]
    for name in [*names, "pleegouder in het weekend", "leidster van de sport", "grote zus van school"]:
        net.root.get_by_label("Of typ een roepnaam").fill(name)
        net.button("Voeg toe").click()
    assert (
        net.root.locator("svg.net").evaluate(
            """svg => {
            const words = [...svg.querySelectorAll('text')].map(el => [el.textContent.trim(), el.getBoundingClientRect()]);
            const room = svg.getBoundingClientRect();
            const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
            const clash = words.flatMap(([one, a], place) =>
                words.slice(place + 1).filter(([, b]) => !apart(a, b)).map(([other]) => `${one} / ${other}`));
            const out = words.filter(([, a]) => a.left < room.left || a.right > room.right || a.top < room.top || a.bottom > room.bottom);
            return [...clash, ...out.map(([one]) => one)];
        }"""
        )
        == []
    )
