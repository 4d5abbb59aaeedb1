"""The headings and lines that every chapter has: one house, so that a reader finds the way in each."""

from __future__ import annotations

__all__ = ("FIRST", "GOALS", "LAST", "MEANS_FOR")


#: The first heading below the title, and the last ones.
FIRST = "Het belangrijkste"
LAST = ("Wat dit betekent", "Vragen om te onthouden", "Bronnen")

#: For whom a chapter says what it means.
MEANS_FOR = frozenset(["Voor de JGZ", "Voor ouders"])

#: How the line above a chapter's goals begins; the book folds them away behind it.
GOALS = "Na dit hoofdstuk kun je"
