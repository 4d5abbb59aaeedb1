"""Hours of contact and ages: every record against a naive reading of its file, the frame, the table and the figure."""

import re
from itertools import product

import pytest
import yaml
from markupsafe import escape

from hechting import Brush, Criteria, InterventionExplorer, load_library
from hechting.engines.explorer.readable import explorer_html
from hechting.filtering.landscape import in_brush, looked_for, spot_of
from hechting.filtering.refusal import Refusal
from hechting.reading.places import CONTENT
from hechting.render.recognition import is_old

FILES = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in (CONTENT / "interventions").glob("*.yaml")}
EARLY = Brush(hours_from=0, hours_to=15, age_from=0, age_to=12)


def naive_hours(data):
    """Read the hours from a file as plainly as can be."""
    session = data["sessions"]
    numbers = [session[name] for name in ("number_min", "number_max", "length_minutes_min", "length_minutes_max")]
    if None in numbers:
        return None
    return numbers[0] * numbers[2] / 60, numbers[1] * numbers[3] / 60


def naively_in(data, brush):
    """Try every hour and every month of a frame, in steps of a quarter and a half."""
    hours, age = naive_hours(data), data["age"]
    if hours is None or age["min_months"] is age["max_months"] is None:
        return False
    first = -99 if age["min_months"] is None else age["min_months"]
    last = 9999 if age["max_months"] is None else age["max_months"]
    quarters = (quarter / 4 for quarter in range(4 * brush.hours_from, 4 * brush.hours_to + 1))
    halves = (half / 2 for half in range(2 * brush.age_from, 2 * brush.age_to + 1))
    return any(hours[0] <= one <= hours[1] for one in quarters) and any(first <= one <= last for one in halves)


def test_every_record_lies_where_its_file_says_or_nowhere():
    library = load_library()
    assert set(FILES) == set(library.interventions)
    for key, data in FILES.items():
        spot = spot_of(library.interventions[key])
        hours = naive_hours(data)
        assert (spot.hours_low, spot.hours_high) == (hours or (None, None)), key
        assert (spot.age_low, spot.age_high) == (data["age"]["min_months"], data["age"]["max_months"]), key
        assert spot.is_known == (hours is not None and {spot.age_low, spot.age_high} != {None}), key


def test_a_frame_holds_what_it_touches():
    records = load_library().interventions
    for hours, months in product(
        ((0, 3), (4, 9), (10, 10), (12, 13), (16, 40), (91, 99)), ((-9, -1), (0, 0), (13, 30), (72, 72), (157, 400))
    ):
        brush = Brush(hours_from=hours[0], hours_to=hours[1], age_from=months[0], age_to=months[1])
        found = {key for key, record in records.items() if in_brush(record, brush)}
        assert found == {key for key, data in FILES.items() if naively_in(data, brush)}, brush


def test_an_unknown_end_of_an_age_is_open_and_without_both_there_is_no_place():
    record = load_library().interventions["vipp-sd"]
    whole = {"hours_from": 0, "hours_to": 99}
    early, late = Brush(**whole, age_from=-9, age_to=-9), Brush(**whole, age_from=400, age_to=400)
    for bounds, expected in (
        ({}, (False, False)),
        ({"min_months": None}, (True, False)),
        ({"max_months": None}, (False, True)),
        ({"min_months": None, "max_months": None}, (False, False)),
    ):
        other = record.model_copy(update={"age": record.age.model_copy(update=bounds)})
        assert (in_brush(other, early), in_brush(other, late)) == expected, bounds


def test_what_has_no_place_says_what_was_looked_for():
    without = [record for record in load_library().interventions.values() if not spot_of(record).is_known]
    assert without
    assert [record.id for record in without if not looked_for(record)] == []


@pytest.mark.parametrize(
    "bounds",
    [
        {"hours_from": 5, "hours_to": 1, "age_from": 0, "age_to": 1},
        {"hours_from": 0, "hours_to": 1, "age_from": 3, "age_to": 1},
        {"hours_from": -1, "hours_to": 1, "age_from": 0, "age_to": 1},
        {"hours_from": 0, "hours_to": "veel", "age_from": 0, "age_to": 1},
        {"hours_from": 0, "hours_to": 1, "age_from": 0},
        {"hours_from": 0, "hours_to": 1, "age_from": 0, "age_to": 1, "cost": 3},
    ],
)
def test_a_frame_that_means_nothing_is_refused(bounds):
    with pytest.raises(Refusal):
        Brush(**bounds)


def test_the_readable_form_has_everything_as_a_table_and_a_list():
    library = load_library()
    html = str(explorer_html(library, Criteria()))
    part = html[html.index("<h3>Contacturen en leeftijd") :]
    rows = dict(re.findall(r'<th scope="row"><a href="#([\w-]+)">.*?</th>\s*<td>(.*?)</td>', part))
    placed = {key for key, record in library.interventions.items() if spot_of(record).is_known}
    assert set(rows) == placed
    assert rows["vipp-sd"] == "12 tot 14 uur"
    assert rows["shantala-babymassage-individueel"] == "3 tot 4,5 uur"
    for key in set(library.interventions) - placed:
        assert f"<li>{escape(library.interventions[key].name)}. " in part


def test_view_frame_and_list_follow_both_ways():
    explorer = InterventionExplorer()
    assert (explorer.view, explorer.brush, explorer.shortlist, explorer.framed) == ("lijst", None, (), [])
    explorer.brush = EARLY
    assert (explorer.view, explorer.state["brush"]) == ("landschap", EARLY.model_dump())
    assert set(explorer.framed) == {key for key, data in FILES.items() if naively_in(data, EARLY)}
    explorer.state = {**explorer.state, "brush": None, "shortlist": ["nika", "vipp-sd"]}
    assert (explorer.brush, explorer.framed, explorer.shortlist) == (None, [], ("nika", "vipp-sd"))
    explorer.brush = EARLY
    explorer.view = "lijst"
    assert explorer.brush is None
    assert explorer.shortlist == ("nika", "vipp-sd")


def test_an_explorer_starts_with_a_frame_and_a_list():
    explorer = InterventionExplorer(brush=EARLY, shortlist=["nika"])
    assert (explorer.view, explorer.brush, explorer.shortlist) == ("landschap", EARLY, ("nika",))


@pytest.mark.parametrize(
    ("name", "value"), [("view", "kaart"), ("shortlist", ["vipsd"]), ("state", {"brush": 3}), ("state", {"view": 3})]
)
def test_what_means_nothing_is_refused_and_changes_nothing(name, value):
    explorer = InterventionExplorer()
    before = explorer.state
    with pytest.raises(Refusal):
        setattr(explorer, name, value)
    assert explorer.state == before


def test_the_figure_has_a_mark_for_each_place_and_an_open_one_for_an_old_recognition():
    library = load_library()
    figure = InterventionExplorer(Criteria(age_from=0, age_to=6)).landscape_figure()
    marks = {}
    for trace in figure.data:
        for text, y, symbol in zip(trace.text, trace.y, trace.marker.symbol, strict=True):
            marks[text.split("; ")[0]] = (y, symbol)
    placed = [record for record in library.interventions.values() if spot_of(record).is_known]
    assert set(marks) == {record.name for record in placed}
    for record in placed:
        hours, symbol = marks[record.name]
        assert hours == spot_of(record).hours_high
        assert symbol.endswith("-open") == is_old(record)
