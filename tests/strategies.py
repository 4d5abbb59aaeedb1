"""Random criteria for hypothesis, drawn from the values that the library knows and the words that its texts hold."""

from functools import cache

from hypothesis import strategies as st

from hechting import load_library
from hechting.filtering.criteria import FACETS, Criteria, searchable_words
from hechting.schema.rules import field_value


@cache
def _edges(*fields: str) -> list[int]:
    """Return the numbers that records have in these fields and those next to them: there a wrong rule shows."""
    found = (field_value(record, field) for record in load_library().interventions.values() for field in fields)
    return sorted({round(value) + step for value in found if value is not None for step in (-1, 0, 1)})


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
    asked = draw(st.sets(st.sampled_from(["text", "age", "max_sessions"]), max_size=2))
    asked |= draw(st.sets(st.sampled_from(list(FACETS)), max_size=2))
    drawn = {name: draw(_some(vocabulary.values(name))) for name in FACETS if name in asked}
    if "text" in asked:
        drawn["text"] = " ".join(draw(st.lists(_query_word(), max_size=2)))
    if "age" in asked:
        months = st.none() | st.sampled_from(_edges("age.min_months", "age.max_months"))
        ages = (draw(months), draw(months))
        drawn |= dict(zip(("age_from", "age_to"), ages if None in ages else sorted(ages), strict=True))
    if "max_sessions" in asked:
        drawn["max_sessions"] = draw(st.sampled_from([edge for edge in _edges("sessions.number_max") if edge >= 0]))
    return Criteria(**drawn)


def _some(values):
    return st.lists(st.sampled_from(values), unique=True, min_size=1, max_size=3).map(tuple)


def _query_word():
    beginnings = st.sampled_from(_words()).flatmap(lambda word: st.integers(1, len(word)).map(lambda n: word[:n]))
    return beginnings | st.text(alphabet="aeiouéïÉ-'/. 0123vbz", max_size=6)
