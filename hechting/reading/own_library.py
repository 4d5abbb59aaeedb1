"""A library from a list of one's own: its rows become interventions beside the handbook's warnings, words and explanations.

What such a list says is nobody's verdict: every row is marked as one's own and not reviewed, and what it leaves empty is unknown.
Values that the handbook does not have become values of the filters, so that another organisation's words can be filtered on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from hechting.reading.faults import WHOLE_FILE, Fault, LibraryError
from hechting.reading.library import Library, load_library
from hechting.reading.located import LocatedData
from hechting.reading.own_columns import COLUMNS, FIRST, CellFault
from hechting.reading.own_record import own_intervention
from hechting.reading.own_rows import IN_MEMORY, OwnRow, heading_of, read_rows
from hechting.schema.intervention import Intervention
from hechting.schema.rules import field_value
from hechting.schema.vocabulary import FACETS, Vocabulary
from hechting.wording.folding import slug
from hechting.wording.ui import say

__all__ = ("library_from", "template")


#: Headings in other languages and of other lists, with ours.
_TRANSLATED = {
    "name": "naam", "title": "naam", "program": "naam", "programme": "naam", "age from": "leeftijd van", "min age": "leeftijd van",
    "age to": "leeftijd tot", "max age": "leeftijd tot", "sessions": "sessies", "target group": "doelgroep", "format": "vorm",
    "mechanisms": "werkt via", "works through": "werkt via", "summary": "samenvatting", "description": "samenvatting",
    "alter von": "leeftijd van", "alter bis": "leeftijd tot", "zielgruppe": "doelgroep", "sitzungen": "sessies",
    "zusammenfassung": "samenvatting",
}  # fmt: skip

#: How a column of somebody else's list becomes one of ours: their heading, or a function of their row (by heading).
From = str | Callable[[Mapping[str, Any]], Any]


def library_from(source: Any, columns: Mapping[str, From] | None = None) -> Library:
    """Return a library of the interventions in a list of one's own.

    ``source`` is the path of a CSV or JSON file, a list of rows, or a DataFrame. It has the eight columns of ``FIRST`` and may have the
    others of ``COLUMNS``. For a list with other headings, ``columns`` says where each of ours comes from. Raises ``LibraryError`` with
    every fault, each as ``file:row: column``.
    """
    file = Path(source) if isinstance(source, str | Path) else IN_MEMORY
    located = LocatedData(file)
    rows = read_rows(source, located)
    faults = list(located.faults)
    if columns is not None:
        rows = [_mapped(row, columns, faults, file) for row in rows]
    elif rows:
        faults += _heading_faults(rows, file)
    if not rows and not faults:
        faults.append(
            Fault(file, 1, WHOLE_FILE, "heeft geen rijen", "een rij met koppen, en daaronder een rij per aanbod")
        )
    cells = [(row, _read(row, faults, file)) for row in rows]
    faults += [fault for row, cell in cells for fault in _row_faults(row, cell, file)]
    if faults:
        raise LibraryError(faults)
    return _library([cell for _, cell in cells], file)


def template() -> str:
    """Return an empty list with all columns and one example, as a spreadsheet opens it."""
    example = {
        "naam": "Inloopochtend baby", "leeftijd van": "0", "leeftijd tot": "12", "sessies": "6-8", "doelgroep": "alle ouders",
        "werkt via": "sociale steun, psycho-educatie", "vorm": "groep", "plaats": "consultatiebureau of wijk", "uitvoerder": "JGZ",
        "samenvatting": "Ouders met een baby ontmoeten elkaar en een verpleegkundige. Dit is een voorbeeld: zet er je eigen aanbod neer.",
    }  # fmt: skip
    lines = (";".join(COLUMNS), ";".join(example.get(name, "") for name in COLUMNS))
    return "\ufeff" + "\r\n".join(lines) + "\r\n"


def _mapped(row: OwnRow, columns: Mapping[str, From], faults: list[Fault], file: Path) -> OwnRow:
    """Take from somebody else's row what ours needs."""
    values: dict[str, Any] = {}
    for name, origin in columns.items():
        try:
            values[heading_of(name)] = origin(row.values) if callable(origin) else row.values[heading_of(origin)]
        except KeyError as missing:
            allowed = f"een van: {', '.join(row.values)}"
            faults.append(Fault(file, row.number, name, f"de kolom {missing} is er niet", allowed))
        except (TypeError, ValueError) as error:
            faults.append(
                Fault(file, row.number, name, f"kan hier niet uit worden gehaald ({error})", "een andere functie")
            )
    return OwnRow(row.number, values)


def _heading_faults(rows: list[OwnRow], file: Path) -> Iterator[Fault]:
    headings = list(dict.fromkeys(name for row in rows for name in row.values))
    for name in headings:
        if name not in COLUMNS:
            near = _meant(name)
            hint = f"bedoel je {near}? Wel: " if near else "wel: "
            yield Fault(file, 1, name or "(kop)", "deze kolom ken ik niet", hint + ", ".join(COLUMNS))
    meant = {_meant(name) for name in headings}
    if missing := [name for name in FIRST if name not in meant]:
        allowed = "alle acht: " + ", ".join(FIRST)
        yield Fault(file, 1, missing[0], f"kolommen ontbreken: {', '.join(missing)}", allowed)


def _meant(heading: str) -> str | None:
    """Return the column of ours that a heading is, or must have been meant for."""
    near = get_close_matches(heading, COLUMNS, n=1)
    return heading if heading in COLUMNS else _TRANSLATED.get(heading) or (near[0] if near else None)


def _read(row: OwnRow, faults: list[Fault], file: Path) -> dict[str, Any]:
    """Read every cell of a row by its column; what cannot be read is left out, and a fault."""
    cells: dict[str, Any] = {}
    for name, value in row.values.items():
        if name in COLUMNS and value not in (None, "", [], ()):
            try:
                cells[COLUMNS[name].field] = COLUMNS[name].read(value)
            except CellFault as fault:
                faults.append(Fault(file, row.number, name, fault.problem, fault.allowed))
    return cells


def _row_faults(row: OwnRow, cells: Mapping[str, Any], file: Path) -> Iterator[Fault]:
    for name in ("naam", "samenvatting"):
        if name in row.values and row.values[name] is None:
            yield Fault(file, row.number, name, "is leeg", "vul de cel in")
    if "naam" not in row.values:
        yield Fault(file, row.number, "naam", "ontbreekt", "elke rij heeft een naam")
    low, high = cells.get("age_from"), cells.get("age_to")
    if low is not None and high is not None and low > high:
        problem = f"{low} is hoger dan leeftijd tot {high}"
        yield Fault(file, row.number, "leeftijd van", problem, "de jongste leeftijd eerst, beide in maanden")


def _library(rows: list[dict[str, Any]], file: Path) -> Library:
    handbook = load_library()
    keys = _ids(rows)
    known = {name: handbook.vocabulary.values(name) for name in FACETS}
    records = {key: own_intervention(key, row, known, file) for key, row in zip(keys, rows, strict=True)}
    vocabulary = _widened(handbook.vocabulary, records.values())
    return replace(handbook, folder=file.parent, interventions=records, vocabulary=vocabulary)


def _ids(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Give each row an id of its own, from its name."""
    taken: dict[str, int] = {}
    keys = []
    for row in rows:
        key = slug(row["name"]).strip("-") or "aanbod"
        taken[key] = taken.get(key, 0) + 1
        keys.append(key if taken[key] == 1 else f"{key}-{taken[key]}")
    return keys


def _widened(vocabulary: Vocabulary, records: Iterable[Intervention]) -> Vocabulary:
    """Return the vocabulary with the values that these records bring, and the words for what is one's own."""
    records = list(records)
    facets = {}
    for name, facet in vocabulary.facets.items():
        found = (value for record in records for value in _values(record, FACETS[name]))
        facets[name] = facet.model_copy(update={"values": tuple(dict.fromkeys((*facet.values, *found)))})
    own = say("own.offer")
    return vocabulary.model_copy(
        update={
            "facets": facets,
            "origin": (*vocabulary.origin, own),
            "confidence": (*vocabulary.confidence, own),
            "offer_warnings": {**vocabulary.offer_warnings, own: say("own.offer_warning")},
        }
    )


def _values(record: Intervention, field: str) -> tuple[str, ...]:
    value = field_value(record, field)
    return value if isinstance(value, tuple) else (value,)
