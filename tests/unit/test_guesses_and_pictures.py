"""Who is asked to guess can, and every chapter shows as well as tells: the handbook does, and each check goes red."""

from dataclasses import replace

import pytest
from small_book import CHAPTER, small_book

from hechting.checks import guesses, pictures
from hechting.checks.book import open_book
from hechting.schema.activity import Guess


@pytest.fixture(scope="module")
def handbook():
    return open_book()


def with_activity(book, engine, activity):
    library = replace(book.library, activities={engine: {activity.id: activity}})
    return replace(book, library=library)


def test_a_sorter_that_asks_for_a_guess_must_take_one(handbook):
    sorter = next(iter(handbook.library.activities["sorter"].values()))
    asks = sorter.model_copy(update={"intro": "Voorspel eerst welk vak vol raakt.", "guess": None})
    (one,) = guesses.check(with_activity(handbook, "sorter", asks))
    assert one.what.problem == "vraagt om een gok (Voorspel) en kan hem niet aannemen"
    takes = asks.model_copy(update={"guess": Guess(question="Welk vak raakt vol?")})
    assert list(guesses.check(with_activity(handbook, "sorter", takes))) == []


def test_a_scene_takes_a_guess_at_a_moment_that_asks(handbook):
    scene = handbook.library.activities["scene"]["draai-het-om"]
    assert list(guesses.check(with_activity(handbook, "scene", scene))) == []
    silent = tuple(moment.model_copy(update={"question": None}) for moment in scene.moments)
    mute = scene.model_copy(update={"moments": silent})
    assert len(list(guesses.check(with_activity(handbook, "scene", mute)))) == 1


def test_icon_arrays_always_take_one(handbook):
    assert list(guesses.check(replace(handbook, library=replace(
        handbook.library, activities={"icon_array": handbook.library.activities["icon_array"]}
    )))) == []  # fmt: skip


def test_a_chapter_without_pictures_is_found(tmp_path):
    (one,) = pictures.check(small_book(tmp_path, CHAPTER))
    assert one.what.problem == "toont 0 tekeningen, waarvan 0 om zelf te doen"


def test_looking_alone_is_not_enough(tmp_path):
    calls = ('drawing("generaties")', 'drawing("groeilijn")')
    (one,) = pictures.check(small_book(tmp_path, CHAPTER, calls=calls))
    assert one.what.problem == "toont 2 tekeningen, waarvan 0 om zelf te doen"
    assert list(pictures.check(small_book(tmp_path, CHAPTER, calls=(*calls, 'scene("de-draad")')))) == []
