"""All questions as a deck of cards for Anki, which brings them back by a rule of its own.

The ids follow from those of the questions, so that a later edition renews the cards and keeps what somebody learned. Made with
genanki, which writes the file that Anki reads.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

import genanki

from hechting.packages.archive import zipped
from hechting.packages.question_sets import QuestionSet
from hechting.render.environment import render
from hechting.wording.ui import say

__all__ = ("DECK", "MODEL", "anki_deck")


#: Chosen once, and never again: Anki knows the deck and the kind of card by them.
DECK = 1_764_400_001
MODEL = 1_764_400_002

#: Anki orders new cards by a number that begins here: 1 January 2026, in seconds.
MOMENT = 1_767_225_600.0

_FRONT = "{{Vraag}}"
_BACK = '{{FrontSide}}<hr id="answer">{{Antwoord}}'
_STYLE = ".card { font-family: sans-serif; font-size: 18px; line-height: 1.5; text-align: left; max-width: 40em; margin: auto; }"


def anki_deck(sets: Iterable[QuestionSet]) -> bytes:
    """Return the deck with the questions of these sets, the same bytes each time."""
    deck = genanki.Deck(DECK, say("readable.packages.deck"), say("readable.packages.deck_about"))
    model = _model()
    for made in sets:
        for question in made.quiz.questions:
            fields = [
                str(render(f"packages/templates/card_{side}.html.j2", made=made, question=question))
                for side in ("front", "back")
            ]
            guid = genanki.guid_for("hechting", made.name, question.id)
            deck.add_note(genanki.Note(model=model, fields=fields, guid=guid, tags=[made.name]))
    return _packed(deck)


def _model() -> genanki.Model:
    template = {"name": "Kaart", "qfmt": _FRONT, "afmt": _BACK}
    return genanki.Model(
        MODEL, "Hechting", fields=[{"name": "Vraag"}, {"name": "Antwoord"}], templates=[template], css=_STYLE
    )


def _packed(deck: genanki.Deck) -> bytes:
    """Return the file that Anki reads, without the moment of making in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stapel.apkg"
        genanki.Package(deck).write_to_file(str(path), timestamp=MOMENT)
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            return zipped({name: archive.read(name) for name in archive.namelist()})
