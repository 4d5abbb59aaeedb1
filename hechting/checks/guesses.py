"""Whoever is asked to guess can: an activity whose words ask for it takes the guess, and shows it beside the answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.schema.activity import Activity

__all__ = ("check",)


#: Words that ask for a guess.
_ASKS = re.compile(r"\b(?:voorspel|raad)\b|\bschat\b|\b(?:doe|neem)\b[^.]*\bgok\b", re.IGNORECASE)

#: Engines whose activities always take one: a number, a judgement, an answer to their own question.
_ALWAYS = ("icon_array", "refutation", "timeline")


def check(book: Book) -> Iterator[Notice]:
    """Find activities that ask for a guess and have nowhere to put it."""
    for engine, activities in book.library.activities.items():
        for activity in activities.values():
            asked = _ASKS.search(" ".join(filter(None, (activity.intro, activity.caveat))))
            if asked and not _takes_one(engine, activity):
                file = book.library.folder / "activities" / engine / f"{activity.id}.yaml"
                remedy = "zet de vraag onder guess (met most bij een getal), of vraag niet om een gok"
                yield fault(file, 1, f"vraagt om een gok ({asked[0]}) en kan hem niet aannemen", remedy)


def _takes_one(engine: str, activity: Activity) -> bool:
    asks_at_a_moment = any(getattr(one, "question", None) for one in getattr(activity, "moments", ()))
    return activity.guess is not None or engine in _ALWAYS or asks_at_a_moment
