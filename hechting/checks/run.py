"""Runs the checks on a book, side by side where the system can copy a running process (Windows cannot: one after another there)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from multiprocessing import get_all_start_methods, get_context

from hechting.checks.book import Book
from hechting.checks.notice import Notice
from hechting.checks.prose import words_of_book
from hechting.checks.registry import all_checks

__all__ = ("run_checks",)


#: The book of a copied process.
_kept: Book


def run_checks(book: Book) -> Mapping[str, list[Notice]]:
    """Return what every check finds, by its name, in order of name."""
    names = list(all_checks())
    found = _side_by_side(book, names) if "fork" in get_all_start_methods() else _each(book, names)
    return dict(zip(names, found, strict=True))


def _each(book: Book, names: list[str]) -> list[list[Notice]]:
    return [_run(book, name) for name in names]


def _side_by_side(book: Book, names: list[str]) -> list[list[Notice]]:
    # Several checks read these words; found before the copies are made, they are found once.
    words_of_book(book)
    with get_context("fork").Pool(os.cpu_count(), _keep, (book,)) as pool:
        return pool.map(_run_kept, names, chunksize=1)


def _keep(book: Book) -> None:
    """Give a copied process the book: it is there already, and need not be sent."""
    global _kept
    _kept = book


def _run_kept(name: str) -> list[Notice]:
    return _run(_kept, name)


def _run(book: Book, name: str) -> list[Notice]:
    return sorted(all_checks()[name](book))
