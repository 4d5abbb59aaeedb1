"""A set of questions in every format that a learning environment loads, as files by their path in the folder of packages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from hechting.packages.archive import zipped
from hechting.packages.gift import gift
from hechting.packages.question_sets import QuestionSet
from hechting.render.environment import render

__all__ = ("QTI_2", "QTI_3", "QtiVersion", "canvas_files", "question_files", "written")


@dataclass(frozen=True)
class QtiVersion:
    """What differs between the packages of two versions of QTI, apart from the names of their elements."""

    name: str
    number: str
    suffix: str
    namespace: str
    schema: str
    template: str


QTI_2 = QtiVersion(
    "QTIv2.1 Package",
    "1.0.0",
    "v2p1",
    "http://www.imsglobal.org/xsd/imscp_v1p1",
    "http://www.imsglobal.org/xsd/imscp_v1p1.xsd",
    "qti21",
)

QTI_3 = QtiVersion(
    "QTI Package",
    "3.0.0",
    "v3p0",
    "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
    "qti30",
)


def question_files(made: QuestionSet) -> Iterator[tuple[str, bytes]]:
    """Yield each file of a set: its path, which begins with the kind of learning environment, and its bytes."""
    yield f"moodle-xml/{made.name}.xml", written("moodle", set=made)
    yield f"gift/{made.name}.gift.txt", gift(made).encode("utf-8")
    yield f"qti-1.2-canvas/{made.name}.zip", zipped(canvas_files(made))
    yield f"qti-2.1/{made.name}.zip", zipped(_qti_files(made, QTI_2))
    yield f"qti-3.0/{made.name}.zip", zipped(_qti_files(made, QTI_3))


def canvas_files(made: QuestionSet) -> dict[str, bytes]:
    """Return what stands in a Canvas package."""
    folder = f"hechting-{made.name}"
    return {
        "imsmanifest.xml": written("canvas_manifest", set=made),
        f"{folder}/assessment_meta.xml": written("canvas_meta", set=made),
        f"{folder}/{folder}.xml": written("qti12", set=made),
    }


def written(template: str, **values: Any) -> bytes:
    """Return the XML that a template makes; ``html`` in it wraps a text as HTML that the XML holds as text."""
    return (render(f"packages/templates/{template}.xml.j2", html=_html, **values) + "\n").encode("utf-8")


def _qti_files(made: QuestionSet, version: QtiVersion) -> dict[str, bytes]:
    items = {
        f"vraag-{one.id}.xml": written(f"{version.template}_item", set=made, question=one, place=place)
        for place, one in enumerate(made.quiz.questions, start=1)
    }
    return {
        "imsmanifest.xml": written("qti_manifest", set=made, version=version),
        "toets.xml": written(f"{version.template}_test", set=made),
        **items,
    }


def _html(tag: str, text: str) -> str:
    """Return a text as an element of HTML, as plain text that the template escapes once more."""
    return str(Markup("<{0}>{1}</{0}>").format(Markup(tag), " ".join(text.split())))
