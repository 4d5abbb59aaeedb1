"""The Sphinx extension's decisions: reviews, files per page, and how a build refuses faulty content."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from docutils import nodes
from pybtex import plugin
from pybtex.database import Entry

from hechting import sorter
from hechting.checks import outputs
from hechting.engines.live import BUILT
from hechting.engines.scripts import has_widget, scripts_for, styles_for
from hechting.reading import library
from hechting.reading.faults import Fault
from hechting.schema.kinds import activity_kinds
from hechting.sphinx_ext import bibliography, content_gate
from hechting.sphinx_ext.assets import STATIC_FOLDER, is_remote, is_wanted
from hechting.sphinx_ext.bibliography import DutchStyle, KeyLabels
from hechting.sphinx_ext.page_frame import notebook_address
from hechting.sphinx_ext.review import review_of
from hechting.sphinx_ext.slim_files import slimmed
from hechting.sphinx_ext.text_first import after_explorer, styles_inside
from hechting.sphinx_ext.widget_data import add_data, show_data

THEME = Path(content_gate.__file__).parent / "theme"


def test_a_page_tells_its_review() -> None:
    review = review_of({"reviewed_on": "2026-11-22"})
    assert review is not None
    assert review.day == date(2026, 11, 22)


def test_a_page_without_a_review_has_none() -> None:
    assert review_of({"kernelspec": "python3"}) is None


@pytest.mark.parametrize("value", ["22-11-2026", "2026-11", "2026-02-30", "gisteren"])
def test_a_review_date_that_cannot_be_read_says_how_to_write_it(value: str) -> None:
    with pytest.raises(ValueError, match="2026-11-22"):
        review_of({"reviewed_on": value})


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


def test_a_page_with_the_explorer_goes_without_real_italics() -> None:
    assert is_wanted("_static/italic.css", "<em>past</em>")
    assert not is_wanted("_static/italic.css", '<div class="hechting-widget" data-hechting="explorer">')


def test_the_styles_of_widgets_stand_after_the_explorer() -> None:
    other = '<div class="hechting-widget" data-hechting="quiz"></div>'
    explorer = other.replace("quiz", "explorer").replace("></", '><div class="hechting-root early"></div></')
    assert after_explorer(f"{other}{explorer}<p>en</p>{other}", "<link>") == f"{other}{explorer}<p>en</p><link>{other}"
    assert after_explorer(f"{other}{explorer}<p>en</p>", "<link>") == f"{other}{explorer}<p>en</p><link>"


def test_the_styles_inside_a_page_are_whole_and_find_the_book_s_letters() -> None:
    styles = styles_inside(lambda name, _resource: f"../{name}")
    written = [
        (STATIC_FOLDER / name).read_text("utf-8") for name in ("src/tokens.css", "src/book.css", "built/first.css")
    ]
    assert styles.count("{") == sum(re.sub(r"/\*.*?\*/", "", one, flags=re.DOTALL).count("{") for one in written)
    assert "/*" not in styles
    letters = re.findall(r'url\("\.\./_static/(fonts/[^"]+)"\)', styles)
    assert len(letters) == "".join(written).count('url("fonts/') > 0
    assert all((STATIC_FOLDER / "src" / name).exists() for name in letters)


def test_widgets_and_other_hosts_are_recognised() -> None:
    assert has_widget('<div class="hechting-widget" data-hechting="explorer">')
    assert not has_widget("<p>hechting</p>")
    assert is_remote("https://cdn.example.org/x.js")
    assert is_remote("//cdn.example.org/x.js")
    assert not is_remote("_static/book.css")


def test_a_page_loads_the_engines_that_stand_on_it_each_once_after_what_they_share() -> None:
    body = "".join(f'<div class="hechting-widget" data-hechting="{name}">' for name in ("scene", "quiz", "scene"))
    assert scripts_for(body) == ("book.js", "engines/scene.js", "engines/quiz.js")
    assert scripts_for("<p>Gewone tekst.</p>") == styles_for("<p>Gewone tekst.</p>") == ()


def test_a_page_loads_the_styles_of_an_engine_that_few_pages_have_before_those_of_all() -> None:
    body = "".join(f'<div class="hechting-widget" data-hechting="{name}">' for name in ("timeline", "quiz"))
    assert styles_for(body) == ("engines/timeline.css", "widgets.css")


def test_every_engine_has_a_script_and_no_other_script_stands_beside_them() -> None:
    assert {path.stem.partition("-")[0] for path in (BUILT / "engines").glob("*.js")} == {
        *activity_kinds(),
        "explorer",
        "chart",
        "class",
        "practice",
    }


def test_readers_load_no_remarks_and_no_indents_but_all_that_is_said() -> None:
    sheet = '/* Why. */\n.a {\n  color: red; /* stays */\n  content: "/* no remark */";\n}\n'
    assert slimmed(sheet, is_style=True) == '.a {color: red; /* stays */\ncontent:"/* no remark */";}'
    script = 'const link = "https://example.org"; // stays\n  // Why.\n  go(link);\n'
    assert slimmed(script, is_style=False) == 'const link = "https://example.org"; // stays\ngo(link);\n'


def test_no_script_by_hand_has_a_text_over_several_lines_that_would_lose_its_indents() -> None:
    for script in (THEME / "static").glob("*.js"):
        assert all(line.count("`") % 2 == 0 for line in script.read_text("utf-8").splitlines()), script.name


def test_only_a_notebook_can_be_downloaded_as_one() -> None:
    assert notebook_address("notebooks/wat-werkt.ipynb") == "_sources/notebooks/wat-werkt.ipynb"
    assert notebook_address("book/start.md") is None
    assert notebook_address("") is None


class Build:
    """As much of a Sphinx application as the content gate looks at."""

    def __init__(self, folder: Path) -> None:
        self.doctreedir = self.srcdir = str(folder)


class Settings:
    """As much of a build's settings as the content gate looks at."""

    def __init__(self, content: str) -> None:
        self.hechting_content = content


def test_faulty_content_ends_every_build_with_its_faults_and_no_exception(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fault = Fault(Path("vipp-sd.yaml"), 12, "number_max", "this is not a number", "a whole number")
    monkeypatch.setattr(library, "library_faults", lambda: (fault,))
    for _ in range(2):
        with pytest.raises(SystemExit, match=r"vipp-sd\.yaml:12: number_max"):
            content_gate._check_content(Build(tmp_path), Settings("any"))  # type: ignore[arg-type]


def test_content_that_passed_is_read_again_only_when_something_changed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    reads = []
    monkeypatch.setattr(library, "library_faults", lambda: reads.append("read") or ())
    monkeypatch.setattr(outputs, "output_faults", lambda _notebooks, current: [])
    for _ in range(2):
        content_gate._check_content(Build(tmp_path), Settings("first"))  # type: ignore[arg-type]
    assert len(reads) == 1
    content_gate._check_content(Build(tmp_path), Settings("second"))  # type: ignore[arg-type]
    assert len(reads) == 2


def test_what_python_and_the_reader_keep_of_earlier_runs_is_no_other_content(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(content_gate, "_PACKAGE", tmp_path)
    kept = tmp_path / "reading" / "__pycache__" / "content"
    kept.mkdir(parents=True)
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "vipp-sd.yaml").touch()
    before = content_gate._fingerprint(content_gate._files_of_package())
    (kept / "interventions--vipp-sd.yaml.parsed").touch()
    assert content_gate._fingerprint(content_gate._files_of_package()) == before
    (tmp_path / "content" / "vipp-sd.yaml").write_text("id: vipp-sd")
    assert content_gate._fingerprint(content_gate._files_of_package()) != before


def test_outputs_are_made_again_for_what_changed_and_all_of_them_for_other_content(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tried: list[set[str]] = []
    everything = {"een.ipynb", "twee.ipynb", "tekst.md"}
    monkeypatch.setattr(library, "library_faults", tuple)
    monkeypatch.setattr(outputs, "output_faults", lambda _folder, current: tried.append(everything - set(current)))
    for place in ("notebooks/een.ipynb", "notebooks/twee.ipynb", "book/tekst.md"):
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).touch()

    def build(content: str, *changed: str) -> None:
        for place in changed:
            (tmp_path / place).write_text(place)
        content_gate._check_content(Build(tmp_path), Settings(content))  # type: ignore[arg-type]

    build("first")
    build("first")
    build("first", "notebooks/twee.ipynb")
    build("first", "book/tekst.md")
    build("second")
    assert tried == [everything, {"twee.ipynb"}, {"tekst.md"}, everything]


def test_outputs_that_the_content_left_behind_end_the_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(library, "library_faults", tuple)
    monkeypatch.setattr(outputs, "output_faults", lambda _notebooks, current: ["voer `make notebooks` uit"])
    with pytest.raises(SystemExit, match="make notebooks"):
        content_gate._check_content(Build(tmp_path), Settings("any"))  # type: ignore[arg-type]


def test_a_page_gets_the_data_of_each_widget_as_it_was_shown() -> None:
    widget = sorter("zes-delen")
    widget.state = {"placed": {"a": "b"}}
    tree = nodes.section("", nodes.raw("", widget.to_html(), format="html"), nodes.raw("", "<p>los</p>", format="html"))
    add_data(tree)
    assert tree[0].astext() == widget.to_html()
    show_data(tree, "notebooks/een")
    assert [node.astext() for node in tree.findall(nodes.raw)] == [widget.page_html(), "<p>los</p>"]
    assert "data-hechting-call" not in tree.astext()


def test_the_page_frame_has_no_inline_script_and_asks_no_other_host() -> None:
    for template in sorted(THEME.glob("*.html")):
        text = template.read_text("utf-8")
        assert not re.search(r"<script(?![^>]*\bsrc=)", text), template.name
        assert not re.search(r"\son\w+=", text), template.name
        assert "://" not in text, template.name
    for sheet in ("tokens.css", "book.css"):
        addresses = re.findall(r"url\(\"?([^\")]+)", (STATIC_FOLDER / "src" / sheet).read_text("utf-8"))
        assert all(address.startswith(("data:", "fonts/")) for address in addresses), sheet


def test_every_font_file_the_styles_name_is_there_with_its_licence() -> None:
    styles = "".join(path.read_text("utf-8") for path in (STATIC_FOLDER / "src").glob("*.css"))
    named = set(re.findall(r'url\("(fonts/[^"]+)"\)', styles))
    assert named == {f"fonts/{path.name}" for path in (STATIC_FOLDER / "src" / "fonts").glob("*.woff2")}
    assert "SIL Open Font License" in (STATIC_FOLDER / "src" / "fonts" / "OFL.txt").read_text("utf-8")


def test_pages_of_one_organisation_without_a_year_have_labels_of_their_own():
    entries = [Entry("misc", {"title": title, "year": "z.j."}) for title in ("Een", "Twee")]
    for entry, key in zip(entries, ("nji-een", "nji-twee"), strict=True):
        entry.key = key
    assert list(KeyLabels().format_labels(entries)) == ["nji-een", "nji-twee"]


@pytest.fixture
def style() -> DutchStyle:
    """Return the style of the lists, in a build that has begun."""

    class App:
        def connect(self, *_: object) -> None:
            """As much of Sphinx as is asked."""

    bibliography.connect(App())  # type: ignore[arg-type]
    return DutchStyle()


def test_a_source_is_put_into_words_once_and_another_with_its_key_is_not_taken_for_it(style: DutchStyle) -> None:
    one, other = (Entry("misc", {"title": title, "year": "2026"}) for title in ("Een", "Ander"))
    one.key = other.key = "nji"
    first = style.format_entry("nji", one)
    assert DutchStyle().format_entry("nji", one) is first
    assert str(style.format_entry("nji", other).text) == str(first.text).replace("Een", "Ander")


@pytest.mark.usefixtures("style")
def test_no_citation_makes_pybtex_look_through_all_installed_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugin, "entry_points", lambda **asked: pytest.fail(f"looks for {asked}"))
    DutchStyle()
    plugin.find_plugin("pybtex.backends", "plaintext")
