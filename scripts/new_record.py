"""Makes a new record or chapter from its template: ``make nieuw SOORT=interventie NAAM=vipp-xx``. It is valid; its texts ask to be filled in.

Messages are in Dutch, for content editors.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from execute_notebooks import KERNEL, save
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from hechting.checks.contract import KINDS, schema_name
from hechting.checks.schema_lines import schema_line
from hechting.checks.skeleton import HIDDEN
from hechting.checks.unfinished import MARK
from hechting.outputs.committed import NOTEBOOKS
from hechting.reading.places import CONTENT
from hechting.wording.dates import today

__all__ = ("CHAPTER", "TEMPLATES", "kinds", "main", "new_chapter", "new_record")


TEMPLATES = CONTENT / "templates"

#: The kind that is no content file: a notebook.
CHAPTER = "hoofdstuk"

#: Kinds of records that are no activity, by their Dutch name → template.
_DUTCH = {
    "interventie": "intervention",
    "afgeraden": "discouraged_approach",
    "bevinding": "finding",
    "draaiboek": "lesson",
}

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def kinds() -> Mapping[str, tuple[Path, Path]]:
    """Return by the name of a kind its template and the folder for its files; an activity has the name of its engine."""
    folders = {schema_name(pattern).removesuffix(".json"): Path(pattern).parent for pattern in KINDS if "/" in pattern}
    dutch = {template: name for name, template in _DUTCH.items()}
    return {
        dutch.get(template, folder.name): (TEMPLATES / f"{template}.yaml", folder)
        for template, folder in folders.items()
    }


def new_record(kind: str, name: str, content: Path = CONTENT) -> Path:
    """Write the file and return its path. Raises ``ValueError`` with a sentence when that cannot be."""
    if kind not in kinds():
        message = f"{kind!r} is geen soort — een van: {', '.join((*kinds(), CHAPTER))}"
        raise ValueError(message)
    template, folder = kinds()[kind]
    path = _free(content / folder, name, ".yaml")
    text = re.sub(r"^id: naam$", f"id: {name}", template.read_text(encoding="utf-8"), flags=re.MULTILINE)
    text = re.sub(r"^reviewed_on: .*$", f"reviewed_on: {today()}", text, flags=re.MULTILINE)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{schema_line(folder / path.name)}\n{text}", encoding="utf-8")
    return path


def new_chapter(name: str, notebooks: Path = NOTEBOOKS) -> Path:
    """Write the notebook of a chapter and return its path. Raises ``ValueError`` with a sentence when that cannot be."""
    path = _free(notebooks, name, ".ipynb")
    text = (TEMPLATES / f"{CHAPTER}.md").read_text(encoding="utf-8").replace('("naam', f'("{name}')
    cells = [_cell(source.strip(), f"c{place:02}") for place, source in enumerate(text.split("\n+++\n"))]
    notebook = new_notebook(cells=cells, metadata={"kernelspec": KERNEL, "reviewed_on": str(today())})
    save(notebook, path)
    return path


def _cell(source: str, name: str) -> NotebookNode:
    if source.startswith("from "):
        return new_code_cell(source, id=name, metadata={"tags": [HIDDEN]})
    return new_markdown_cell(source, id=name)


def _free(folder: Path, name: str, ending: str) -> Path:
    """Return the path of a new file; raises ``ValueError`` for what can be no name, or is there already."""
    if not _NAME.fullmatch(name):
        message = f"{name!r} kan geen naam zijn — kleine letters, cijfers en streepjes, zoals vipp-sd"
        raise ValueError(message)
    path = folder / f"{name}{ending}"
    if path.exists():
        message = f"{path} is er al — kies een andere naam"
        raise ValueError(message)
    return path


def main() -> int:
    """Make the file that the command line names, and say what to do with it."""
    parser = argparse.ArgumentParser(description="Make a content file from its template.")
    parser.add_argument("kind", help=", ".join((*kinds(), CHAPTER)))
    parser.add_argument("name", help="the name of the file, which is also an address")
    chosen = parser.parse_args()
    try:
        path = new_chapter(chosen.name) if chosen.kind == CHAPTER else new_record(chosen.kind, chosen.name)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{path} staat klaar. Vul in waar {MARK} staat, en kijk met `make check` wat er nog mist.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
