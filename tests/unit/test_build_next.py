"""The way out: Sphinx gets by itself what the settings say to Jupyter Book."""

import build_next
import pytest
from page_words import visible_words


@pytest.fixture(scope="module")
def config():
    return build_next._read("_config.yml")


def test_every_setting_of_sphinx_is_passed_on_and_jupyter_book_left_out(config):
    settings = build_next.sphinx_settings(config)
    own = {name: value for name, value in config["sphinx"]["config"].items() if name != "extensions"}
    assert own.items() <= settings.items()
    assert settings["extensions"] == [
        name for name in config["sphinx"]["config"]["extensions"] if name != "jupyter_book"
    ]


def test_no_part_of_the_settings_is_forgotten(config):
    read = {
        "title", "author", "copyright", "only_build_toc_files", "exclude_patterns", "execute", "parse", "html", "latex",
        "bibtex_bibfiles", "sphinx",
    }  # fmt: skip
    assert config.keys() == read


def test_the_pages_are_those_of_the_table_of_contents():
    names = list(build_next.pages({"root": "a", "parts": [{"chapters": [{"file": "b"}, {"file": "c"}]}]}))
    assert names == ["a", "b", "c"]


def test_words_are_those_that_a_reader_sees(tmp_path):
    page = tmp_path / "a.html"
    page.write_text("<p>Een <b>band</b></p><script>var x</script><style>p{}</style> blijft.")
    assert visible_words(page) == ["Een", "band", "blijft."]
