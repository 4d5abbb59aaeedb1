"""Nothing is drawn in a chart that nobody has looked at."""

from looked_at import SEEN, marks
from ruamel.yaml import YAML


def test_every_drawing_of_a_chart_was_looked_at():
    seen, now = YAML(typ="safe").load(SEEN), marks()
    other = sorted(name for name in seen.keys() | now.keys() if seen.get(name) != now.get(name))
    assert other == [], "look at these in the book, at both widths and on paper, then run: python tests/looked_at.py"
