"""A case or chapter in every package that a learning environment loads, as files by their path in the folder of packages."""

from __future__ import annotations

from collections.abc import Iterator

from hechting.packages.archive import zipped
from hechting.packages.lesson_pages import LessonPage, page_files
from hechting.packages.question_files import written
from hechting.packages.question_sets import QuestionSet

__all__ = ("lesson_files",)


def lesson_files(lesson: LessonPage, questions: QuestionSet | None) -> Iterator[tuple[str, bytes]]:
    """Yield a package for SCORM 1.2, one for SCORM 2004, and a Common Cartridge, which takes the questions of the chapter along."""
    for version, template in (("1.2", "scorm12"), ("2004", "scorm2004")):
        files = page_files(lesson, version)
        files["imsmanifest.xml"] = written(template, lesson=lesson, paths=sorted(files))
        yield f"scorm-{version}/{lesson.name}.zip", zipped(files)
    yield f"common-cartridge/{lesson.name}.imscc", zipped(_cartridge(lesson, questions))


def _cartridge(lesson: LessonPage, questions: QuestionSet | None) -> dict[str, bytes]:
    files = {f"pagina/{path}": data for path, data in page_files(lesson, "").items()}
    manifest = written("cartridge", lesson=lesson, set=questions, paths=sorted(files))
    asked = {"vragen/toets.xml": written("qti12", set=questions)} if questions else {}
    return {"imsmanifest.xml": manifest, **files, **asked}
