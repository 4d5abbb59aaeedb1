"""An intervention as HTML: everything is there, with its source or the word "onbekend"."""

import html
import re

import pytest
from pydantic import BaseModel

from hechting import Criteria, load_library
from hechting.engines.explorer.readable import explorer_html
from hechting.render.intervention import SHOWN_FIELDS, intervention_html
from hechting.schema.intervention import Intervention

LIBRARY = load_library()


def text_of(markup):
    return html.unescape(re.sub(r"<[^>]+>", " ", markup))


def paths(model, prefix=""):
    for name, field in model.model_fields.items():
        yield f"{prefix}{name}"
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from paths(field.annotation, f"{prefix}{name}.")


@pytest.mark.parametrize("path", [path for path in paths(Intervention) if path not in ("id", "provenance")])
def test_every_field_has_a_dutch_label(path):
    assert LIBRARY.vocabulary.labels[path]


@pytest.mark.parametrize("record", LIBRARY.interventions.values(), ids=lambda record: record.id)
def test_every_text_of_a_record_is_there(record):
    shown = " ".join(text_of(intervention_html(record, LIBRARY.vocabulary)).split())
    texts = [
        record.name,
        record.summary,
        record.goal,
        record.note,
        record.recognition.status_note,
        *record.mechanisms,
        *record.target_groups,
    ]
    texts += [text for effect in record.effects for text in (effect.study, effect.result, effect.caveat) if text]
    texts += [source.title for source in record.sources.values()]
    texts += [value.value for differing in record.differing_values for value in differing.values]
    assert [text for text in texts if " ".join(text.split()) not in shown] == []


def test_an_unknown_field_says_so_and_where_was_looked():
    record = LIBRARY.interventions["vipp-sd"]
    html = intervention_html(record, LIBRARY.vocabulary)
    row = re.search(r'<th scope="row">Wanneer niet</th>\n<td>(.*?)</td>', html, flags=re.DOTALL)
    assert row[1].startswith("\nonbekend<br>\nGezocht")


def test_every_shown_field_gets_a_row_for_every_record():
    markup = explorer_html(LIBRARY, Criteria()).partition("<h3>Contacturen en leeftijd")[0]
    assert markup.count('<th scope="row">') == len(SHOWN_FIELDS) * len(LIBRARY.interventions)


def test_the_text_form_has_every_intervention_once_and_says_why():
    markup = explorer_html(LIBRARY, Criteria(mechanisms=["video-feedback"], max_sessions=5))
    assert sorted(re.findall(r'<article class="hechting-item" id="([^"]+)"', markup)) == sorted(LIBRARY.interventions)
    assert "Werkt via: past niet (zonder video-feedback)" in text_of(markup)


def test_text_of_a_record_never_becomes_markup():
    record = LIBRARY.interventions["vipp-sd"].model_copy(update={"summary": "<script>alert(1)</script>"})
    assert "<script>" not in intervention_html(record, LIBRARY.vocabulary)
