"""Scenes: a moment says only what is different, threads run between the figures that hold them, and every face looks somewhere."""

import re

import pytest
from sphinx.util.docutils import SphinxDirective

from hechting import scene
from hechting.engines.scene.drawing import Pencil
from hechting.engines.scene.geometry import gaze_of, held_at, thread_path
from hechting.engines.scene.schema import SceneActivity
from hechting.engines.scene.schema_moments import Moment
from hechting.engines.scene.schema_pieces import FACE, Mood, Piece
from hechting.reading.library import load_library

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
PENCIL = Pencil(load_library().shapes)
HEIGHTS = {"kind": 40, "volwassene": 76}
SCENES = load_library().activities["scene"]


def piece(name, **fields):
    return Piece(id=name, **{"shape": "kind", "x": 0, "y": 100, **fields})


def numbers(path):
    return [float(one) for one in NUMBER.findall(path)]


def test_a_moment_begins_from_another_and_changes_only_what_it_says():
    about = {"label": "Een", "caption": "Een."}
    first = Moment.model_validate({"id": "een", **about, "pieces": {"klein": {"x": 50, "mood": "blij"}}})
    second = Moment.model_validate({"id": "twee", **about, "like": "een", "pieces": {"klein": {"x": 90}}})
    both = SceneActivity.model_construct(
        pieces=(piece("klein"), piece("groot", shape="volwassene")), moments=(first, second)
    )
    assert [(one.x, one.mood) for one in both.stage(second).values()] == [(90, "blij"), (0, None)]
    assert [one.x for one in both.stage(first).values()] == [50, 0]


def test_a_taut_thread_is_straight_and_ends_where_it_is_held():
    path = numbers(thread_path((10, 50), (210, 100), 0))
    assert (path[:2], path[-2:]) == ([10, 50], [210, 100])
    points = list(zip(path[::2], path[1::2], strict=True))
    assert all(abs((y - 50) - (x - 10) / 4) < 0.1 for x, y in points)


def test_a_loose_thread_hangs_and_crosses_itself_and_can_turn_into_a_taut_one():
    loose, taut = thread_path((0, 50), (200, 50), 1), thread_path((0, 50), (200, 50), 0)
    middle = numbers(loose)
    assert middle[6] > middle[12], "the loop comes back over itself"
    assert max(middle[1::2]) > 65
    assert NUMBER.sub("0", loose) == NUMBER.sub("0", taut)


def test_a_figure_holds_the_thread_above_its_feet_in_its_own_size():
    heights = {"kind": 40, "bal": 20}
    low, high = held_at(piece("klein", size=1), heights), held_at(piece("klein", size=2), heights)
    assert 100 - high[1] == pytest.approx(2 * (100 - low[1]))
    assert held_at(piece("bal", shape="bal"), heights)[1] > low[1]


def test_a_face_looks_to_a_side_or_at_a_piece():
    stage = {"klein": piece("klein", gaze="groot"), "groot": piece("groot", shape="volwassene", x=-100, gaze="links")}
    (right, down), (other, _) = gaze_of(stage["klein"], stage, HEIGHTS), gaze_of(stage["groot"], stage, HEIGHTS)
    assert right < 0
    assert down < 0, "an adult is higher"
    assert other < 0
    assert gaze_of(piece("klein"), stage, HEIGHTS) == (0, 0)


@pytest.mark.parametrize("mood", Mood.__args__)
def test_every_mood_has_a_face(mood):
    assert FACE + mood in load_library().shapes


@pytest.mark.parametrize("name", SCENES)
def test_every_moment_has_the_same_pieces_in_the_same_order(name):
    """Or the browser could not go from one to the other."""
    one = SCENES[name]
    drawn = [list(PENCIL.moment(one, moment)) for moment in one.moments]
    assert all(pieces == drawn[0] for pieces in drawn)


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_fits_in_its_frame_and_in_a_page(name):
    widget = scene(name)
    one = SCENES[name]
    for moment in widget.content["moments"]:
        for key, drawn in moment["pieces"].items():
            at = drawn["place"]
            inside = -5 <= at["right"] <= one.width + 5 and -5 <= at["down"] <= one.height + 5
            assert inside or drawn["opacity"] == 0, (moment["id"], key)
    assert len(widget.page_html()) < 160_000


def test_the_small_form_keeps_its_call_and_shows_the_first_moment():
    small = scene("de-draad", compact=True)
    assert "scene(&#39;de-draad&#39;, compact=True)" in small.to_html()
    assert small.static_html().count("<svg") == 1
    assert small.payload()["compact"] is True


def test_the_directive_names_what_is_wrong(monkeypatch):
    from hechting.sphinx_ext.activities import ActivityDirective

    def run(argument, **options):
        directive = ActivityDirective.__new__(ActivityDirective)
        directive.arguments, directive.options = [argument], options
        return directive.run()

    monkeypatch.setattr(SphinxDirective, "error", lambda _self, message: ValueError(message))
    assert "hechting-widget" in run("scene/de-draad", klein=None)[0].astext()
    with pytest.raises(ValueError, match="is geen opdracht"):
        run("film/de-draad")
    with pytest.raises(ValueError, match="heeft geen kleine vorm"):
        run("sorter/basis-of-haven", klein=None)
    with pytest.raises(ValueError, match="is er niet — een van"):
        run("scene/de-draat")


#: Who stands on which tread of the ladder, by the words of the scene.
ON_THE_LADDER = {
    "NIKA": "nika",
    "SamenStarten": "samenstarten",
    "video-hometraining voor de basisschoolleeftijd": "video-hometraining-basisschoolleeftijd",
    "Basic Trust": "basic-trustmethode",
    "Stevig Ouderschap": "stevig-ouderschap",
    "Triple P niveau 4 en 5": "triple-p-niveau-4-5",
    "Home-Start": "home-start",
    "VoorZorg": "voorzorg",
    "VIPP-SD": "vipp-sd",
    "Incredible Years": "incredible-years",
}


@pytest.mark.parametrize(("words", "key"), ON_THE_LADDER.items())
def test_the_ladder_has_everyone_on_the_tread_and_with_the_year_of_the_record(words, key):
    recognition = load_library().interventions[key].recognition
    (moment,) = [one for one in SCENES["ladder-van-erkenning"].moments if words in " ".join((one.why or "").split())]
    assert recognition.level.lower().endswith(moment.label.lower())
    assert f"{words} ({str(recognition.date)[:4]})" in " ".join(moment.why.split())


def test_the_ladder_names_nobody_else():
    said = " ".join(moment.why or "" for moment in SCENES["ladder-van-erkenning"].moments)
    assert len(re.findall(r"\(\d{4}\)", said)) == len(ON_THE_LADDER)
