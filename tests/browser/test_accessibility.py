"""Two engines find nothing: axe-core by WCAG 2.2 A/AA and its best practices, IBM's by its own rules.

Engines see different things and none sees everything; passing is not the same as accessible.
"""

import shutil
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from axe_playwright_python.sync_playwright import Axe
from explorer_page import CHAPTER, DRAWN, LESSON
from test_pages import PAGES

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: Three quarters of axe's time go to colours, which it reads anew for each of hundreds of entries that look alike. So it judges the first of
#: all words that are dressed alike: the same colour, size, weight and line, beside the same colour, on the same grounds.
FIRST_OF_ITS_DRESS = "data-first-of-its-dress"
JUDGE = Axe(
    f"""{AXE_SCRIPT}; axe.configure({{ rules: [
      {{ id: "color-contrast", selector: "[{FIRST_OF_ITS_DRESS}]" }},
      {{ id: "link-in-text-block", selector: "a[href][{FIRST_OF_ITS_DRESS}]" }},
    ] }});"""
)
MARK_DRESSES = """(mark) => {
  const grounds = new Map();
  const groundOf = (one) => {
    if (!one) return "";
    if (!grounds.has(one)) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(one);
      grounds.set(one, `${groundOf(one.parentElement)}/${backgroundColor} ${backgroundImage} ${opacity}`.replace("/rgba(0, 0, 0, 0) none 1", ""));
    }
    return grounds.get(one);
  };
  const hasWords = (one) => one.matches("input, select, textarea") || [...one.childNodes].some((part) => part.nodeType === 3 && part.data.trim());
  const seen = new Set();
  for (const one of document.body.querySelectorAll("*")) {
    if (!hasWords(one) || !one.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(one);
    const around = getComputedStyle(one.parentElement).color;
    const dress = [one.localName === "a", color, around, fontSize, fontWeight, textDecorationLine, textShadow, groundOf(one)].join();
    if (!seen.has(dress)) one.setAttribute(mark, "");
    seen.add(dress);
  }
  return seen.size;
}"""
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
#: sheets are the same on every page and contrast is axe's, so these judge in the dark, where all engines, charts and drawings stand; what
#: the others judge is the same in the dark.
SLOW = [
    "text_contrast_sufficient",
    "element_tabbable_unobscured",
    "element_orientation_unlocked",
    "style_focus_visible",
    "text_spacing_valid",
    "target_spacing_sufficient",
]

#: Only what the engine is sure of; what it asks a person to look at is for people.
RUN_IBM = """async ([slow, isSlow]) => {
  const checker = new ace.Checker();
  checker.rulesetRules.IBM_Accessibility = checker.rulesetRules.IBM_Accessibility.filter(rule => slow.includes(rule) === isSlow);
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


def ask_first_judge(page):
    page.evaluate(MARK_DRESSES, FIRST_OF_ITS_DRESS)
    return [
        f"{rule['id']} ({rule['impact']}): {node['target']} {node['html'][:160]}"
        for rule in JUDGE.run(page, options=OPTIONS).response["violations"]
        for node in rule["nodes"][:3]
    ]


def ask_second_judge(page, script, *, is_slow):
    # It sees no legend in what is folded.
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    page.evaluate(script)
    return page.evaluate(RUN_IBM, [SLOW, is_slow])


@pytest.mark.parametrize(("view", "scheme", "width"), VIEWS)
def test_the_judges_find_nothing(page, origin, second_judge, view, scheme, width):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{origin}/{view}")
    page.evaluate(DRAWN)
    # Cards out of sight are not drawn, and axe cannot judge what is not drawn.
    page.add_style_tag(content="* { content-visibility: visible !important; }")
    assert ask_first_judge(page) == []
    if second_judge is not None:
        # Its rule for tables does not know rows that stack on a phone.
        page.set_viewport_size({"width": 1280, "height": 900})
        # The explorer draws its filters anew, folded.
        page.evaluate(DRAWN)
        assert ask_second_judge(page, second_judge, is_slow=scheme == "dark") == []


def test_the_first_judge_sees_one_entry_of_many_in_another_colour(page, origin):
    page.goto(f"{origin}/book/bronnen.html")
    page.add_style_tag(content="* { content-visibility: visible !important; }")
    entries = page.locator("main li")
    middle = entries.nth(entries.count() // 2)
    middle.evaluate(
        "one => { one.insertAdjacentHTML('beforeend', '<span style=\"color: var(--hechting-surface, white)\">nauwelijks</span>'); }"
    )
    assert [told[:14] for told in ask_first_judge(page)] == ["color-contrast"]


def test_the_second_judge_sees_a_field_without_a_name(page, origin, second_judge):
    if second_judge is None:
        pytest.skip("Node is not installed here: the engine comes with the widget tools")
    page.goto(f"{origin}/book/over.html")
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<input type=\"text\">')")
    page.evaluate("document.querySelector('main h1').style.color = 'var(--hechting-surface, white)'")
    assert any("label" in one for one in ask_second_judge(page, second_judge, is_slow=False))
    assert any("text_contrast_sufficient" in one for one in ask_second_judge(page, second_judge, is_slow=True))
