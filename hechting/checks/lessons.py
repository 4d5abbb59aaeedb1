"""Every chapter has a run sheet for trainers, and each thing that it does with a group stands on the page of that chapter."""

from __future__ import annotations

from collections.abc import Iterator

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.outputs.calls import last_call
from hechting.reading.pages import Page
from hechting.schema.lesson import EXPLORER, MIXED, Lesson

__all__ = ("check", "shown_on")


def check(book: Book) -> Iterator[Notice]:
    """Find chapters without a run sheet, run sheets without a chapter, and activities that a class would not find there."""
    chapters = {page.file.stem: page for page in book.chapters}
    for name in chapters.keys() - book.library.lessons.keys():
        remedy = f"maak content/lessons/{name}.yaml, met make nieuw SOORT=draaiboek NAAM={name}"
        yield fault(chapters[name].file, 1, "heeft geen draaiboek voor trainers", remedy)
    for name, lesson in book.library.lessons.items():
        yield from _found(book, name, lesson, chapters)


def _found(book: Book, name: str, lesson: Lesson, chapters: dict[str, Page]) -> Iterator[Notice]:
    located = next(one for one in book.files if one.file.parent.name == "lessons" and one.file.stem == name)
    if name not in chapters:
        yield fault(located.file, 1, f"het hoofdstuk {name} is er niet", f"een van: {', '.join(sorted(chapters))}")
        return
    there = shown_on(chapters[name])
    for place, plan in enumerate(lesson.plans):
        for number, part in enumerate(plan.parts):
            if part.activity is not None and part.activity not in there:
                line = located.line_of(("plans", place, "parts", number))
                remedy = f"een van: {', '.join(sorted(there))}"
                yield fault(located.file, line, f"{part.activity} staat niet op {name}", remedy, "activity")


def shown_on(page: Page) -> frozenset[str]:
    """Return what a run sheet may name of a page: each activity as ``engine/id``, the explorer, and the mixed questions."""
    calls = [call for cell in page.cells if (call := last_call(cell.source)) is not None]
    names = [call.partition("(") for call in calls]
    return frozenset(_name(engine, rest.rstrip(")").strip("'\"")) for engine, _, rest in names)


def _name(function: str, argument: str) -> str:
    match function:
        case "mixed_quiz":
            return MIXED
        case "InterventionExplorer":
            return EXPLORER
        case _:
            return f"{function}/{argument}"
