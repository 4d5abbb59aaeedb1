"""The results of research: what enters, what stays out, and what an editor reads when a row is wrong."""

import csv
import re
import shutil
from math import erf
from typing import get_args

import pytest
from pydantic import ValidationError

from hechting.effects import Kind, read_effects
from hechting.library import CONTENT
from hechting.number_words import decimal


@pytest.fixture(scope="module")
def effects():
    found, faults = read_effects(CONTENT)
    assert faults == ()
    return found


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
    effects, faults = read_effects(folder)
    assert effects is None
    return [str(fault) for fault in faults]


def test_every_result_has_a_page_and_a_day(effects):
    for result in effects.rows:
        assert result.verified_at.startswith("http")
        assert result.link.startswith("http")
        assert result.read_on.isoformat() == "2026-11-22"


def test_every_figure_has_a_number_to_draw(effects):
    for figure in effects.words.figures:
        assert any(result.chartable for result in effects.in_figure(figure.key))


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_of_result_has_its_figures_and_its_question(effects, kind):
    shown = {result for figure in effects.words.of_kind(kind) for result in effects.in_figure(figure.key)}
    assert shown == {result for result in effects.rows if result.kind == kind}
    assert effects.words.choose[kind]


def test_the_result_of_which_the_direction_is_unknown_is_not_drawn(effects):
    barred = [result for result in effects.rows if result.caveat and "Niet in een grafiek" in result.caveat]
    assert len(barred) == 1
    assert not barred[0].chartable


def test_numbers_in_the_messages_stand_in_the_rows(effects):
    for figure in effects.words.figures:
        known = {(one.measure, decimal(one.effect)) for one in effects.in_figure(figure.key) if one.effect is not None}
        quoted = set(re.findall(r"\b(d|g|r|OR|SMD|kappa) = (−?\d+,\d+)", f"{figure.title} {figure.point}"))
        assert quoted <= known, figure.key


def test_chance_in_words_follows_from_the_effect(effects):
    """For two normal groups that lie d apart, the chance that one of the first scores higher is Φ(d / √2)."""
    point = next(figure.point for figure in effects.words.figures if figure.key == "sensitief-opvoeden")
    effect = float(re.search(r"d = (\d,\d+)", point)[1].replace(",", "."))
    assert int(re.search(r"(\d+) van de 100", point)[1]) == round(50 * (1 + erf(effect / 2)))


def test_records_cannot_be_changed(effects):
    with pytest.raises(ValidationError):
        effects.rows[0].effect = 1.0


@pytest.mark.parametrize(
    ("cells", "field", "words"),
    [
        ({"effect": "0,33"}, "effect", "no number — a number with a decimal point"),
        ({"k": "ongeveer 70"}, "k", "no whole number"),
        ({"ci_low": "0.10"}, "ci_low", "half an interval — both bounds"),
        ({"ci_low": "0.40", "ci_high": "0.50"}, "ci_low", "the effect lies outside its interval"),
        ({"effect": ""}, "effect", "does not fit the measure"),
        ({"measure": "kwalitatief"}, "finding", "is empty for a result in words"),
        ({"measure": "eta"}, "measure", "'eta' is not allowed — one of: 'd'"),
        ({"kind": "mening"}, "kind", "one of: 'interventie'"),
        (
            {"kind": "risico"},
            "figures",
            "'sensitief-opvoeden' is not in effects.yaml for this row — one of: mishandeling",
        ),
        ({"figures": "geluk"}, "figures", "'geluk' is not in effects.yaml for this row — one of: sensitief-opvoeden"),
        ({"figures": ""}, "figures", "stands in no figure — one or more of: sensitief-opvoeden"),
        ({"chartable": "misschien"}, "chartable", "ja or nee"),
        ({"study": ""}, "study", "text"),
        ({"verified_at": "vu.nl"}, "verified_at", "an address that begins with https://"),
        ({"read_on": "gisteren"}, "read_on", "write it as year-month-day"),
        ({"measure": "OR", "effect": "-2"}, "effect", "an OR is above zero"),
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
    (fault,) = read_effects(folder)[1]
    assert (fault.line, fault.field) == (len(lines) + 1, "part")
    assert "same study, outcome, measure, part as line 2" in fault.problem


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kind,study\nx,y\n", "the columns are not right"),
        ("", "the columns are not right"),
    ],
)
def test_wrong_columns_are_named(folder, text, words):
    (folder / "effects.csv").write_text(text, encoding="utf-8")
    assert words in str(read_effects(folder)[1][0])


def test_a_row_with_a_comma_too_many(folder):
    path = folder / "effects.csv"
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + ",,\n", encoding="utf-8")
    (fault,) = read_effects(folder)[1]
    assert "put text with a comma between double quotes" in fault.allowed


@pytest.mark.parametrize("name", ["effects.csv", "effects.yaml"])
def test_a_missing_or_unreadable_file_is_a_fault(folder, name):
    (folder / name).write_bytes(b"\xff\xfe\x00")
    assert "not UTF-8" in str(read_effects(folder)[1][0])
    (folder / name).unlink()
    assert str(read_effects(folder)[1][0]).startswith(f"{name}:1: (file): cannot be read")


def test_faults_of_both_files_come_at_once(folder):
    path = folder / "effects.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("  risico: Kies een omstandigheid\n", ""), encoding="utf-8"
    )
    faults = faults_after(folder, 2, effect="veel")
    assert any(
        fault.startswith("effects.yaml:") and "has no question — add risico to choose" in fault for fault in faults
    )
    assert any(fault.startswith("effects.csv:2: effect: ") for fault in faults)
