"""Each kind of record has a template that is valid as it is, and that the check names until it is filled in."""

import shutil
from collections import Counter

import pytest
from new_record import TEMPLATES, kinds, new_chapter, new_record

from hechting import load_library
from hechting.checks import engines, headings, schema_lines, skeleton, unfinished
from hechting.checks.book import Book
from hechting.reading.pages import read_pages
from hechting.reading.places import CONTENT
from hechting.wording.dates import today


@pytest.fixture
def content(tmp_path):
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path / "content"


def test_every_kind_has_a_template_and_every_template_a_kind():
    assert sorted(template for template, _folder in kinds().values()) == sorted(TEMPLATES.glob("*.yaml"))


def test_new_records_of_every_kind_are_valid_and_ask_to_be_filled_in(content):
    made = [new_record(kind, f"nieuw-{place}", content) for place, kind in enumerate(kinds())]
    book = Book(content.parent, load_library(content), {})
    assert list(schema_lines.check(book)) == []
    asked = Counter(one.what.file for one in unfinished.check(book))
    assert asked == {path: path.read_text(encoding="utf-8").count(unfinished.MARK) for path in made}
    for path in made:
        text = path.read_text(encoding="utf-8")
        assert f"id: {path.stem}\n" in text
        assert f"reviewed_on: {today()}\n" in text


@pytest.mark.parametrize(
    ("kind", "name", "sentence"),
    [
        ("interventies", "iets", "'interventies' is geen soort — een van: interventie, "),
        ("interventie", "Iets Nieuws", "'Iets Nieuws' kan geen naam zijn — kleine letters"),
        ("interventie", "vipp-sd", "vipp-sd.yaml is er al — kies een andere naam"),
    ],
)
def test_what_cannot_be_made_is_said_in_a_sentence(content, kind, name, sentence):
    with pytest.raises(ValueError, match=sentence):
        new_record(kind, name, content)


def test_a_new_chapter_has_all_its_parts_and_asks_to_be_filled_in(tmp_path):
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "_toc.yml").write_text("root: notebooks/iets-nieuws\n", encoding="utf-8")
    path = new_chapter("iets-nieuws", tmp_path / "notebooks")
    book = Book(tmp_path, load_library(), read_pages(tmp_path))
    assert [cell.source.splitlines()[-1] for cell in book.pages["notebooks/iets-nieuws"].cells] == [
        'sorter("iets-nieuws-kaarten")',
        'quiz("iets-nieuws")',
    ]
    assert [*skeleton.check(book), *headings.check(book), *engines.check(book)] == []
    asked = sum(one.what.file == path for one in unfinished.check(book))
    assert asked == path.read_text(encoding="utf-8").count(unfinished.MARK)
    with pytest.raises(ValueError, match="is er al"):
        new_chapter("iets-nieuws", tmp_path / "notebooks")
