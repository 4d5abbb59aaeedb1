"""The handbook's data for people who work with data: each table as CSV and JSON, described as a Frictionless Data Package."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from frictionless import Package, Resource

from hechting import load_library
from hechting.reading.library import Library
from hechting.schema.table import Published

__all__ = ("data_faults", "tables_of", "write_data_package")

#: What each table holds, in the words of its description.
DESCRIPTIONS: Mapping[str, str] = {
    "interventies": "Interventies met hun kenmerken; leeg is onbekend.",
    "resultaten": "Uitkomsten van onderzoek: effect, interval, omvang en waar het staat.",
    "patronen": "Hoe vaak elk gehechtheidspatroon is gevonden, in procenten, per groep en studie.",
    "tienermoeders": "Kinderen van moeders onder 20 jaar in Nederland, per jaar en leeftijd.",
    "begrippen": "Begrippen met hun betekenis.",
}


def tables_of(library: Library) -> dict[str, list[dict[str, Any]]]:
    """Return each table as rows of plain values."""
    return {
        "interventies": library.to_records(),
        "resultaten": [_with_page(row) for row in library.effects.rows],
        "patronen": [_with_page(row) for row in library.prevalence.rows],
        "tienermoeders": [{**_plain(row), "total": row.total} for row in library.teen_births.rows],
        "begrippen": [_plain(term) for term in library.glossary.terms],
    }


def write_data_package(folder: Path, version: str) -> None:
    """Write every table as CSV and as JSON into ``folder``, with ``datapackage.json`` beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    tables = tables_of(load_library())
    for name, rows in tables.items():
        _write_csv(folder / f"{name}.csv", rows)
        _write_json(folder / f"{name}.json", rows)
    resources = [_described(folder, name) for name in tables]
    package = Package(name="hechting", title="Hechting: de gegevens", version=version, resources=resources)
    _write_json(folder / "datapackage.json", package.to_dict())


def data_faults(folder: Path) -> list[str]:
    """Return what Frictionless finds wrong in a written package, one sentence each."""
    report = Package(str(folder / "datapackage.json")).validate()
    return [error.message for task in report.tasks for error in task.errors] + [one.message for one in report.errors]


def _described(folder: Path, name: str) -> Resource:
    resource = Resource(path=f"{name}.csv", basepath=str(folder), name=name, description=DESCRIPTIONS[name])
    resource.infer(stats=True)
    return resource


def _plain(record: Any) -> dict[str, Any]:
    return {name: _cell(value) for name, value in record.model_dump(mode="json").items()}


def _with_page(row: Published) -> dict[str, Any]:
    """Return a row with the address of the page on which its numbers were read and the day, beside the page's key."""
    page = {"source": row.source.key, "verified_at": row.verified_at, "read_on": row.read_on.isoformat()}
    return {**_plain(row), **page}


def _cell(value: Any) -> Any:
    return "; ".join(map(str, value)) if isinstance(value, Sequence) and not isinstance(value, str) else value


def _write_csv(path: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _write_json(path: Path, value: Iterable[Any] | Mapping[str, Any]) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=isinstance(value, Mapping))
    path.write_text(text + "\n", encoding="utf-8")
