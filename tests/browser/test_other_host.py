"""The widgets in another host than Jupyter and the book: in a shadow root, with a model that can do no more than `get`.

That is how a site made with MyST shows an anywidget without a kernel.
"""

import json
import re
import shutil
from itertools import count

import pytest
from playwright.sync_api import expect

import hechting
from hechting import InterventionExplorer, decision_path, effects_chart, load_library, sorter
from hechting.engines.live import BUILT
from hechting.schema.kinds import activity_kinds

_PAGE = """<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>Elders</title><link rel="icon" href="data:,">
<style>body { background: #000; color: #fff }</style>
<div id="place"></div><script type="module" src="SCRIPT"></script></html>"""

_HOST = """
import widgets from './widgets.js';
const values = VALUES;
const root = document.getElementById('place').attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = STYLES;
const el = document.createElement('div');
root.append(style, el);
window.leave = widgets.render({ model: { get: key => values[key] }, el });
"""


#: A file's date says whole seconds: what two tests wrote under one name in one second, the browser takes for the same file.
_numbers = count(1)


@pytest.fixture
def show(page, desk_folder, desk_origin):
    """Show a widget in such a host."""

    def shown(widget):
        name = f"other-{next(_numbers)}"
        values = {name: value for name, value in widget.get_state().items() if name != "_esm" and _is_plain(value)}
        host = _HOST.replace("VALUES", json.dumps(values)).replace("STYLES", json.dumps(widget.shared.styles))
        shutil.copy(BUILT / "widgets.js", desk_folder)
        (desk_folder / f"{name}.js").write_text(host, encoding="utf-8")
        (desk_folder / f"{name}.html").write_text(_PAGE.replace("SCRIPT", f"{name}.js"), encoding="utf-8")
        page.goto(f"{desk_origin}/{name}.html")
        return page.locator("#place")

    return shown


def _is_plain(value):
    return isinstance(value, str | int | float | bool | list | dict | None)


def colour(locator, name):
    return locator.evaluate(f"el => getComputedStyle(el).{name}")


def test_an_activity_has_its_colours_and_works(show, page):
    place = show(sorter("zes-delen"))
    option = place.locator("button.option").first
    expect(option).to_be_visible()
    assert colour(place.locator(".hechting-root"), "color") == "rgb(31, 45, 54)"
    assert colour(place, "backgroundColor") == "rgb(251, 247, 240)"
    option.click()
    expect(place.get_by_role("button", name="Begin opnieuw")).to_be_visible()
    page.evaluate("leave()")
    expect(place.locator(".activity")).to_have_count(0)


def test_the_explorer_filters(show):
    place = show(InterventionExplorer(hechting.Criteria(max_sessions=3)))
    fitting = place.locator("[data-fit=past]")
    expect(fitting).to_have_count(len(InterventionExplorer(hechting.Criteria(max_sessions=3)).selection))


def test_a_chart_is_drawn_and_another_can_be_chosen(show, page):
    chart = effects_chart()
    place = show(chart)
    expect(place.locator(".hechting-plot svg").first).to_be_visible()
    other = chart.figures[1]
    place.get_by_label(other["label"]).first.check()
    expect(place.locator(f'[data-figure="{other["key"]}"] .hechting-plot svg').first).to_be_visible()
    expect(place.locator(f'[data-figure="{chart.figures[0]["key"]}"]')).to_be_hidden()
    page.evaluate("leave()")


def test_a_class_is_shown_there_too_in_the_same_looks(show, page):
    place = show(sorter("basis-of-haven"))
    place.get_by_role("button", name="In de klas").click()
    room = place.locator(".hechting-class")
    option = room.locator("button.option").first
    expect(option).to_be_visible()
    assert float(colour(option, "fontSize").removesuffix("px")) >= 28
    assert colour(option, "textAlign") == "left"
    page.keyboard.press("a")
    expect(option).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Escape")
    expect(room).to_have_count(0)
    expect(place.locator(".activity").get_by_role("heading", name="(1)")).to_be_visible()


@pytest.mark.parametrize("book", ["", "https://boek.example/hier/"])
def test_links_to_pages_lead_to_the_book_or_are_words(show, monkeypatch, book):
    monkeypatch.setenv("HECHTING_BOOK", book)
    path = decision_path()
    path.choices = ["gevaar.nee", "letsel.nee", "onveilig.nee", "wat-speelt.gewoon"]
    place = show(path)
    expect(place.locator(".hechting-root").get_by_text("Het gesprek in de JGZ").first).to_be_visible()
    links = place.locator(".hechting-root a[href]").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    assert [link for link in links if not re.match("https?://|tel:|#", link)] == []
    assert any(link.startswith("https://boek.example/hier/notebooks/") for link in links) is bool(book)


#: Draws every widget of a list twice, with `null` and with `undefined` for it, and gives what stands there each time.
_TWICE = """async ([script, all]) => {
    const { default: widgets } = await import(script);
    const without = value => value === null ? undefined : Array.isArray(value) ? value.map(without)
        : typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one)])) : value;
    const drawn = values => {
        const el = document.createElement('div');
        document.body.append(el);
        const leave = widgets.render({ model: { get: key => values[key] }, el });
        const html = el.innerHTML;
        leave();
        el.remove();
        return html;
    };
    return all.map(values => [drawn(values), drawn(without(values))]);
}"""

_CHARTS = ("consequences_chart", "effects_chart", "overlap_chart", "prevalence_chart", "teen_births_chart")


def widgets_of(engine):
    """Every widget that the handbook makes with an engine."""
    if engine == "explorer":
        return [InterventionExplorer()]
    if engine == "chart":
        return [getattr(hechting, name)() for name in _CHARTS]
    return [getattr(hechting, engine)(name) for name in load_library().activities[engine]]


@pytest.mark.parametrize("engine", [*sorted(activity_kinds()), "explorer", "chart"])
def test_nothing_is_nothing_also_when_it_is_undefined(page, desk_folder, desk_origin, engine):
    """Python in the browser (Pyodide) hands over ``undefined`` for ``None``."""
    shutil.copy(BUILT / "widgets.js", desk_folder)
    (desk_folder / "empty.html").write_text('<!doctype html><html lang="nl"><link rel="icon" href="data:,">', "utf-8")
    page.goto(f"{desk_origin}/empty.html")
    states = [one.get_state() for one in widgets_of(engine)]
    plain = [{name: value for name, value in one.items() if name != "_esm" and _is_plain(value)} for one in states]
    for one, other in page.evaluate(_TWICE, [f"{desk_origin}/widgets.js", plain]):
        assert len(one) > 500
        assert re.sub(r"-\d+", "", one) == re.sub(r"-\d+", "", other)
