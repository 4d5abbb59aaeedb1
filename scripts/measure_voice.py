"""Prints how each page reads: sentences, words per sentence, Flesch-Douma, and short sentences in a row for parents."""

from __future__ import annotations

from collections import Counter

from hechting.checks.book import open_book
from hechting.checks.prose import prose_for_parents
from hechting.checks.voice import chopped, measure, parents_pages, reasoning_of


def main() -> None:
    """Print a line per page: what parents read, and what students read, each measured as ``make check`` does."""
    book = open_book()
    language = book.library.plain_language
    rows = Counter(one.what.file.stem for one in chopped(prose_for_parents(book), language))
    print(f"{'page':<44}{'sentences':>10}{'words each':>11}{'ease':>6}{'chopped':>9}")
    texts = [*parents_pages(book), *((page, reasoning_of(book, page)) for page in language.reasoning.pages)]
    for page, prose in texts:
        one, name = measure(prose), page.partition("/")[2]
        print(f"{name:<44}{one.sentences:>10}{one.words_per_sentence:>11.1f}{one.ease:>6.0f}{rows.pop(name, 0):>9}")
    for name, count in rows.items():
        print(f"{name:<80}{count:>9}")


if __name__ == "__main__":
    main()
