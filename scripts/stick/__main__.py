"""``python scripts/stick [BUILD]`` (``make stick``): everything for a lesson without a network, in ``_build/stick`` and as a zip beside it.

The folder holds a page to double-click, the book, the paper, the template for a list of one's own, and the packages for learning
environments where those were made (``make leeromgeving``).
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

sys.path.insert(0, str(Path(__file__).parents[1]))

from release.archive import zip_folder
from ruamel.yaml import YAML
from whole_folder import make_readable, put_in_place, recover

from hechting.reading.own_library import template
from stick.paper import print_handouts

ROOT = Path(__file__).parents[2]

#: The page to double-click; its name says what it does.
OPENING = "Open het handboek.html"

BOOK, PAPER, PACKAGES, LIST = "boek", "op papier", "leeromgeving", "eigen-aanbod.csv"

#: Pages that are handed out or taken along as they are.
_WHOLE = "Lesgeven hiermee"

#: Of JupyterLite only the page stays that says why it does not work here; the rest is 40 MB.
_STARTS_PYTHON = ("start.html", "start.js", "start.css")


def main(build: Path) -> None:
    """Make the folder aside from what ``build`` holds, zip it, and put both in place there."""
    if not (build / "html" / "index.html").exists():
        msg = "Er is nog geen boek: voer eerst `make book` uit."
        raise SystemExit(msg)
    place = build / "stick"
    recover(place)
    with tempfile.TemporaryDirectory(dir=build) as temporary:
        folder = Path(temporary) / "stick"
        make(build, folder)
        make_readable(folder)
        archive = Path(temporary) / "stick.zip"
        zip_folder(folder, archive, "hechting", datetime.now(UTC))
        put_in_place(folder, place)
        archive.replace(build / archive.name)
    size = (build / "stick.zip").stat().st_size / 1e6
    print(
        f"Zet deze map op een USB-stick en dubbelklik op ‘{OPENING}’: {place}. Als zip ({size:.0f} MB): {build / 'stick.zip'}"
    )


def make(build: Path, folder: Path) -> None:
    """Lay out what ``build`` holds in an empty folder."""
    folder.mkdir()
    copy_book(build / "html", folder / BOOK)
    chapters, whole = pages()
    sheets = print_handouts(folder / BOOK, chapters, whole, folder / PAPER)
    (folder / LIST).write_bytes(template().encode("utf-8"))
    has_packages = (build / PACKAGES).is_dir()
    if has_packages:
        shutil.copytree(build / PACKAGES, folder / PACKAGES)
    told = {"opening": OPENING, "book": BOOK, "paper": PAPER, "list": LIST, "sheets": [one.name for one in sheets]}
    told["packages"] = sorted(one.name for one in (folder / PACKAGES).rglob("*") if one.is_file())
    templates = Environment(
        loader=FileSystemLoader(Path(__file__).parent), undefined=StrictUndefined, trim_blocks=True, autoescape=True
    )
    (folder / OPENING).write_text(templates.get_template("opening.html.j2").render(told), encoding="utf-8")
    text = templates.get_template("leesmij.txt.j2").render(told)
    # As Windows' own notepad reads it.
    (folder / "LEESMIJ.txt").write_bytes(("\ufeff" + text.replace("\n", "\r\n")).encode("utf-8"))


def copy_book(book: Path, target: Path) -> None:
    """Copy the book without what cannot work from disk."""
    shutil.copytree(book, target, ignore=shutil.ignore_patterns("python"))
    if (book / "python").exists():
        (target / "python").mkdir()
        for name in _STARTS_PYTHON:
            shutil.copyfile(book / "python" / name, target / "python" / name)


def pages() -> tuple[list[str], list[str]]:
    """Return the chapters, and the pages of the part for teachers, as paths without ending in the order of the book."""
    parts = YAML(typ="safe", pure=True).load((ROOT / "_toc.yml").read_text("utf-8"))["parts"]
    files = {part["caption"]: [page["file"] for page in part["chapters"]] for part in parts}
    chapters = [file for part in files.values() for file in part if file.startswith("notebooks/")]
    return chapters, files[_WHOLE]


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "_build")
