"""Somebody who answers questions without knowing the subject, from what can be seen of the options alone.

``FORMS`` are the ways to look: the longest, the only one that gives a reason, the one that shares words with the question.
``Guesser`` learns on all sets but one how far each way helped, and then lets them vote on the set that was left out, as a
reader does who has done the other chapters.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from statistics import fmean, median, pstdev

from hechting.engines.quiz.schema import Question

#: What an option has of a form, beside the others of its question.
Form = Callable[[Question, str], float]

ABSOLUTE = re.compile(
    r"\b(nooit|altijd|alleen|niets|niemand|iedereen|allemaal|geen enkele?|alle|elke?|moet(en)?|meteen|zeker|direct|verboden|onzin)\b"
)
HEDGED = re.compile(
    r"\b(kan|kunnen|soms|vaak|misschien|meestal|mogelijk|waarschijnlijk|ongeveer|gemiddeld|iets|deels|een beetje|weten we niet|hoeft niet|hoeven niet)\b"
)
#: Who asks, looks and works together sounds right, whatever the question is.
ASKING = re.compile(r"\b(wat|hoe|wie|welke?|vragen?|vraagt|zien|samen|ook|nog|nu)\b")
#: Who gives a reason inside the option sounds as if it needs one.
GIVING_A_REASON = re.compile(r"\b(omdat|want|doordat|zodat|dus|daarom|waardoor)\b")
JUDGING = re.compile(r"\b(slechte?|gevaarlijk|schadelijk|verwend|beter|goede?|foute?|onzin)\b")
SMALL_WORDS = re.compile(
    r"de|het|een|en|of|in|op|van|voor|met|is|dat|die|dit|te|aan|er|ze|zij|hij|je|ik|bij|als|om|maar|ook|nog|was|wat|wie|hoe"
    r"|naar|uit|over|door|dan|zijn|haar|hun|heeft"
)


def words(text: str) -> list[str]:
    """Return the words of a text, in small letters."""
    return re.findall(r"[\wëéï’-]+", text.lower())


def telling(text: str) -> set[str]:
    """Return the words of a text that are about something."""
    return {word for word in words(text) if not SMALL_WORDS.fullmatch(word)}


def counting(pattern: re.Pattern[str]) -> Form:
    """Return the form that counts a pattern in an option."""
    return lambda _, text: len(pattern.findall(text.lower()))


def from_the_middle(question: Question, text: str) -> float:
    """Return how far an option is from the middle length of its question."""
    return abs(len(text) - median(len(option.text) for option in question.options))


def shared_with_others(question: Question, text: str) -> float:
    """Return which part of the words of an option stands in another option too: what the writer varied least."""
    others = set().union(*(telling(option.text) for option in question.options if option.text != text))
    return len(telling(text) & others) / max(1, len(telling(text)))


#: What can be seen of an option without understanding it.
FORMS: Mapping[str, Form] = {
    "length": lambda _, text: len(text),
    "distance from the middle length": from_the_middle,
    "length of words": lambda _, text: fmean(map(len, words(text))),
    "question marks": lambda _, text: text.count("?"),
    "absolute words": counting(ABSOLUTE),
    "hedging words": counting(HEDGED),
    "asking words": counting(ASKING),
    "reasons": counting(GIVING_A_REASON),
    "judging words": counting(JUDGING),
    "contrasts": counting(re.compile(r"\b(maar|toch|wel|hoewel|al|terwijl)\b")),
    "commas": lambda _, text: text.count(","),
    "numbers": counting(re.compile(r"\d+")),
    "spoken words": lambda _, text: text.count("‘"),
    "sentences": counting(re.compile(r"[.?!](?=\s|’|$)")),
    "joined parts": counting(re.compile(r"\ben\b")),
    "denials": counting(re.compile(r"\b(niet|geen|nee)\b")),
    "words of the question": lambda question, text: len(telling(text) & telling(question.text)),
    "words of other options": shared_with_others,
}


def odds(question: Question, form: Form, sign: int) -> tuple[float, float] | None:
    """Return how likely the guess is right, and how likely it would be by chance; nothing when all options are alike."""
    values = [sign * form(question, option.text) for option in question.options]
    if len(set(values)) == 1:
        return None
    picked = [option for option, one in zip(question.options, values, strict=True) if one == max(values)]
    return sum(option.fit == "past" for option in picked) / len(picked), 1 / len(values)


def above_chance(guesses: list[tuple[float, float]]) -> float:
    """Return how far the guesses come above chance, in standard deviations of guessing one option each time."""
    right, expected = sum(one for one, _ in guesses), sum(chance for _, chance in guesses)
    return (right - expected) / math.sqrt(sum(chance * (1 - chance) for _, chance in guesses))


def by_chance(chances: Iterable[float], least: int) -> float:
    """Return how likely at least so many right guesses are when each has its own chance: exact, for small sets."""
    spread = [1.0]
    for chance in chances:
        wrong, right = [one * (1 - chance) for one in spread] + [0.0], [0.0] + [one * chance for one in spread]
        spread = [a + b for a, b in zip(wrong, right, strict=True)]
    return sum(spread[least:])


def standard(values: list[float]) -> list[float]:
    """Return values beside each other: 0 is like the others, so that forms of different units can vote."""
    spread = pstdev(values)
    return [(one - fmean(values)) / spread if spread else 0.0 for one in values]


class Guesser:
    """Knows per form how far it helped on the questions it has seen, and lets the forms vote on another."""

    def __init__(self, seen: Iterable[Question]) -> None:
        """Learn on questions with their answers."""
        questions = list(seen)
        self.trust = {name: self._help(questions, form) for name, form in FORMS.items()}

    @staticmethod
    def _help(questions: list[Question], form: Form) -> float:
        both = [[found for one in questions if (found := odds(one, form, sign))] for sign in (1, -1)]
        return above_chance(both[0]) - above_chance(both[1]) if all(both) else 0.0

    def is_right(self, question: Question) -> bool:
        """Tell whether the option with most votes is the one that fits."""
        votes = [0.0] * len(question.options)
        for name, form in FORMS.items():
            looks = standard([float(form(question, option.text)) for option in question.options])
            votes = [vote + self.trust[name] * look for vote, look in zip(votes, looks, strict=True)]
        return question.options[votes.index(max(votes))].fit == "past"
