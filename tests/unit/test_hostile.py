"""What hands, programs and bad intent make of a content file ends in sentences: never in a traceback, never in waiting."""

import os
import socket

import pytest
from content_parts import lines, one_of
from mutate_content import complaint, mutants

from hechting.reading.folder import ContentFolder
from hechting.schema.finding import Finding

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" role="img"><title>T</title><desc>D</desc>{}</svg>'


@pytest.mark.parametrize("seed", range(4))
def test_damaged_files_are_refused_in_sentences(tmp_path, seed):
    assert [said for name, raw in mutants(15, seed) if (said := complaint(name, raw, tmp_path))] == []


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<foreignObject/>",
        '<g onclick="alert(1)"/>',
        '<image href="https://example.org/x.png"/>',
        '<use href="https://example.org/x.svg#y"/>',
        '<a href="javascript:alert(1)"><path/></a>',
        '<path style="fill:url(https://example.org/x)"/>',
        "<style>@import 'https://example.org/x'</style>",
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '<g xmlns="http://www.w3.org/1999/xhtml"/>',
        "<g>" * 200_000 + "</g>" * 200_000,
    ],
)
def test_a_drawing_runs_nothing_and_fetches_nothing(tmp_path, inside):
    (tmp_path / "drawings").mkdir()
    (tmp_path / "drawings" / "proef.svg").write_text(SVG.format(inside), "utf-8")
    files = ContentFolder(tmp_path)
    assert files.drawings("drawings") == {}
    assert len(files.faults) == 1, lines(files.faults, tmp_path)


def test_a_drawing_with_a_doctype_is_refused(tmp_path):
    (tmp_path / "drawings").mkdir()
    (tmp_path / "drawings" / "proef.svg").write_text(f"<!DOCTYPE svg [<!ENTITY a 'b'>]>{SVG.format('')}", "utf-8")
    files = ContentFolder(tmp_path)
    assert files.drawings("drawings") == {}
    assert "heeft een DOCTYPE" in str(files.faults[0])


def finding_of(tmp_path):
    record, found = one_of(tmp_path, "x.yaml", Finding)
    assert record is None
    return found


def test_a_pipe_a_socket_a_device_and_a_folder_are_no_files(tmp_path):
    path = tmp_path / "x.yaml"
    for make in (os.mkfifo, lambda place: socket.socket(socket.AF_UNIX).bind(str(place)), os.mkdir):
        make(path)
        assert finding_of(tmp_path)[0].startswith("x.yaml:1: (bestand): is geen gewoon bestand")
        path.rmdir() if path.is_dir() else path.unlink()
    path.symlink_to("/dev/zero")
    assert finding_of(tmp_path)[0].startswith("x.yaml:1: (bestand): is geen gewoon bestand")


def test_a_huge_file_is_not_read(tmp_path):
    with (tmp_path / "x.yaml").open("wb") as file:
        file.truncate(10_000_000_000)
    assert "is te groot (10000.0 MB)" in finding_of(tmp_path)[0]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"id: a\nname: b\x00c\n", "x.yaml:2: (bestand): heeft een onzichtbaar teken (U+0000)"),
        ("id: a\nname: \u202eb\n".encode(), "x.yaml:2: (bestand): heeft een onzichtbaar teken (U+202E)"),
        (b"\xef\xbb\xbf\xef\xbb\xbfid: a\n", "x.yaml:1: (bestand): heeft een onzichtbaar teken (U+FEFF)"),
        (b'title: "\\uD800"\n', "x.yaml:1: title: heeft een onzichtbaar teken (U+D800)"),
        (b'title: "a\\u202Eb"\n', "x.yaml:1: title: heeft een onzichtbaar teken (U+202E)"),
        (b'title: "\\UFFFFFFFF"\n', "x.yaml:1: (bestand): is geen geldige YAML"),
        (b"title: !!int '_'\n", "x.yaml:1: title: heeft een YAML-tag ('int')"),
        (b"title: !!python/object:os.system x\n", "x.yaml:1: title: heeft een YAML-tag"),
        (b"title: &a [*a, *a]\n", "x.yaml:1: title: heeft een anker of verwijzing ('a')"),
        (b"title: " + b"9" * 5000 + b"\n", "x.yaml:1: title: '999"),
        (b"title: " + b"[" * 200_000, "x.yaml:1: (bestand): is te diep genest"),
    ],
)
def test_what_cannot_be_seen_is_named(tmp_path, raw, expected):
    (tmp_path / "x.yaml").write_bytes(raw)
    assert any(fault.startswith(expected) for fault in finding_of(tmp_path)), finding_of(tmp_path)


def test_a_mark_at_the_beginning_of_a_file_is_no_fault(tmp_path):
    (tmp_path / "x.yaml").write_bytes(b"\xef\xbb\xbfid: a\n")
    assert not any("onzichtbaar" in fault for fault in finding_of(tmp_path))
