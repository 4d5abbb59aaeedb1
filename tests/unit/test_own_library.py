"""A list of one's own becomes a library: from CSV, JSON or a table, with every fault in a sentence with its row and column."""

import json
import re
from pathlib import Path

import pytest

from hechting import Criteria, InterventionExplorer, LibraryError, library_from, load_library, search
from hechting.reading.own_columns import COLUMNS, FIRST
from hechting.reading.own_library import template

ROW = {
    "naam": "Inloopochtend", "leeftijd van": 0, "leeftijd tot": 12, "sessies": "6-8", "doelgroep": "alle ouders, tienervaders",
    "werkt via": "Sociale steun", "vorm": "groep", "samenvatting": "Ouders ontmoeten elkaar.",
}  # fmt: skip

FORM = re.compile(r"^\S+:\d+: [^:]+: .+ — .+$")


def csv_of(*rows, separator=",", ending="\n"):
    cells = [list(FIRST), *([str(row.get(name, "")) for name in FIRST] for row in rows)]
    quoted = (separator.join(f'"{cell}"' for cell in line) for line in cells)
    return ending.join(quoted) + ending


class Table:
    """As much of a DataFrame as the package asks for."""

    def __init__(self, rows):
        self.rows = rows

    def to_dict(self, orient):
        assert orient == "records"
        return self.rows


def faults_of(source, **options):
    with pytest.raises(LibraryError) as caught:
        library_from(source, **options)
    said = str(caught.value).splitlines()
    for line in said:
        assert FORM.match(line), line
    return said


@pytest.fixture
def forms(tmp_path):
    """The same list in each form in which it may come."""
    (tmp_path / "komma.csv").write_text(csv_of(ROW), "utf-8")
    (tmp_path / "excel.csv").write_text("sep=;\r\n" + csv_of(ROW, separator=";", ending="\r\n"), "utf-8-sig")
    (tmp_path / "tab.csv").write_text(csv_of(ROW, separator="\t"), "utf-8")
    (tmp_path / "lijst.json").write_text(json.dumps([ROW]), "utf-8")
    titled = {name.capitalize().replace(" ", "_"): value for name, value in ROW.items()}
    files = [tmp_path / name for name in ("komma.csv", "excel.csv", "tab.csv", "lijst.json")]
    return [*files, str(files[0]), [ROW], [titled], Table([ROW])]


def test_every_form_gives_the_same_records(forms):
    kept = [
        record.model_dump(exclude={"sources"})
        for record in (library_from(form).interventions["inloopochtend"] for form in forms)
    ]
    assert all(one == kept[0] for one in kept)
    record = library_from(forms[0]).interventions["inloopochtend"]
    assert (record.age.min_months, record.age.max_months) == (0, 12)
    assert (record.sessions.number_min, record.sessions.number_max) == (6, 8)
    assert record.mechanisms == ("sociale steun",)


def test_one_s_own_list_is_filtered_and_marked_and_the_rest_is_the_handbook_s():
    library = library_from([ROW, {**ROW, "naam": "Later", "leeftijd van": 48, "leeftijd tot": None}])
    assert search(library, Criteria(age_to=12, target_groups=["tienervaders"])).fits == ["inloopochtend"]
    assert library.discouraged == load_library().discouraged
    explorer = InterventionExplorer(Criteria(formats=["groep"]), library=library)
    assert sorted(explorer.selection) == ["inloopochtend", "later"]
    html = explorer.static_html()
    assert "eigen aanbod, niet nagekeken" in html
    assert "Nagekeken op" not in html
    assert 'href=""' not in html


def test_an_empty_cell_is_unknown_and_a_name_may_come_twice():
    library = library_from([{**ROW, "sessies": None}, {**ROW, "sessies": float("nan")}])
    assert list(library.interventions) == ["inloopochtend", "inloopochtend-2"]
    assert search(library, Criteria(max_sessions=3)).possible == ["inloopochtend", "inloopochtend-2"]


@pytest.mark.parametrize(
    ("change", "column", "said"),
    [
        ({"leeftijd tot": 360}, "leeftijd tot", "360 maanden is ouder dan 25 jaar"),
        ({"leeftijd van": "3 jaar"}, "leeftijd van", "'3 jaar' is geen getal"),
        ({"leeftijd van": 24}, "leeftijd van", "24 is hoger dan leeftijd tot 12"),
        ({"leeftijd van": -20}, "leeftijd van", "voor de zwangerschap"),
        ({"sessies": "veel"}, "sessies", "'veel' is geen getal"),
        ({"sessies": "8-6"}, "sessies", "begint hoger dan het eindigt"),
        ({"sessies": 2.5}, "sessies", "2.5 is geen aantal"),
        ({"doelgroep": "zwangeren; vaders"}, "doelgroep", "is met een ander teken gescheiden"),
        ({"naam": " "}, "naam", "is leeg"),
        ({"samenvatting": ""}, "samenvatting", "is leeg"),
        ({"naam": ["a", "b"]}, "naam", "is een lijst"),
    ],
)
def test_a_wrong_cell_is_one_sentence_with_its_row_and_column(tmp_path, change, column, said):
    (fault,) = faults_of([ROW, {**ROW, **change}])
    assert fault.startswith(f"tabel:3: {column}: ")
    assert said in fault


def test_all_faults_of_a_file_come_at_once(tmp_path):
    path = tmp_path / "mijn-lijst.csv"
    path.write_text(csv_of({**ROW, "leeftijd tot": "400"}, ROW, {**ROW, "sessies": "vaak"}), "utf-8")
    first, second = faults_of(path)
    assert "mijn-lijst.csv:2: leeftijd tot: " in first
    assert "mijn-lijst.csv:4: sessies: " in second


@pytest.mark.parametrize(
    ("heading", "meant"),
    [("name", "naam"), ("Zielgruppe", "doelgroep"), ("Age_from", "leeftijd van"), ("doelgroepen", "doelgroep")],
)
def test_a_heading_in_another_language_says_which_is_meant(heading, meant):
    row = {**{name: value for name, value in ROW.items() if name != meant}, heading: ROW[meant]}
    said = faults_of([row])
    assert any(f"bedoel je {meant}?" in line for line in said)
    assert not any("kolommen ontbreken" in line for line in said)


def test_missing_columns_are_one_sentence():
    (fault,) = faults_of([{"naam": "A", "samenvatting": "B"}])
    assert "kolommen ontbreken: leeftijd van, leeftijd tot, sessies, doelgroep, werkt via, vorm" in fault


@pytest.mark.parametrize("source", [[], "er-is-niets.csv", 3, [{}]])
def test_what_is_no_list_is_said(source):
    assert faults_of(source)


def test_broken_files_are_said(tmp_path):
    for name, text in (("a.json", "{"), ("b.json", '{"naam": 1}'), ("c.csv", ""), ("d.csv", 'naam,vorm\n"x')):
        (tmp_path / name).write_text(text, "utf-8")
        assert faults_of(tmp_path / name)


def test_somebody_else_s_headings_are_mapped():
    rows = [{"Titel": "Steun", "Jaren": "2", "Tekst": "Samen."}, {"Titel": "Rust", "Jaren": "x", "Tekst": "Slapen."}]
    columns = {"naam": "Titel", "samenvatting": "Tekst", "leeftijd tot": lambda row: 12 * int(row["jaren"])}
    (fault,) = faults_of(rows, columns=columns)
    assert fault.startswith("tabel:3: leeftijd tot: kan hier niet uit worden gehaald")
    library = library_from(rows[:1], columns=columns)
    assert library.interventions["steun"].age.max_months == 24
    assert search(library, Criteria(age_from=30)).fits == []
    assert "de kolom 'kosten' is er niet" in faults_of(rows, columns={"naam": "Kosten"})[0]


def test_the_template_has_every_column_and_loads(tmp_path):
    path = tmp_path / "eigen-aanbod.csv"
    path.write_bytes(template().encode("utf-8"))
    library = library_from(path)
    assert len(library.interventions) == 1
    header = path.read_text("utf-8-sig").splitlines()[0].split(";")
    assert header == list(COLUMNS)


def test_what_is_one_s_own_is_among_the_values_of_the_handbook():
    """A value that the handbook has, written with other capitals, is the handbook's."""
    record = library_from([{**ROW, "doelgroep": "Vaders, Zwangeren"}]).interventions["inloopochtend"]
    assert record.target_groups == ("vaders", "zwangeren")


LISTS = Path(__file__).parents[1] / "data" / "own_lists"


def years(row, name, end):
    return 12 * int(row[name].split(" ")[0].split("-")[end])


def test_a_list_of_home_visiting_programmes_loads_and_filters():
    columns = {
        "naam": "Model Name",
        "doelgroep": lambda row: row["target population"].replace(";", ","),
        "leeftijd van": "Child Age Minimum (months)",
        "leeftijd tot": lambda row: 12 * int(row["child age maximum (years)"]),
        "sessies": "Visits",
        "vorm": "Delivery",
        "samenvatting": "Description",
    }
    library = library_from(LISTS / "home_visiting.csv", columns=columns)
    assert search(library, Criteria(age_to=0, max_sessions=14)).fits == ["sample-group-steps", "sample-home-start"]
    assert search(library, Criteria(target_groups=["low income"])).fits == ["sample-home-start"]


def test_a_list_of_youth_organisations_loads_and_filters():
    columns = {
        "naam": lambda row: f"{row['activiteit']} ({row['organisatie']})",
        "aanbieder": "Organisatie",
        "leeftijd van": lambda row: years(row, "leeftijdsgroep", 0),
        "leeftijd tot": lambda row: years(row, "leeftijdsgroep", 1),
        "plaats": "Wijk",
        "samenvatting": "Toelichting",
    }
    library = library_from(LISTS / "youth_organisations.csv", columns=columns)
    assert next(record.owner for record in library.interventions.values()) == "De Proefboom"
    found = search(library, Criteria(age_from=150, age_to=160, locations=["Zuid"]))
    assert (found.fits, found.possible) == ([], ["maatje-stichting-proef"])


def test_a_list_of_contracted_services_loads_and_filters():
    columns = {
        "naam": "product",
        "aanbieder": "aanbieder",
        "vorm": "perceel",
        "leeftijd van": lambda row: None if row["leeftijd min"] is None else 12 * row["leeftijd min"],
        "leeftijd tot": lambda row: 12 * row["leeftijd max"],
        "samenvatting": lambda row: f"{row['product']}, per {row['eenheid']}.",
    }
    library = library_from(LISTS / "contracted_services.json", columns=columns)
    assert search(library, Criteria(age_from=96, formats=["Ambulant"])).fits == ["verzonnen-opvoedhulp-thuis"]
    assert len(search(library, Criteria(age_to=60)).fits) == 3
