"""Asks every address that the handbook names whether it still answers (``make links``). Needs a network.

A report for people and no judge: sites refuse robots, and a build without a network must not fail, so the exit code is
always 0. Moves that were looked at and may stay are listed in ``known_moves.txt`` beside this script, one address a line.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import requests

ROOT = Path(__file__).parent.parent
KNOWN_MOVES = Path(__file__).with_name("known_moves.txt")

#: Seconds for one answer.
PATIENCE = 20
AT_ONCE = 8
#: Some sites answer browsers only.
HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; link check of an open handbook)"}

_ADDRESS = re.compile(r"https?://[^\s\"'<>\\)\]},;|]+[^\s\"'<>\\)\]},;|.:]")


@dataclass(frozen=True, order=True)
class Answer:
    """What one address answered: ``ok``, ``moved``, ``gone``, ``refused`` or ``silent``, and the words for it."""

    kind: str
    address: str
    words: str


def addresses(root: Path) -> Mapping[str, list[str]]:
    """Return every address in content, pages and notebooks, with the files that name it."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in _files(root):
        for address in _ADDRESS.findall(_text_of(path)):
            found[address.partition("#")[0]].add(path.relative_to(root).as_posix())
    return {address: sorted(files) for address, files in sorted(found.items())}


def ask(address: str) -> Answer:
    """Ask for an address, without reading what it holds."""
    try:
        with requests.get(address, headers=HEADERS, timeout=PATIENCE, stream=True) as answer:
            return _answer_of(address, answer)
    except requests.RequestException as error:
        return Answer("silent", address, type(error).__name__)


def report(answers: Iterable[Answer], known: frozenset[str], places: Mapping[str, list[str]]) -> list[str]:
    """Return one line per address that needs a look, worst first, and a closing line with the counts."""
    counts: dict[str, int] = defaultdict(int)
    lines = []
    for answer in sorted(answers):
        kind = "known move" if answer.kind == "moved" and answer.address in known else answer.kind
        counts[kind] += 1
        if kind not in ("ok", "known move"):
            lines.append(f"{kind}: {answer.address} ({answer.words}) in {', '.join(places[answer.address])}")
    return [*lines, "; ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))]


def _answer_of(address: str, answer: requests.Response) -> Answer:
    if answer.status_code in (404, 410):
        return Answer("gone", address, str(answer.status_code))
    if answer.status_code >= 400:
        return Answer("refused", address, str(answer.status_code))
    if any(step.status_code in (301, 308) for step in answer.history):
        return Answer("moved", address, f"now {answer.url}")
    return Answer("ok", address, str(answer.status_code))


def _files(root: Path) -> list[Path]:
    content = root / "hechting" / "content"
    kinds = (".yaml", ".csv", ".bib")
    files = [path for path in content.rglob("*") if path.suffix in kinds]
    return [*sorted(files), *sorted((root / "book").glob("*.md")), *sorted((root / "notebooks").glob("*.ipynb"))]


def _text_of(path: Path) -> str:
    """Return a file's text; of a notebook what somebody wrote, not what a cell gave back."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".ipynb":
        return text
    return "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])


def main() -> int:
    """Ask all addresses and print the report."""
    places = addresses(ROOT)
    known = frozenset(KNOWN_MOVES.read_text(encoding="utf-8").split())
    print(f"Asking {len(places)} addresses …", flush=True)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(ask, places))
    if all(answer.kind == "silent" for answer in answers):
        print("No address answered: there is no network here, so nothing is known.")
        return 0
    print(*report(answers, known, places), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
