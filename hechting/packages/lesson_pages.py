"""Cases and chapters as pages that stand on their own: for the frame of a learning environment, and from disk."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from markupsafe import Markup

from hechting.engines.dialogue.widget import dialogue
from hechting.engines.explorer.widget import RECORDS_FILE, records_script
from hechting.engines.live import BUILT, STATIC
from hechting.engines.scripts import later_for, names_in, scripts_for, styles_for
from hechting.reading.library import load_library
from hechting.reading.pages import read_pages
from hechting.render.environment import render

__all__ = ("LessonPage", "page_files", "page_lessons", "steps_in")


#: Engines about the reader's own home or people; the others on the list are so when they are about safety (see ``isPersonal`` in ``js/src``).
PERSONAL = frozenset({"network", "offer_scan"})
PERSONAL_WITH_SAFETY = frozenset({"guide", "decision_path"})

_FONT = re.compile(r'url\("(?P<path>fonts/[^"]+)"\)')

_ARTICLE = re.compile(r'<article class="page-text">(?P<text>.*)</article>.*?</main>', re.DOTALL)

#: What a page loads where its widgets begin; a package has style sheets of its own.
_STYLE_SHEET = re.compile(r'<link\b[^>]*\brel="stylesheet"[^>]*>')

_LINK = re.compile(r'<a\b[^>]*?\shref="(?P<href>[^"]*)"[^>]*>')

_WIDGET = re.compile(
    r'data-hechting="(?P<engine>\w+)"(?:(?!data-hechting=").)*?<script type="application/json">(?P<data>.*?)</script>',
    re.DOTALL,
)

#: An address that leads out of the book, or to a place on the same page.
_OWN_WAY = re.compile(r"[a-z][a-z0-9+.-]*:|#", re.IGNORECASE)

_STYLES = ("tokens.css", "italic.css", "book.css", "paper.css", "package.css")


@dataclass(frozen=True)
class LessonPage:
    """A page of a package: its name, its title, its HTML, and where the same stands in the book for everybody (or nothing)."""

    name: str
    title: str
    html: str
    home: str = ""
    grades: bool = False

    @property
    def page(self) -> str:
        """The name of the page in the book."""
        return self.home.rpartition("/")[2].partition(".html")[0] or self.name

    @property
    def steps(self) -> tuple[str, ...]:
        """The activities of which a learning environment may hear that they were done."""
        return steps_in(self.html)

    @property
    def styles(self) -> tuple[str, ...]:
        """The style sheets of its widgets, in their order."""
        return styles_for(self.html)

    @property
    def scripts(self) -> tuple[str, ...]:
        """The scripts of its widgets, in their order."""
        return scripts_for(self.html)


def page_lessons(root: Path, site: Path, address: str = "", *, grades: bool = False) -> Iterator[LessonPage]:
    """Yield every case, and every chapter as it stands in the book that was built into ``site``.

    Raises ``FileNotFoundError`` when a chapter is not there.
    """
    for page in read_pages(root).values():
        if page.is_chapter:
            text = (site / f"{page.name}.html").read_text(encoding="utf-8")
            home = f"{address}{page.name}.html" if address else ""
            yield LessonPage(page.file.stem, page.title, _unlinked(_article(text), page.file.stem, home), home, grades)
    home = f"{address}notebooks/casussen.html" if address else ""
    for name, one in load_library().activities["dialogue"].items():
        if getattr(one, "kind", "") == "casus":
            inside = Markup(_unlinked(dialogue(name).page_html(), "casussen", home))
            html = str(render("packages/templates/case.html.j2", title=one.title, inside=inside))
            yield LessonPage(name, one.title, html, home, grades)


def page_files(lesson: LessonPage, scorm: str) -> dict[str, bytes]:
    """Return the page and all that it loads, by path. ``scorm`` is the version that it reports to: 1.2, 2004 or nothing."""
    html = render("packages/templates/page.html.j2", lesson=lesson, scorm=scorm, inside=Markup(lesson.html))
    files = {"index.html": (html + "\n").encode("utf-8")}
    for style in _STYLES:
        files[f"static/{style}"] = _with_fonts((STATIC / "src" / style).read_text("utf-8")).encode("utf-8")
    for style in lesson.styles:
        files[f"static/{style}"] = (BUILT / style).read_bytes()
    files["static/fonts/OFL.txt"] = (STATIC / "src" / "fonts" / "OFL.txt").read_bytes()
    for script in (*lesson.scripts, *later_for(lesson.html), "package.js"):
        files[f"static/{script}"] = (BUILT / script).read_bytes()
    if "explorer" in names_in(lesson.html):
        files[f"static/{RECORDS_FILE}"] = records_script(load_library()).encode("utf-8")
    return files


def _with_fonts(style: str) -> str:
    """Return a style sheet with its fonts inside: a closed frame may fetch none, as if they stood on another host."""

    def inside(font: re.Match[str]) -> str:
        return f'url("data:font/woff2;base64,{b64encode((STATIC / "src" / font["path"]).read_bytes()).decode()}")'

    return _FONT.sub(inside, style)


def steps_in(html: str) -> tuple[str, ...]:
    """Return the ids of the activities in HTML that do not ask about the reader's own home, in their order."""
    found = ((one["engine"], json.loads(one["data"])) for one in _WIDGET.finditer(html))
    return tuple(data["content"]["id"] for engine, data in found if _counts(engine, data))


def _counts(engine: str, data: dict[str, object]) -> bool:
    content = data.get("content")
    if not isinstance(content, dict) or "practice" not in content or data.get("compact"):
        return False
    return engine not in PERSONAL and not (engine in PERSONAL_WITH_SAFETY and content.get("safety"))


def _article(page: str) -> str:
    """Return the text of a built page, without what stands around it."""
    found = _ARTICLE.search(page)
    return _STYLE_SHEET.sub("", found["text"]) if found else ""


def _unlinked(html: str, page: str, home: str) -> str:
    """Let links lead to the book where everybody finds it, or nowhere; the words stay."""

    def led(link: re.Match[str]) -> str:
        href = link["href"]
        if _OWN_WAY.match(href):
            return link[0]
        file, _, place = href.partition("#")
        if place and file.rpartition("/")[2] == f"{page}.html":
            return link[0].replace(f'href="{href}"', f'href="#{place}"')
        return link[0].replace(f' href="{href}"', f' href="{urljoin(home, href)}"' if home else "")

    return _LINK.sub(led, html)
