"""How often each pattern was found: every verified number is in, and a wrong row is refused."""

import csv
import re
import shutil

import pytest
from content_parts import faults_in, tables_of

from hechting import load_library
from hechting.reading.places import CONTENT
from hechting.schema.prevalence import PATTERNS, shares_by_population

PREVALENCE = load_library().prevalence

#: What the sources say: secure, avoidant, resistant, disorganised, n, k; ``None`` is not found.
VERIFIED = {
    "general_global_2023": (51.6, 14.7, 10.2, 23.5, 20720, 285),
    "preschool_global_2023": (53.5, 14, 11, 21.5, 8186, 97),
    "general_lowrisk_1999": (62, 15, 9, 15, None, None),
    "general_global_1988": (65, 21, 14, None, 2000, 32),
    "nl_1988": (67, 26, 7, None, None, 4),
    "usa_1988": (65, 21, 14, None, None, 18),
    "germany_1988": (57, 35, 8, None, None, 3),
    "israel_1988": (64, 7, 29, None, None, 2),
    "japan_1988": (68, 5, 27, None, None, 2),
    "sweden_1988": (74, 22, 4, None, None, 1),
    "uk_1988": (75, 22, 3, None, None, 1),
    "china_1988": (50, 25, 25, None, None, 1),
    "nl_general_nji": (None, None, None, 15, None, None),
    "nl_maltreatment_nji": (None, None, None, 80, None, None),
    "nl_adopted_late_nji": (None, None, None, 30, None, None),
    "maltreated_egeland1981": (38, None, None, None, 31, 1),
    "excellent_care_egeland1981": (75, None, None, None, 33, 1),
    "institution_lionetti2015": (18, None, None, 54, 399, 10),
    "institution_beip2005": (18.9, 3.2, 0, 65.3, None, 1),
    "community_beip2005": (74, 4, 0, 22, None, 1),
    "foster_vasileva2016": (None, None, None, 22, 255, None),
    "depressed_mothers_2000": (None, None, None, 28, None, 6),
    "nondepressed_mothers_2000": (None, None, None, 17, None, 6),
    "verypreterm_2014": (61, None, None, 32, 71, 1),
    "fullterm_2014": (72, None, None, 17, 105, 1),
    "verypreterm_school": (19, None, None, None, 38, 1),
    "teen_mothers_2002": (67, None, None, None, 51, 1),
    "nonteen_mothers_2002": (62, None, None, None, 76, 1),
    "teen_mothers_control_2005": (38, None, None, None, None, 1),
    "teen_mothers_intervention_2005": (57, None, None, None, None, 1),
    "youth_justice_nl": (7, 44, 15, 30, 81, 1),
    "adults_aai_2009": (58, 23, 19, None, None, None),
    "dogon_2001": (67, 0, 8, 25, 42, 1),
    "kibbutz_home_1994": (80, 0, None, None, None, 1),
    "kibbutz_communal_1994": (48, 0, None, None, None, 1),
    "gusii_mother_1986": (61, None, None, None, None, 1),
    "gusii_caretaker_1986": (54, None, None, None, None, 1),
}

#: Numbers that stood in older texts from memory and were found in no source.
FROM_MEMORY = (
    "teen_mothers_1999",
    "low_ses_1999",
    "maltreating_1999",
    "depressed_1999",
    "maltreated_carlson1989",
    "adopted_2009",
)


@pytest.fixture
def folder(tmp_path):
    for name in ("prevalence.csv", "prevalence.yaml", "remarks.yaml"):
        shutil.copy(CONTENT / name, tmp_path / name)
    return tmp_path


def faults_after(folder, line, **cells):
    """Write other cells into a line of prevalence.csv (the header is line 1) and read the folder."""
    path = folder / "prevalence.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    for name, text in cells.items():
        rows[line - 1][rows[0].index(name)] = text
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
    assert tables_of(folder)[0]["prevalence"] is None
    return faults_in(folder, "prevalence.")


def test_exactly_the_verified_numbers_are_in():
    found = {
        row.population: (*(row.shares.get(pattern) for pattern in PATTERNS), row.n, row.k) for row in PREVALENCE.rows
    }
    assert found == VERIFIED


def test_numbers_from_memory_stay_out():
    assert not set(FROM_MEMORY) & {row.population for row in PREVALENCE.rows}


def test_every_row_has_a_publication_and_a_note():
    for row in PREVALENCE.rows:
        assert row.link.startswith("http")
        assert row.note.endswith((".", ").", "’."))


def test_other_parts_find_the_percentages_by_column():
    shares = shares_by_population(PREVALENCE)
    assert shares["general_lowrisk_1999"] == dict(zip(PATTERNS, (62, 15, 9, 15), strict=True))
    assert shares["nl_1988"]["disorganized_pct"] is None


def test_percentages_in_the_messages_stand_in_the_rows_or_their_notes():
    remarked = {"30", "40", "18", "47", "52"}
    for figure in PREVALENCE.words.figures:
        rows = PREVALENCE.in_figure(figure.key)
        known = {f"{share:g}".replace(".", ",") for row in rows for share in row.shares.values()} | remarked
        quoted = set(re.findall(r"(\d+(?:,\d)?)%", f"{figure.title} {figure.point}"))
        assert quoted <= known, figure.key


def test_groups_are_shown_with_what_they_were_compared_with():
    together = [
        ("depressed_mothers_2000", "nondepressed_mothers_2000"),
        ("teen_mothers_2002", "nonteen_mothers_2002"),
        ("teen_mothers_control_2005", "teen_mothers_intervention_2005"),
        ("verypreterm_2014", "fullterm_2014"),
        ("institution_beip2005", "community_beip2005"),
        ("maltreated_egeland1981", "excellent_care_egeland1981"),
    ]
    figures = {row.population: row.figures for row in PREVALENCE.rows}
    assert all(figures[one] == figures[other] for one, other in together)


def test_years_without_the_fourth_pattern_stand_apart_from_those_with_it():
    for figure in PREVALENCE.words.figures:
        rows = PREVALENCE.in_figure(figure.key)
        if any("1988" in row.study for row in rows):
            assert not any("disorganized_pct" in row.shares for row in rows)


@pytest.mark.parametrize(
    ("cells", "field", "words"),
    [
        ({"secure_pct": "62,0"}, "secure_pct", "geen getal — een getal met een punt"),
        ({"secure_pct": "-3", "rest": "?"}, "secure_pct", "-3 is geen percentage — 0 tot en met 100"),
        ({"secure_pct": "101"}, "secure_pct", "101 is geen percentage — 0 tot en met 100"),
        ({"secure_pct": "90"}, "secure_pct", "de percentages zijn samen 129 — samen 100"),
        ({"secure_pct": "40"}, "rest", "past niet bij percentages die samen 79 zijn"),
        ({"rest": "niets"}, "rest", "past niet bij percentages die samen 101 zijn"),
        (dict.fromkeys(PATTERNS, ""), "secure_pct", "er is geen enkel percentage — ten minste een van de vier"),
        ({"n": "veel"}, "n", "geen heel getal — alleen cijfers"),
        ({"population": ""}, "population", "is leeg — vul het veld in"),
        ({"figures": ""}, "figures", "staat in geen enkele grafiek — een of meer van: gewone-gezinnen"),
        (
            {"figures": "elders"},
            "figures",
            "'elders' staat voor deze rij niet in prevalence.yaml — een van: gewone-gezinnen",
        ),
        ({"publication": ""}, "publication", "is leeg"),
        ({"note": ""}, "note", "is leeg"),
        ({"population": "nl_1988"}, "population", ""),
    ],
)
def test_a_fault_names_file_line_field_and_remedy(folder, cells, field, words):
    faults = faults_after(folder, 2, **cells)
    line = 6 if cells.get("population") == "nl_1988" else 2
    assert any(fault.startswith(f"prevalence.csv:{line}: {field}: ") and words in fault for fault in faults), faults
    assert all(" — " in fault for fault in faults)


def test_all_faults_of_both_files_come_at_once(folder):
    path = folder / "prevalence.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("[onveilig-is-geen-stoornis, ", "[iets, ", 1).replace("  secure_pct: veilig\n", ""),
        encoding="utf-8",
    )
    faults = faults_after(folder, 2, n="veel")
    assert any("'iets' staat niet in remarks.yaml" in fault for fault in faults) or any(
        "patterns" in fault for fault in faults
    )
    assert any(fault.startswith("prevalence.csv:2: n: ") for fault in faults)


@pytest.mark.parametrize("name", ["prevalence.csv", "prevalence.yaml", "remarks.yaml"])
def test_a_missing_file_is_a_fault(folder, name):
    (folder / name).unlink()
    assert faults_in(folder, name)[0].startswith(f"{name}:1: (bestand): is er niet")
