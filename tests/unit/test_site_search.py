"""What the search may find: the places of a page, what kind each is, and the words that the search knows beside the book."""

import json
import shutil

import pytest

from hechting.reading.faults import LibraryError
from hechting.reading.library import library_faults, load_library
from hechting.reading.places import CONTENT
from hechting.sphinx_ext.site_search.hits import Hit, asked_as, hits_of_page, hits_of_records
from hechting.sphinx_ext.site_search.index import GLOBAL, index_script, missing_places
from hechting.sphinx_ext.site_search.passages import passages_of

LONG = "Hier staat een zin van een alinea die lang genoeg is om de kop van het scherm te duwen. " * 3


def page(body):
    return f"<body><header><p>kop</p></header><main><article>{body}</article></main><footer><p>voet</p></footer></body>"


def places(body):
    return [(one.anchor, one.title, one.text) for one in passages_of(page(body))]


def test_each_section_is_a_place_with_its_own_text():
    body = '<section id="a"><h1>A</h1><p>een</p><section id="b"><h2>B</h2><p>twee<br>drie</p></section></section>'
    assert places(body) == [("a", "A", "een"), ("b", "B", "twee\ndrie")]


def test_words_never_run_together_and_links_do_not_part_them():
    body = '<section id="a"><h1>A</h1><ul><li>huilbaby</li><li>Baby <a href="x">die</a> huilt</li></ul></section>'
    assert places(body) == [("a", "A", "huilbaby\nBaby die huilt")]


def test_a_paragraph_with_an_address_is_a_place_once_its_heading_is_out_of_sight():
    near = '<section id="a"><h1>A</h1><p id="eerste">een</p></section>'
    assert [anchor for anchor, *_ in places(near)] == ["a"]
    far = f'<section id="a"><h1>A</h1><p>{LONG}</p><p id="tweede">twee</p><p>drie</p></section>'
    assert places(far)[1] == ("tweede", "A", "twee\ndrie")


@pytest.mark.parametrize(
    "unread",
    [
        "<script>code</script>",
        '<details class="code-cell"><summary>Code</summary><p>code</p></details>',
        '<div class="citation" id="id7"><p>code</p></div>',
        '<section id="bronnen"><h2>Bronnen</h2><p>code</p></section>',
        '<section id="vragen-om-te-onthouden"><h2>Vragen</h2><p>code</p></section>',
        '<div data-hechting="quiz"><h3>Quiz</h3><p>code</p></div>',
        '<div data-hechting="explorer"><article id="x"><h4>X</h4><p>code</p></article></div>',
        '<p class="hechting-danger">code</p>',
        '<div data-hechting="guide"><h3>G</h3><p>g</p><details><summary>Waar dit op rust</summary><ul><li>code</li></ul></details></div>',
    ],
)
def test_code_sources_and_what_stands_on_every_page_are_left_out(unread):
    found = passages_of(page(f'<section id="a"><h1>A</h1><p>{LONG}</p>{unread}<p>na</p></section>'))
    assert not [one for one in found if "code" in one.text + one.title]
    assert found[0].text.endswith("na")


def test_a_widget_is_a_place_at_the_paragraph_before_it_and_the_text_goes_on_after_it():
    body = f'<section id="a"><h1>A</h1><p>{LONG}</p><div data-hechting="sorter"><h3>Sorteer</h3><p>kaart</p></div><p>na</p></section>'
    first, widget = passages_of(page(body))
    assert (widget.anchor, widget.title, widget.text, widget.engine) == ("a", "Sorteer", "kaart", "sorter")
    assert first.text.endswith("na")


def kinds(name, body):
    return {hit.title: hit.kind for hit in hits_of_page(name, passages_of(page(body)), load_library().glossary)}


def test_a_question_knows_who_asks_it():
    question = '<section id="{0}"><h3>{0}?</h3><p>Ja.</p></section>'
    body = (
        '<section id="v"><h1>Vragen van ouders</h1><section id="o"><h2>Over de band</h2>'
        + question.format("een")
        + "</section>"
        '<section id="p"><h2>Vragen van professionals</h2>' + question.format("twee") + "</section></section>"
    )
    assert kinds("book/vragen", body) == {
        "Vragen van ouders": "pagina", "Over de band": "deel", "een?": "ouders", "Vragen van professionals": "deel", "twee?": "professionals",
    }  # fmt: skip


def test_a_dialogue_on_the_page_with_cases_is_a_case_under_its_own_heading():
    body = (
        '<section id="c"><h1>Casussen</h1><p>.</p><section id="baby"><h2>Een baby die huilt</h2>'
        '<div data-hechting="dialogue"><h3>Anders</h3><p>Tess huilt.</p></div></section></section>'
    )
    assert kinds("notebooks/casussen", body)["Een baby die huilt"] == "casus"
    assert kinds("notebooks/elders", body)["Anders"] == "opdracht"


def test_a_term_is_found_by_its_other_words():
    term = next(one for one in load_library().glossary.terms if one.synonyms)
    body = f'<section id="b"><h1>Begrippen</h1><dl><dt id="begrip-{term.id}">{term.term}</dt><dd><p>Wat het is.</p></dd></dl></section>'
    hit = next(
        hit
        for hit in hits_of_page("book/begrippen", passages_of(page(body)), load_library().glossary)
        if hit.kind == "begrip"
    )
    assert set(term.synonyms) <= set(hit.also)
    assert hit.text == "Wat het is."


def test_every_record_is_a_hit_where_its_anchor_is():
    library = load_library()
    pages = {
        "een": [],
        "twee": list(library.interventions),
        "drie": [*list(library.interventions)[:2], *library.discouraged],
    }
    found = list(hits_of_records(library, pages))
    assert {hit.anchor for hit in found if hit.page == "twee"} == set(library.interventions)
    assert {hit.anchor for hit in found if hit.page == "drie"} == set(library.discouraged)


def test_the_script_is_one_assignment_that_ends_no_element():
    body = '<section id="a"><h1>Alfa</h1><p>Een &lt;/script&gt; in de tekst.</p></section>'
    hits = hits_of_page("book/a", passages_of(page(body)), load_library().glossary)
    script = index_script(hits, {"book/a": "A"}, load_library().search_words)
    assert "</script" not in script
    data = json.loads(script.removeprefix(f"window.{GLOBAL}=").removesuffix(";\n"))
    assert data["pages"] == [["book/a.html", "A"]]
    assert data["hits"][0][4] == "Een </script> in de tekst."


def test_a_place_that_danger_leads_to_and_the_search_does_not_find_is_named():
    words = load_library().search_words
    named = {place for danger in words.danger.dangers for place in danger.places} | words.asked_as.typed.keys()
    assert set(missing_places((), words)) == named
    assert missing_places(named, words) == []


def test_what_readers_type_goes_with_the_first_hit_of_its_place():
    hits = [
        Hit("book/a", "x", "deel", "X", also=("y",)),
        Hit("book/a", "x", "grafiek", "X"),
        Hit("book/b", "x", "deel", "X"),
    ]
    found = asked_as(hits, {"book/a#x": ("mijn kind bijt",)})
    assert [(one.also, one.typed) for one in found] == [(("y",), ("mijn kind bijt",)), ((), ()), ((), ())]


def test_each_kind_of_danger_names_the_emergency_number_and_a_place_for_parents():
    for danger in load_library().search_words.danger.dangers:
        assert "alarm" in danger.call
        assert danger.places


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("search_danger.yaml", "call: [zelfmoordpreventie,", "call: [iemand,", "'iemand' bestaat hier niet"),
        ("search_danger.yaml", "source: kindertelefoon", "source: nergens", "nergens"),
        ("search_danger.yaml", 'dial: "tel:112"', 'dial: "112"', "dial"),
        ("search_synonyms.yaml", "groups:\n", "groups:\n  - [crèche, creche]\n", "'creche' staat er twee keer"),
        ("search_stop_words.yaml", "words: [", "woorden: [", "woorden"),
        ("search_asked_as.yaml", "book/herhalen#vragen-die-terugkomen", "book/herhalen", "book/herhalen"),
    ],
)
def test_a_fault_in_the_words_is_reported_with_its_line(tmp_path, file, old, new, fault):
    shutil.copytree(CONTENT, tmp_path / "content")
    text = (tmp_path / "content" / file).read_text("utf-8")
    assert old in text
    (tmp_path / "content" / file).write_text(text.replace(old, new, 1), "utf-8")
    faults = library_faults(tmp_path / "content")
    assert any(file in str(one) and one.line > 0 and fault in str(one) for one in faults), faults
    with pytest.raises(LibraryError):
        load_library(tmp_path / "content")
