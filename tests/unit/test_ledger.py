"""The ledger of sources: every page that was read, once, with all that it supports."""

from hechting import load_library
from hechting.schema.source import named_sources
from hechting.sphinx_ext.ledger import ledger


def test_every_page_on_the_shelf_stands_in_the_ledger_once_in_order_of_who_says_it():
    library = load_library()
    entries = ledger(library)
    assert sorted(entry.key for entry in entries) == sorted(library.sources)
    names = [entry.page.organisation.casefold() for entry in entries]
    assert names[0][0] <= names[-1][0]


def test_an_entry_says_all_that_records_say_of_it():
    library = load_library()
    by_key = {entry.key: entry for entry in ledger(library)}
    record = next(iter(library.interventions.values()))
    for key, source in named_sources(record):
        assert source.supports in by_key[key].supports
