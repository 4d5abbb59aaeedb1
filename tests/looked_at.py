"""Which drawings of the charts somebody has looked at. Run it after looking, at both widths and on paper: ``python tests/looked_at.py``.

A line off by a pixel or a bar in another pattern is right or wrong to the eye alone; what can be held is that nothing is drawn that
nobody saw. ``tests/data/looked_at.yaml`` holds a mark per figure, of its drawings and words together.
"""

from hashlib import sha256
from pathlib import Path

from ruamel.yaml import YAML

import hechting
from hechting.charts.paper import drawn

SEEN = Path(__file__).parent / "data" / "looked_at.yaml"


def charts():
    """Return every chart by the call that makes it."""
    kinds = hechting.load_library().effects.words.choose
    made = {f"effects_chart({kind})": hechting.effects_chart(kind) for kind in kinds}
    for name in ("overlap_chart", "prevalence_chart", "teen_births_chart"):
        made[name] = getattr(hechting, name)()
    return made


def marks():
    """Return the mark of each figure as it is drawn now, by its chart and key."""
    return {
        f"{name} {figure.message.key}": sha256(figure.html_with(drawn(figure)).encode()).hexdigest()[:16]
        for name, chart in charts().items()
        for figure in chart._shown
    }


if __name__ == "__main__":
    YAML().dump(marks(), SEEN)
