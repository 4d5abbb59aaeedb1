"""Lays out a folder for one's own work: the chapters as plain notebooks, a first list, and a first notebook of one's own.

Git ignores the folder. What somebody changed there is never overwritten: only what is still as it was written before is renewed.
"""

from __future__ import annotations

import hashlib
import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from pybtex.database import Entry, parse_file
from pybtex.richtext import Text

from hechting.outputs.committed import NOTEBOOKS
from hechting.outputs.plain import Reference, notebook_of_page, plain_notebook
from hechting.reading.own_library import template
from hechting.reading.places import CONTENT

ROOT = Path(__file__).parent.parent

FOLDER = ROOT / "mijn-werk"

CHAPTERS = "hoofdstukken"

PAGE = ROOT / "book" / "maak-je-eigen.md"

#: Which files were written here, and how they were then.
_WRITTEN = ".geschreven.json"


def lay_out(folder: Path = FOLDER) -> list[Path]:
    """Write what is missing or has not been touched; return the files that were left as somebody changed them."""
    files = {f"{CHAPTERS}/{path.name}": _written(chapter(path)) for path in sorted(NOTEBOOKS.glob("*.ipynb"))}
    files["maak-je-eigen.ipynb"] = _written(plain_notebook(notebook_of_page(PAGE.read_text("utf-8")), references()))
    files["eigen-aanbod.csv"] = template().encode("utf-8")
    record = folder / _WRITTEN
    before = json.loads(record.read_text("utf-8")) if record.exists() else {}
    changed = [folder / name for name in files if _is_changed(folder / name, before.get(name))]
    for name, content in files.items():
        if folder / name not in changed:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
            before[name] = _mark(content)
    record.write_text(json.dumps(before, indent=1, sort_keys=True), encoding="utf-8")
    return changed


@cache
def references() -> dict[str, Reference]:
    """Return the publications that chapters cite, by key."""
    entries = parse_file(str(CONTENT / "references.bib")).entries
    return {key: _reference(entry) for key, entry in entries.items()}


def _reference(entry: Entry) -> Reference:
    people = [" ".join((*one.prelast_names, *one.last_names)) for one in entry.persons.get("author", ())]
    first = _text(people[0] if people else entry.fields.get("institution", entry.key))
    year = entry.fields.get("year", "z.j.")
    named = first if len(people) < 2 else f"{first} en {_text(people[1])}" if len(people) == 2 else f"{first} e.a."
    doi, url = entry.fields.get("doi"), entry.fields.get("url")
    address = f"https://doi.org/{doi}" if doi else url
    title = _text(entry.fields["title"]).rstrip(".")
    shown = f"[{title}]({address})" if address else title
    return Reference(f"{named}, {year}", f"{named} ({year}). {shown}.", address)


def _text(value: str) -> str:
    """Return a field of BibTeX as people read it."""
    return str(Text.from_latex(value))


def chapter(path: Path) -> dict[str, Any]:
    """Return a chapter as a plain notebook."""
    return plain_notebook(json.loads(path.read_text("utf-8")), references())


def _written(notebook: dict[str, Any]) -> bytes:
    return (nbformat.writes(nbformat.from_dict(notebook), indent=1, ensure_ascii=False) + "\n").encode("utf-8")


def _is_changed(path: Path, mark: str | None) -> bool:
    return path.exists() and _mark(path.read_bytes()) != mark


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    for left in lay_out():
        print(f"Gelaten zoals jij het maakte: {left}", file=sys.stderr)
