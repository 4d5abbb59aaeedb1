"""Makes the packages for learning environments, and says where they are and how many of each kind there are."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ruamel.yaml import YAML

from hechting import LibraryError
from hechting.packages.folder import TooLargeError, write_packages

ROOT = Path(__file__).parent.parent
SITE = ROOT / "_build" / "html"
TARGET = ROOT / "_build" / "leeromgeving"


def main() -> int:
    """Make the packages as the command line asks."""
    asked = _parser().parse_args()
    try:
        counts = write_packages(ROOT, SITE, asked.map, _ending_in_slash(asked.adres), grades=asked.cijfers)
    except FileNotFoundError as error:
        print(f"{error.filename} is er niet: bouw eerst het boek met make book.\nEr is niets gemaakt.", file=sys.stderr)
        return 1
    except (LibraryError, TooLargeError) as error:
        print(f"{error}\nEr is niets gemaakt.", file=sys.stderr)
        return 1
    for kind, count in sorted(counts.items()):
        print(f"  {count:3} in {kind}/")
    marks = "Antwoorden tellen mee." if asked.cijfers else "Er zijn geen cijfers."
    print(f"De pakketten zijn klaar. {marks} Ze staan in {asked.map.absolute()}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Maak pakketten voor leeromgevingen.")
    parser.add_argument("--cijfers", action="store_true", help="laat goede antwoorden meetellen (anders telt niets)")
    parser.add_argument(
        "--adres", default=_public_address(), help="waar het boek voor iedereen staat, voor links ernaar"
    )
    parser.add_argument("--map", type=Path, default=TARGET, help="waar de pakketten komen")
    return parser


def _public_address() -> str:
    """Return the address that the book's configuration gives, or nothing."""
    configured = YAML(typ="safe").load((ROOT / "_config.yml").read_text(encoding="utf-8"))
    return str(configured.get("html", {}).get("baseurl", ""))


def _ending_in_slash(address: str) -> str:
    return f"{address.rstrip('/')}/" if address else ""


if __name__ == "__main__":
    sys.exit(main())
