"""Small changes to a TypeScript module, made in its text: the kinds of mistake that a hand makes.

There is no parser here: TypeScript's own has no interface for programs any more, and what the patterns need is little, because Biome
keeps spaces around every operator. What esbuild makes of a change tells whether it was one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from change import ROOT, Change

#: What is found, and what may stand there instead.
_SWAPS = {
    " < ": (" <= ", " >= "), " <= ": (" < ", " > "), " > ": (" >= ", " <= "), " >= ": (" > ", " < "),
    " === ": (" !== ",), " !== ": (" === ",), " && ": (" || ",), " || ": (" && ",), " ?? ": (" && ",),
    " + ": (" - ",), " - ": (" + ",), " * ": (" / ",), " / ": (" * ",), " += ": (" -= ",), " % ": (" * ",),
    ".some(": (".every(",), ".every(": (".some(",), "Math.min": ("Math.max",), "Math.max": ("Math.min",),
    ".startsWith(": (".endsWith(",), "true": ("false",), "false": ("true",), ".toLowerCase()": ("",), ".trim()": ("",),
    ".filter(Boolean)": ("",), " || Infinity": ("",),
}  # fmt: skip

_SWAP = re.compile("|".join(sorted(map(re.escape, _SWAPS), key=len, reverse=True)))

_NUMBER = re.compile(r"(?<![\w.#-])\d+(?![\w.])")

_NEGATION = re.compile(r"(?<![\w!)\]])!(?=[\w([])")

#: What is nothing already is not changed into nothing, which only the type check would see.
_RETURN = re.compile(r"\breturn (?!;|false;|null;)[^;{]+;$")

_CONDITION = re.compile(r"\bif \((.+?)\) (?=\w|\{)")

#: A sentence that somebody reads; a single word is mostly a name that programs share.
_SENTENCE = re.compile(r'"[^"]*\w [^"]*"|`[^`]*\w [^`]*`')

#: Texts and patterns, in which operators and numbers mean something else.
_QUOTED = re.compile(r'"[^"]*"|`[^`]*`|/(?![ /*])(?:\\.|[^/\n])+/[gimuy]*(?=[.,);\]])')

_FUNCTION = re.compile(r"^(?:export )?(?:function|const) (\w+)")


def core_changes(file: str) -> Iterator[Change]:
    """Yield every change to what a module does; types and comments do nothing."""
    owner = ""
    is_type = is_import = False
    for number, line in enumerate((ROOT / file).read_text(encoding="utf-8").splitlines(), start=1):
        if named := _FUNCTION.match(line):
            owner = named[1]
        is_type = (
            is_type or line.startswith(("export interface", "interface", "export type", "type"))
        ) and line not in ("}", "")
        is_import = line.startswith("import") or (is_import and not line.startswith("}"))
        if not (is_type or is_import) and not line.lstrip().startswith(("*", "/", "export function", "function")):
            yield from (_change(file, number, owner, line, other) for other in _others(line.split(" // ")[0]))


def _change(file: str, number: int, owner: str, line: str, other: str) -> Change:
    return Change(file, number, owner, line.strip(), other.strip(), other)


def _others(line: str) -> Iterator[str]:
    quoted = [match.span() for match in _QUOTED.finditer(line)]
    for match in _SWAP.finditer(line):
        if not _inside(match.start(), quoted):
            yield from (_put(line, match, other) for other in _SWAPS[match[0]])
    for match in _NUMBER.finditer(line):
        if not _inside(match.start(), quoted):
            yield from (_put(line, match, str(int(match[0]) + step)) for step in (1, -1))
    for match in _NEGATION.finditer(line):
        if not _inside(match.start(), quoted):
            yield _put(line, match, "")
    for match in _RETURN.finditer(line):
        yield _put(line, match, "return undefined;")
    for match in _CONDITION.finditer(line):
        yield from (_put(line, match, f"if ({value}) ") for value in ("true", "false"))
    for match in _SENTENCE.finditer(line):
        yield _put(line, match, '"XX"')


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(begin <= place < end for begin, end in spans)


def _put(line: str, match: re.Match[str], other: str) -> str:
    return line[: match.start()] + other + line[match.end() :]
