"""Nobody who guesses from the form of the options alone gets more right than by chance.

Each way of guessing picks one option of each question without reading what it says: the longest, the only one that asks
something, the first. Where several options are alike, the guess is shared between them; where all are, nothing is guessed.
"""

import re
from collections.abc import Callable
from itertools import product

import pytest

from hechting import load_library
from hechting.engines.quiz.schema import Question

QUESTIONS = [question for quiz in load_library().activities["quiz"].values() for question in quiz.questions]

ABSOLUTE = re.compile(
    r"\b(nooit|altijd|alleen|niets|niemand|iedereen|allemaal|geen enkele?|alle|elke?|moet(en)?|meteen|zeker|direct|verboden|onzin)\b"
)
HEDGED = re.compile(
    r"\b(kan|kunnen|soms|vaak|misschien|meestal|mogelijk|waarschijnlijk|ongeveer|gemiddeld|iets|deels|een beetje|weten we niet|hoeft niet|hoeven niet)\b"
)
#: Who asks, looks and works together sounds right, whatever the question is.
ASKING = re.compile(r"\b(wat|hoe|wie|welke?|vragen?|vraagt|zien|samen|ook|nog|nu)\b")
#: What can be seen of an option without understanding it.
FORMS: dict[str, Callable[[str], int]] = {
    "length": len,
    "question marks": lambda text: text.count("?"),
    "absolute words": lambda text: len(ABSOLUTE.findall(text.lower())),
    "hedging words": lambda text: len(HEDGED.findall(text.lower())),
    "commas": lambda text: text.count(","),
    "numbers": lambda text: len(re.findall(r"\d+", text)),
    "spoken words": lambda text: text.count("‘"),
    "sentences": lambda text: len(re.findall(r"[.?!](?=\s|’|$)", text)),
    "asking words": lambda text: len(ASKING.findall(text.lower())),
    "joined parts": lambda text: len(re.findall(r"\ben\b", text)),
    "denials": lambda text: len(re.findall(r"\b(niet|geen|nee)\b", text.lower())),
}
#: How far above chance a set that gives nothing away comes once in twenty times, in standard deviations.
CHANCE = 1.64


def odds(question: Question, value: Callable[[str], int], sign: int) -> tuple[float, float] | None:
    """Return how likely the guess is right, and how likely it would be by chance; nothing when all options are alike."""
    values = [sign * value(option.text) for option in question.options]
    if len(set(values)) == 1:
        return None
    picked = [option for option, one in zip(question.options, values, strict=True) if one == max(values)]
    return sum(option.fit == "past" for option in picked) / len(picked), 1 / len(values)


def above_chance(guesses: list[tuple[float, float]]) -> float:
    """Return how far the guesses come above chance, in standard deviations of guessing one option each time."""
    right, expected = (sum(column) for column in zip(*guesses, strict=True))
    return (right - expected) / sum(chance * (1 - chance) for _, chance in guesses) ** 0.5


@pytest.mark.parametrize(("form", "sign"), list(product(FORMS, (1, -1))))
def test_the_form_of_an_option_gives_nothing_away(form, sign):
    guesses = [found for question in QUESTIONS if (found := odds(question, FORMS[form], sign))]
    assert above_chance(guesses) < CHANCE


@pytest.mark.parametrize("name", load_library().activities["quiz"])
@pytest.mark.parametrize("sign", [1, -1])
def test_the_length_of_an_option_gives_nothing_away_within_a_set(name, sign):
    questions = load_library().activity("quiz", name).questions
    guesses = [found for question in questions if (found := odds(question, len, sign))]
    assert above_chance(guesses) < CHANCE


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


def test_the_guesser_finds_what_is_given_away():
    asking = [question for question in QUESTIONS if any("?" in option.text for option in question.options)]
    marked = [
        (1.0, 1 / len(question.options)) for question in asking
    ]  # as it was: of 26 single questions, 26 were right
    assert above_chance(marked) > CHANCE
