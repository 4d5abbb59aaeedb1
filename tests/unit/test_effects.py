"""The results of research: what enters, what stays out, and what an editor reads when a row is wrong."""

import csv
import re
import shutil
from math import erf
from typing import get_args

import pytest
from content_parts import faults_in, tables_of
from pydantic import ValidationError

from hechting import load_library
from hechting.reading.places import CONTENT
from hechting.schema.effects import Kind
from hechting.wording.numbers import decimal


@pytest.fixture(scope="module")
def effects():
    return load_library().effects


@pytest.fixture
def folder(tmp_path):
    for name in ("effects.csv", "effects.yaml", "remarks.yaml"):
        shutil.copy(CONTENT / name, tmp_path / name)
    return tmp_path


def change(folder, line, **cells):
    """Write other cells into a line of effects.csv (the header is line 1); a list of cells replaces the line."""
    path = folder / "effects.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    for name, text in cells.items():
        rows[line - 1][rows[0].index(name)] = text
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def faults_after(folder, line, **cells):
    change(folder, line, **cells)
    assert tables_of(folder)[0]["effects"] is None
    return faults_in(folder, "effects.")


def test_every_figure_has_a_number_to_draw(effects):
    for figure in effects.words.figures:
        assert any(result.chartable for result in effects.in_figure(figure.key))


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_of_result_has_its_figures_and_its_question(effects, kind):
    shown = {result for figure in effects.words.of_kind(kind) for result in effects.in_figure(figure.key)}
    assert shown == {result for result in effects.rows if result.kind == kind}
    assert effects.words.choose[kind]


def test_the_result_of_which_the_direction_is_unknown_is_not_drawn(effects):
    unclear = [result for result in effects.rows if "richting onduidelijk" in result.outcome]
    assert unclear
    assert not any(result.chartable for result in unclear)


def test_numbers_in_the_messages_stand_in_the_rows(effects):
    for figure in effects.words.figures:
        known = {(one.measure, decimal(one.effect)) for one in effects.in_figure(figure.key) if one.effect is not None}
        quoted = set(re.findall(r"\b(d|g|r|OR|SMD|kappa) = (−?\d+,\d+)", f"{figure.title} {figure.point}"))
        assert quoted <= known, figure.key


def test_pairs_in_the_messages_follow_from_the_effect(effects):
    """For two normal groups that lie d apart, the chance that one of the first scores higher is Φ(d / √2)."""
    point = next(figure.point for figure in effects.words.figures if figure.key == "sensitief-opvoeden")
    effect = float(re.search(r"d = (\d,\d+)", point)[1].replace(",", "."))
    assert int(re.search(r"(\d+) van de 100", point)[1]) == round(50 * (1 + erf(effect / 2)))


#: Words of a cause: only trials can say them.
CAUSES = re.compile(r"\b(maakt|maken|veroorza\w+|zorgt|zorgen dat|doet ertoe|leidt tot|door|dankzij|beschermt|helpt)\b")

#: Words of a cause that the line beside a title may not use either.
STRONG_CAUSES = re.compile(r"\b(veroorza\w+|leidt tot|dankzij|beschermt)\b")

#: Words without an exception.
WITHOUT_EXCEPTION = re.compile(r"\b(elk|elke|ieder|iedere|alle|altijd|nooit|overal|geen enkel\w*)\b", re.IGNORECASE)

#: Words that say how narrow the ground is.
NARROW = re.compile(r"\b(één|studies?|overzicht|groep|groepen|NJi|Noord-Amerikaanse|van deze|jongeren zelf)\b")

#: A group of fewer people than this is small.
SMALL = 150


def figures_of_all():
    library = load_library()
    for table in (library.effects, library.prevalence):
        for figure in table.words.figures:
            yield figure, table.in_figure(figure.key)


def test_no_title_names_a_cause_that_no_trial_found():
    for figure, _ in figures_of_all():
        is_of_trials = getattr(figure, "kind", None) == "interventie"
        assert is_of_trials or not CAUSES.search(figure.title), figure.title


def test_no_point_names_a_cause_that_no_trial_found():
    for figure, _ in figures_of_all():
        is_of_trials = getattr(figure, "kind", None) == "interventie"
        assert is_of_trials or not STRONG_CAUSES.search(figure.point), figure.point


def test_no_title_speaks_without_exception():
    allowed = {"gewone-gezinnen"}  # "in alle studies samen" is what that review counts
    assert [f.title for f, _ in figures_of_all() if WITHOUT_EXCEPTION.search(f.title) and f.key not in allowed] == []


def test_a_title_that_rests_on_one_small_study_says_so():
    for figure, rows in figures_of_all():
        drawn = [row for row in rows if getattr(row, "chartable", True)]
        sizes = [row.n for row in drawn]
        is_small = all(size is not None and size < SMALL for size in sizes)
        is_one = all(row.k == 1 for row in drawn)
        if is_small or is_one:
            assert NARROW.search(figure.title), figure.title


def test_titles_that_said_more_than_their_rows_would_be_seen():
    assert WITHOUT_EXCEPTION.search("In elk land dat tot 1988 was onderzocht, kwam veilig het vaakst voor")
    assert CAUSES.search("Armoede alleen maakt een kind niet onveilig gehecht")
    assert not NARROW.search(
        "Armoede alleen maakt een kind niet onveilig gehecht, want bij uitstekende zorg was driekwart veilig"
    )


def test_records_cannot_be_changed(effects):
    with pytest.raises(ValidationError):
        effects.rows[0].effect = 1.0


@pytest.mark.parametrize(
    ("cells", "field", "words"),
    [
        ({"effect": "0,33"}, "effect", "geen getal — een getal met een punt"),
        ({"k": "ongeveer 70"}, "k", "geen heel getal"),
        ({"ci_low": "0.10"}, "ci_low", "is een half interval — beide grenzen"),
        ({"ci_low": "0.40", "ci_high": "0.50"}, "ci_low", "de uitkomst valt buiten het interval"),
        ({"effect": ""}, "effect", "past niet bij de maat"),
        ({"measure": "kwalitatief"}, "finding", "is leeg bij een uitkomst in woorden"),
        ({"measure": "eta"}, "measure", "'eta' mag hier niet — een van: 'd'"),
        ({"kind": "mening"}, "kind", "een van: 'interventie'"),
        (
            {"kind": "risico"},
            "figures",
            "'sensitief-opvoeden' staat voor deze rij niet in effects.yaml — een van: mishandeling",
        ),
        (
            {"figures": "geluk"},
            "figures",
            "'geluk' staat voor deze rij niet in effects.yaml — een van: sensitief-opvoeden",
        ),
        ({"figures": ""}, "figures", "staat in geen enkele grafiek — een of meer van: sensitief-opvoeden"),
        ({"chartable": "misschien"}, "chartable", "ja of nee"),
        ({"study": ""}, "study", "is leeg — vul het veld in"),
        ({"measure": "OR", "effect": "-2"}, "effect", "een OR is groter dan nul"),
        ({"measure": "kappa"}, "chartable", "kappa is niet om te rekenen naar paren — nee, of een andere maat"),
        ({"counted": ""}, "counted", "is leeg bij een uitkomst in een grafiek — met of tegen"),
        ({"outcome": "geluk"}, "outcome", "die niet zegt wat er dan wordt geteld — zet de uitkomst onder counts"),
    ],
)
def test_a_fault_names_file_line_field_and_remedy(folder, cells, field, words):
    faults = faults_after(folder, 2, **cells)
    assert any(fault.startswith(f"effects.csv:2: {field}: ") and words in fault for fault in faults), faults
    assert all(" — " in fault for fault in faults)


def test_all_faults_come_at_once(folder):
    change(folder, 2, effect="veel")
    assert [fault[:16] for fault in faults_after(folder, 4, kind="x")] == ["effects.csv:2: e", "effects.csv:4: k"]


def test_the_same_result_twice_is_a_fault(folder):
    path = folder / "effects.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines, lines[1]]) + "\n", encoding="utf-8")
    (fault,) = faults_in(folder, "effects.")
    expected = f"effects.csv:{len(lines) + 1}: part: heeft dezelfde study, outcome, measure, part als regel 2"
    assert fault.startswith(expected)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kind,study\nx,y\n", "de kolommen kloppen niet"),
        ("", "de kolommen kloppen niet"),
    ],
)
def test_wrong_columns_are_named(folder, text, words):
    (folder / "effects.csv").write_text(text, encoding="utf-8")
    assert words in faults_in(folder, "effects.")[0]


def test_a_row_with_a_comma_too_many(folder):
    path = folder / "effects.csv"
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + ",,\n", encoding="utf-8")
    (fault,) = faults_in(folder, "effects.")
    assert "zet tekst met een komma tussen dubbele aanhalingstekens" in fault


@pytest.mark.parametrize("name", ["effects.csv", "effects.yaml"])
def test_a_missing_or_unreadable_file_is_a_fault(folder, name):
    (folder / name).write_bytes(b"\xff\xfe\x00")
    assert "is geen UTF-8-tekst" in faults_in(folder, name)[0]
    (folder / name).unlink()
    assert faults_in(folder, name)[0].startswith(f"{name}:1: (bestand): is er niet")


def test_faults_of_both_files_come_at_once(folder):
    path = folder / "effects.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("  risico: Kies een omstandigheid\n", ""), encoding="utf-8"
    )
    faults = faults_after(folder, 2, effect="veel")
    assert any(
        fault.startswith("effects.yaml:") and "heeft geen vraag — zet risico onder choose" in fault for fault in faults
    )
    assert any(fault.startswith("effects.csv:2: effect: ") for fault in faults)
