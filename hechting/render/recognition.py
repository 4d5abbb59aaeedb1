"""A recognition in words: its level, when it was given, how old it is, and what it does not say.

A page is not made anew each day, so it says on which day a recognition turns five. What had turned five when the record was
reviewed is older for ever after.
"""

from __future__ import annotations

from hechting.schema.intervention import Intervention, Recognition
from hechting.schema.vocabulary import Vocabulary
from hechting.wording.dates import date_in_words, first_day, is_full_date, years_between, years_later
from hechting.wording.ui import say, upper_first

__all__ = ("is_old", "recognition_line", "recognition_lines")


#: After so many years a recognition is old: the register reviews what it recognised.
YEARS = 5


def recognition_line(record: Intervention, vocabulary: Vocabulary) -> str:
    """Return level, shape and date in one line, with what is known of its age."""
    recognition = record.recognition
    parts = [say("recognition.label", level=_level(recognition, vocabulary))]
    if recognition.date:
        parts += [
            _given(recognition.date),
            say("recognition.older") if is_old(record) else _turns_old(recognition.date),
        ]
    elif is_old(record):
        parts.append(say("recognition.older"))
    if recognition.under_reassessment:
        parts.append(say("recognition.reassessed"))
    return ", ".join(parts)


def is_old(record: Intervention) -> bool:
    """Tell whether a recognition had turned five when the record was reviewed; without a date, whether a source says so."""
    recognition = record.recognition
    if recognition.date is None:
        return bool(recognition.older_than_5_years)
    return years_between(first_day(recognition.date), record.reviewed_on) >= YEARS


def recognition_lines(record: Intervention, vocabulary: Vocabulary) -> list[str]:
    """Return everything about a recognition, line by line."""
    recognition = record.recognition
    level = vocabulary.recognition_level(recognition.level)
    lines = [
        f"{_level(recognition, vocabulary)}, {_given(recognition.date) if recognition.date else say('recognition.no_date')}",
        level.meaning,
        level.does_not_say,
        say("recognition.committee", committee=recognition.committee) if recognition.committee else None,
        upper_first(_turns_old(recognition.date)) + "." if recognition.date else None,
        recognition.status_note,
        *(say("recognition.earlier", earlier=earlier) for earlier in recognition.previous),
    ]
    return [line for line in lines if line]


def _level(recognition: Recognition, vocabulary: Vocabulary) -> str:
    return f"{recognition.level} {vocabulary.recognition_level(recognition.level).shape}"


def _given(day: str) -> str:
    key = "recognition.given_on" if is_full_date(day) else "recognition.given_in"
    return say(key, date=date_in_words(day))


def _turns_old(day: str) -> str:
    key = "recognition.five_years_on" if is_full_date(day) else "recognition.five_years_in"
    return say(key, date=date_in_words(years_later(day, YEARS)))
