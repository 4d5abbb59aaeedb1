"""However a build ends, the last good book stays complete, and one sentence says what happened.

The builds here are slow imitations that write a book of many pages; what surrounds them is the real script.
"""

import errno
import importlib
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import build_book
import pytest
import whole_folder
from build_book import Folders

SCRIPTS = Path(build_book.__file__).parent

PAGES = 60

#: Builds a book whose every page says the same word, slowly; a failing one stops half-way.
_SLOW = f"""
import sys, time
sys.path.insert(0, {str(SCRIPTS)!r})
import build_book

def slow(folders):
    folders.new.mkdir(parents=True)
    for page in range({PAGES}):
        name = "index.html" if page == 0 else f"{{page}}.html"
        (folders.new / name).write_text(WORD)
        time.sleep(0.004)
    return None

WORD = sys.argv.pop(1)
build_book._build = slow
print("begin", flush=True)
sys.exit(build_book.main())
"""


def start(folder, word):
    """Begin a slow build and wait until it runs."""
    command = [sys.executable, "-c", _SLOW, word, "--into", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    assert process.stdout.readline() == "begin\n"
    return process


def finish(folder, word):
    process = start(folder, word)
    out, err = process.communicate(timeout=60)
    return process.returncode, out + err


def words(folder):
    """Return which words the pages of the book say, and how many pages there are."""
    pages = list((folder / "html").iterdir())
    return {page.read_text() for page in pages}, len(pages)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_build_that_is_killed_at_any_moment_leaves_a_whole_book(tmp_path, number):
    assert finish(tmp_path, "oud")[0] == 0
    chance = random.Random(number)
    good = "oud"
    for turn in range(15):
        process = start(tmp_path, f"nieuw {turn}")
        time.sleep(chance.uniform(0, 0.4))
        process.send_signal(number)
        error = process.communicate(timeout=60)[1]
        found, count = words(tmp_path)
        assert count == PAGES
        assert len(found) == 1
        assert found <= {good, f"nieuw {turn}"}
        (good,) = found
        if process.returncode == 1:
            assert (
                error
                == f"Het boek is niet gebouwd: de bouw is afgebroken. Het vorige boek staat er nog, heel: {tmp_path}/html/index.html.\n"
            )
    assert finish(tmp_path, "laatste")[0] == 0
    assert words(tmp_path) == ({"laatste"}, PAGES)
    assert not list(tmp_path.glob("*.previous"))


def test_a_second_start_leaves_the_first_alone_and_says_so(tmp_path):
    first = start(tmp_path, "eerste")
    while not (tmp_path / ".aside" / "html").exists():
        time.sleep(0.01)
    status, said = finish(tmp_path, "tweede")
    assert (status, said.count("\n")) == (1, 1)
    assert "hier loopt al een bouw; wacht tot die klaar is." in said
    assert first.wait(60) == 0
    assert words(tmp_path) == ({"eerste"}, PAGES)


def run(monkeypatch, capsys, folder, build):
    monkeypatch.setattr(build_book, "_build", build)
    monkeypatch.setattr(build_book, "_stop_on_signals", lambda: None)
    monkeypatch.setattr(sys, "argv", ["build_book.py", "--into", str(folder)])
    status = build_book.main()
    return status, capsys.readouterr()


def good_book(folders):
    folders.new.mkdir()
    (folders.new / "index.html").write_text("goed")


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "de schijf is vol; maak ruimte en bouw opnieuw"),
        (errno.EROFS, "mag niet beschreven worden; bouw in een map waar dat mag"),
        (errno.EACCES, "mag niet beschreven worden; bouw in een map waar dat mag"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_what_the_disk_refuses_is_one_sentence(monkeypatch, capsys, tmp_path, number, sentence):
    assert run(monkeypatch, capsys, tmp_path, good_book)[0] == 0

    def refused(folders):
        folders.new.mkdir()
        (folders.new / "index.html").write_text("half")
        raise OSError(number, "Input/output error", str(folders.new))

    status, said = run(monkeypatch, capsys, tmp_path, refused)
    assert (status, said.err.count("\n"), said.out) == (1, 1, "")
    assert sentence in said.err
    assert (tmp_path / "html" / "index.html").read_text() == "goed"
    assert not (tmp_path / ".aside" / "html").exists()


def test_what_a_failed_build_read_does_not_count_for_the_next(monkeypatch, capsys, tmp_path):
    folders = Folders(tmp_path)

    def reads(problem):
        def build(folders):
            seen.append(folders.read.exists())
            folders.read.mkdir(exist_ok=True)
            good_book(folders)
            return problem

        return build

    seen = []
    for problem in (None, None, "een waarschuwing", None, None):
        run(monkeypatch, capsys, tmp_path, reads(problem))
    assert seen == [False, True, True, False, True]
    folders.whole.write_text("andere programma's")
    run(monkeypatch, capsys, tmp_path, reads(None))
    assert seen[-1] is False


def test_a_book_can_be_read_by_all_and_holds_no_note_of_this_machine(monkeypatch, capsys, tmp_path):
    def private(folders):
        good_book(folders)
        (folders.new / ".buildinfo").write_text("")
        (folders.new / "index.html").chmod(0o600)

    assert run(monkeypatch, capsys, tmp_path, private)[0] == 0
    assert [path.name for path in (tmp_path / "html").iterdir()] == ["index.html"]
    assert (tmp_path / "html" / "index.html").stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("can_exchange", [True, False])
def test_a_folder_takes_the_place_of_another(monkeypatch, tmp_path, can_exchange):
    if not can_exchange:
        monkeypatch.setattr(whole_folder, "_exchange", lambda _one, _other: False)
    for word in ("een", "twee"):
        (tmp_path / "new").mkdir()
        (tmp_path / "new" / word).touch()
        whole_folder.put_in_place(tmp_path / "new", tmp_path / "place")
        assert [path.name for path in (tmp_path / "place").iterdir()] == [word]
    assert [path.name for path in tmp_path.iterdir()] == ["place"]


def test_a_book_that_was_set_aside_comes_back(tmp_path):
    (tmp_path / "html.previous").mkdir()
    whole_folder.recover(tmp_path / "html")
    assert [path.name for path in tmp_path.iterdir()] == ["html"]


def test_a_build_leaves_out_what_only_slows_it_down_and_hides_it_from_nobody_else():
    with build_book._as_if_absent("colorsys"), pytest.raises(ImportError):
        importlib.import_module("colorsys")
    assert importlib.import_module("colorsys").ONE_THIRD
