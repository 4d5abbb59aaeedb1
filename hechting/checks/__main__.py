"""Command line of the checks. Exit code 0: all well (warnings are printed); 1: something has to be mended."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from hechting.checks.content import content_faults
from hechting.checks.reviews import all_reviews, from_the_future, overdue
from hechting.library import CONTENT


def main(arguments: list[str] | None = None) -> int:
    """Run the named checks (all by default) on a content folder and print what they find."""
    parser = argparse.ArgumentParser(prog="python -m hechting.checks", description="Check the content of the handbook.")
    parser.add_argument(
        "what", nargs="?", choices=("all", "content"), default="all", help="content: only read and validate"
    )
    parser.add_argument("--folder", type=Path, default=CONTENT, help="another content folder")
    chosen = parser.parse_args(arguments)
    if not chosen.folder.is_dir():
        print(f"{chosen.folder}: does not exist — name a folder with vocabulary.yaml and interventions/")
        return 1
    if faults := content_faults(chosen.folder):
        print(*faults, sep="\n")
        print(
            f"{len(faults)} fault{'s' if len(faults) > 1 else ''}. Nothing was changed; mend the lines above and try again."
        )
        return 1
    return 0 if chosen.what == "content" else _check_reviews(list(all_reviews(chosen.folder)))


def _check_reviews(reviews: list[tuple[str, date]]) -> int:
    today = date.today()
    late = list(overdue(reviews, today))
    early = list(from_the_future(reviews, today))
    for name in early:
        print(f"error: {name}: reviewed_on lies in the future — write the day of the review")
    for item in late:
        print(f"{'error' if item.fails else 'warning'}: {item}")
    print(f"{len(reviews)} reviewed files: valid.")
    return int(bool(early) or any(item.fails for item in late))


if __name__ == "__main__":
    sys.exit(main())
