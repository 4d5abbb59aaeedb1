"""Dutch is spelled as the dictionary has it; names and terms stand in a list that is in order and in use."""

import pytest
from markupsafe import escape
from small_book import PAGE, small_book

from hechting import load_library
from hechting.checks import spelling
from hechting.reading.places import CONTENT
from hechting.render.intervention import intervention_html


def misspelled(root, words):
    """Return what is wrong on a page with these words; the handbook's own content is looked at elsewhere."""
    book = small_book(root, page=f"{PAGE}\n{words}\n")
    return [one.what.problem.split("'")[1] for one in spelling.check(book) if one.what.file.name == "ander.md"]


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Het kint huilt.", ["kint"]),
        ("De band-stijll van het kind.", ["stijll"]),
        ("Psycho-educatie, gedrags- en leerproblemen, ’s avonds, foto’s en JGZ’ers.", []),
        ("Wat doe jíj? Hóe dan?", []),
        ("Bowlby’s boek, Harlows apen, de VIPP-SD en de NJi-pagina.", []),
        ("Kijk op https://voorbeeldd.nl/weg of bel 0800-2000.", []),
        ('Wat een <span lang="en">good enough parent</span> is, met `eenn_veld`.', []),
        ("Een good eenough ouder.", ["eenough"]),
    ],
)
def test_a_word_that_is_not_dutch_is_named(tmp_path, words, wrong):
    assert misspelled(tmp_path, words) == wrong


def test_each_wrong_word_is_named_once_at_its_line(tmp_path):
    book = small_book(tmp_path, page=f"{PAGE}\nHet kint.\n\nNog een kint.\n")
    (one,) = [one.what for one in spelling.check(book) if one.what.file.name == "ander.md"]
    assert one.file.read_text(encoding="utf-8").splitlines()[one.line - 1] == "Het kint."
    assert "spelling.txt" in one.allowed


def test_the_list_is_in_order_and_each_word_stands_once():
    groups = (CONTENT / spelling.FILE).read_text(encoding="utf-8").split("\n\n")[1:]
    words = [[line for line in group.splitlines() if not line.startswith("#")] for group in groups]
    for group in words:
        assert group == sorted(group, key=str.casefold)
    everything = [word for group in words for word in group]
    assert len(everything) == len(set(everything))
    assert set(everything) == set(spelling.known_words(CONTENT / spelling.FILE))


def test_a_word_of_the_list_that_nobody_uses_is_advice(tmp_path):
    path = tmp_path / spelling.FILE
    path.write_text("# Namen\nVipp\nXyzzy\n", encoding="utf-8")
    (one,) = spelling._unused(path, spelling.known_words(path), {"Vipp"})
    assert (one.fails, one.what.line) == (False, 3)


def test_an_english_title_says_so_to_who_hears_it():
    record = load_library().interventions["vipp-sd"]
    html = intervention_html(record, load_library().vocabulary)
    assert {source.language for source in record.sources.values()} == {"nl", "en"}
    for source in record.sources.values():
        mark = ' lang="en"' if source.language == "en" else ""
        assert f'<a href="{escape(source.url)}"{mark}>{escape(source.title)}</a>' in html
