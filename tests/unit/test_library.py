"""Bad input: every fault is named with its place and remedy, all at once, and never as a traceback."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from content_parts import lines

from hechting import LibraryError, load_library
from hechting.reading.places import CONTENT

FORM = re.compile(r"^[\w./-]+:\d+: [^:]+: .+ — .+$")

VIPP = "interventions/vipp-sd.yaml"


@pytest.fixture
def content(tmp_path):
    """A copy of some of the handbook's content that a test may damage."""
    folder = tmp_path / "content"
    kept = {"vipp-sd.yaml", "nika.yaml", "rebirthing.yaml", "nji-2013.yaml"}

    def left_out(parent, names):
        return [name for name in names if Path(parent) != CONTENT and name not in kept]

    shutil.copytree(CONTENT, folder, ignore=left_out)
    return folder


def faults_of(folder):
    with pytest.raises(LibraryError) as caught:
        load_library(folder)
    found = lines(caught.value.faults, folder)
    assert found
    for line in found:
        assert FORM.match(line), line
    return found


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} no longer stands in {path.name}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def line_of(path, text):
    return path.read_text(encoding="utf-8").splitlines().index(text) + 1


def test_the_handbook_s_own_content_is_valid_and_complete():
    library = load_library()
    for name in ("interventions", "discouraged", "findings"):
        assert set(getattr(library, name)) == {path.stem for path in (CONTENT / name).iterdir()}


def vipp(content):
    return content / "interventions" / "vipp-sd.yaml"


BROKEN = {
    "a tab": (lambda text: text.replace("  min_months", "\tmin_months"), "springt in met een tab"),
    "an open quote": (lambda text: text.replace("id: vipp-sd", 'id: "vipp-sd'), "is geen geldige YAML"),
    "an unknown field": (lambda text: text + "colour: red\n", "is hier geen veld"),
    "a misspelt field": (lambda text: text.replace("\nsummary:", "\nsummery:"), "bedoel je summary?"),
    "a missing field": (
        lambda text: re.sub(r"\ngoal:.*?(?=\n\w)", "", text, flags=re.DOTALL),
        "goal: ontbreekt — vul het veld in",
    ),
    "a field twice": (lambda text: text + "id: vipp-sd\n", "staat er twee keer"),
    "a wrong type": (lambda text: text.replace("number_max: 7", "number_max: zeven"), "een heel getal"),
    "a wrong bound": (
        lambda text: text.replace("number_min: 6", "number_min: 9"),
        "number_min 9 is hoger dan number_max 7",
    ),
    "a wrong age": (
        lambda text: text.replace("min_months: 0", "min_months: 99"),
        "min_months 99 is hoger dan max_months 72",
    ),
    "a value off the list": (
        lambda text: text.replace("- video-feedback", "- videofeedback"),
        "staat niet in vocabulary.yaml",
    ),
    "an unreadable date": (
        lambda text: text.replace("reviewed_on: 2026-11-22", "reviewed_on: 2026-13-45"),
        "staat niet in de kalender",
    ),
    "a date in words": (
        lambda text: text.replace("reviewed_on: 2026-11-22", "reviewed_on: gisteren"),
        "is geen leesbare datum",
    ),
    "no provenance": (
        lambda text: re.sub(r"\nprovenance:.*?(?=\n\w)", "\nprovenance: []", text, flags=re.DOTALL),
        "is een waarde zonder bron",
    ),
    "an empty value": (
        lambda text: re.sub(r"\nowner:.*?(?=\n\w)", "\nowner: null", text, flags=re.DOTALL),
        "noem het veld onder unknown",
    ),
    "not a number": (lambda text: text.replace("min_months: 0", "min_months: .nan"), "is geen leeftijd in maanden"),
    "an endless number": (lambda text: text.replace("number_max: 7", "number_max: .inf"), "een heel getal"),
    "true for a number": (
        lambda text: text.replace("number_max: 7", "number_max: true"),
        "true is van het verkeerde soort",
    ),
    "a value twice": (lambda text: text.replace("- huisbezoek", "- huisbezoek\n- huisbezoek"), "staat er twee keer"),
    "an anchor to itself": (
        lambda text: text.replace("settings:\n- thuis", "settings: &a\n- *a"),
        "heeft een anker of verwijzing",
    ),
    "a merge key": (lambda text: text.replace("age:\n", "age:\n  <<: {text: x}\n"), "is geen gewone naam van een veld"),
    "very deep nesting": (lambda text: text + "x: " + "[" * 3000 + "]" * 3000, "is te diep genest"),
    "a null for text": (
        lambda text: re.sub(r"\nname:.*", "\nname: null", text, count=1),
        "name: is leeg — vul het veld in",
    ),
    "an empty file": (lambda _: "", "is leeg"),
    "only a comment": (lambda _: "# later\n", "is leeg"),
    "a list": (lambda _: "- vipp-sd\n", "bestaat niet uit velden"),
    "another id": (lambda text: text.replace("id: vipp-sd", "id: vipp"), "is anders dan de bestandsnaam"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_record(content, case):
    change, expected = BROKEN[case]
    path = vipp(content)
    before = path.read_text(encoding="utf-8")
    path.write_text(change(before), encoding="utf-8")
    assert path.read_text(encoding="utf-8") != before
    lines = faults_of(content)
    assert any("interventions/vipp-sd.yaml:" in line and expected in line for line in lines), lines


def test_the_line_is_the_line_of_the_value(content):
    edit(vipp(content), "number_max: 7", "number_max: zeven")
    line = line_of(vipp(content), "  number_max: zeven")
    assert (
        f"interventions/vipp-sd.yaml:{line}: sessions.number_max: 'zeven' is van het verkeerde soort — een heel getal"
        in faults_of(content)
    )


def test_a_file_that_is_not_utf8(content):
    vipp(content).write_bytes(b"id: vipp-sd\nname: caf\xe9\n")
    assert (
        "interventions/vipp-sd.yaml:2: (bestand): is geen UTF-8-tekst — sla het bestand op met de codering UTF-8"
        in faults_of(content)
    )


def test_two_files_with_one_id(content):
    shutil.copy(vipp(content), content / "interventions" / "vipp-kopie.yaml")
    assert any("is al de id van interventions/" in line for line in faults_of(content))


def test_a_file_that_would_not_be_read(content):
    vipp(content).rename(content / "interventions" / "vipp-sd.yml")
    assert any("eindigt niet op .yaml" in line for line in faults_of(content))


def test_a_discouraged_approach_carries_no_recognition(content):
    path = content / "discouraged" / "rebirthing.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "recognition:\n  level: Goed onderbouwd\n", encoding="utf-8")
    assert any("kan nooit een erkenning hebben" in line for line in faults_of(content))


def test_all_faults_in_all_files_come_at_once(content):
    edit(vipp(content), "number_max: 7", "number_max: zeven")
    (content / "interventions" / "nika.yaml").write_text("", encoding="utf-8")
    (content / "findings" / "nji-2013.yaml").write_text("id: [", encoding="utf-8")
    files = {line.split(":")[0] for line in faults_of(content)}
    assert files == {"interventions/vipp-sd.yaml", "interventions/nika.yaml", "findings/nji-2013.yaml"}


def test_a_missing_folder_or_file_is_named(content):
    shutil.rmtree(content / "findings")
    (content / "better_roads.yaml").unlink()
    lines = faults_of(content)
    assert any(line.startswith("findings") for line in lines)
    assert any(line.startswith("better_roads.yaml") for line in lines)


VOCABULARY_FAULTS = {
    "a criterion is missing": ("  formats:\n    label", "  format:\n    label", "formats ontbreekt"),
    "a field has no Dutch name": ("  goal: Doel\n", "", "goal heeft geen Nederlandse naam"),
    "two criteria share a key": ("address_key: vorm", "address_key: preventie", "staat er twee keer"),
    "a level is not explained": ("- level: onbekend", "- level: geen idee", "dezelfde niveaus in dezelfde volgorde"),
}


@pytest.mark.parametrize("case", VOCABULARY_FAULTS)
def test_a_faulty_vocabulary_hides_no_other_fault(content, case):
    old, new, expected = VOCABULARY_FAULTS[case]
    edit(content / "vocabulary.yaml", old, new)
    edit(vipp(content), "number_max: 7", "number_max: zeven")
    lines = faults_of(content)
    assert any(line.startswith("vocabulary.yaml:") and expected in line for line in lines), lines
    assert any(line.startswith("interventions/vipp-sd.yaml:") for line in lines), lines


def test_a_warning_never_shares_an_id_with_an_intervention(content):
    path = content / "discouraged" / "rebirthing.yaml"
    text = path.read_text(encoding="utf-8").replace("id: rebirthing", "id: nika", 1)
    (content / "discouraged" / "nika.yaml").write_text(text, encoding="utf-8")
    assert any("'nika' is al de id van interventions/nika.yaml" in line for line in faults_of(content))


def test_an_empty_folder_is_no_library(content):
    for path in (content / "interventions").iterdir():
        path.unlink()
    assert any(
        line.startswith("interventions:1:") and "er staat geen enkel record in" in line for line in faults_of(content)
    )


def test_a_broken_header_of_the_effects_is_named(content):
    edit(content / "effects.csv", "kind,", '"kind"x,')
    assert any(line.startswith("effects.csv:1:") for line in faults_of(content))


def test_a_source_that_does_not_exist_is_named_in_every_kind_of_record(content):
    edit(
        content / "discouraged" / "rebirthing.yaml",
        "provenance:\n",
        "provenance:\n- fields: [verdict]\n  sources: [niemand]\n",
    )
    assert any("bron 'niemand' staat niet onder sources van dit bestand" in line for line in faults_of(content))


def test_the_check_command_prints_faults_without_a_traceback(content):
    edit(vipp(content), "number_max: 7", "number_max: zeven")
    command = [sys.executable, "-m", "hechting.checks", "content", "--folder", str(content)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "interventions/vipp-sd.yaml:" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_jupyter_shows_the_faults_alone(content):
    vipp(content).write_text("", encoding="utf-8")
    with pytest.raises(LibraryError) as caught:
        load_library(content)
    shown = caught.value._render_traceback_()
    assert shown[0] == "1 fout in de inhoud:"
    assert len(shown) == 2


def test_a_fault_can_be_clicked_from_where_the_command_ran(content, monkeypatch):
    edit(vipp(content), "number_max: 7", "number_max: zeven")
    monkeypatch.chdir(content.parent)
    with pytest.raises(LibraryError) as caught:
        load_library(content)
    place = str(caught.value).split(": ")[0]
    assert place == f"content/{VIPP}:{line_of(vipp(content), '  number_max: zeven')}"


def test_rules_across_fields_run_beside_a_wrong_field(content):
    edit(vipp(content), "number_max: 7", "number_max: zeven")
    edit(vipp(content), "max_months: 72", "max_months: -1")
    edit(vipp(content), "- video-feedback", "- videofeedback")
    edit(vipp(content), "length_minutes_min: 120", "length_minutes_min: 121")
    fields = {line.split(": ")[1] for line in faults_of(content)}
    assert fields == {"sessions.number_max", "sessions.length_minutes_min", "age.min_months", "mechanisms.0"}


WRONG_VALUES = {
    "a word for a number": ("number_max: 7", "number_max: zeven"),
    "a name that is no name": ("  sources:\n  - vippleiden-methode\n- fields", "  sources:\n  - VIPP Leiden\n- fields"),
    "a number in a list": ("- huisbezoek", "- 5"),
    "a day that does not exist": ("date: 2017-01-27", "date: 2017-02-30"),
    "no text in a list": ("- thuis\ndelivered_by", "- ''\ndelivered_by"),
    "a value with a tag": ("number_max: 7", "number_max: !!int '_'"),
}


@pytest.mark.parametrize("case", WRONG_VALUES)
def test_one_wrong_value_gives_one_fault(content, case):
    edit(vipp(content), *WRONG_VALUES[case])
    assert len(faults_of(content)) == 1, faults_of(content)


@pytest.mark.parametrize("empty", ["''", "null", "'  '", ""])
def test_an_empty_text_gets_one_remedy_however_it_is_written(content, empty):
    path = vipp(content)
    path.write_text(re.sub(r"\nname:.*", f"\nname: {empty}", path.read_text("utf-8"), count=1), "utf-8")
    (fault,) = faults_of(content)
    assert fault.endswith(": name: is leeg — vul het veld in")


def test_a_block_in_which_nothing_is_filled_in_is_one_fault(content):
    before, after = vipp(content).read_text("utf-8").split("effects:\n", 1)
    fields = ("study", "year", "design", "n", "result_known", "result", "effect_size", "caveat", "source")
    block = "\n".join(f"{' ' if place else '-'} {name}: null" for place, name in enumerate(fields))
    vipp(content).write_text(f"{before}effects:\n{block}\n{after}", "utf-8")
    (fault,) = faults_of(content)
    assert ": effects.0: is een blok waarin niets is ingevuld — vul de velden in, of haal het blok weg" in fault


def test_a_figure_without_rows_is_named(content):
    path = content / "prevalence.yaml"
    asked = "{population: x, pattern: secure_pct, sentence: '{count} van de 100.'}"
    figure = f"- {{key: leeg, label: L, title: T, point: P, asked: {asked}}}\n"
    path.write_text(path.read_text("utf-8") + figure, "utf-8")
    expected = "geen enkele rij van prevalence.csv staat in 'leeg' — noem leeg in de kolom figures van een rij"
    assert any(expected in line for line in faults_of(content)), faults_of(content)


CONTRADICTIONS = {
    "an age beside the date from which it follows": (
        "  under_reassessment: null",
        "  under_reassessment: null\n  older_than_5_years: false",
        "recognition.older_than_5_years: volgt al uit date",
    ),
    "a recognition in the future": (
        "date: 2017-01-27",
        "date: 2931-01-27",
        "recognition.date: 2931-01-27 ligt in de toekomst",
    ),
    "a review after today": (
        "reviewed_on: 2026-11-22",
        "reviewed_on: 2936-11-22",
        "reviewed_on: 2936-11-22 ligt in de toekomst",
    ),
}


@pytest.mark.parametrize("case", CONTRADICTIONS)
def test_a_contradiction_is_a_fault(content, case):
    old, new, expected = CONTRADICTIONS[case]
    edit(vipp(content), old, new)
    assert any(expected in line for line in faults_of(content)), faults_of(content)


def test_a_source_read_after_today_is_a_fault(content):
    edit(content / "sources.yaml", "read_on: 2026-11-22", "read_on: 2936-11-22")
    assert any("read_on: 2936-11-22 ligt in de toekomst" in line for line in faults_of(content))


SOURCES = {
    "written out": (
        "  bath-2021: aantallen per groep",
        "  bath-2021: {title: T, organisation: O, year: null, url: 'https://example.org', supports: s, read_on: 2026-11-22}",
        "sources.bath-2021: de bron staat hier uitgeschreven — titel, adres en dag in sources.yaml",
    ),
    "not on the shelf": (
        "  bath-2021: aantallen per groep",
        "  bad-2021: aantallen per groep",
        "sources.bad-2021: 'bad-2021' staat niet in sources.yaml — bedoel je bath-2021?",
    ),
    "without what it supports": (
        "  bath-2021: aantallen per groep",
        "  bath-2021: ''",
        "sources.bath-2021: zegt niet wat de bron onderbouwt",
    ),
}


@pytest.mark.parametrize("case", SOURCES)
def test_a_source_that_is_not_named_by_its_key_says_what_to_do(content, case):
    old, new, expected = SOURCES[case]
    edit(vipp(content), old, new)
    (fault,) = faults_of(content)
    assert expected in fault


def test_a_page_stands_on_the_shelf_once(content):
    path = content / "sources.yaml"
    page = path.read_text("utf-8").split("\n  aacap:\n", 1)[1].split("\n  aacap-", 1)[0]
    path.write_text(f"{path.read_text('utf-8')}  nog-eens:\n{page}\n", "utf-8")
    assert any("sources.nog-eens.url: dit adres staat er al, onder aacap" in line for line in faults_of(content))


def test_faults_of_the_shelf_are_not_blamed_on_who_uses_it(content):
    edit(content / "sources.yaml", "    year: 2005", "    year: lang geleden")
    (fault,) = faults_of(content)
    assert fault.startswith("sources.yaml:")


def test_a_folder_of_one_s_own_takes_the_rest_from_the_handbook(tmp_path):
    (tmp_path / "interventions").mkdir()
    text = (CONTENT / "interventions" / "nika.yaml").read_text("utf-8")
    path = tmp_path / "interventions" / "ons-aanbod.yaml"
    path.write_text(text.replace("id: nika", "id: ons-aanbod"), "utf-8")
    library, handbook = load_library(tmp_path), load_library()
    assert list(library.interventions) == ["ons-aanbod"]
    assert library.discouraged == handbook.discouraged
    assert library.vocabulary == handbook.vocabulary
    path.write_text(text, "utf-8")
    with pytest.raises(LibraryError) as caught:
        load_library(tmp_path)
    (fault,) = caught.value.faults
    assert fault.file == path


def test_sources_of_one_s_own_stand_beside_those_of_the_handbook(tmp_path):
    (tmp_path / "sources.yaml").write_text(
        "sources:\n  eigen-site:\n    title: Ons\n    organisation: Wij\n    year: null\n"
        "    url: https://www.example.org/\n    read_on: 2026-11-22\n",
        "utf-8",
    )
    assert load_library(tmp_path).sources.keys() == {*load_library().sources, "eigen-site"}


@pytest.mark.parametrize(
    ("name", "said"), [("nergens", "is er niet"), ("leeg", "staat niets"), ("bestand", "is geen map")]
)
def test_a_folder_without_content_is_one_sentence(tmp_path, name, said):
    (tmp_path / "leeg").mkdir()
    (tmp_path / "bestand").write_text("", "utf-8")
    with pytest.raises(LibraryError, match=said) as caught:
        load_library(tmp_path / name)
    assert len(caught.value.faults) == 1
