"""What is kept of parsed files is what parsing them gives, and is used for nothing else."""

import shutil

import pytest

from hechting.reading import parsed
from hechting.reading.located_yaml import read_located_yaml
from hechting.reading.places import CONTENT

VIPP = CONTENT / "interventions" / "vipp-sd.yaml"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(parsed, "_FOLDER", tmp_path / "kept")
    return tmp_path / "kept"


@pytest.fixture
def parsing(monkeypatch):
    """The texts that were truly parsed."""
    from hechting.reading import located_yaml

    texts, parse = [], located_yaml._parse
    monkeypatch.setattr(located_yaml, "_parse", lambda text, located: (texts.append(text), parse(text, located)))
    return texts


def everything(located):
    return located.data, located.lines, sorted(located.places.values(), key=repr), located.faults


def test_what_is_kept_is_what_was_read(parsing):
    files = sorted(CONTENT.rglob("*.yaml"))
    first = [everything(read_located_yaml(path)) for path in files]
    count = len(parsing)
    assert count == len(files)
    assert [everything(read_located_yaml(path)) for path in files] == first
    assert len(parsing) == count


def test_places_are_those_of_the_data_at_hand():
    read_located_yaml(VIPP)
    again = read_located_yaml(VIPP)
    assert again.places[id(again.data)] == ()
    assert again.places[id(again.data["age"])] == ("age",)


def test_a_changed_file_is_read_anew(tmp_path, parsing):
    read_located_yaml(VIPP)
    copy = tmp_path / "interventions" / VIPP.name
    copy.parent.mkdir()
    shutil.copy(VIPP, copy)
    assert read_located_yaml(copy).data == read_located_yaml(VIPP).data
    assert len(parsing) == 1
    copy.write_text(copy.read_text("utf-8") + "\nnew_field: 1\n", "utf-8")
    assert read_located_yaml(copy).data["new_field"] == 1
    assert len(parsing) == 2


def test_what_others_write_and_what_is_wrong_is_not_kept(tmp_path, folder):
    other = tmp_path / "eigen.yaml"
    other.write_text("naam: Eigen\n", "utf-8")
    read_located_yaml(other)
    assert not folder.exists()


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"\xe9\x03"])
def test_a_damaged_keepsake_is_passed_by(folder, parsing, damage):
    before = read_located_yaml(VIPP).data
    (kept,) = folder.iterdir()
    kept.write_bytes(damage)
    assert read_located_yaml(VIPP).data == before
    assert len(parsing) == 2


def test_without_a_place_to_keep_it_reading_goes_on(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setattr(parsed, "_FOLDER", tmp_path / "file" / "kept")
    assert read_located_yaml(VIPP).data["id"] == "vipp-sd"
