"""Every topic that a lecturer looks for stands in its chapter, at a place with an address, in words that treat it."""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from hechting.checks.book import ROOT, open_book

DATA = Path(__file__).parents[1] / "data" / "lecturer_topics.yaml"
TOPICS = YAML(typ="safe", pure=True).load(DATA.read_text(encoding="utf-8"))
PAGES = open_book().pages


def missing(said, words):
    return [word for word in words if not re.search(word, said)]


def test_every_chapter_of_the_part_has_its_list():
    contents = YAML(typ="safe", pure=True).load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    (part,) = (part for part in contents["parts"] if part["caption"] == "Verdiepen")
    assert [f"notebooks/{chapter}" for chapter in TOPICS] == [chapter["file"] for chapter in part["chapters"]]


@pytest.mark.parametrize(
    ("chapter", "topic"),
    [
        pytest.param(chapter, one, id=f"{chapter}: {one['topic']}")
        for chapter, topics in TOPICS.items()
        for one in topics
    ],
)
def test_a_topic_is_treated_at_its_place(chapter, topic):
    said = PAGES[f"notebooks/{chapter}"].text.said
    assert topic["at"] in said, f"#{topic['at']} is not on {chapter}"
    assert len(said[topic["at"]].split()) >= 35, "a mention is no treatment"
    assert missing(said[topic["at"]], map(str, topic["words"])) == []


def test_a_topic_that_is_only_named_elsewhere_is_missed():
    assert missing(PAGES["notebooks/hechting-meten"].text.said["aqs"], ["AMBIANCE"]) == ["AMBIANCE"]
