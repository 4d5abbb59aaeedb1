"""What others see of a page: the beginning of its text, and its place in the list for search engines."""

from docutils import nodes
from docutils.utils import new_document

from hechting.sphinx_ext.public_address import LONGEST, description_of, sitemap


def page(*paragraphs):
    tree = new_document("page")
    tree += nodes.section(
        "", nodes.title("", "Titel"), *(nodes.paragraph("", text) for text in paragraphs), ids=["titel"]
    )
    return tree


def test_a_description_is_the_first_running_text_and_not_the_time_it_takes():
    assert description_of(page("Studietijd: ongeveer 50 minuten.", "Een baby\nhuilt.")) == "Een baby huilt."
    assert description_of(page()) == ""


def test_a_long_description_ends_at_a_word():
    text = description_of(page("woord " * 100))
    assert len(text) <= LONGEST
    assert text.endswith("woord…")


def test_the_list_for_search_engines_has_full_addresses():
    text = sitemap("https://voorbeeld.nl/boek/", ["notebooks/b", "book/a&c"])
    assert text.index("<loc>https://voorbeeld.nl/boek/book/a&amp;c.html</loc>") < text.index("notebooks/b.html")
