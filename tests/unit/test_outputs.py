"""What notebooks keep: the content of today, in lines that people can review and merge, made only by harmless calls."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import execute_notebooks
import pytest

from hechting import Criteria, InterventionExplorer, load_library
from hechting.checks import outputs
from hechting.outputs.calls import is_call, last_call, made, plain_call
from hechting.outputs.committed import NOTEBOOKS, Cell, cells_of, is_current, stale_sentence
from hechting.outputs.marks import mark_in
from hechting.reading.faults import Fault
from hechting.reading.places import CONTENT

PATHS = sorted(NOTEBOOKS.glob("*.ipynb"))

#: What a person can still read in a review.
LONGEST_LINE = 2000


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_notebook_can_be_reviewed(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert max(map(len, lines)) <= LONGEST_LINE
    assert not [cell.source for cell in cells_of(path) if "<script" in (cell.html or "")]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_every_output_is_that_of_today_and_can_be_compared(path):
    for cell in cells_of(path):
        assert cell.call is not None, cell.source
        assert is_current(cell), cell.source


def cell_of(widget, source=None):
    return Cell(source or widget.call(), widget.to_html(), repr(widget))


def test_an_output_is_left_behind_by_a_changed_word_another_text_or_another_call():
    cell = cell_of(InterventionExplorer())
    assert is_current(cell)
    assert not is_current(replace(cell, html=cell.html.replace("video", "film", 1)))
    assert not is_current(replace(cell, text="iets anders"))
    assert not is_current(replace(cell, source="InterventionExplorer(Criteria(max_sessions=3))"))
    assert not is_current(replace(cell, html=None))


def test_an_output_that_nothing_makes_any_more_is_left_behind():
    assert not is_current(Cell('sorter("bestaat-niet")', "<p></p>", "SorterWidget()"))


def test_an_explorer_that_a_reader_changed_comes_back_from_its_call_and_state():
    explorer = InterventionExplorer(Criteria(max_sessions=7), load_library().kennisbank_examples())
    explorer.compared = ["vipp-sd"]
    explorer.criteria = Criteria(mechanisms=["video-feedback"], text='kleine ‘baby’ & "kind"')
    cell = cell_of(explorer, "explorer = InterventionExplorer()\nexplorer.compared = ['vipp-sd']\nexplorer")
    assert is_current(cell)
    mark = mark_in(cell.html)
    assert made(mark.call, mark.state).page_html() == explorer.page_html()


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os').getcwd()", "open('x')", "load_library().__class__()", "sorter('a') or quiz('b')", "sorter",
        "load_library()._x()", "(lambda: sorter('a'))()", "[sorter(x) for x in 'ab']", "sorter(", "sorter(f'{1}')", "1",
    ],
)  # fmt: skip
def test_only_calls_of_what_the_package_offers_are_made(text):
    assert not is_call(text)
    with pytest.raises(ValueError, match="no call of what the package offers"):
        made(text)


def test_the_call_of_a_cell_is_its_last_line_when_the_rest_imports():
    assert last_call('from hechting import sorter\n\nsorter("zes-delen")') == "sorter('zes-delen')"
    assert last_call("x = 1\nsorter('zes-delen')") is None
    assert last_call("sorter('zes-delen') if x else 1") is None
    assert last_call("") is None
    assert last_call("%matplotlib inline") is None
    assert plain_call('sorter( "zes-delen" )') == "sorter('zes-delen')"


def test_the_sentence_names_the_notebooks_and_what_to_run():
    sentence = stale_sentence([Path("a/wat-werkt.ipynb"), Path("a/signalen.ipynb")])
    assert "wat-werkt.ipynb, signalen.ipynb" in sentence
    assert "`make notebooks`" in sentence


def test_an_activity_that_stands_on_no_page_is_named(monkeypatch):
    everything = outputs.shown_calls()
    assert outputs.output_faults() == []
    monkeypatch.setattr(outputs, "shown_calls", lambda _notebooks: everything - {"sorter('zes-delen')"})
    (sentence,) = outputs.output_faults()
    assert sentence.startswith('activities/sorter/zes-delen.yaml staat op geen pagina — zet sorter("zes-delen")')


def kept(library):
    """Return as a file what a notebook would keep of an explorer."""
    html = InterventionExplorer(library=library).static_html()
    return json.dumps(html.splitlines(keepends=True), indent=1, ensure_ascii=False)


def changed(library, *ids):
    """Return the library with another word in several fields of these interventions."""
    words = {"summary": "Anders gezegd.", "goal": "Een ander doel.", "note": "Een andere noot."}
    records = {key: library.interventions[key].model_copy(update=words) for key in ids}
    return replace(library, interventions={**library.interventions, **records})


def merged(folder, base, ours, theirs):
    """Return what git makes of two versions of a file, and whether it could."""
    names = []
    for name, text in (("ours", ours), ("base", base), ("theirs", theirs)):
        (folder / name).write_text(text, encoding="utf-8")
        names.append(name)
    done = subprocess.run(["git", "merge-file", "-p", *names], cwd=folder, capture_output=True, check=False)
    return done.stdout.decode("utf-8"), done.returncode == 0


def test_two_people_who_change_different_records_do_not_meet(tmp_path):
    library = load_library()
    one, other = list(library.interventions)[10:12]
    both, is_clean = merged(tmp_path, kept(library), kept(changed(library, one)), kept(changed(library, other)))
    assert is_clean
    assert both == kept(changed(library, one, other))


def test_no_notebook_runs_on_faulty_content_and_the_faults_are_named_without_a_traceback(monkeypatch, capsys):
    fault = Fault(CONTENT / "glossary.yaml", 3, "terms", "is leeg", "vul het veld in")
    monkeypatch.setattr(execute_notebooks, "library_faults", lambda: (fault,))
    monkeypatch.setattr(execute_notebooks, "execute", pytest.fail)
    monkeypatch.setattr(sys, "argv", ["execute_notebooks.py", "--all"])
    assert execute_notebooks.main() == 1
    assert capsys.readouterr().out == f"{fault}\n"
