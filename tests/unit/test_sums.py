"""Numbers in drawings follow from the sum of their moment, and the sum from its study: nothing is worked out by hand."""

import re
from dataclasses import dataclass

import pytest
from pydantic import ValidationError

from hechting.engines.scene.crowd import crowd_path, curve_path
from hechting.engines.scene.schema import SceneActivity
from hechting.engines.scene.schema_moments import Moment
from hechting.engines.scene.schema_pieces import Crowd, Curve, Piece, Placement
from hechting.reading.library import load_library
from hechting.schema.context import Context
from hechting.schema.sums import BaseRate, Difference, Together

POINT = re.compile(r"M([\d.]+) ([\d.]+)h0")


@dataclass
class Row:
    study: str
    part: str
    measure: str
    effect: float


def faults(record, **context):
    return [f"{'.'.join(map(str, one.path))}: {one.problem}" for one in record.faults(Context(**context))]


def points(path):
    return [(float(x), float(y)) for x, y in POINT.findall(path)]


def test_without_a_difference_chance_decides_and_with_a_large_one_the_hills_part():
    assert Difference(d=0).numbers() == {"d": 0, "meer": 50, "minder": 50, "overlap": 100}
    far = Difference(d=2.1).numbers()
    assert (far["meer"], far["minder"], far["overlap"]) == (93, 7, 29)


def test_a_correlation_divides_a_hundred_and_none_leaves_both_halves_alike():
    none = Together(r=0, first_share=50, second_share=62).numbers()
    assert none["beide"] == none["alleen-tweede"] == 31
    some = Together(r=0.25, first_share=50, second_share=62).numbers()
    assert some["beide"] + some["alleen-eerste"] == some["eerste"] == 50
    assert some["alleen-tweede"] + some["geen"] == some["niet-eerste"] == 50
    assert some["alleen-tweede"] > 0, "no fate"


def test_a_question_turned_around_has_another_answer():
    """Bayes: of 30 in 1000, 24 have the sign; of the other 970, 15 % do: 146. So 24 of 170."""
    numbers = BaseRate(group=3, inside=80, outside=15).numbers()
    assert (numbers["groep-met"], numbers["anderen-met"], numbers["met"], numbers["aandeel"]) == (24, 146, 170, 14)
    parts = ("groep-met", "groep-zonder", "anderen-met", "anderen-zonder")
    assert sum(numbers[part] for part in parts) == 1000
    rarer, commoner = (BaseRate(group=one, inside=80, outside=15).numbers()["aandeel"] for one in (1, 20))
    assert rarer < 14 < commoner


def test_a_sum_in_which_nobody_has_the_sign_is_refused():
    with pytest.raises(ValidationError, match="niemand heeft het kenmerk"):
        BaseRate(group=0, inside=80, outside=0)


def test_the_number_is_that_of_the_study_whichever_way_round_it_is_told():
    one = Difference(d=0.31, result={"study": "Een", "part": "alle"})
    assert faults(one, results=[Row("Een", "alle", "d", -0.31)]) == []
    assert faults(one, results=[Row("Een", "alle", "d", 0.3)]) == ["d: 0.31 wijkt af van effects.csv"]
    assert faults(one, results=[Row("Een", "alle", "r", 0.31)]) == ["result: staat niet in effects.csv"]
    assert faults(one) == [], "what could not be read is not judged"


def test_dots_that_move_leave_the_others_where_they_are():
    crowd = Crowd(columns=5, gap=10, away=(100, 0), form="vol")
    before, after = points(crowd_path(crowd, 12, 3)), points(crowd_path(crowd, 12, 5))
    moved = [place for place, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
    assert len(moved) == 2
    assert [x for x, _ in after].count(100) == 1, "a row of five begins once"
    assert before[:3] == [(0, 0), (10, 0), (20, 0)]


def test_a_hill_is_highest_in_its_middle_and_as_wide_as_its_step():
    line = [tuple(map(float, one.split())) for one in curve_path(Curve(step=40, top=80))[1:-1].split("L")]
    assert min(line, key=lambda one: one[1]) == (0, -80)
    assert (line[0][0], line[-1][0]) == (-120, 120)


def moment(name, **fields):
    return Moment.model_validate({"id": name, "label": name, "caption": name, **fields})


def scene_with(moments, **piece):
    first = Piece(id="stippen", crowd={"columns": 10, "gap": 10, "form": "vol"}, x=0, y=0, **piece)
    return SceneActivity.model_construct(pieces=(first,), moments=tuple(moments), slider=None, acts=())


def test_a_moment_says_and_draws_the_numbers_of_its_own_sum():
    one = moment("een", label="d = {d}", caption="In {meer} paren.", difference={"d": 0.31})
    two = moment("twee", caption="{minder}", like="een", difference={"d": 0})
    both = scene_with([one, two], count=100, moved="meer")
    assert (one.label, one.caption, two.caption) == ("d = 0,31", "In 59 paren.", "50")
    assert [both.stage(each)["stippen"].moved for each in both.moments] == [59, 50]


def test_a_number_that_is_not_there_is_named():
    with pytest.raises(ValidationError, match=r"\{veel\} is geen getal van dit moment — een van: d, meer"):
        Moment(id="een", label="Een", caption="{veel}", difference=Difference(d=0))
    with pytest.raises(ValidationError, match="een som in dit moment"):
        Moment(id="een", label="Een", caption="{meer}")
    unknown = scene_with([moment("een")], count="meer")
    (fault,) = unknown._pieces_count_what_is_known(Context())
    assert fault.problem == "'meer' bestaat hier niet"


def test_a_moment_has_one_sum():
    with pytest.raises(ValidationError, match="is niet de enige som"):
        Moment(
            id="een", label="Een", caption="Een.", difference=Difference(d=0),
            together=Together(r=0, first_share=1, second_share=1),
        )  # fmt: skip


def test_numbers_in_questions_and_answers_are_filled_in_too():
    asked = load_library().activities["scene"]["draai-het-om"].moments[0].question
    assert [one.text for one in asked.options if one.fit == "past"] == ["Ongeveer 14"]


def test_a_placement_changes_how_many_moved():
    piece = Piece(id="s", crowd={"columns": 2, "gap": 5, "form": "open"}, x=0, y=0, count=4)
    assert piece.changed(Placement(moved=2))["moved"] == 2
