"""Bad input: every fault is named with its place and remedy, all at once, and never as a traceback."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hechting import LibraryError, load_library
from hechting.library import CONTENT

FORM = re.compile(r"^[\w./-]+:\d+: [^:]+: .+ — .+$")


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
    lines = [str(fault) for fault in caught.value.faults]
    assert lines
    for line in lines:
        assert FORM.match(line), line
    return lines


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} no longer stands in {path.name}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def line_of(path, text):
    return path.read_text(encoding="utf-8").splitlines().index(text) + 1


def test_the_handbook_s_own_content_is_valid_and_complete():
    library = load_library()
    assert (len(library.interventions), len(library.discouraged), len(library.findings)) == (38, 6, 4)


def vipp(content):
    return content / "interventions" / "vipp-sd.yaml"


BROKEN = {
    "a tab": (lambda text: text.replace("  min_months", "\tmin_months"), "a tab character"),
    "an open quote": (lambda text: text.replace("id: vipp-sd", 'id: "vipp-sd'), "is no valid YAML"),
    "an unknown field": (lambda text: text + "colour: red\n", "is no field of this record"),
    "a misspelt field": (lambda text: text.replace("\nsummary:", "\nsummery:"), "did you mean summary?"),
    "a missing field": (lambda text: re.sub(r"\ngoal:.*?(?=\n\w)", "", text, flags=re.DOTALL), "goal: is missing"),
    "a field twice": (lambda text: text + "id: vipp-sd\n", "stands twice"),
    "a wrong type": (lambda text: text.replace("number_max: 7", "number_max: zeven"), "a whole number"),
    "a wrong bound": (
        lambda text: text.replace("number_min: 6", "number_min: 9"),
        "number_min 9 is above number_max 7",
    ),
    "a wrong age": (
        lambda text: text.replace("min_months: 0", "min_months: 99"),
        "min_months 99 is above max_months 72",
    ),
    "a value off the list": (lambda text: text.replace("- video-feedback", "- videofeedback"), "not in the vocabulary"),
    "an unreadable date": (
        lambda text: text.replace("reviewed_on: 2026-11-22", "reviewed_on: 2026-13-45"),
        "does not exist in the calendar",
    ),
    "a date in words": (
        lambda text: text.replace("reviewed_on: 2026-11-22", "reviewed_on: gisteren"),
        "not a readable date",
    ),
    "no provenance": (
        lambda text: re.sub(r"\nprovenance:.*?(?=\n\w)", "\nprovenance: []", text, flags=re.DOTALL),
        "a value without a source",
    ),
    "an empty value": (
        lambda text: re.sub(r"\nowner:.*?(?=\n\w)", "\nowner: null", text, flags=re.DOTALL),
        "list the field under unknown",
    ),
    "not a number": (lambda text: text.replace("min_months: 0", "min_months: .nan"), "is no age in months"),
    "an endless number": (lambda text: text.replace("number_max: 7", "number_max: .inf"), "a whole number"),
    "true for a number": (lambda text: text.replace("number_max: 7", "number_max: true"), "true has the wrong type"),
    "a value twice": (lambda text: text.replace("- huisbezoek", "- huisbezoek\n- huisbezoek"), "stands twice"),
    "an anchor to itself": (lambda text: text.replace("settings:\n- thuis", "settings: &a\n- *a"), "refers to itself"),
    "a merge key": (lambda text: text.replace("age:\n", "age:\n  <<: {text: x}\n"), "is no plain field name"),
    "very deep nesting": (lambda text: text + "x: " + "[" * 3000 + "]" * 3000, "is nested too deeply"),
    "a null for text": (lambda text: re.sub(r"\nname:.*", "\nname: null", text, count=1), "null has the wrong type"),
    "an empty file": (lambda _: "", "is empty"),
    "only a comment": (lambda _: "# later\n", "is empty"),
    "a list": (lambda _: "- vipp-sd\n", "does not hold fields"),
    "another id": (lambda text: text.replace("id: vipp-sd", "id: vipp"), "differs from the file name"),
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
        f"interventions/vipp-sd.yaml:{line}: sessions.number_max: 'zeven' has the wrong type — a whole number"
        in faults_of(content)
    )


def test_a_file_that_is_not_utf8(content):
    vipp(content).write_bytes(b"id: vipp-sd\nname: caf\xe9\n")
    assert (
        "interventions/vipp-sd.yaml:2: (file): is not UTF-8 text — save the file with the encoding UTF-8"
        in faults_of(content)
    )


def test_two_files_with_one_id(content):
    shutil.copy(vipp(content), content / "interventions" / "vipp-kopie.yaml")
    assert any("is already the id in interventions/" in line for line in faults_of(content))


def test_a_file_that_would_not_be_read(content):
    vipp(content).rename(content / "interventions" / "vipp-sd.yml")
    assert any("does not end in .yaml" in line for line in faults_of(content))


def test_a_discouraged_approach_carries_no_recognition(content):
    path = content / "discouraged" / "rebirthing.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "recognition:\n  level: Goed onderbouwd\n", encoding="utf-8")
    assert any("can never carry a recognition" in line for line in faults_of(content))


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
    "a criterion is missing": ("  formats:\n    label", "  format:\n    label", "formats is missing"),
    "a field has no Dutch name": ("  goal: Doel\n", "", "no Dutch name for goal"),
    "two criteria share a key": ("address_key: vorm", "address_key: preventie", "is taken"),
    "a level is not explained": ("- level: onbekend", "- level: geen idee", "the same levels in the same order"),
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
    assert any("'nika' is already the id in interventions/nika.yaml" in line for line in faults_of(content))


def test_an_empty_folder_is_no_library(content):
    for path in (content / "interventions").iterdir():
        path.unlink()
    assert any(line.startswith("interventions:1:") and "holds no records" in line for line in faults_of(content))


def test_a_broken_header_of_the_effects_is_named(content):
    edit(content / "effects.csv", "kind,", '"kind"x,')
    assert any(line.startswith("effects.csv:1:") for line in faults_of(content))


def test_a_source_that_does_not_exist_is_named_in_every_kind_of_record(content):
    edit(
        content / "discouraged" / "rebirthing.yaml",
        "provenance:\n",
        "provenance:\n- fields: [verdict]\n  sources: [niemand]\n",
    )
    assert any("source 'niemand' does not exist in this file" in line for line in faults_of(content))


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
    assert shown[0] == "1 fault in the content:"
    assert len(shown) == 2
