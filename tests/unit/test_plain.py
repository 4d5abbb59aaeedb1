"""Chapters as plain notebooks: nothing in them is for the book's builder alone, and what somebody changed stays."""

import json
import re

import own_work
import pytest

from hechting.outputs.plain import Reference, notebook_of_page, plain_markdown, plain_notebook

VERHAGE = Reference("Verhage e.a., 2016", "Verhage e.a. (2016). Overdracht.", None)

#: What only MyST reads, and links that lead nowhere beside a notebook.
RAW = re.compile(
    r"\{[a-z]+(:[a-z]+)?\}|\{#|^:::|\[\^|^: |^```\{|\]\((?!https?:|tel:|mailto:|[a-z0-9-]+\.ipynb\))|<a href",
    re.MULTILINE,
)


def plain(text):
    return plain_markdown(text, {"verhage2016": VERHAGE}, {})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dat is zo {cite}`wat-verhage2016`.", "Dat is zo (Verhage e.a., 2016)."),
        ("Zo {cite}`a-verhage2016,verhage2016`.", "Zo (Verhage e.a., 2016; Verhage e.a., 2016)."),
        ("{#plek}\nTekst.", "Tekst."),
        ("## Kop {#kop}", "## Kop"),
        (":::{admonition} Is er gevaar?\n:class: danger\nBel 112.\n:::", "> **Is er gevaar?**\n>\n> Bel 112."),
        ('Zie <a href="signalen.html#x">dit</a>.', "Zie [dit](signalen.ipynb)."),
        ('Zie <a href="interventies-kiezen.html?doelgroep=vaders">dit</a>.', "Zie dit."),
        ('Zie <a href="#plek">dit</a> en [dat](../book/over.md).', "Zie dit en dat."),
        ('Bel <a href="tel:112">112</a> of [lees](https://www.nji.nl).', "Bel [112](tel:112) of [lees](https://www.nji.nl)."),
        ("Dat is een wens.[^wens] Zo.\n\n[^wens]: Uit een brief.", "Dat is een wens.<sup>1</sup> Zo.\n\n<sup>1</sup> Uit een brief."),
        ("Zeker[^a] en veilig[^b].", "Zeker<sup>1</sup> en veilig<sup>2</sup>."),
        ("Onveilig\n: Verzamelwoord {cite}`verhage2016`.\n\nVeilig\n: Rustig.", "- **Onveilig**: Verzamelwoord (Verhage e.a., 2016).\n\n- **Veilig**: Rustig."),
        ("Open de {download}`lege lijst <x.csv>`.", "Open de lege lijst."),
    ],
)  # fmt: skip
def test_what_only_the_book_understands_becomes_plain(text, expected):
    assert plain(text) == expected


def test_the_list_of_sources_holds_what_was_cited():
    assert plain("A {cite}`verhage2016`.").endswith("(Verhage e.a., 2016).")
    cited = {"verhage2016": VERHAGE}
    assert plain_markdown("```{bibliography}\n:filter: x\n```", {}, cited) == f"- {VERHAGE.line}"


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory):
    folder = tmp_path_factory.mktemp("werk")
    own_work.lay_out(folder)
    return folder


def test_no_chapter_shows_anything_raw_and_each_idea_is_a_slide(laid_out):
    notebooks = [*laid_out.glob("*.ipynb"), *laid_out.glob("hoofdstukken/*.ipynb")]
    assert len(notebooks) > 20
    for path in notebooks:
        for cell in json.loads(path.read_text("utf-8"))["cells"]:
            source = "".join(cell["source"])
            if cell["cell_type"] == "markdown":
                assert not RAW.search(source), (path.name, RAW.search(source)[0], source[:200])
                assert len(re.findall(r"^#{1,6} ", source, re.MULTILINE)) <= 1
                # A table stays whole; all else fits one screen.
                assert source.startswith("|") or len(source.split()) <= 120, (path.name, source[:200])
            assert cell["metadata"]["slideshow"]["slide_type"] in ("slide", "subslide")
            ids = [one["id"] for one in json.loads(path.read_text("utf-8"))["cells"]]
        assert len(ids) == len(set(ids))


def test_what_is_too_long_for_a_slide_is_cut_between_items_or_sentences():
    items = [f"{number}. {'woord ' * 30}einde." for number in range(1, 7)]
    sentences = [f"Zin {number} {'woord ' * 40}[een bron. Nog een](https://example.org)." for number in range(5)]
    text = "# Kop\n\n" + "\n".join(items) + "\n\n" + " ".join(sentences)
    cell = {"cell_type": "markdown", "id": "een", "metadata": {}, "source": text}
    shown = [one["source"] for one in plain_notebook({"cells": [cell], "metadata": {}}, {})["cells"]]
    assert len(shown) > 4
    assert "\n".join(shown[0].splitlines()[2:]).splitlines() == items[:2]
    assert all(text.count("[") == text.count("]") for text in shown)
    assert " ".join(" ".join(shown).split()) == " ".join(f"# Kop {' '.join(items)} {' '.join(sentences)}".split())


def test_danger_stands_in_a_box_in_every_chapter_that_has_one(laid_out):
    text = (laid_out / "hoofdstukken" / "signalen.ipynb").read_text("utf-8")
    assert "> **Is er nu gevaar?**" in text


def test_what_somebody_changed_is_left_alone(tmp_path):
    assert own_work.lay_out(tmp_path) == []
    mine = tmp_path / "hoofdstukken" / "signalen.ipynb"
    mine.write_text("van mij", "utf-8")
    (tmp_path / "eigen-aanbod.csv").unlink()
    assert own_work.lay_out(tmp_path) == [mine]
    assert mine.read_text("utf-8") == "van mij"
    assert (tmp_path / "eigen-aanbod.csv").exists()


def test_a_page_becomes_a_notebook_with_its_code_to_run():
    notebook = notebook_of_page("---\nreviewed_on: 2026-11-22\n---\n\n# Kop\n\n```python\n1 + 1\n```\n\nNa.")
    kinds = [(cell["cell_type"], cell["source"]) for cell in plain_notebook(notebook, {})["cells"]]
    assert kinds == [("markdown", "# Kop"), ("code", "1 + 1"), ("markdown", "Na.")]
