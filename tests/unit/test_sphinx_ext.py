"""The Sphinx extension's decisions: reviews, files per page, search words, and how a build refuses faulty content."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from hechting import library
from hechting.checks import content
from hechting.located_yaml import Fault
from hechting.sphinx_ext import content_gate
from hechting.sphinx_ext.assets import STATIC_FOLDER, has_widget, is_remote, is_wanted
from hechting.sphinx_ext.dutch_search import SYNONYMS, DutchWithSynonyms
from hechting.sphinx_ext.page_frame import notebook_address
from hechting.sphinx_ext.review import Review, expired_sentence, review_of

TODAY = date(2026, 11, 22)
THEME = Path(content_gate.__file__).parent / "theme"


@pytest.mark.parametrize(
    ("day", "overdue", "expired"),
    [
        (date(2026, 11, 22), False, False),
        (date(2025, 11, 23), False, False),
        (date(2025, 11, 22), True, False),
        (date(2024, 11, 23), True, False),
        (date(2024, 11, 22), True, True),
    ],
)
def test_a_review_ages_in_whole_years(day: date, overdue: bool, expired: bool) -> None:
    review = Review(day, TODAY)
    assert (review.is_overdue, review.is_expired) == (overdue, expired)


def test_a_page_tells_its_review_in_dutch_words() -> None:
    review = review_of({"reviewed_on": "2026-11-22"}, TODAY)
    assert review is not None
    assert review.day_in_words == "22 november 2026"


def test_a_page_without_a_review_has_none() -> None:
    assert review_of({"kernelspec": "python3"}, TODAY) is None


@pytest.mark.parametrize("value", ["22-11-2026", "2026-11", "2026-02-30", "gisteren"])
def test_a_review_date_that_cannot_be_read_says_how_to_write_it(value: str) -> None:
    with pytest.raises(ValueError, match="2026-11-22"):
        review_of({"reviewed_on": value}, TODAY)


def test_pages_that_are_too_old_are_named_in_one_sentence_and_in_order() -> None:
    assert expired_sentence(["b", "a"]).startswith("Last reviewed two years ago or longer: a, b.")


def test_a_text_page_loads_none_of_the_scripts_that_others_put_everywhere() -> None:
    body = "<h1>Hechting</h1><p>Gewone tekst.</p>"
    common = ["_static/doctools.js", "_static/translations.js", "_static/basic.css", "_static/mystnb.8ec.css",
              "_static/sphinx-design.min.css", "_static/design-tabs.js"]  # fmt: skip
    assert not [name for name in common if is_wanted(name, body)]


def test_a_page_keeps_what_it_uses_and_what_no_rule_names() -> None:
    assert is_wanted("_static/sphinx-design.min.css", '<span class="sd-badge">')
    assert is_wanted("_static/design-tabs.js", '<div class="sd-tab-set docutils">')
    assert is_wanted("_static/book.css", "")


def test_a_dropdown_or_a_card_needs_no_extra_styles() -> None:
    assert not is_wanted("_static/sphinx-design.min.css", '<details class="sd-sphinx-override sd-dropdown sd-card">')
    assert not is_wanted("_static/sphinx-design.min.css", '<div class="sd-row"><div class="sd-card sd-w-100">')


def test_widgets_and_other_hosts_are_recognised() -> None:
    assert has_widget('<div class="hechting-widget" data-hechting="explorer">')
    assert not has_widget("<p>hechting</p>")
    assert is_remote("https://cdn.example.org/x.js")
    assert is_remote("//cdn.example.org/x.js")
    assert not is_remote("_static/book.css")


def test_only_a_notebook_can_be_downloaded_as_one() -> None:
    assert notebook_address("notebooks/wat-werkt.ipynb") == "_sources/notebooks/wat-werkt.ipynb"
    assert notebook_address("book/start.md") is None
    assert notebook_address("") is None


def test_words_for_the_bond_share_a_stem_and_other_words_do_not() -> None:
    language = DutchWithSynonyms({})
    assert {language.stem(word) for word in ("Gehechtheid", "hechting", "band", "binding")} == {"hechting"}
    assert language.stem("verband") != language.stem("band")


@pytest.mark.skipif(shutil.which("node") is None, reason="needs Node.js to run the browser's stemmer")
def test_the_browser_gives_a_readers_words_the_same_stems_as_the_index() -> None:
    language = DutchWithSynonyms({})
    text = " ".join(path.read_text("utf-8") for path in sorted(library.CONTENT.rglob("*.yaml")))
    words = sorted({word.lower() for word in re.findall(r"\w+", text)} | set(SYNONYMS))
    script = (
        f"{language.js_stemmer_code}\nconst s = new Stemmer();\nfor (const w of {words!r}) console.log(s.stemWord(w));"
    )
    done = subprocess.run(["node", "-"], input=script, capture_output=True, text=True, check=True, timeout=60)
    browser = dict(zip(words, done.stdout.splitlines(), strict=True))
    assert browser == {word: language.stem(word) for word in words}


class Build:
    """As much of a Sphinx application as the content gate looks at."""

    def __init__(self, folder: Path) -> None:
        self.doctreedir = str(folder)


def test_faulty_content_ends_every_build_with_its_faults_and_no_exception(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fault = Fault("vipp-sd.yaml", 12, "number_max", "this is not a number", "a whole number")
    monkeypatch.setattr(content, "content_faults", lambda: (fault,))
    for _ in range(2):
        with pytest.raises(SystemExit, match=r"vipp-sd\.yaml:12: number_max"):
            content_gate._check_content(Build(tmp_path), None)  # type: ignore[arg-type]


def test_content_that_passed_is_read_again_only_when_something_changed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    reads = []
    monkeypatch.setattr(content, "content_faults", lambda: reads.append("read") or ())
    monkeypatch.setattr(content_gate, "_fingerprint", lambda: "first")
    for _ in range(2):
        content_gate._check_content(Build(tmp_path), None)  # type: ignore[arg-type]
    assert len(reads) == 1
    monkeypatch.setattr(content_gate, "_fingerprint", lambda: "second")
    content_gate._check_content(Build(tmp_path), None)  # type: ignore[arg-type]
    assert len(reads) == 2


def test_the_page_frame_has_no_inline_script_and_asks_no_other_host() -> None:
    for template in sorted(THEME.glob("*.html")):
        text = template.read_text("utf-8")
        assert not re.search(r"<script(?![^>]*\bsrc=)", text), template.name
        assert not re.search(r"\son\w+=", text), template.name
        assert "://" not in text, template.name
    for sheet in ("tokens.css", "book.css"):
        addresses = re.findall(r"url\(\"?([^\")]+)", (STATIC_FOLDER / sheet).read_text("utf-8"))
        assert all(address.startswith(("data:", "fonts/")) for address in addresses), sheet


def test_every_font_file_the_styles_name_is_there_with_its_licence() -> None:
    named = set(re.findall(r'url\("(fonts/[^"]+)"\)', (STATIC_FOLDER / "book.css").read_text("utf-8")))
    assert named == {f"fonts/{path.name}" for path in (STATIC_FOLDER / "fonts").glob("*.woff2")}
    assert "SIL Open Font License" in (STATIC_FOLDER / "fonts" / "OFL.txt").read_text("utf-8")
