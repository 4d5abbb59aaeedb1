"""Damages content files in every way that hands, programs and bad intent do, and sees that each ends in sentences.

``python tests/mutate_content.py 2000`` tries that many; with ``--seed`` others. The unit tests try a few on every run.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hechting import load_library
from hechting.checks.contract import KINDS
from hechting.reading.faults import Fault
from hechting.reading.folder import ContentFolder
from hechting.reading.parts import read_tables
from hechting.reading.places import CONTENT
from hechting.schema.context import Context
from hechting.schema.prevalence import shares_by_population

Mutation = Callable[[random.Random, bytes], bytes]

#: A fault names its place, what is wrong and what is allowed, on one line.
FORM = re.compile(r"^[^:\n]+:\d+: [^\n]+ — [^\n]+$")

#: No file takes longer to be refused, in seconds of a processor.
SLOWEST = 5

VALUES = (
    "null", "''", "' '", "true", "nee", "0", "-1", "1e999", ".nan", ".inf", "9" * 5000, "0x", "0o9", "1_000", "2026-13-45",
    "2999-01-01", "[]", "{}", "[1, 2]", "{a: b}", "[[[[]]]]", "!!int '_'", "!!int ''", "!!float x", "!!binary '*'", "!!timestamp x",
    "!!null x", "!!bool x", "!!set {a}", "!!omap [a]", "!!python/object:os.system x", "!x y", "! z", "!<tag:x> y", "!!", "&a x", "*a",
    "&a [*a]", "<<: {a: b}", "? x", '"\\uD800"', '"\\u202E"', '"\\0"', '"\\x07"', '"\\UFFFFFFFF"', "'", '"', "|", ">-", "%YAML 9.9", "%TAG ! x",
    "--- x", "...", "\t", "@", "`", "#", ": :", "- -", "{", "[", "]" * 50, "[" * 2000, "- " * 2000, "{a: " * 2000, "x" * 100_000,
    "<script>alert(1)</script>", "javascript:alert(1)", "http://", "https://x y", "\u202e", "\ufeff", "\x00", "\x85", "\u2028",
)  # fmt: skip

SHAPES = (
    "<script>1</script>", "<foreignObject/>", '<image href="https://x/y.png"/>', '<use href="//x#y"/>', '<a href="javascript:1"/>',
    '<g onclick="1"/>', "<style>@import 'x'</style>", '<g style="fill:url(https://x)"/>', "<g>" * 5000, "</g>", "<!DOCTYPE svg>",
    "<!ENTITY x 'y'>", "&x;", "&#0;", "<svg/>", "<![CDATA[", "<?xml?>", '<g xmlns="x"/>', "<title/>",
)  # fmt: skip


def _lines(edit: Callable[[random.Random, list[bytes], int], None]) -> Mutation:
    def mutate(chance: random.Random, raw: bytes) -> bytes:
        lines = raw.split(b"\n")
        edit(chance, lines, chance.randrange(len(lines)))
        return b"\n".join(lines)

    return mutate


def _value(chance: random.Random, lines: list[bytes], place: int) -> None:
    name, colon, _old = lines[place].partition(b": ")
    lines[place] = name + (colon or b": ") + chance.choice(VALUES).encode("utf-8", "surrogatepass")


def _indent(chance: random.Random, lines: list[bytes], place: int) -> None:
    lines[place] = chance.choice((b" ", b"  ", b"\t", b"        ")) + lines[place]


def _swap(chance: random.Random, lines: list[bytes], place: int) -> None:
    other = chance.randrange(len(lines))
    lines[place], lines[other] = lines[other], lines[place]


def _bytes(chance: random.Random, raw: bytes) -> bytes:
    changed = bytearray(raw)
    for _ in range(chance.randint(1, 5)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _insert(chance: random.Random, raw: bytes) -> bytes:
    place = chance.randrange(len(raw) + 1)
    what = chance.choice((*VALUES, *SHAPES)).encode("utf-8", "surrogatepass")
    return raw[:place] + what + raw[place:]


def _whole(chance: random.Random, raw: bytes) -> bytes:
    return chance.choice(
        (
            b"", b"\n", b"null", b"- x", b"x", b"\xff\xfe" + raw, b"\xef\xbb\xbf" * 2 + raw, raw + raw, raw[::-1], raw.replace(b"\n", b"\r"),
            b"a: " * 200_000, b"[" * 200_000, b"<g>" * 200_000, b"x" * 5_000_000, raw.decode().encode("utf-16"),
        )
    )  # fmt: skip


MUTATIONS: tuple[Mutation, ...] = (
    _lines(_value), _lines(_value), _lines(_value), _lines(_indent), _lines(_swap), _bytes, _insert, _insert,
    _lines(lambda _c, lines, place: lines.pop(place) and None), _lines(lambda _c, lines, place: lines.insert(place, lines[place])),
    lambda chance, raw: raw[: chance.randrange(len(raw) + 1)], lambda chance, raw: raw[chance.randrange(len(raw) + 1) :], _whole,
)  # fmt: skip


def sources() -> list[Path]:
    """Return the content files that are mutated, in a fixed order."""
    found = (path for ending in ("yaml", "csv", "svg") for path in CONTENT.rglob(f"*.{ending}"))
    # Templates are filled in elsewhere, and read by no library.
    return sorted(path for path in found if path.parent.name != "templates")


@cache
def _rest() -> Context:
    """Return what a file is compared with: the handbook as it was when the first file was damaged."""
    library = load_library()
    shares = shares_by_population(library.prevalence)
    return Context(shelf=library.sources, values=library.vocabulary.values, remarks=library.remarks, shares=shares)


def faults_after(name: str, raw: bytes, folder: Path) -> tuple[Fault, ...]:
    """Read one damaged file beside an undamaged handbook, and return its faults."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    files = ContentFolder(folder)
    try:
        if path.suffix == ".svg":
            files.drawings(str(Path(name).parent))
        elif path.with_suffix(".csv").name in {one.name for one in CONTENT.glob("*.csv")}:
            beside = path.with_suffix(".csv" if path.suffix == ".yaml" else ".yaml")
            beside.write_bytes((CONTENT / beside.name).read_bytes())
            read_tables(files, _rest())
        else:
            kind = next(kind for pattern, kind in KINDS.items() if fnmatch(name, pattern))
            files.one(name, kind, _rest())
        return tuple(fault for fault in files.faults if fault.file.stem == path.stem)
    finally:
        path.unlink()


def mutants(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Return damaged files: the name of each, and what stands in it."""
    chance = random.Random(seed)
    files = sources()
    for _ in range(count):
        path = chance.choice(files)
        yield path.relative_to(CONTENT).as_posix(), chance.choice(MUTATIONS)(chance, path.read_bytes())


def complaint(name: str, raw: bytes, folder: Path) -> str | None:
    """Say what is wrong with the way in which one damaged file is read; ``None`` when all is well."""
    started = time.process_time()
    try:
        found = [str(fault) for fault in faults_after(name, raw, folder)]
    except Exception:  # whatever is raised here is what an editor would see
        return f"{name}: {traceback.format_exc().strip()}"
    if strange := [line for line in found if not FORM.match(line) or not line.isprintable()]:
        return f"{name}: no sentence: {strange[0]!r}"
    if (took := time.process_time() - started) > SLOWEST:
        return f"{name}: took {took:.0f} s"
    return None


def main() -> int:
    """Try as many damaged files as asked, and print what goes wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    wrong = 0
    with TemporaryDirectory() as folder:
        for number, (name, raw) in enumerate(mutants(chosen.count, chosen.seed)):
            if said := complaint(name, raw, Path(folder)):
                wrong += 1
                print(f"mutant {number} of seed {chosen.seed}: {said}\n", flush=True)
    print(f"{chosen.count} damaged files, {wrong} of them not refused in sentences.")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
