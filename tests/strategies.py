"""Random criteria for hypothesis, drawn from the values that the library knows and the words that its texts hold."""

from functools import cache

from hypothesis import strategies as st

from hechting import load_library
from hechting.criteria import FACETS, Criteria, searchable_words

MONTHS = st.none() | st.integers(-12, 220)


@cache
def _words() -> list[str]:
    found = set()
    for record in load_library().interventions.values():
        found |= searchable_words(record)
    return sorted(found)


@st.composite
def criteria(draw) -> Criteria:
    """Draw criteria with few enough demands that something is often left."""
    vocabulary = load_library().vocabulary
    asked = draw(st.sets(st.sampled_from(["text", "age", "max_sessions", *FACETS]), max_size=4))
    drawn = {name: draw(_some(vocabulary.values(name))) for name in FACETS if name in asked}
    if "text" in asked:
        drawn["text"] = " ".join(draw(st.lists(_query_word(), max_size=2)))
    if "age" in asked:
        drawn |= {"age_from": draw(MONTHS), "age_to": draw(MONTHS)}
    if "max_sessions" in asked:
        drawn["max_sessions"] = draw(st.integers(0, 65))
    return Criteria(**drawn)


def _some(values):
    return st.lists(st.sampled_from(values), unique=True, min_size=1, max_size=3).map(tuple)


def _query_word():
    beginnings = st.sampled_from(_words()).flatmap(lambda word: st.integers(1, len(word)).map(lambda n: word[:n]))
    return beginnings | st.text(alphabet="aeiouéïÉ-'/. 0123vbz", max_size=6)
