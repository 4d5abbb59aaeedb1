"""Readable HTML: made by templates only, escaped, one element a line."""

import ast
import re
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

import hechting
from hechting import Criteria, InterventionExplorer, load_library
from hechting.reading.places import CONTENT
from hechting.render import environment
from hechting.render.environment import around, render

PACKAGE = Path(hechting.__file__).parent

#: An opening or closing tag.
TAG = re.compile(r"</?[a-z][a-z0-9]*(\s[^<>]*|/)?>|<[a-z][a-z0-9]* [a-z-]+=|</[a-z]")

#: Modules in which words that look like a tag are no HTML of the book, and why.
NO_HTML = {
    "outputs/calls.py": "a name for code that comes from no file",
    "charts/paper_marks.py": "reads the line breaks and the bold words of Plotly's own text",
    "outputs/own_book.py": "the message names a folder in angle brackets",
    "outputs/plain.py": "writes links anew in HTML that a template made",
    "packages/anki.py": "Anki's own frame of a card, in a language of its own",
    "render/notebook_host.py": "writes links anew in HTML that a template made",
    "reading/drawings.py": "messages name the elements of SVG",
    "sphinx_ext/glossary.py": "recognises links in what MyST passes on",
    "sphinx_ext/questions.py": "opens and closes an element around what Sphinx writes itself",
}


def tags_in(source):
    """Return the lines of a module with a tag in a string that is neither a docstring nor a pattern to recognise text by."""
    tree = ast.parse(source)
    described = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    harmless = {id(node.body[0].value) for node in ast.walk(tree) if isinstance(node, described) and is_docstring(node)}
    harmless |= {id(inner) for node in ast.walk(tree) if is_pattern(node) for inner in ast.walk(node)}
    strings = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return sorted({node.lineno for node in strings if id(node) not in harmless and TAG.search(node.value)})


def is_pattern(node):
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile"


def is_docstring(node):
    return bool(node.body) and isinstance(node.body[0], ast.Expr) and isinstance(node.body[0].value, ast.Constant)


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_html_comes_from_templates_only(path):
    if path.relative_to(PACKAGE).as_posix() not in NO_HTML:
        assert tags_in(path.read_text(encoding="utf-8")) == [], "write a template, see render/environment.py"


def test_every_exception_is_still_needed():
    for name in NO_HTML:
        assert tags_in((PACKAGE / name).read_text(encoding="utf-8")), name


@pytest.mark.parametrize(
    "source",
    [
        'f"<p>{words}</p>"', '"<li>" + words + "</li>"', '"<td>%s</td>" % words', '"\\n".join(["<ul>", *items, "</ul>"])',
        'body.append("</div>")', "f'<a href=\"{address}\">'", 'Markup("<br>")', "f'<details class={name}'",
    ],
)  # fmt: skip
def test_the_check_sees_html_made_by_hand(source):
    assert tags_in(source) == [1]


@pytest.mark.parametrize(
    "source",
    [
        '"a < b and c > d"',
        '"""<p>"""',
        'f"{low} <= {high}"',
        're.compile(r"<p>(?P<words>.*)</p>")',
        'def f():\n    """Return ``<p>``."""',
    ],
)
def test_the_check_lets_other_strings_be(source):
    assert tags_in(source) == []


CHARTS = ("consequences_chart", "effects_chart", "overlap_chart", "prevalence_chart", "teen_births_chart")


def readable_forms():
    library = load_library()
    yield from (make(library)._repr_html_() for make in (
        hechting.discouraged_approaches, hechting.general_findings, hechting.recognition_levels,
    ))  # fmt: skip
    yield InterventionExplorer(Criteria(mechanisms=["video-feedback"], max_sessions=7)).static_html()
    yield from (hechting.drawing(path.stem)._repr_html_() for path in sorted((CONTENT / "drawings").glob("*.svg")))
    yield from (getattr(hechting, name)().static_html() for name in CHARTS)
    for engine, activities in library.activities.items():
        yield from (getattr(hechting, engine)(name).static_html() for name in activities)


def test_lines_can_be_reviewed():
    """A reviewer sees in one line what changed: one block a line, none too long to read, none empty."""
    blocks = re.compile(r"<(p|li|td|th|tr|h3|h4|dt|dd|caption|summary|article|section|table|ul|ol|dl|details)[ >]")
    for html in readable_forms():
        lines = html.split("\n")
        assert [line for line in lines if len(line) > 2000 or not line.strip() or line != line.strip()] == []
        assert [line for line in lines if len(blocks.findall(line)) > 1] == []


@pytest.fixture
def template(tmp_path, monkeypatch):
    """Return a function that renders the text of a template."""
    monkeypatch.setattr(environment, "PACKAGE", tmp_path)
    environment._environment.cache_clear()

    def rendered(source, **values):
        name = f"{len(list(tmp_path.iterdir()))}.j2"
        (tmp_path / name).write_text(source, encoding="utf-8")
        return render(name, **values)

    yield rendered
    environment._environment.cache_clear()


def test_what_a_template_shows_is_escaped(template):
    html = template('<p title="{{ words }}">{{ words }}</p>', words='<script>"&')
    assert html == '<p title="&lt;script&gt;&#34;&amp;">&lt;script&gt;&#34;&amp;</p>'


def test_html_of_another_template_is_not_escaped_twice(template):
    inner = template("<b>{{ words }}</b>", words="<")
    assert isinstance(inner, Markup)
    assert template("{{ inner }}", inner=inner) == "<b>&lt;</b>"


def test_a_value_that_is_not_there_is_an_error(template):
    with pytest.raises(UndefinedError):
        template("{{ words }}")


def test_lines_with_nothing_on_them_are_left_out(template):
    assert template("<ul>\n{% if False %}\n{% endif %}\n\n  <li>een</li>\n</ul>\n") == "<ul>\n<li>een</li>\n</ul>"


def test_words_around_a_link_are_escaped_and_the_link_is_not(template):
    html = template('{{ say_around("danger.call", emergency=number) }}', number=Markup("<b>112</b>"))
    assert "<b>112</b>" in html
    assert "&lt;b&gt;" in template('{{ say_around("danger.call", emergency=number) }}', number="<b>112</b>")


def test_a_text_is_cut_into_paragraphs_and_lines(template):
    text = "een\ntwee\n\n  \n\ndrie\n"
    assert template("{% for part in text | paragraphs %}[{{ part }}]{% endfor %}", text=text) == "[een twee][drie]"
    assert template("{{ text | one_line }}", text=text) == "een twee drie"


def test_a_writer_gets_what_stands_around_the_inside():
    before, after = around("sphinx_ext/goals.html.j2", summary="a < b")
    assert before == '<details class="goals">\n<summary>a &lt; b</summary>\n'
    assert after == "\n</details>"
