"""Activities of one's own: from fields, a file or a folder, as on the page that shows how; and a small book of them."""

import ast
import re
import shutil
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import hechting
from hechting import LibraryError, dialogue, library_from, quiz, sorter
from hechting.outputs.own_book import own_book
from hechting.reading.own_library import template

ROOT = Path(__file__).parents[2]

PAGE = (ROOT / "book" / "maak-je-eigen.md").read_text("utf-8")

#: Each example of the page: the call at its end.
EXAMPLES = {
    call.func.id: call
    for call in (ast.parse(code).body[-1].value for code in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL))
}

ENGINES = sorted(EXAMPLES.keys() - {"InterventionExplorer"})


def fields_of(engine):
    return ast.literal_eval(EXAMPLES[engine].args[0])


def lay_out(folder, engine, **changes):
    path = folder / "activities" / engine / "eigen.yaml"
    path.parent.mkdir(parents=True)
    YAML().dump({**fields_of(engine), **changes}, path)
    return path


#: Engines of which a trainer changes the words, and which the page names without an example.
NAMED = {"evidence_map", "shared_choice"}

TEMPLATES = ROOT / "hechting" / "content" / "templates"


def test_the_page_shows_every_engine_that_a_trainer_makes():
    assert set(ENGINES) | NAMED == set(hechting.load_library().activities)
    assert all(f"`{engine}(" in PAGE for engine in NAMED)


@pytest.mark.parametrize("engine", ENGINES)
def test_fields_a_file_and_a_folder_give_the_same_marked_as_one_s_own(tmp_path, engine):
    make = getattr(hechting, engine)
    path = lay_out(tmp_path, engine, id="eigen")
    given = (path, str(path), tmp_path, path.parent, {**fields_of(engine), "id": "eigen"})
    made = [make(one) for one in given]
    made.append(make("eigen", folder=tmp_path))
    assert len({widget.static_html() for widget in made}) == 1
    assert all(widget.content["own"] and widget.call() is None for widget in made)
    assert "niet nagekeken door de redactie" in made[0].static_html()
    assert "Nagekeken op" not in made[0].static_html()


@pytest.mark.parametrize("engine", hechting.load_library().activities)
def test_every_engine_takes_one_s_own_in_every_form(tmp_path, engine):
    template = next(one for name in (engine, f"{engine}_activity") if (one := TEMPLATES / f"{name}.yaml").exists())
    path = tmp_path / "activities" / engine / "eigen.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(template.read_text("utf-8").replace("id: naam", "id: eigen"), "utf-8")
    make = getattr(hechting, engine)
    fields = YAML(typ="safe").load(path)
    made = [make(one) for one in (path, str(path), tmp_path, fields)]
    made.append(make("eigen", folder=tmp_path, layout={"width": "50%"}))
    assert len({widget.static_html() for widget in made}) == 1
    assert all(widget.content["own"] and widget.call() is None for widget in made)
    assert made[-1].layout.width == "50%"
    assert "niet nagekeken door de redactie" in made[0].page_html()
    assert own_book(tmp_path).exists()


def test_the_handbook_s_own_come_by_id_and_are_not_marked():
    widget = dialogue("casus-vader", layout={"width": "50%"})
    assert widget.call() == "dialogue('casus-vader')"
    assert widget.layout.width == "50%"
    assert not widget.content["own"]


def test_a_quiz_of_one_question_is_allowed_for_oneself_alone():
    assert len(quiz(fields_of("quiz")).content["questions"]) == 1


@pytest.mark.parametrize(
    ("given", "options", "said"),
    [
        ("casus-vadr", {}, "een van: "),
        ("nergens.yaml", {}, "is er niet"),
        ({}, {}, "title: ontbreekt"),
        ({**fields_of("dialogue"), "steps": []}, {}, "steps: "),
        ({**fields_of("dialogue"), "stappen": []}, {}, "stappen: is hier geen veld"),
        ("eigen", {"folder": "nergens"}, "is er niet"),
    ],
)
def test_what_is_wrong_is_said_in_sentences(given, options, said):
    with pytest.raises(LibraryError) as caught:
        dialogue(given, **options)
    assert said in str(caught.value)


def test_a_folder_with_more_says_which_there_are(tmp_path):
    for name in ("een", "twee"):
        YAML().dump(fields_of("sorter"), tmp_path / f"{name}.yaml")
    with pytest.raises(LibraryError, match=r"heeft er 2 — een van: een, twee"):
        sorter(tmp_path)
    assert sorter("twee", folder=tmp_path).content["title"] == fields_of("sorter")["title"]


def test_the_handbook_s_content_cannot_pass_for_one_s_own(tmp_path):
    shutil.copytree(ROOT / "hechting" / "content", tmp_path / "content")
    path = tmp_path / "content" / "activities" / "sorter" / "zes-delen.yaml"
    path.write_text(path.read_text("utf-8") + "own: true\n", "utf-8")
    with pytest.raises(LibraryError, match="own: is alleen voor eigen materiaal"):
        hechting.load_library(tmp_path / "content")


def test_the_list_to_download_is_the_template_and_loads():
    path = ROOT / "book" / "eigen-aanbod.csv"
    assert path.read_bytes() == template().encode("utf-8")
    assert library_from(path).interventions


def test_a_folder_becomes_a_small_book(tmp_path):
    folder = tmp_path / "mijn-map"
    for engine in ENGINES:
        lay_out(folder, engine)
    (folder / "eigen-aanbod.csv").write_bytes(template().encode("utf-8"))
    index = own_book(folder)
    pages = {path.name for path in index.parent.glob("*.html")}
    assert pages == {"index.html", "aanbod.html", *(f"{engine}.html" for engine in ENGINES)}
    for page in index.parent.glob("*.html"):
        html = page.read_text("utf-8")
        assert "niet nagekeken" in html
        assert "112" in html
        for address in re.findall(r'(?:src|href)="((?:static/)?[\w./-]+)"', html):
            assert (index.parent / address).exists(), address


def test_a_book_with_faults_is_not_made(tmp_path):
    lay_out(tmp_path, "sorter", cards=[])
    lay_out(tmp_path, "quiz", questions=[])
    with pytest.raises(LibraryError) as caught:
        own_book(tmp_path)
    assert {fault.file.parent.name for fault in caught.value.faults} == {"quiz", "sorter"}
    assert not (tmp_path / "boek").exists()
    with pytest.raises(LibraryError, match="niets om een boek van te maken"):
        own_book(tmp_path / "leeg")
