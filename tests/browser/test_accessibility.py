"""Two engines find nothing: axe-core by WCAG 2.2 A/AA and its best practices, IBM's by its own rules.

Engines see different things and none sees everything; passing is not the same as accessible.
"""

import shutil
from pathlib import Path

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
    f"{CHAPTER}?beeld=landschap&kader=0,20,0,24&mijn-lijst=vipp-sd,nika&vorm=groep",
]
VIEWS = [
    *[(view, "light", 360) for view in [*PAGES, *STATES, "search.html?q=hechting"]],
    *[(view, "dark", 1280) for view in IN_BOTH_MODES],
]


IBM = Path(__file__).parents[2] / "js" / "node_modules" / "accessibility-checker-engine" / "ace.js"

#: Nine tenths of its time go to these, which weigh every element against all rules of the style sheets or all other elements. Style
#: sheets are the same on every page and contrast is axe's, so these judge where all engines, charts and drawings stand.
SLOW = [
    "text_contrast_sufficient",
    "element_tabbable_unobscured",
    "element_orientation_unlocked",
    "style_focus_visible",
    "text_spacing_valid",
]

#: Only what the engine is sure of; what it asks a person to look at is for people.
RUN_IBM = """async (left_out) => {
  const checker = new ace.Checker();
  checker.rulesetRules.IBM_Accessibility = checker.rulesetRules.IBM_Accessibility.filter(rule => !left_out.includes(rule));
  const report = await checker.check(document, ["IBM_Accessibility"]);
  return report.results
    .filter(one => one.value[0] === "VIOLATION" && one.value[1] === "FAIL")
    .map(one => `${one.ruleId}: ${one.message} ${one.snippet.slice(0, 160)}`);
}"""


@pytest.fixture(scope="module")
def second_judge():
    """The script of IBM's engine; it comes with the widget tools, so it is missing only where Node is."""
    if shutil.which("npm") is None:
        return None
    return f"{IBM.read_text(encoding='utf-8')}; globalThis.ace = ace;"


def ask_second_judge(page, script, left_out=()):
    # It sees no legend in what is folded.
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    page.evaluate(script)
    return page.evaluate(RUN_IBM, list(left_out))


@pytest.mark.parametrize(("view", "scheme", "width"), VIEWS)
def test_the_judges_find_nothing(page, origin, second_judge, view, scheme, width):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{origin}/{view}")
    page.wait_for_timeout(150)
    # Cards out of sight are not drawn, and axe cannot judge what is not drawn.
    page.add_style_tag(content="* { content-visibility: visible !important; }")
    found = Axe().run(page, options=OPTIONS).response["violations"]
    told = [
        f"{rule['id']} ({rule['impact']}): {node['target']} {node['html'][:160]}"
        for rule in found
        for node in rule["nodes"][:3]
    ]
    assert told == []
    if second_judge is not None:
        # Its rule for tables does not know rows that stack on a phone.
        page.set_viewport_size({"width": 1280, "height": 900})
        # The explorer draws its filters anew, folded.
        page.wait_for_timeout(200)
        assert ask_second_judge(page, second_judge, SLOW if scheme == "light" else ()) == []


def test_the_second_judge_sees_a_field_without_a_name(page, origin, second_judge):
    if second_judge is None:
        pytest.skip("Node is not installed here: the engine comes with the widget tools")
    page.goto(f"{origin}/book/over.html")
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<input type=\"text\">')")
    page.evaluate("document.querySelector('main h1').style.color = 'var(--hechting-surface, white)'")
    found = ask_second_judge(page, second_judge)
    assert any("label" in one for one in found)
    assert any("text_contrast_sufficient" in one for one in found)
    assert not any("text_contrast_sufficient" in one for one in ask_second_judge(page, second_judge, SLOW))
