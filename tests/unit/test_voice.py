"""One voice: what is chopped, what hangs loose and what is hard is named, page by page, and the handbook is none of these."""

from dataclasses import replace

import pytest
from small_book import CHAPTER, PAGE, small_book

from hechting import load_library
from hechting.checks import settled_words, voice
from hechting.checks.book import open_book
from hechting.checks.prose import Prose
from hechting.checks.sentences import full_sentences

LANGUAGE = load_library().plain_language
SHORT, LONG = "Dit is een korte zin.", "Dit is een zin die wel langer is dan acht woorden bij elkaar."
REASON = "Omdat een kind wil ontdekken en ook troost zoekt, blijft een volwassene in de buurt."


def voices(tmp_path, chapter=CHAPTER, page=PAGE, **limits):
    reasoning = LANGUAGE.reasoning.model_copy(update={"pages": ("notebooks/proef",)})
    update = {"pages_for_parents": ("book/ander",), "sections_for_others": (), "reasoning": reasoning} | limits
    book = small_book(tmp_path, chapter, page, plain_language=LANGUAGE.model_copy(update=update))
    return [one.what.problem for one in voice.check(book) if one.what.file.parent.name in ("book", "notebooks")]


def test_the_limits_are_those_that_the_editors_agreed_on():
    assert (LANGUAGE.short_sentence, LANGUAGE.short_in_a_row) == (8, 3)
    assert (LANGUAGE.reasoning.fewest_words, LANGUAGE.reasoning.most_words) == (13, 17)


def test_every_chapter_reasons_and_every_page_for_parents_is_measured():
    book = open_book()
    chapters = {name for name, page in book.pages.items() if page.is_chapter}
    measured = {*LANGUAGE.reasoning.pages, *LANGUAGE.pages_for_parents}
    assert chapters - measured == {"notebooks/misvattingen"}  # holds nothing but activities
    assert {page for page, _prose in voice.parents_pages(book)} == set(LANGUAGE.pages_for_parents)
    assert all(voice.reasoning_of(book, page) for page in LANGUAGE.reasoning.pages)


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        (f"{SHORT} {SHORT} {SHORT} {LONG}", False),
        (f"{LONG} {SHORT} {SHORT} {SHORT} {SHORT}", True),
        (f"{SHORT} {SHORT}\n\n{SHORT} {SHORT}", True),
        (f"{SHORT} {SHORT}\n\n### Een kopje\n\n{SHORT} {SHORT}", False),
        (f"- {SHORT} {SHORT}\n- {SHORT} {SHORT}", False),
        ("Zeg: ‘Kom maar. Ik ben er. Het was eng. Nu niet meer. Kom.’ Dat is genoeg.", False),
    ],
)
def test_more_than_three_short_sentences_in_a_row_are_named_for_parents(tmp_path, text, is_named):
    assert [one[:28] for one in voices(tmp_path, page=f"{PAGE}\n## Apart\n\n{text}\n")] == [
        "4 korte zinnen achter elkaar"
    ] * is_named


@pytest.mark.parametrize(
    ("text", "problem"), [(REASON, None), (SHORT, "5,0"), (f"{REASON[:-1]}, en wacht daar even.", "19,0")]
)
def test_a_chapter_that_is_chopped_or_knotted_is_named(tmp_path, text, problem):
    found = voices(tmp_path, CHAPTER.replace("{#het-punt}\n", f"{text} {text}\n\n{{#het-punt}}\n"))
    assert found == ([f"notebooks/proef heeft in de alinea’s {problem} woorden per zin"] if problem else [])


def test_a_page_that_is_hard_to_read_is_named(tmp_path):
    hard = "Verantwoordelijkheidsverdelingsonderhandelingen vooronderstellen onafhankelijkheidsverklaringen. " * 3
    assert any(one.startswith("book/ander is moeilijk") for one in voices(tmp_path, page=f"{PAGE}\n{hard}\n"))


def test_ease_follows_the_formula_of_douma():
    one = voice.measure([Prose("De baby lacht. Oma kijkt naar haar gezicht.", open_book().root, 1)])
    assert (one.sentences, one.words, one.syllables) == (2, 8, 11)
    assert one.ease == pytest.approx(206.84 - 0.77 * 137.5 - 0.93 * 4)


def test_a_stop_inside_speech_or_an_abbreviation_ends_no_sentence():
    assert len(full_sentences("‘Kom maar. Ik ben er.’ zegt baby’s oma. Groh e.a. Vonden dat. Klaar.")) == 3


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("een veilige gehechtheid", "de richtlijn Problematische gehechtheid"),
        ("de filter kent Noor niet", "de filters en het filter"),
        ("raakt de casus je, sla haar dan over", "sla hem dan over"),
        ("de typering is smal", "een smalle balk"),
        ("een babytje", "een baby’tje"),
        ("volgens de pagina helpt dat", "in het adres van de pagina"),
    ],
)
def test_a_word_that_the_book_has_settled_on_is_named_where_it_differs(tmp_path, wrong, right):
    def found(text):
        book = small_book(tmp_path, page=f"{PAGE}\n{text}.\n")
        return [one for one in settled_words.check(book) if one.what.file.name == "ander.md"]

    assert found(right) == []
    assert [one.fails for one in found(wrong)] == [True]


def test_where_no_chapter_reasons_nothing_is_measured(tmp_path):
    book = small_book(tmp_path)
    assert not [one for one in voice.check(replace(book, pages={})) if one.what.file.parent.name == "notebooks"]
