"""Where everything stands in a drawing, for made-up rows whose places can be worked out by hand."""

from datetime import date
from statistics import NormalDist
from types import SimpleNamespace

import pytest

from hechting.charts.birth_figure import birth_figures
from hechting.charts.effect_figure import effect_figures
from hechting.charts.effect_rows import blocks_of, counts_of
from hechting.charts.layout import AXIS, LINE, Label, row_label, wrapped
from hechting.charts.overlap_figure import overlap_figures
from hechting.charts.prevalence_figure import prevalence_figures
from hechting.charts.prevalence_rows import bars_of
from hechting.charts.specification import named_sources, remarks_beside, source_line
from hechting.schema.captions import Remark, Remarks
from hechting.schema.comparisons import Comparison, Comparisons, ComparisonWords
from hechting.schema.effects import ConversionWords, EffectWords, Measure, OutcomeFigure, ResearchResult
from hechting.schema.prevalence import Asked, PrevalenceRow
from hechting.schema.source import Quoted
from hechting.schema.table import Table
from hechting.schema.teen_births import BirthFigure, BirthLine, BirthYear

D = Measure.model_construct(name="Verschil (d)", meaning="d is het verschil.")
FORMULA = ConversionWords.model_construct(text="Zo gerekend.", source="formule")
SOURCE = SimpleNamespace(organisation="Boek", year=None, url="https://formule", title="T", read_on="2026-11-22")
PAGE = Quoted.model_construct(key="a", url="https://a", read_on=date(2026, 11, 22))
NO_REMARKS = Remarks.model_construct(remarks={}, sources={"formule": SOURCE})


def result(**cells):
    row = {
        "kind": "interventie", "figures": ("een",), "study": "Jansen 2001", "authors": None, "year": 2001, "outcome": "Gedrag",
        "part": "alle kinderen", "measure": "d", "effect": 0.2, "ci_low": None, "ci_high": None, "k": None, "n": None,
        "significant": None, "counted": "met", "chartable": True, "finding": None, "caveat": None, "publication": "10.1/a",
        "source": PAGE,
    }  # fmt: skip
    return ResearchResult.model_construct(**{**row, **cells})


def effects(*rows):
    figure = OutcomeFigure.model_construct(
        key="een", label="Een", title="Een titel", point="Het punt.", beside=(), kind="interventie", pair="Twee naast elkaar.",
        counts={"Gedrag": "is de een rustiger", "Taal": "praat de een meer", "Rust": "is de een rustiger"}, r_of_groups=("Taal",),
        right="beter",
    )  # fmt: skip
    words = EffectWords.model_construct(
        choose={"interventie": "Kies"},
        measures={"d": D, "OR": D, "r": D},
        conversions=dict.fromkeys(("groups", "ratio", "groups_by_r", "qualities"), FORMULA),
        figures=(figure,),
    )
    return Table(rows, words, NO_REMARKS)


def counts(*rows):
    table = effects(*rows)
    return counts_of(table.words.figures[0], table)


def drawing(*rows, shape="wide"):
    (figure,) = effect_figures(effects(*rows), "interventie")
    return getattr(figure, shape)


@pytest.mark.parametrize(
    ("cells", "pairs"),
    [
        ({"effect": 0.0}, (50, None, None)),
        ({"effect": 0.33, "ci_low": 0.0, "ci_high": 1.0}, (59, 50, 76)),
        ({"effect": -0.34, "ci_low": -0.5, "ci_high": 0.1, "counted": "tegen"}, (59, 47, 64)),
        ({"effect": -0.18}, (45, None, None)),
        ({"measure": "OR", "effect": 1.0}, (50, None, None)),
        ({"measure": "OR", "effect": 2.77, "ci_low": 1.69, "ci_high": 4.53}, (65, 58, 72)),
        ({"measure": "r", "effect": 0.5}, (67, None, None)),
        ({"measure": "r", "effect": -1.0}, (0, None, None)),
        ({"measure": "r", "effect": 0.18, "outcome": "Taal"}, (60, None, None)),
    ],
)
def test_every_measure_becomes_pairs_of_people(cells, pairs):
    (count,) = counts(result(**cells))
    assert (count.pairs, count.low, count.high) == pairs


def test_pairs_are_those_that_one_would_count():
    """Of all pairs of two made-up groups, those in which one of the second group scores higher."""
    spread = [NormalDist().inv_cdf((place + 0.5) / 400) for place in range(400)]
    higher = sum(one + 0.5 > other for one in spread for other in spread) / len(spread) ** 2
    assert counts(result(effect=0.5))[0].pairs == round(100 * higher)


def test_results_of_which_the_same_is_counted_stand_together_in_order():
    rows = (result(outcome="Taal"), result(), result(outcome="Rust", part="b"), result(outcome="Taal", part="c"))
    assert [(one.result.outcome, one.result.part) for one in counts(*rows)] == [
        ("Taal", "alle kinderen"), ("Taal", "c"), ("Gedrag", "alle kinderen"), ("Rust", "b"),
    ]  # fmt: skip


def test_an_axis_is_longer_only_for_what_lies_below_forty():
    for effect, low in ((-0.3, 40), (-0.4, 30), (-2.0, 0), (3.0, 40)):
        axis = drawing(result(effect=effect))["layout"]["xaxis"]
        assert axis["range"] == [low - 2, 102]
        assert axis["tickvals"] == list(range(low, 101, 10))


def test_rows_stand_beside_their_label_or_below_it():
    rows = (result(), result(part="jongens"), result(study="De Wit 2002", significant=False))
    wide, narrow = (next(iter(blocks_of(counts(*rows), narrow=shape))) for shape in (False, True))
    # A heading of one line of 20 px, or two on a phone, and a gap of 8; 12 px between rows, at least 26 px for the point,
    # and 14 below the first for what a reader guessed.
    assert wide.heading == ("In … van de 100 paren is de een rustiger:",)
    assert [(row.label.lines, row.label.grey) for row in wide.rows] == [
        (("Alle kinderen",), ("Jansen 2001",)), (("Jongens",), ()), (("Alle kinderen",), ("De Wit 2002", "niet significant")),
    ]  # fmt: skip
    assert [(row.label_at, row.top, row.bottom) for row in wide.rows] == [(48, 22, 74), (107, 88, 126), (162, 126, 198)]
    assert len(narrow.heading) == 2
    assert [(row.label_at, row.top, row.bottom) for row in narrow.rows] == [
        (48, 88, 114), (140, 160, 186), (198, 258, 284),
    ]  # fmt: skip


def test_a_label_names_only_what_differs():
    def lines(*rows):
        return [row.label.lines for block in blocks_of(counts(*rows), narrow=False) for row in block.rows]

    assert lines(result()) == [("Alle kinderen",)]
    assert lines(result(), result(part="jongens")) == [("Alle kinderen",), ("Jongens",)]
    assert lines(result(), result(outcome="Rust")) == [("Gedrag",), ("Rust",)]
    assert lines(result(), result(outcome="Rust", part="jongens")) == [("Gedrag: alle kinderen",), ("Rust: jongens",)]


def test_points_with_and_without_an_interval_are_drawn_apart():
    with_interval, without = drawing(result(ci_low=0.1, ci_high=0.3), result(part="b", significant=False))["data"]
    assert (with_interval["x"], with_interval["error_x"]["array"], with_interval["error_x"]["arrayminus"]) == (
        [56],
        [2],
        [3],
    )
    assert "error_x" not in without
    assert (with_interval["marker"]["symbol"], without["marker"]["symbol"]) == (["circle"], ["circle-open"])


def more(*rows):
    (figure,) = effect_figures(effects(*rows), "interventie")
    return [" ".join(piece if isinstance(piece, str) else piece.words for piece in one) for one in figure.more]


def test_how_to_read_says_only_what_is_in_the_drawing():
    whole = result(ci_low=0.1, ci_high=0.3)
    assert "marge waarin" in more(whole)[1]
    assert "geen marge bij" not in more(whole)[1]
    assert "geen marge bij" in more(result())[1]
    assert "marge waarin" not in more(result())[1]
    assert "open rondje" in more(whole.model_copy(update={"significant": False}))[1]
    assert "open rondje" not in more(whole.model_copy(update={"significant": True}))[1]


def test_each_formula_is_said_once():
    assert more(result(), result(part="b"))[2].count("Zo gerekend") == 1
    assert more(result(), result(measure="OR", effect=2))[2].count("Zo gerekend") == 2


def test_each_caveat_is_said_once_with_its_study():
    rows = (
        result(caveat="A."),
        result(caveat="A.", part="b"),
        result(caveat="B.", part="c"),
        result(study="De Wit 2002"),
    )
    assert len(more(result())) == 4
    assert more(*rows)[3] == "Kanttekeningen.\nJansen 2001: A. B."


def test_sources_are_named_once_and_in_the_right_number():
    def said(links, written=named_sources):
        return "".join(
            piece if isinstance(piece, str) else f"[{piece.words}]" for piece in written(links, "2026-11-22")
        )

    assert said({"A": "https://a"}) == "Bron: [A]. Bewaarde kopie gelezen op 22 november 2026."
    assert (
        said({"A": "https://a", "B": "https://b"}) == "Bronnen: [A]; [B]. Bewaarde kopieën gelezen op 22 november 2026."
    )
    four = {name: f"https://{name}" for name in "ABCD"}
    assert said(four, source_line).startswith("Bronnen: [A]; [B], en nog 2 (zie hieronder).")
    assert said({"A": "https://a"}, source_line) == said({"A": "https://a"})


def test_a_remark_names_its_source_with_the_year_if_there_is_one():
    def words(year):
        source = SimpleNamespace(organisation="NJi", year=year, url="https://a")
        remark = Remark.model_construct(text="Let op.", source="nji")
        remarks = Remarks.model_construct(remarks={"een": remark}, sources={"nji": source})
        (point,) = remarks_beside(SimpleNamespace(beside=("een",)), remarks).points
        return "".join(piece if isinstance(piece, str) else f"[{piece.words}]" for piece in point)

    assert words(2020) == "Let op. Bron: [NJi 2020]."
    assert words(None) == "Let op. Bron: [NJi]."


def group(**cells):
    row = {
        "population": "p", "figures": ("een",), "study": "Jansen 2001", "label": "kinderen", "secure_pct": 60.0,
        "avoidant_pct": 20.0, "resistant_pct": 20.0, "disorganized_pct": None, "rest": None, "n": None, "k": None, "authors": "J",
        "year": "2001", "note": "Noot.", "publication": "10.1/a", "source": PAGE,
    }  # fmt: skip
    return PrevalenceRow.model_construct(**{**row, **cells})


def test_bars_stand_beside_their_label_or_below_it():
    rows = [group(), group(label="meisjes"), group(study="De Wit 2002")]
    wide, narrow = (list(bars_of(rows, 10, narrow=shape)) for shape in (False, True))
    # A bar of 24 px with its values on a line of 20 px above it; 24 px between groups, 4 px between a label and its values.
    assert [bar.label.grey for bar in wide] == [("Jansen 2001",), (), ("De Wit 2002",)]
    assert [(bar.label_at, bar.values_at, bar.middle, bar.bottom) for bar in wide] == [
        (32, 20, 42, 54), (100, 88, 110, 122), (168, 156, 178, 190),
    ]  # fmt: skip
    assert [(bar.label_at, bar.values_at, bar.middle, bar.bottom) for bar in narrow] == [
        (10, 64, 86, 98), (122, 156, 178, 190), (214, 268, 290, 302),
    ]  # fmt: skip


def test_a_value_stands_above_the_middle_of_its_own_part():
    (bar,) = bars_of([group()], 0, narrow=False)
    assert [(part.start, part.share, part.end, part.value_at) for part in bar.segments] == [
        (0, 60, 60, 30), (60, 20, 80, 70), (80, 20, 100, 90),
    ]  # fmt: skip


@pytest.mark.parametrize(("narrow", "gap"), [(False, 17), (True, 22)])
def test_values_of_small_parts_move_apart(narrow, gap):
    (bar,) = bars_of(
        [group(secure_pct=2.0, avoidant_pct=2.0, resistant_pct=None, rest="niet gevonden")], 0, narrow=narrow
    )
    assert [part.value_at for part in bar.segments] == [gap / 2, gap / 2 + gap]


def prevalence(*rows):
    asked = Asked.model_construct(population="p", pattern="secure_pct", sentence="Van de 100 zijn er {count} veilig.")
    message = SimpleNamespace(key="een", label="Een", title="T", point="P.", beside=(), asked=asked)
    patterns = {
        "secure_pct": "veilig",
        "avoidant_pct": "vermijdend",
        "resistant_pct": "ambivalent",
        "disorganized_pct": "ged",
    }
    words = SimpleNamespace(figures=(message,), patterns=patterns)
    (figure,) = prevalence_figures(Table(rows, words, NO_REMARKS))
    return figure


def test_every_number_of_a_bar_is_drawn_at_its_part():
    spec = prevalence(group(), group(label="meisjes", secure_pct=50.0, avoidant_pct=None, rest="30% onbekend")).wide
    notes = [note for note in spec["layout"]["annotations"] if note["text"].endswith("%")]
    # The key of three words takes one line of 28 px, with 12 px below it.
    assert [(note["text"], round(note["x"], 2), note["y"]) for note in notes] == [
        ("● 60%", 30, 50), ("■ 20%", 70, 50), ("▲ 20%", 90, 50), ("● 50%", 25, 118), ("▲ 20%", 60, 118),
    ]  # fmt: skip
    (outline,) = [shape for shape in spec["layout"]["shapes"] if shape["type"] == "rect"]
    assert (outline["x0"], outline["x1"], outline["y0"], outline["y1"]) == (70, 100, 128, 152)


def test_the_key_has_two_columns_on_a_narrow_screen_and_four_on_a_wide_one():
    figure = prevalence(group())
    words = {
        name: [n for n in getattr(figure, name)["layout"]["annotations"] if n.get("xref") == "x2"]
        for name in ("wide", "narrow")
    }
    assert [(note["text"], note["x"], note["y"]) for note in words["wide"]] == [
        ("● veilig", 5.5, 14), ("■ vermijdend", 30.5, 14), ("▲ ambivalent", 55.5, 14),
    ]  # fmt: skip
    assert [(note["x"], note["y"]) for note in words["narrow"]] == [(8, 14), (52, 14), (8, 42)]


def births(*totals, columns=("total",)):
    years = tuple(
        BirthYear.model_construct(
            year=2000 + place, under_16=0, age_16=0, age_17=0, age_18=total // 2, age_19=total - total // 2
        )
        for place, total in enumerate(totals)
    )
    lines = tuple(BirthLine.model_construct(column=column, label=column) for column in columns)
    figure = BirthFigure.model_construct(
        key="een", label="Een", title="T", point="P.", beside=(), lines=lines, meaning="M."
    )
    source = SimpleNamespace(organisation="CBS", title="Geboorte", year=2021, url="https://a", read_on="2026-11-22")
    words = SimpleNamespace(figures=(figure,), series="cbs")
    (made,) = birth_figures(Table(years, words, Remarks.model_construct(remarks={}, sources={"cbs": source})))
    return made


@pytest.mark.parametrize(
    ("highest", "ticks"),
    [
        (0, ["0", "1"]), (1, ["0", "1"]), (2, ["0", "1", "2"]), (3, ["0", "1", "2", "3"]), (20, ["0", "5", "10", "15", "20"]),
        (21, ["0", "10", "20", "30"]), (99, [str(n) for n in range(0, 101, 10)]), (100, ["0", "50", "100"]),
        (1500, ["0", "500", "1.000", "1.500"]), (2001, ["0", "1.000", "2.000", "3.000"]),
    ],
)  # fmt: skip
def test_ticks_of_births_reach_just_above_the_highest(highest, ticks):
    axis = births(0, highest).wide["layout"]["yaxis"]
    assert axis["ticktext"] == ticks
    assert axis["range"] == [0, int(ticks[-1].replace(".", ""))]


def test_a_line_has_shapes_at_both_ends_only():
    line, given = births(10, 20, 30).wide["data"]
    assert line["marker"]["size"] == [10, 0, 10]
    assert (line["x"], line["y"]) == ([2000, 2001, 2002], [10, 20, 30])
    assert (given["x"], given["y"], given["mode"], given["meta"]) == ([2000], [10], "markers", None)


def test_the_points_stand_clear_of_both_ends_by_less_than_a_year():
    low, high = births(10, 20, 30).wide["layout"]["xaxis"]["range"]
    assert 1999 < low < 2000
    assert 2002 < high < 2003


def test_the_first_number_stands_below_the_first_point():
    note = births(10, 20, 30).wide["layout"]["annotations"][1]
    assert (note["x"], note["y"], note["xanchor"], note["yanchor"]) == (2000, 10, "left", "top")
    assert note["yshift"] < 0


def test_lines_of_births_are_fifteen_lines_of_words_high():
    layout = births(10, 20).wide["layout"]
    low, high = layout["yaxis"]["domain"]
    assert (high - low) * layout["height"] == pytest.approx(15 * LINE)


def test_one_line_names_its_first_number_where_there_is_room():
    def numbers(figure, shape):
        return [note["text"] for note in getattr(figure, shape)["layout"]["annotations"]]

    one, two = births(10, 20, 30), births(10, 20, 30, columns=("age_19", "age_18"))
    assert numbers(one, "wide") == ["total: 30", "10"]
    assert numbers(one, "narrow") == ["total: 30"]
    assert numbers(two, "wide") == ["age_19: 15", "age_18: 15"]


def test_years_below_the_lines_are_five_or_ten_apart():
    figure = births(*range(10, 31))
    assert figure.wide["layout"]["xaxis"]["tickvals"] == [2000, 2005, 2010, 2015, 2020]
    assert figure.narrow["layout"]["xaxis"]["tickvals"] == [2000, 2010, 2020]


def test_how_to_read_births_says_what_several_lines_are():
    def reading(figure):
        return figure.more[1][0]

    assert "Elke lijn" not in reading(births(1, 2))
    assert "Elke lijn" in reading(births(1, 2, columns=("age_19", "age_18")))


def overlap(d, low=None, high=None):
    comparison = Comparison.model_construct(
        key="een", label="Een", title="T", point="Het punt.", beside=(), lower="kalm", higher="druk", more="meer lawaai"
    )
    words = ComparisonWords.model_construct(choose="Kies", figures=(comparison,))
    found = result(effect=d, ci_low=low, ci_high=high)
    (figure,) = overlap_figures(Comparisons({"een": found}, words, NO_REMARKS))
    return figure


def test_two_curves_on_the_same_place_are_one():
    shared, lower, higher = overlap(0.0).wide["data"]
    assert shared["y"] == lower["y"] == higher["y"]
    assert lower["x"][0] == -3.2
    assert lower["x"][-1] == pytest.approx(5.2)
    assert max(lower["y"]) == 0.3989


def test_the_table_of_two_curves_says_what_was_not_found():
    rows = {row.head: [cell[0] for cell in row.cells] for row in overlap(1.0, 0.0, None).table.rows}
    numbers = list(rows.values())
    assert numbers == [
        ["1,00", "0,00", "niet gevonden"], ["62%", "100%", "niet gevonden"], ["76%", "50%", "niet gevonden"],
    ]  # fmt: skip


def test_the_names_of_two_curves_stand_on_their_own_sides():
    lower, higher, more = overlap(1.0).wide["layout"]["annotations"]
    assert (lower["text"], lower["x"], lower["xanchor"]) == ("╌ kalm", 0.38, "right")
    assert (higher["text"], higher["x"], higher["xanchor"]) == ("druk ━", 0.62, "left")
    assert (more["text"], more["x"], more["xanchor"]) == ("meer lawaai\u00a0→", 0.98, "right")


def test_a_mean_is_a_thin_line_from_the_floor_to_the_top_of_its_curve():
    curves = overlap(1.0).wide
    for mean, curve in zip(curves["layout"]["shapes"], curves["data"][1:], strict=True):
        assert (mean["y0"], mean["y1"]) == (0, pytest.approx(max(curve["y"]), abs=1e-3))
        assert mean["line"]["dash"] == curve["line"]["dash"]
        assert mean["line"]["width"] < curve["line"]["width"]


def test_what_is_drawn_as_a_line_is_as_thick_everywhere():
    _, *curves = overlap(1.0).wide["data"]
    found = effect_figures(effects(result(ci_low=0.1, ci_high=0.4)), "interventie")[0].wide["data"][0]
    widths = [*(curve["line"]["width"] for curve in curves), births(1, 2).wide["data"][0]["line"]["width"]]
    assert {*widths, found["error_x"]["thickness"]} == {3}
    assert found["marker"]["line"]["width"] < 3 < found["marker"]["size"]


def pixels(spec, name="yaxis"):
    """Return how many pixels stand above, on and below an axis of a drawing."""
    low, high = spec["layout"][name]["domain"]
    height = spec["layout"]["height"]
    return [pytest.approx(share * height) for share in (1 - high, high - low, low)]


def test_drawings_are_measured_in_lines_of_words():
    assert pixels(births(10, 20).wide) == [1.2 * LINE, 15 * LINE, 1.5 * LINE]
    curves = overlap(1.0).wide
    assert pixels(curves) == [1.5 * LINE, 11 * LINE, 0.8 * LINE + LINE]
    assert curves["layout"]["yaxis"]["range"] == [0, 0.42]


def test_the_key_of_patterns_and_the_scale_stand_half_a_gap_from_the_bars():
    bars = prevalence(group(), group(label="meisjes"))
    for spec, lines in ((bars.wide, 1), (bars.narrow, 2)):
        first = next(bars_of([group()], lines * 28 + 12, narrow=spec is bars.narrow))
        bottom = spec["layout"]["yaxis"]["range"][0]
        trace = next(trace for trace in spec["data"] if trace.get("xaxis", "x") == "x")
        assert trace["y"][0] == first.middle
        assert bottom - (max(trace["y"]) + trace["width"][0] / 2) == 12
        assert pixels(spec)[:2] == [0, bottom]
        assert pixels(spec)[2] == AXIS - LINE


def test_the_key_runs_over_the_whole_width():
    for spec in (prevalence(group()).wide, prevalence(group()).narrow):
        key = spec["layout"]["xaxis2"]
        assert (key["domain"], key["range"], key["fixedrange"]) == ([0, 1], [0, 100], True)


def test_the_scale_behind_a_bar_sticks_out_on_both_sides_and_no_further_than_the_words():
    spec = prevalence(group()).wide
    (middle,) = {y for trace in spec["data"] if trace.get("xaxis", "x") == "x" for y in trace["y"]}
    marks = [shape for shape in spec["layout"]["shapes"] if shape["type"] == "line"]
    assert [(mark["x0"], mark["x1"]) for mark in marks] == [(value, value) for value in (0, 25, 50, 75, 100)]
    assert {(middle - mark["y0"], mark["y1"] - middle) for mark in marks} == {(12 + LINE / 5, 12 + LINE / 5)}


def test_a_group_of_unknown_size_says_so():
    sizes = [row.cells[2] for row in prevalence(group(), group(n=40, label="meisjes")).table.rows]
    assert sizes == [("niet gevonden",), ("n\u00a0=\u00a040",)]


def test_a_label_fits_a_small_screen_to_the_letter():
    assert wrapped(f"{'a' * 18} {'b' * 17}") == (f"{'a' * 18} {'b' * 17}",)
    assert wrapped(f"{'a' * 18} {'b' * 18}") == ("a" * 18, "b" * 18)


def test_bounds_of_an_axis_are_written_short():
    for spec in every_drawing():
        for name, axis in spec["layout"].items():
            if name.startswith("xaxis"):
                assert axis["range"] == [round(bound, 6) for bound in axis["range"]]


def test_a_drawing_fills_its_place_without_margins():
    for spec in every_drawing():
        assert spec["layout"]["margin"] == {"l": 0, "r": 0, "t": 0, "b": 0}


def test_the_label_of_a_row_stands_beside_its_middle_or_begins_above_it():
    for narrow, top in ((False, 5 - LINE), (True, 5)):
        group, study = row_label(Label(("a",), ("b",)), 5, narrow=narrow)
        assert (group["y"], study["y"]) == (top, top + LINE)
        assert {(one["x"], one["xanchor"], one["yanchor"], one["borderpad"]) for one in (group, study)} == {
            (0, "left", "top", 0)
        }


def every_drawing():
    made = (
        effect_figures(effects(result(), result(measure="OR", effect=2)), "interventie")[0],
        prevalence(group()),
        births(10, 20),
        overlap(1.0),
    )
    return [spec for figure in made for spec in (figure.wide, figure.narrow)]


def test_a_drawing_stays_still_under_a_finger_and_says_nothing_when_pointed_at():
    for spec in every_drawing():
        layout = spec["layout"]
        assert (layout["dragmode"], layout["hovermode"], layout["showlegend"]) == (False, False, False)
        axes = [value for name, value in layout.items() if name.startswith(("xaxis", "yaxis"))]
        assert all(axis.get("fixedrange") or axis.get("visible") is False for axis in axes)
        assert {trace["hoverinfo"] for trace in spec["data"]} == {"skip"}


def test_only_a_scale_that_can_be_read_is_shown():
    pairs, groups, years, curves = (spec["layout"] for spec in every_drawing()[::2])
    hidden = [pairs["yaxis"], groups["yaxis"], groups["xaxis2"], curves["yaxis"]]
    assert [axis["visible"] for axis in hidden] == [False] * len(hidden)
    shown = [pairs["xaxis"], groups["xaxis"], years["xaxis"], years["yaxis"], curves["xaxis"]]
    assert all(axis.get("visible", True) for axis in shown)
    assert [axis["showgrid"] for axis in shown] == [False, False, False, True, False]
    assert [axis["showline"] for axis in shown] == [True, True, True, False, True]


def test_points_at_the_edge_are_drawn_whole():
    for spec in every_drawing()[:-2]:
        assert {trace["cliponaxis"] for trace in spec["data"]} == {False}
