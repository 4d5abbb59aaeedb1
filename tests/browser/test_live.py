"""Widgets in a live JupyterLab: the right one in its own cell, and Python follows the reader both ways."""

import re

import pytest
from live_lab import Notebook, running_lab
from playwright.sync_api import expect

from hechting.outputs.committed import NOTEBOOKS

VIEW = "application/vnd.jupyter.widget-view+json"

LESSON = (
    "from hechting import dialogue, effects_chart, quiz\ndialogue('casus-vader')",
    "from hechting import dialogue, effects_chart, quiz\nquiz('signalen')",
    "effects_chart()",
)


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    with running_lab(tmp_path_factory.mktemp("lab")) as one:
        yield one


@pytest.fixture
def show(context, lab):
    """Open a notebook with these cells, and run them."""

    def shown(name, *sources):
        notebook = Notebook(context, lab.write(name, *sources))
        notebook.run(*range(len(sources)))
        return notebook

    return shown


def tick(page, facet, value):
    """Tick a filter; in a narrow panel the filters stand in a drawer, which closes to show the results."""
    filters = page.locator(".hechting-root .filters")
    opens = page.locator(".hechting-root .open-filters")
    expect(opens.or_(filters).first).to_be_visible()
    if opens.count():
        opens.click()
    fold = filters.locator("details.filter", has=page.locator("summary", has_text=re.compile(f"^{facet}")))
    if fold.get_attribute("open") is None:
        fold.locator("summary").first.click()
    fold.get_by_role("checkbox", name=re.compile(f"^{value} ")).check()
    if opens.count():
        filters.get_by_role("button", name=re.compile("^Toon ")).last.click()


def test_an_activity_lives_in_jupyterlab(show):
    notebook = show(
        "activity",
        "from hechting import sorter\ncards = sorter('basis-of-haven')\ncards",
        "print('placed', len(cards.state['placed']))",
    )
    sorter = notebook.page.locator(".hechting-root")
    sorter.locator("button.option").first.click()
    notebook.run(1)
    notebook.says(1, "placed 1")
    expect(sorter.get_by_role("button", name="Begin opnieuw")).to_have_count(1)


def test_the_explorer_lives_in_jupyterlab(show):
    notebook = show("explorer", "from hechting import Criteria, InterventionExplorer\nexplorer = InterventionExplorer()\nexplorer",
        "print('chosen', explorer.criteria.formats, len(explorer.selection))")  # fmt: skip
    page = notebook.page
    status = page.locator(".hechting-root").get_by_role("status")
    expect(status).to_contain_text("38 interventies")
    tick(page, "Vorm", "groep")
    expect(status).to_contain_text("passen")
    fits = int(re.match(r"\s*(\d+)", status.inner_text())[1])
    notebook.run(1)
    notebook.says(1, f"chosen ('groep',) {fits}")


def test_python_changes_what_the_reader_sees(show):
    notebook = show(
        "follow",
        "from hechting import Criteria, InterventionExplorer, sorter\nexplorer = InterventionExplorer()\nexplorer",
        "explorer.criteria = Criteria(max_sessions=3)",
    )
    expect(notebook.cell(0).get_by_role("button", name="hoogstens 3 sessies weghalen")).to_be_visible()


def test_the_right_widget_stands_in_its_own_cell_after_a_new_kernel(show, lab):
    notebook = show("lesson", *LESSON)
    for place in range(3):
        expect(notebook.widgets(place)).to_have_count(1)
    notebook.restart()
    expect(notebook.cell(0).locator(".hechting-unheard")).to_contain_text("Python volgt dit onderdeel niet meer")
    notebook.run(1)
    expect(notebook.cell(1).locator(".hechting-unheard")).to_have_text("")
    notebook.save()
    assert VIEW not in lab.saved("lesson")

    notebook.open(lab.url("lesson"))
    expect(notebook.widgets(1)).to_have_count(1)
    notebook.says(1, "Vragen om te onthouden")
    for place, text in (
        (0, "Een vader aan het begin"),
        (2, "Ouders reageren na begeleiding gemiddeld iets sensitiever"),
    ):
        notebook.says(place, text)
        expect(notebook.widgets(place)).to_have_count(0)
    expect(notebook.page.get_by_text("model not found")).to_have_count(0)


def test_two_views_of_one_widget_are_in_step_and_share_no_id(show):
    notebook = show("twice", "from hechting import sorter\ncards = sorter('basis-of-haven')\ndisplay(cards, cards)")
    first, second = notebook.widgets(0).nth(0), notebook.widgets(0).nth(1)
    first.locator("button.option").first.click()
    for view in (first, second):
        expect(view.get_by_role("button", name="Begin opnieuw")).to_be_visible()
    ids = notebook.page.locator(".jp-OutputArea [id]").evaluate_all("all => all.map(one => one.id)")
    assert len(ids) == len(set(ids)) > 1


def test_widgets_share_a_box_in_a_narrow_panel(show):
    notebook = show(
        "box",
        "import ipywidgets\nfrom hechting import InterventionExplorer, sorter\n"
        "ipywidgets.HBox([InterventionExplorer(), sorter('basis-of-haven')])",
    )
    views = notebook.widgets(0)
    expect(views).to_have_count(2)
    room = notebook.cell(0).locator(".jp-OutputArea-output").first.bounding_box()
    for box in (views.nth(0).bounding_box(), views.nth(1).bounding_box()):
        assert box["width"] > 250
        assert box["x"] + box["width"] <= room["x"] + room["width"] + 1
    notebook.page.set_viewport_size({"width": 620, "height": 800})
    expect(views.first.locator(".open-filters")).to_be_visible()


def test_a_cleared_output_leaves_nothing_behind(show):
    notebook = show(
        "cleared",
        "from hechting import sorter\ncards = sorter('basis-of-haven')\ncards",
        "from IPython.display import clear_output\ndisplay(cards)\nclear_output()\nprint('leeg')",
        "cards",
    )
    notebook.says(1, "leeg")
    expect(notebook.widgets(1)).to_have_count(0)
    for place in (0, 2):
        expect(notebook.widgets(place)).to_have_count(1)


def test_keys_stay_in_the_widget(show, lab):
    notebook = show("keys", "from hechting import sorter\nsorter('basis-of-haven')", "1 + 1")
    option = notebook.widgets(0).locator("button.option").first
    option.focus()
    for key in ("d", "d", "a", "b", "x", "ArrowDown", "ArrowUp", "m"):
        option.press(key)
    expect(notebook.page.locator(".jp-Cell")).to_have_count(2)
    expect(option).to_be_focused()
    # But for the one that saves the notebook.
    notebook.cell(1).locator(".cm-content").click()
    notebook.page.keyboard.press("End")
    notebook.page.keyboard.type("0")
    expect(notebook.cell(1).locator(".cm-content")).to_have_text("1 + 10")
    option.press("Control+s")
    for _ in range(120):
        if "1 + 10" in lab.saved("keys"):
            break
        notebook.page.wait_for_timeout(250)
    assert "1 + 10" in lab.saved("keys")
    option.press("d")
    option.press("d")
    expect(notebook.page.locator(".jp-Cell")).to_have_count(2)


def test_a_notebook_without_trust_is_readable(context, lab):
    """A notebook that came from elsewhere: its outputs are not run, only read."""
    (lab.folder / "elsewhere.ipynb").write_text((NOTEBOOKS / "wat-is-hechting.ipynb").read_text("utf-8"), "utf-8")
    notebook = Notebook(context, lab.url("elsewhere"))
    notebook.page.locator(".jp-OutputArea .hechting-activity").first.scroll_into_view_if_needed()
    expect(notebook.page.locator(".jp-OutputArea .hechting-activity").first).to_be_visible()
    expect(notebook.page.get_by_text("model not found")).to_have_count(0)


def test_a_layout_is_followed(show):
    notebook = show("layout", "from hechting import sorter\ncards = sorter('basis-of-haven', layout={'max_width': '321px'})\ncards",
        "cards.layout.max_width = '234px'")  # fmt: skip
    expect(notebook.widgets(0)).to_have_css("max-width", "234px")
