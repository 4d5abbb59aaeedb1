"""Makes a small book of a folder of one's own, and says which file to open."""

from __future__ import annotations

import sys
from pathlib import Path

from hechting import LibraryError
from hechting.outputs.own_book import own_book
from hechting.reading.faults import counted_faults


def main() -> int:
    """Make the book of the folder that is named on the command line."""
    if len(sys.argv) != 2 or not sys.argv[1]:
        print("Noem de map: make eigen MAP=mijn-werk/mijn-map", file=sys.stderr)
        return 2
    try:
        page = own_book(Path(sys.argv[1]))
    except LibraryError as error:
        print(f"{error}\n{counted_faults(len(error.faults))}; er is niets gemaakt.", file=sys.stderr)
        return 1
    print(f"Je boek is klaar. Open dit bestand in een browser: {page.absolute()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
