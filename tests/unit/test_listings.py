"""The listings of records: complete, in the records' words, harmless and the same each time."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from markupsafe import escape

from hechting import load_library
from hechting.render.listings import discouraged_approaches, general_findings, recognition_levels
from hechting.wording.ui import say

LISTINGS = (discouraged_approaches, general_findings, recognition_levels)


@pytest.fixture(scope="module")
def library():
    return load_library()


@pytest.fixture(params=LISTINGS, ids=lambda make: make.__name__)
def make(request):
    return request.param


def text_of(html):
    return "".join(ElementTree.fromstring(html).itertext())


def links_in(html):
    return [link.get("href") for link in ElementTree.fromstring(html).iter("a")]


def assert_shows_sources(html, sources):
    links = links_in(html)
    for source in sources:
        assert source.url in links
        assert source.supports in text_of(html)
    assert "gelezen op 22 november 2026" in text_of(html)


def test_discouraged_approaches_say_what_why_and_from_where(library):
    html = discouraged_approaches(library)._repr_html_()
    for record in library.discouraged.values():
        words = (record.name, *record.also_known_as, record.what_it_is, record.verdict, record.why_warn)
        for part in (*words, record.nuance or ""):
            assert part in text_of(html)
        assert_shows_sources(html, record.sources.values())


def test_discouraged_approaches_end_with_better_roads(library):
    advice = library.better_roads
    html = discouraged_approaches(library)._repr_html_()
    names = [text_of(html).index(record.name) for record in library.discouraged.values()]
    assert text_of(html).index(say("discouraged.roads")) > max(names)
    for road in advice.roads:
        assert road.text in text_of(html)
        if road.address:
            assert f"interventies-kiezen.html?{road.address}" in links_in(html)
    assert_shows_sources(html, [advice.sources[key] for road in advice.roads for key in road.sources])


def test_findings_carry_their_caveat_and_sources(library):
    html = general_findings(library)._repr_html_()
    for record in library.findings.values():
        for part in (record.title, record.finding, record.caveat or ""):
            assert part in text_of(html)
        assert_shows_sources(html, record.sources.values())


def test_recognition_levels_have_shape_word_and_what_they_do_not_say(library):
    text = text_of(recognition_levels(library)._repr_html_())
    places = []
    for level in library.vocabulary.recognition_levels:
        assert f"{level.shape} {level.level}" in text
        assert level.does_not_say in text
        places.append(text.index(level.meaning))
    assert places == sorted(places)


def test_text_from_records_never_becomes_markup(library):
    nasty = '<script>alert("1")</script> & <b>vet</b>'
    record = next(iter(library.findings.values())).model_copy(update={"title": nasty, "caveat": nasty})
    html = general_findings(replace(library, findings={record.id: record}))._repr_html_()
    assert "<script>" not in html
    assert html.count(escape(nasty)) == 2


def test_a_listing_is_the_same_each_time(library, make):
    first, second = make(library), make(load_library())
    assert first._repr_html_() == second._repr_html_()
    assert repr(first) == repr(second)


def test_the_plain_form_names_every_entry(library):
    shown = repr(discouraged_approaches(library))
    assert shown.startswith("Afgeraden aanpakken: ")
    assert all(record.name in shown for record in library.discouraged.values())


def test_details_are_closed_parts_that_name_their_number_of_sources(library):
    html = general_findings(library)._repr_html_()
    summaries = [summary.text for summary in ElementTree.fromstring(html).iter("summary")]
    counts = [len(record.sources) for record in library.findings.values()]
    assert summaries == [f"{count} bron{'nen' if count > 1 else ''}" for count in counts]
