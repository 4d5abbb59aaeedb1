"""A small book in a folder of its own, to break: one chapter and one page of text, beside the handbook's own content."""

import json
from dataclasses import replace

from hechting import load_library
from hechting.checks.book import Book
from hechting.reading.pages import read_pages

CHAPTER = """# Proef

Studietijd: ongeveer 5 minuten.

**Na dit hoofdstuk kun je:**

- iets vertellen;
- iets herkennen;
- iets doen.

## Het belangrijkste

- Een punt.

## Een moment

{#het-punt}
Dit is de alinea die het punt van een bron in gewone woorden zegt, met genoeg woorden om het ook echt te zeggen.

## Wat dit betekent

### Voor de JGZ

- Een punt.

### Voor ouders

- Een punt.

## Vragen om te onthouden

## Bronnen

Lees [de andere pagina](../book/ander.md#een-plek).
"""

PAGE = """---
reviewed_on: 2026-11-22
---

# Een andere pagina

## Een plek

Hier staat tekst. Lees <a href="../notebooks/proef.html#het-punt">het punt</a>.
"""

CALLS = ('quiz("signalen")', 'sorter("zes-delen")')


def small_book(root, chapter=CHAPTER, page=PAGE, calls=CALLS, html="", tags=("hide-input",), **library):
    """Write and read the book; what is given takes the place of what is right."""
    (root / "book").mkdir(exist_ok=True)
    (root / "notebooks").mkdir(exist_ok=True)
    toc = "format: jb-book\nroot: book/ander\nparts:\n  - chapters:\n      - file: notebooks/proef\n"
    (root / "_toc.yml").write_text(toc, encoding="utf-8")
    (root / "book" / "ander.md").write_text(page, encoding="utf-8")
    cells = [{"cell_type": "markdown", "metadata": {}, "source": chapter.splitlines(keepends=True)}]
    cells += [code_cell(call, html, tags) for call in calls]
    notebook = {"cells": cells, "metadata": {"reviewed_on": "2026-11-22"}, "nbformat": 4, "nbformat_minor": 5}
    (root / "notebooks" / "proef.ipynb").write_text(
        json.dumps(notebook, indent=1, ensure_ascii=False), encoding="utf-8"
    )
    return Book(root, replace(load_library(), **library), read_pages(root))


def code_cell(source, html, tags):
    output = {"output_type": "execute_result", "data": {"text/html": html.splitlines(keepends=True)}, "metadata": {}}
    return {
        "cell_type": "code",
        "metadata": {"tags": list(tags)},
        "source": [source],
        "outputs": [output],
        "execution_count": 1,
    }


def found(check, book):
    """Return what a check finds: the name of the file, the words on its line, and what is wrong."""
    return [(one.what.file.name, one.what.line, one.what.problem) for one in check(book)]
