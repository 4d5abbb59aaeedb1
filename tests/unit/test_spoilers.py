"""A guess comes before its answer: the handbook passes, and the check goes red on a page that tells too early."""

from dataclasses import replace

import pytest
from small_book import CHAPTER, PAGE, small_book

from hechting import load_library
from hechting.checks import spoilers
from hechting.checks.asked import Asked, Place, asked_at
from hechting.wording.shares import shares_in

LIBRARY = load_library()
ARRAY = LIBRARY.activities["icon_array"]["twintig-jaar-later"]
(FIRST, *_REST) = ARRAY.scenes
SHARE = next(part.count for part in FIRST.parts if part.id == FIRST.asked)


def told(book):
    return [(one.what.file.name, one.what.problem) for one in spoilers.check(book)]


def with_text(tmp_path, text, calls=(f'icon_array("{ARRAY.id}")',)):
    return small_book(
        tmp_path, CHAPTER.replace("- Een punt.\n\n## Een moment", f"- {text}\n\n## Een moment"), calls=calls
    )


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Dat gold voor 41,9 procent.", {42}),
        ("Ongeveer 60 tot 70 procent is veilig gehecht.", {60, 70}),
        ("In zes van de tien gezinnen, of 61 van de 100.", {60, 61}),
        ("Vijftien van de kinderen, en twintig procent.", {20}),
        ("Het was 1.240 procent, of 12 van de 30.", set()),
        ("Bij ongeveer de helft.", {50}),
    ],
)
def test_parts_of_a_hundred_are_read_in_running_text(text, shares):
    assert shares_in(text) == shares


def test_a_number_above_its_guess_is_found(tmp_path):
    text = f"Bij {SHARE} procent bleef de indeling dezelfde."
    assert told(with_text(tmp_path, text)) == [
        ("proef.ipynb", f"geeft weg wat icon_array('{ARRAY.id}') de lezer laat raden: {SHARE} van de 100")
    ]


def test_the_same_number_about_something_else_is_none(tmp_path):
    assert told(with_text(tmp_path, f"Van de JGZ-teams werkt {SHARE} procent met video.")) == []


def test_words_of_the_activity_itself_may_not_tell(tmp_path):
    leaks = ARRAY.model_copy(update={"practice": f"Leg uit waarom {SHARE} van de 100 mensen gelijk bleven."})
    activities = {**LIBRARY.activities, "icon_array": {ARRAY.id: leaks}}
    book = replace(with_text(tmp_path, "Een punt."), library=replace(LIBRARY, activities=activities))
    assert told(book) == [
        ("proef.ipynb", f"icon_array('{ARRAY.id}') geeft zelf al weg wat hij vraagt: {SHARE} van de 100")
    ]


def test_the_part_below_an_activity_is_read_too_and_the_next_one_is_not(tmp_path):
    page = PAGE.replace("Hier staat tekst.", f":::{{opdracht}} icon_array/{ARRAY.id}\n:::\n\nHet was {SHARE} procent.")
    assert len(told(small_book(tmp_path, page=page, calls=()))) == 1
    behind = page.replace(f"Het was {SHARE}", f"### Daarna\n\nHet was {SHARE}")
    assert told(small_book(tmp_path, page=behind, calls=())) == []


@pytest.mark.parametrize(
    ("call", "text"),
    [
        ("teen_births_chart()", "In 2020 waren het er 1.194."),
        ("overlap_chart()", "De groepen liggen d = 0,31 uit elkaar, meer of minder gehecht."),
        (
            'sorter("signalensorteerder")',
            "Vier van de twaalf kaarten passen bij de leeftijd, en de situatie is gewoon.",
        ),
        ('scene("draai-het-om")', "Ongeveer 14 van de 100 kinderen met dit patroon komen uit zo’n gezin."),
    ],
)
def test_charts_sorters_and_scenes_ask_numbers_too(tmp_path, call, text):
    assert len(told(with_text(tmp_path, text, calls=(call,)))) >= 1


def test_a_chart_of_pairs_is_only_given_away_by_pairs():
    asked = {one.share for one in asked_at(Place("consequences_chart()", 1), LIBRARY)}
    assert all(one.of_pairs for one in asked_at(Place("consequences_chart()", 1), LIBRARY))
    pairs = Asked(next(iter(asked)), "paren", of_pairs=True)
    assert spoilers._tells(f"In {pairs.share} van de 100 paren", pairs, near=True)
    assert not spoilers._tells(f"Van hen was {pairs.share} procent veilig gehecht", pairs, near=True)
