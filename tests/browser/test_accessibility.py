"""axe-core finds no violation of WCAG 2.2 A/AA or of its best practices. Passing is not the same as accessible."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from explorer_page import CHAPTER, LESSON
from test_pages import PAGES

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: To describe what is in order as well takes axe as long again.
OPTIONS = {"runOnly": {"type": "tag", "values": STANDARDS}, "resultTypes": ["violations"]}

#: All engines, charts and drawings stand on one of these.
IN_BOTH_MODES = [
    "book/start.html",
    LESSON,
    "notebooks/hoe-hechting-groeit.html",
    "notebooks/oorzaken-en-steun.html",
    CHAPTER,
    "search.html?q=hechting",
]
#: What a reader makes of the explorer, beside how it opens.
STATES = [
    f"{CHAPTER}?werkt-via=video-feedback&sessies-max=5",
    f"{CHAPTER}?zoek=rebirthing",
    f"{CHAPTER}?vergelijk=vipp-sd,nika,voorzorg",
    f"{CHAPTER}#vipp-sd",
]
VIEWS = [
    *[(view, "light", 360) for view in [*PAGES, *STATES, "search.html?q=hechting"]],
    *[(view, "dark", 1280) for view in IN_BOTH_MODES],
]


@pytest.mark.parametrize(("view", "scheme", "width"), VIEWS)
def test_axe_finds_nothing(page, origin, view, scheme, width):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{origin}/{view}")
    page.wait_for_timeout(400)
    # Cards out of sight are not drawn, and axe cannot judge what is not drawn.
    page.add_style_tag(content="* { content-visibility: visible !important; }")
    found = Axe().run(page, options=OPTIONS).response["violations"]
    told = [
        f"{rule['id']} ({rule['impact']}): {node['target']} {node['html'][:160]}"
        for rule in found
        for node in rule["nodes"][:3]
    ]
    assert told == []
