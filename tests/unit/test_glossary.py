"""The glossary: its rules, and the links it puts into running text."""

import pytest
from content_parts import SHELF, one_of
from docutils import nodes

from hechting import load_library
from hechting.schema.glossary import FILE, Glossary
from hechting.sphinx_ext.glossary import link_first_uses

SOURCE = f"reviewed_on: 2026-11-22\nsources: {{{next(iter(SHELF))}: alles}}\nterms:\n"


def glossary_of(tmp_path, terms):
    (tmp_path / "glossary.yaml").write_text(SOURCE + terms, encoding="utf-8")
    return one_of(tmp_path, FILE, Glossary)


def term(term_id, word, forms):
    return f"  - {{id: {term_id}, term: {word}, definition: Wat het is., category: contact, forms: [{forms}]}}\n"


def linked(text, glossary):
    tree = nodes.section("", nodes.title("", text), nodes.paragraph("", text))
    link_first_uses(tree, glossary, "begrippen.html")
    return tree


def test_the_handbook_explains_a_hundred_terms_each_with_a_meaning_of_one_sentence():
    terms = load_library().glossary.terms
    assert len(terms) >= 100
    assert all(one.definition.endswith(".") for one in terms)


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (term("a", "troost", "troost") + term("a", "rust", "rust"), "terms.1.id: 'a' staat er twee keer"),
        (term("a", "troost", "troost") + term("b", "Troost", "rust"), "terms.1.term: 'Troost' staat er twee keer"),
        (term("a", "troost", "troost") + term("b", "rust", "Troost"), "'Troost' leidt al naar 'troost'"),
        ("  - {id: a, term: troost, category: contact}\n", "terms.0.definition: ontbreekt"),
    ],
)
def test_a_fault_names_its_place(tmp_path, terms, expected):
    _glossary, faults = glossary_of(tmp_path, terms)
    assert any(expected in fault for fault in faults), faults


def test_only_the_first_use_in_running_text_is_linked(tmp_path):
    glossary, faults = glossary_of(tmp_path, term("troost", "troost", "troost, troosten"))
    assert faults == []
    tree = linked("Troosten helpt. Wie troost, blijft nabij.", glossary)
    links = list(tree.findall(nodes.reference))
    assert [link.astext() for link in links] == ["Troosten"]
    assert links[0]["refuri"] == "begrippen.html#begrip-troost"
    assert links[0]["reftitle"] == "Wat het is."
    assert tree[0].astext() == tree[1].astext() == "Troosten helpt. Wie troost, blijft nabij."
    assert not list(tree[0].findall(nodes.reference))


def test_the_longest_form_wins_and_parts_of_words_are_no_terms(tmp_path):
    glossary, _faults = glossary_of(
        tmp_path, term("b", "basis", "basis") + term("vb", "veilige basis", "veilige basis")
    )
    links = linked("Basisschool of basis-set is iets anders dan een veilige basis.", glossary)
    assert [link.astext() for link in links.findall(nodes.reference)] == ["veilige basis"]


def test_links_quotations_and_code_are_left_alone(tmp_path):
    glossary, _faults = glossary_of(tmp_path, term("troost", "troost", "troost"))
    paragraph = nodes.paragraph("", "", nodes.reference("", "troost", refuri="x"), nodes.literal("", "troost"))
    html = [
        nodes.raw("", '<a href="x">', format="html"),
        nodes.strong("", "troost"),
        nodes.raw("", "</a>", format="html"),
    ]
    paragraph += html
    tree = nodes.section("", paragraph, nodes.warning("", nodes.paragraph("", "troost")))
    before = tree.pformat()
    link_first_uses(tree, glossary, "begrippen.html")
    assert tree.pformat() == before


def test_after_a_link_in_html_terms_are_linked_again(tmp_path):
    glossary, _faults = glossary_of(tmp_path, term("troost", "troost", "troost"))
    html = [nodes.raw("", part, format="html") for part in ('<a href="x">', "</a>")]
    tree = nodes.section("", nodes.paragraph("", "", html[0], nodes.Text("troost"), html[1], nodes.Text(" en troost")))
    link_first_uses(tree, glossary, "begrippen.html")
    assert tree[0].index(next(iter(tree.findall(nodes.reference)))) > 2


def test_a_glossary_that_is_not_there_is_said_in_one_line(tmp_path):
    assert one_of(tmp_path, FILE, Glossary)[1][0].startswith("glossary.yaml:1: (bestand): is er niet — een bestand")


def test_a_glossary_that_is_not_utf_8_is_a_fault_and_no_traceback(tmp_path):
    (tmp_path / "glossary.yaml").write_bytes(b"terms: \xff")
    assert "is geen UTF-8-tekst" in one_of(tmp_path, FILE, Glossary)[1][0]
