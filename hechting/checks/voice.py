"""One voice: nothing chopped for parents, connected reasoning for students, and both easy enough to read.

What is measured per page is printed by ``scripts/measure_voice.py``; the limits stand in ``content/plain_language.yaml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.checks.prose import Prose, prose_for_parents, prose_of_pages
from hechting.checks.sentences import beginning, full_sentences
from hechting.schema.plain_language import PlainLanguage

__all__ = ("Measure", "check", "chopped", "measure", "parents_pages", "reasoning_of")


_WORD = re.compile(r"\w+(?:[-’'.,]\w+)*")
#: A syllable has one group of vowels; IJ is one, as it is pronounced.
_VOWELS = re.compile(r"[aeiouyáàäâéèëêíìïîóòöôúùüû]+", re.IGNORECASE)


@dataclass(frozen=True)
class Measure:
    """What there is to count in some text."""

    sentences: int
    words: int
    syllables: int

    @property
    def words_per_sentence(self) -> float:
        """The average."""
        return self.words / self.sentences if self.sentences else 0

    @property
    def ease(self) -> float:
        """How easy to read, after Flesch in the version that Douma made for Dutch (1960): higher is easier."""
        per_hundred = 100 * self.syllables / self.words if self.words else 0
        return 206.84 - 0.77 * per_hundred - 0.93 * self.words_per_sentence


def check(book: Book) -> Iterator[Notice]:
    """Find what is chopped for parents, and pages that are out of the limits."""
    language = book.library.plain_language
    yield from chopped(prose_for_parents(book), language)
    for page, prose in parents_pages(book):
        yield from _too_hard(page, prose, language.ease_for_parents)
    for page in language.reasoning.pages:
        if page in book.pages and (prose := reasoning_of(book, page)):
            yield from _too_hard(page, prose, language.ease_of_reasoning)
            yield from _not_connected(page, prose, language)


def measure(prose: Iterable[Prose]) -> Measure:
    """Count sentences, words and syllables."""
    said = [sentence for one in prose for sentence in full_sentences(one.words)]
    words = [word for sentence in said for word in _WORD.findall(sentence)]
    return Measure(len(said), len(words), sum(max(1, len(_VOWELS.findall(word))) for word in words))


def parents_pages(book: Book) -> Iterator[tuple[str, list[Prose]]]:
    """Yield the running text of each page for parents, without the parts for others."""
    running = [one for one in prose_for_parents(book) if one.runs and one.page]
    for page in book.library.plain_language.pages_for_parents:
        if prose := [one for one in running if one.page == page]:
            yield page, prose


def reasoning_of(book: Book, page: str) -> list[Prose]:
    """Return the paragraphs of a page that reason: of two sentences or more, and not in a part that stands apart."""
    apart = set(book.library.plain_language.reasoning.sections_apart)
    running = (one for one in prose_of_pages(book) if one.page == page and one.runs and len(one.section) > 1)
    return [one for one in running if not apart & set(one.section) and len(full_sentences(one.words)) > 1]


def chopped(prose: Iterable[Prose], language: PlainLanguage) -> Iterator[Notice]:
    """Find too many short sentences in a row: within a passage, or in paragraphs that follow each other."""
    for passage in _passages(prose):
        said = [(one, sentence) for one in passage for sentence in full_sentences(one.words)]
        is_short = [len(_WORD.findall(sentence)) <= language.short_sentence for _one, sentence in said]
        begins = [0, *(place for place, (one, other) in enumerate(pairwise(is_short), 1) if one != other), len(said)]
        for begin, end in pairwise(begins):
            if is_short and is_short[begin] and end - begin > language.short_in_a_row:
                yield _in_pieces(*said[begin], end - begin, language)


def _passages(prose: Iterable[Prose]) -> Iterator[list[Prose]]:
    for (_file, _section, runs), group in groupby(prose, lambda one: (one.file, one.section, one.runs)):
        if runs:
            yield list(group)
        else:
            yield from ([one] for one in group)


def _in_pieces(prose: Prose, first: str, count: int, language: PlainLanguage) -> Notice:
    problem = f"{count} korte zinnen achter elkaar: {beginning(first)}"
    remedy = f"voeg er samen; na {language.short_in_a_row} zinnen van {language.short_sentence} woorden of minder komt een langere"
    return fault(prose.file, prose.line, problem, remedy, prose.field)


def _too_hard(page: str, prose: list[Prose], limit: float) -> Iterator[Notice]:
    if (ease := measure(prose).ease) < limit:
        yield fault(prose[0].file, 1, f"{page} is moeilijk: {ease:.0f} volgens Flesch-Douma", f"minstens {limit:.0f}")


def _not_connected(page: str, prose: list[Prose], language: PlainLanguage) -> Iterator[Notice]:
    wanted, average = language.reasoning, measure(prose).words_per_sentence
    if not wanted.fewest_words <= average <= wanted.most_words:
        problem = f"{page} heeft in de alinea’s {average:.1f} woorden per zin".replace(".", ",")
        yield fault(
            prose[0].file,
            1,
            problem,
            f"{wanted.fewest_words:.0f} tot {wanted.most_words:.0f}, en wat samenhoort in één zin",
        )
