"""Nobody who guesses from the form of the options alone gets more right than by chance.

Each way of guessing picks one option of each question without reading what it says: the longest, the only one that asks
something, the first. Where several options are alike, the guess is shared between them; where all are, nothing is guessed.
"""

from itertools import product

import pytest

from hechting import load_library
from tests.form_guesser import FORMS, Guesser, above_chance, by_chance, odds

SETS = {name: quiz.questions for name, quiz in load_library().activities["quiz"].items()}
QUESTIONS = [question for questions in SETS.values() for question in questions]
#: How far above chance a set that gives nothing away comes once in twenty times, in standard deviations.
CHANCE = 1.64
#: All ways together get no more right than so much above chance.
MARGIN = 0.10


def guessed_right():
    """Return per set which questions all ways together get right, having seen the other sets only."""
    right = {}
    for name, questions in SETS.items():
        guesser = Guesser(question for other, seen in SETS.items() if other != name for question in seen)
        right[name] = [guesser.is_right(question) for question in questions]
    return right


@pytest.fixture(scope="module")
def right():
    return guessed_right()


@pytest.mark.parametrize(("form", "sign"), list(product(FORMS, (1, -1))))
def test_the_form_of_an_option_gives_nothing_away(form, sign):
    guesses = [found for question in QUESTIONS if (found := odds(question, FORMS[form], sign))]
    assert above_chance(guesses) < CHANCE


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("sign", [1, -1])
def test_the_length_of_an_option_gives_nothing_away_within_a_set(name, sign):
    guesses = [found for question in SETS[name] if (found := odds(question, FORMS["length"], sign))]
    assert above_chance(guesses) < CHANCE


def test_all_forms_together_guess_no_better_than_chance(right):
    guesses = [one for found in right.values() for one in found]
    expected = sum(1 / len(question.options) for question in QUESTIONS) / len(QUESTIONS)
    assert sum(guesses) / len(guesses) <= expected + MARGIN


@pytest.mark.parametrize("name", SETS)
def test_all_forms_together_guess_no_set_better_than_chance(name, right):
    chances = [1 / len(question.options) for question in SETS[name]]
    assert by_chance(chances, sum(right[name])) >= 0.05, right[name]


def test_a_small_set_is_judged_exactly():
    assert by_chance([0.5, 0.5], 2) == 0.25
    assert by_chance([1 / 3] * 5, 0) == pytest.approx(1)
    assert by_chance([1 / 3] * 5, 4) == pytest.approx(11 / 243)


def test_the_option_of_middling_length_is_right_no_more_often_than_another():
    of_three = [question for question in QUESTIONS if len({len(option.text) for option in question.options}) == 3]
    middling = [sorted(question.options, key=lambda option: len(option.text))[1] for question in of_three]
    assert above_chance([(float(option.fit == "past"), 1 / 3) for option in middling]) < CHANCE


@pytest.mark.parametrize("place", range(3))
def test_the_place_of_an_option_gives_nothing_away(place):
    guesses = [(float(question.options[place].fit == "past"), 1 / len(question.options)) for question in QUESTIONS]
    assert above_chance(guesses) < CHANCE


def test_the_only_question_among_answers_is_as_often_wrong():
    alone = [
        (float(asking[0].fit == "past"), 1 / len(question.options))
        for question in QUESTIONS
        if len(asking := [option for option in question.options if "?" in option.text]) == 1
    ]
    assert above_chance(alone) < CHANCE


@pytest.mark.parametrize("silly", ["onzin is", "hangt op", "goedkoopste", "altijd beter", "iedereen gek"])
def test_no_wrong_answer_is_a_straw_man(silly):
    assert [option.text for question in QUESTIONS for option in question.options if silly in option.text] == []


def test_every_reason_explains_and_differs_from_the_others_of_its_question():
    for question in QUESTIONS:
        reasons = [option.why for option in question.options]
        assert len(set(reasons)) == len(reasons), question.text
        assert min(len(reason.split()) for reason in reasons) >= 9, (question.text, min(reasons, key=len))


def test_the_question_after_a_refutation_gives_nothing_away_by_length_or_place():
    asked = [claim.after.options for one in load_library().activities["refutation"].values() for claim in one.claims]
    longest = [max(options, key=lambda option: len(option.text)) for options in asked]
    for picked in (longest, [options[0] for options in asked]):
        guesses = [(float(one.fit == "past"), 1 / len(options)) for one, options in zip(picked, asked, strict=True)]
        assert abs(above_chance(guesses)) < CHANCE


def test_the_guesser_finds_what_is_given_away():
    asking = [question for question in QUESTIONS if any("?" in option.text for option in question.options)]
    marked = [
        (1.0, 1 / len(question.options)) for question in asking
    ]  # as it was: of 26 single questions, 26 were right
    assert above_chance(marked) > CHANCE


def test_the_guesser_learns_a_give_away():
    telling = [
        question.model_copy(
            update={
                "options": tuple(
                    option.model_copy(update={"text": "Ja." if option.fit == "past" else f"{option.text}, en nog iets"})
                    for option in question.options
                )
            }
        )
        for question in QUESTIONS
    ]
    assert all(map(Guesser(telling[10:]).is_right, telling[:10]))
