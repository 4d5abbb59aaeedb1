"""Command line of the checks. Exit code 0: nothing has to be mended (advice may be printed); 1: there are faults."""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from hechting.checks import reviews
from hechting.checks.book import Book, open_book
from hechting.checks.contract import stale
from hechting.checks.notice import Notice
from hechting.checks.run import run_checks
from hechting.reading.faults import LibraryError, counted_faults
from hechting.reading.library import load_library
from hechting.reading.places import CONTENT
from hechting.schema.ageing import Review
from hechting.wording.dates import today

#: What each check found, by its name.
Found = Mapping[str, Sequence[Notice]]


def main(arguments: list[str] | None = None) -> int:
    """Run the checks and print what they find, each with its place and its remedy."""
    chosen = _arguments(arguments)
    if not chosen.folder.is_dir():
        print(f"{chosen.folder}: die map is er niet — noem een map met vocabulary.yaml en interventions/")
        return 1
    try:
        found, reviewed = _found(chosen.what, chosen.folder)
    except LibraryError as error:
        found, reviewed = {"content": [Notice(one) for one in error.faults]}, []
    if chosen.json:
        everything = [one.as_json(check) for check, findings in found.items() for one in findings]
        print(json.dumps(everything, ensure_ascii=False, indent=2))
    else:
        _print(found, reviewed)
    return int(any(one.fails for findings in found.values() for one in findings))


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m hechting.checks", description="Check the handbook without a browser."
    )
    parser.add_argument(
        "what",
        nargs="?",
        choices=("all", "content", "release"),
        default="all",
        help="content: only read and validate; release: also refuse what was reviewed too long ago",
    )
    parser.add_argument("--folder", type=Path, default=CONTENT, help="another content folder, without pages")
    parser.add_argument("--json", action="store_true", help="print what is found as JSON, for programs")
    return parser.parse_args(arguments)


def _found(what: str, folder: Path) -> tuple[Found, list[Review]]:
    """Return what the checks find, and what was reviewed when."""
    library = load_library(folder)
    # What is generated, and the pages, belong to the handbook's own content and to no other.
    if folder != CONTENT:
        other = Book(folder, library, {})
        return {"reviews": list(reviews.check(other))}, reviews.all_reviews(other)
    if what == "content":
        return {"contract": list(stale())}, []
    book = open_book()
    found = dict(run_checks(book))
    if what == "release":
        found["release"] = sorted(reviews.refusals(book))
    return found, reviews.all_reviews(book)


def _print(found: Found, reviewed: list[Review]) -> None:
    for one in sorted((one for findings in found.values() for one in findings), key=lambda one: (one.fails, one)):
        print(one)
    if faults := sum(one.fails for findings in found.values() for one in findings):
        print(f"{counted_faults(faults)}. Er is niets veranderd; herstel de regels hierboven en probeer het opnieuw.")
    elif reviewed:
        if planned := reviews.plan(reviewed, today()):
            print(f"Na te kijken in de komende {reviews.PLAN_MONTHS} maanden, het oudste eerst:", *planned, sep="\n  ")
        print(f"{len(reviewed)} nagekeken bestanden en pagina's: in orde.")


if __name__ == "__main__":
    # A check makes many objects and lets few go; looking for those would take a tenth of its time.
    gc.disable()
    sys.exit(main())
