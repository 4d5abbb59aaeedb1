"""The checks that need no browser: the handbook passes each, and each goes red on what it looks for."""

import json
import re
import shutil
from dataclasses import replace

import pytest
from small_book import CALLS, CHAPTER, PAGE, small_book

from hechting import load_library
from hechting.checks import (
    charts,
    engines,
    headings,
    images,
    links,
    office_words,
    points,
    registry,
    run,
    schema_lines,
    sentences,
    skeleton,
    unfinished,
    unused,
)
from hechting.checks.__main__ import main
from hechting.checks.book import Book, open_book
from hechting.reading.places import CONTENT


def problems(check, book):
    return [one.what.problem for one in check(book)]


@pytest.fixture(scope="module")
def handbook():
    return open_book()


@pytest.mark.parametrize("name", registry.all_checks())
def test_the_handbook_has_no_faults(handbook, name):
    assert [str(one) for one in registry.all_checks()[name](handbook) if one.fails] == []


@pytest.mark.parametrize("check", [skeleton.check, headings.check, images.check, charts.check, engines.check])
def test_a_small_book_that_is_right_passes(tmp_path, check):
    assert problems(check, small_book(tmp_path)) == []


def test_a_finding_names_its_place_in_a_notebook_and_its_remedy(tmp_path):
    book = small_book(tmp_path, CHAPTER.replace("### Voor ouders", "##### Voor ouders"))
    (one,) = headings.check(book)
    line = book.pages["notebooks/proef"].file.read_text(encoding="utf-8").splitlines()[one.what.line - 1]
    assert line.strip().startswith('"##### Voor ouders')
    assert str(one).startswith("fout: ")
    assert str(one).endswith(": 'Voor ouders' slaat een niveau over — hoogstens ####, want erboven staat 'Voor de JGZ'")


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ("## Het belangrijkste", "## Eerst dit", "begint niet met 'Het belangrijkste'"),
        ("## Bronnen", "## Verwijzingen", "eindigt anders dan de andere hoofdstukken"),
        ("### Voor ouders", "### Voor vaders", "het kopje 'Voor ouders' ontbreekt"),
        ("Studietijd: ongeveer 5 minuten.", "Dit duurt even.", "zegt niet hoelang het duurt"),
        ("- iets doen.\n", "", "noemt 2 dingen die je daarna kunt"),
        ("**Na dit hoofdstuk kun je:**", "**Doelen:**", "noemt 0 dingen die je daarna kunt"),
    ],
)
def test_a_chapter_without_a_part_is_named(tmp_path, right, wrong, problem):
    assert right in CHAPTER
    assert problems(skeleton.check, small_book(tmp_path, CHAPTER.replace(right, wrong))) == [problem]


def test_a_chapter_with_code_in_sight_or_little_to_do_is_named(tmp_path):
    book = small_book(tmp_path, calls=CALLS[:1], tags=())
    assert problems(skeleton.check, book) == ["heeft 1 dingen om te doen", "toont code tussen de tekst"]


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        (PAGE.replace("# Een andere pagina\n", ""), "begint niet met een titel"),
        (f"{PAGE}\n# Nog een titel\n", "'Nog een titel' is een tweede titel"),
        (f"{PAGE}\n#### Te diep\n", "'Te diep' slaat een niveau over"),
        (f"{PAGE}\n## Een plek\n", "'Een plek' staat er twee keer"),
    ],
)
def test_headings_that_make_no_outline_are_named(tmp_path, page, problem):
    assert any(one.startswith(problem) for one in problems(headings.check, small_book(tmp_path, page=page)))


def test_a_picture_without_words_is_named_on_a_page_and_in_a_cell(tmp_path):
    book = small_book(tmp_path, page=f"{PAGE}\n![](kaart.png)\n\n![Een kaart](b.png)\n", html='<img src="c.png">')
    assert problems(images.check, book) == [
        f"de afbeelding {name} heeft geen tekst" for name in ("kaart.png", "c.png", "c.png")
    ]


def test_a_figure_without_caption_or_table_is_named(tmp_path):
    whole = '<section data-figure="a"><figure><figcaption>Zo</figcaption></figure><table></table></section>'
    assert problems(charts.check, small_book(tmp_path, html=whole, calls=CALLS[:1])) == []
    book = small_book(tmp_path, html=re.sub(r"<(figcaption|table).*?</\1>", "", whole), calls=CALLS[:1])
    assert problems(charts.check, book) == ["de grafiek 'a' heeft geen bijschrift", "de grafiek 'a' heeft geen tabel"]


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("../notebooks/proef.ipynb", None),
        ("../notebooks/proef.html#het-punt", None),
        ("https://example.org/weg#x", None),
        ("../notebooks/proef.html?signalen=3", None),
        ("../notebooks/proeven.html", "leidt naar geen pagina"),
        ("../notebooks/proef.html#een-punt", "leidt naar geen plek op die pagina"),
        ("#nergens", "leidt naar geen plek op die pagina"),
        ("../notebooks/proef.html?leeftijd-van=3", "kiest leeftijd-van, en dat kan op die pagina niet"),
    ],
)
def test_a_link_that_leads_nowhere_is_named(tmp_path, link, problem):
    book = small_book(tmp_path, page=f"{PAGE}\n[Lees]({link})\n")
    found = [one for one in links.check(book) if one.what.file.name == "ander.md"]
    assert [one.what.problem for one in found] == ([f"de link {link} {problem}"] if problem else [])


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("leeftijd-van=0&werkt-via=video-feedback&vergelijk=vipp-sd", None),
        ("werkt-via=video", "kiest bij werkt-via 'video', en dat is er niet"),
        ("werkt-vie=video-feedback", "kiest werkt-vie, en dat filter is er niet"),
        ("sessies-max=zes", "geeft bij sessies-max geen getal"),
        ("vergelijk=vip", "kiest bij vergelijk 'vip', en dat is er niet"),
        ("sorteer=mooi", "kiest bij sorteer 'mooi', en dat is er niet"),
    ],
)
def test_a_link_to_the_explorer_with_a_choice_that_is_not_there_is_named(handbook, query, problem):
    link = f"interventies-kiezen.html?{query}"
    wrong = links.broken(handbook, link, "notebooks/signalen")
    assert (wrong[0] if wrong else None) == (f"de link {link} {problem}" if problem else None)


def test_a_link_of_the_content_is_named_at_its_line(handbook):
    pages = {name: page for name, page in handbook.pages.items() if name != "notebooks/signalen"}
    found = [one.what for one in links.check(replace(handbook, pages=pages)) if one.what.file.name == "signalen.yaml"]
    assert found
    for one in found:
        assert one.field.endswith("back_to.href")
        assert "signalen.html" in one.file.read_text(encoding="utf-8").splitlines()[one.line - 1]


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ({"page": "notebooks/proef", "anchor": "het-punt"}, None),
        ({"page": "notebooks/proef", "anchor": "een-moment"}, None),
        ({"page": "notebooks/weg", "anchor": "het-punt"}, "de pagina notebooks/weg is er niet"),
        ({"page": "notebooks/proef", "anchor": "weg"}, "#weg is er niet op notebooks/proef"),
        (
            {"page": "notebooks/proef", "anchor": "het-belangrijkste"},
            "bij #het-belangrijkste op notebooks/proef staat bijna niets",
        ),
    ],
)
def test_a_point_without_its_place_is_named(tmp_path, place, problem):
    coverage = load_library().coverage
    one = coverage.points[0].model_copy(update=place)
    book = small_book(tmp_path, coverage=coverage.model_copy(update={"points": (one,)}))
    assert problems(points.check, book) == ([problem] if problem else [])


def test_a_place_that_the_search_names_in_danger_is_followed(handbook):
    named = handbook.library.search_words.danger.dangers[0].places[0].partition("#")[0]
    pages = {name: page for name, page in handbook.pages.items() if name != named}
    found = [one.what for one in links.check(replace(handbook, pages=pages))]
    assert any(one.file.name == "search_danger.yaml" and ".places." in one.field for one in found)


def test_every_point_of_the_source_documents_has_a_row(handbook):
    assert len(handbook.library.coverage.points) == 260


def test_a_cell_that_shows_nothing_of_the_package_is_named(tmp_path):
    book = small_book(tmp_path, calls=('quis("signalen")', "x = 1"))
    assert problems(engines.check, book) == ["deze cel toont niets wat het pakket kent"] * 2


def test_every_check_is_a_module_with_a_reason():
    checks = registry.all_checks()
    assert {"contract", "headings", "links", "outputs", "points", "reviews", "skeleton"} <= set(checks)


def test_checks_find_the_same_side_by_side_as_one_after_another(tmp_path, monkeypatch):
    book = small_book(tmp_path, calls=('quis("signalen")', "x = 1"))
    monkeypatch.setattr(run, "all_checks", lambda: {"engines": engines.check, "headings": headings.check})
    found = run.run_checks(book)
    assert len(found["engines"]) == 2
    monkeypatch.setattr(run, "get_all_start_methods", lambda: ["spawn"])
    assert run.run_checks(book) == found


def test_findings_are_printed_for_programs_too(capsys):
    code = main(["--json"])
    found = json.loads(capsys.readouterr().out)
    assert code == int(any(one["weight"] == "fout" for one in found))
    assert all(set(one) == {"check", "weight", "file", "line", "field", "problem", "remedy"} for one in found)


LONG = f"Dit is {'een heel '}{'erg ' * 25}lange zin."


@pytest.mark.parametrize(
    ("chapter", "page", "is_named"),
    [
        (CHAPTER.replace("### Voor ouders\n\n- Een punt.", f"### Voor ouders\n\n- {LONG}"), PAGE, True),
        (CHAPTER.replace("### Voor de JGZ\n\n- Een punt.", f"### Voor de JGZ\n\n- {LONG}"), PAGE, False),
        (CHAPTER, f"{PAGE}\n{LONG}\n", True),
        (CHAPTER, f"{PAGE}\n## Voor studenten\n\n{LONG}\n", False),
        (CHAPTER, f"{PAGE}\nEen zin met ‘een citaat.’ {'Nog een korte zin. ' * 9}\n", False),
    ],
)
def test_a_long_sentence_for_parents_is_advice(tmp_path, chapter, page, is_named):
    language = load_library().plain_language
    here = {"pages_for_parents": ("book/ander",), "sections_for_others": ("Voor studenten",)}
    book = small_book(tmp_path, chapter, page, plain_language=language.model_copy(update=here))
    found = [one for one in sentences.check(book) if one.what.file.parent.name in ("book", "notebooks")]
    assert [one.fails for one in found] == [False] * is_named


def test_a_long_sentence_in_what_a_page_for_parents_shows_is_advice(handbook):
    language = handbook.library.plain_language.model_copy(update={"longest_sentence": 10})
    strict = replace(handbook, library=replace(handbook.library, plain_language=language))
    files = {one.what.file.name for one in sentences.check(strict)}
    assert "hulpwijzer.yaml" in files
    assert "signalen.yaml" not in files


def test_an_office_word_is_advice_with_a_plain_one(tmp_path):
    book = small_book(tmp_path, page=f"{PAGE}\nDit doe je middels een gesprek.\n\nHet gemiddelde is 3.\n")
    (one,) = [one for one in office_words.check(book) if one.what.file.name == "ander.md"]
    assert (one.fails, one.what.problem) == (False, "'middels' is een kantoorwoord")
    assert one.what.allowed == f"zeg het gewoon: {book.library.plain_language.office_words['middels']}"


def test_a_term_a_drawing_and_a_reference_that_nobody_comes_across_are_advice(handbook):
    glossary = handbook.library.glossary
    term = glossary.terms[0].model_copy(update={"id": "xyzzy", "term": "xyzzy", "forms": ("xyzzy",)})
    drawing = next(iter(handbook.library.drawings.values()))
    library = replace(
        handbook.library,
        glossary=glossary.model_copy(update={"terms": (*glossary.terms, term)}),
        drawings={**handbook.library.drawings, "xyzzy": drawing},
    )
    pages = {name: page for name, page in handbook.pages.items() if name != "notebooks/cultuur-en-kritiek"}
    found = list(unused.check(replace(handbook, library=library, pages=pages)))
    assert not any(one.fails for one in found)
    terms, drawings, references = (one.what for one in found)  # that chapter alone cites some of the references
    assert "xyzzy" in terms.problem
    assert drawings.file.name == "xyzzy.svg"
    assert references.problem not in [one.what.problem for one in unused.check(handbook)]


def test_a_reference_that_is_not_in_the_list_is_a_fault(tmp_path):
    cited = "Zo is het {cite}`proef-madigan2023sps`.\n\n```{bibliography}\n:keyprefix: proef-\n```\n"
    (one,) = [one for one in unused.check(small_book(tmp_path, page=f"{PAGE}\n{cited}")) if one.fails]
    assert one.what.problem == "madigan2023sps staat niet in references.bib"
    assert one.what.allowed == "bedoel je madigan2023ssp?"


@pytest.fixture
def content(tmp_path):
    """A book with a copy of the handbook's content, to change."""
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path / "content"


def reopened(content):
    return Book(content.parent, load_library(content), {})


def test_a_file_without_the_line_for_editors_programs_is_named(content):
    path = content / "interventions" / "vipp-sd.yaml"
    line, _, rest = path.read_text(encoding="utf-8").partition("\n")
    path.write_text(f"# Iets anders\n{rest}", encoding="utf-8")
    (one,) = schema_lines.check(reopened(content))
    assert (one.what.file.name, one.what.line) == ("vipp-sd.yaml", 1)
    assert one.what.allowed == f"zet als eerste regel: {line}"
    assert (path.parent / line.partition("=")[2]).is_file()


def test_a_text_that_is_still_that_of_a_template_is_named(content):
    path = content / "findings" / "meta-2003.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("title: ", "title: 'INVULLEN: de titel' # ", 1), encoding="utf-8")
    (one,) = unfinished.check(reopened(content))
    assert (one.what.field, one.what.allowed) == ("title", "schrijf hier: de titel")
