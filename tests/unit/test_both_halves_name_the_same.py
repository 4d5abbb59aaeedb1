"""What Python allows in the state of a widget is what the widget itself knows: lists that both halves write out."""

import re
from pathlib import Path

import pytest

from hechting.engines.evidence_map.widget import ALLOWED
from hechting.engines.shared_choice.widget import FORMS

JS = Path(__file__).parents[2] / "js" / "src"


def written(engine, name):
    text = (JS / engine / "state.ts").read_text("utf-8")
    (found,) = re.findall(rf"^export const {name} = \[(.*)\] as const;$", text, re.MULTILINE)
    return tuple(re.findall(r'"([^"]+)"', found))


@pytest.mark.parametrize(("name", "list_name"), {"view": "VIEWS", "rows": "ROWS", "columns": "COLUMNS"}.items())
def test_a_map_takes_what_it_can_show(name, list_name):
    assert ALLOWED[name] == written("evidence_map", list_name)


def test_a_sheet_takes_the_forms_that_it_has():
    assert written("shared_choice", "FORMS") == FORMS
