"""The contract between Python and the browser, and between the content and an editor's program.

Python's schema is where it is written; from it come

* ``js/contract.json``: the shapes of what the widgets get, the lists that both sides go through, and the shared words. From that file
  ``js/contract.mjs`` makes the types and constants in ``js/src/contract.ts``;
* ``content/schema/*.json``: a JSON Schema for each kind of content file, so that an editor's program completes and marks errors.

``python -m hechting.checks.contract`` writes them (``make js`` does, and makes the rest); ``stale`` says which are not up to date.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from hechting.checks.book import Book
from hechting.checks.notice import Notice, fault
from hechting.engines.decision_path.shown import ShownPath
from hechting.engines.dialogue.payload import ShownDialogue
from hechting.engines.evidence_map.payload import ShownEvidenceMap
from hechting.engines.explorer.payload import VIEWS, ExplorerLibrary, ExplorerRecords, ExplorerState
from hechting.engines.offer_scan.payload import ShownOfferScan, TownState
from hechting.engines.scene.payload import ShownScene
from hechting.engines.shared_choice.payload import ShownSharedChoice
from hechting.filtering.criteria import CRITERIA, Criteria
from hechting.filtering.ordering import SORTS
from hechting.reading.faults import LibraryError
from hechting.reading.library import load_library
from hechting.reading.places import CONTENT
from hechting.schema.activity import Activity
from hechting.schema.address import EXPLORER_KEYS, QUIZ_KEYS
from hechting.schema.addresses import FILE as ADDRESSES
from hechting.schema.addresses import Addresses
from hechting.schema.ageing import OLD_AFTER
from hechting.schema.better_roads import BetterRoads
from hechting.schema.captions import Remarks
from hechting.schema.comparisons import ComparisonWords
from hechting.schema.coverage import Coverage
from hechting.schema.discouraged import DiscouragedApproach
from hechting.schema.effects import EffectWords, ResearchResult
from hechting.schema.evidence import Reviews
from hechting.schema.finding import Finding
from hechting.schema.glossary import Glossary
from hechting.schema.implementation import IMPLEMENTATION_PARTS
from hechting.schema.intervention import VOCABULARY_FIELDS, Intervention
from hechting.schema.kinds import activity_kinds
from hechting.schema.lesson import Lesson
from hechting.schema.plain_language import FILE as PLAIN_LANGUAGE
from hechting.schema.plain_language import PlainLanguage
from hechting.schema.prevalence import PrevalenceRow, PrevalenceWords
from hechting.schema.search_words import (
    ASKED_AS_FILE,
    DANGER_FILE,
    STOP_WORDS_FILE,
    SYNONYMS_FILE,
    AskedAs,
    DangerWords,
    StopWords,
    Synonyms,
)
from hechting.schema.source import SourceShelf
from hechting.schema.teen_births import BirthWords, BirthYear
from hechting.schema.ui import UiWords
from hechting.schema.vocabulary import FACETS, UNKNOWN_VALUE, Vocabulary
from hechting.wording.ui import all_words

__all__ = ("KINDS", "ROWS", "check", "contract", "editor_schemas", "schema_name", "stale", "write")


#: Content files, as a pattern → the shape of each.
KINDS: Mapping[str, type[BaseModel]] = MappingProxyType(
    {
        "interventions/*.yaml": Intervention,
        "discouraged/*.yaml": DiscouragedApproach,
        "findings/*.yaml": Finding,
        **{f"activities/{engine}/*.yaml": kind for engine, kind in activity_kinds().items()},
        ADDRESSES: Addresses,
        "lessons/*.yaml": Lesson,
        "better_roads.yaml": BetterRoads,
        "coverage.yaml": Coverage,
        "effects.yaml": EffectWords,
        "evidence.yaml": Reviews,
        "glossary.yaml": Glossary,
        PLAIN_LANGUAGE: PlainLanguage,
        "overlap.yaml": ComparisonWords,
        "prevalence.yaml": PrevalenceWords,
        "remarks.yaml": Remarks,
        ASKED_AS_FILE: AskedAs,
        DANGER_FILE: DangerWords,
        STOP_WORDS_FILE: StopWords,
        SYNONYMS_FILE: Synonyms,
        "sources.yaml": SourceShelf,
        "teen_births.yaml": BirthWords,
        "ui.yaml": UiWords,
        "vocabulary.yaml": Vocabulary,
    }
)

#: Tables → the shape of a row.
ROWS: Mapping[str, type[BaseModel]] = MappingProxyType(
    {"effects.csv": ResearchResult, "prevalence.csv": PrevalenceRow, "teen_births.csv": BirthYear}
)

#: The group of words that only the readable form says: the browser does not need them.
READABLE = "readable"

#: Groups of words that one engine alone says: they travel in its own script, not in what all pages load.
ONLY_IN: Mapping[str, str] = MappingProxyType({"scan": "offer_scan"})

_JS = CONTENT.parent.parent / "js"

#: Of shapes with the same name pydantic names the module too: that of an engine is named after the engine.
_IN_ENGINE = re.compile(r"hechting__engines__(\w+?)__schema__(\w+)")
_IN_SCHEMA = re.compile(r"hechting__schema__\w+?__(\w+)")


def contract() -> dict[str, Any]:
    """Return what the browser's side is generated from, as plain JSON values."""
    shapes: tuple[type[BaseModel], ...] = (
        ExplorerLibrary,
        ExplorerRecords,
        ExplorerState,
        Criteria,
        Activity,
        ShownDialogue,
        ShownEvidenceMap,
        ShownOfferScan,
        TownState,
        ShownScene,
        ShownPath,
        ShownSharedChoice,
        *activity_kinds().values(),
    )
    _, schema = models_json_schema([(shape, "serialization") for shape in shapes])
    for shape in schema["$defs"].values():
        for field in shape.get("properties", {}).values():
            field.pop("description", None)  # written in Dutch for content editors, who do not see this side
    return {
        "shapes": _with_short_names(schema["$defs"]),
        "lists": {
            "FACET_FIELDS": dict(FACETS),
            "FACETS": list(FACETS),
            "UNKNOWN_VALUE": UNKNOWN_VALUE,
            "CRITERIA": list(CRITERIA),
            "SORTS": list(SORTS),
            "VIEWS": list(VIEWS),
            "IMPLEMENTATION_PARTS": list(IMPLEMENTATION_PARTS),
            "EXPLORER_KEYS": dict(EXPLORER_KEYS),
            "QUIZ_KEYS": dict(QUIZ_KEYS),
            "OLD_AFTER_MONTHS": OLD_AFTER,
            "ENGINES": sorted(path.parent.name for path in (CONTENT.parent / "engines").glob("*/widget.py")),
            "UI": {group: words for group, words in all_words().items() if group not in (READABLE, *ONLY_IN)},
        },
        "words": {engine: all_words()[group] for group, engine in ONLY_IN.items()},
    }


def editor_schemas() -> dict[str, dict[str, Any]]:
    """Return the JSON Schema of each kind of content file, by the name of its own file.

    What a field is for stands there in Dutch, and where the vocabulary has a closed list, its values.
    """
    return {schema_name(pattern): _for_editors(kind) for pattern, kind in KINDS.items()}


def schema_name(pattern: str) -> str:
    """Return the name of the JSON Schema for the files of a pattern of ``KINDS``."""
    name = pattern.removesuffix(".yaml") if "/" not in pattern else _snake(KINDS[pattern].__name__)
    return f"{name}.json"


def _for_editors(kind: type[BaseModel]) -> dict[str, Any]:
    schema = kind.model_json_schema()
    shapes = [schema, *schema.get("$defs", {}).values()]
    for shape in shapes:
        shape.pop("description", None)  # what a class is stands there in English, for maintainers
        for part in (shape, *shape.get("properties", {}).values()):
            part.pop("title", None)  # the name of the field again, with capitals
    if kind is Intervention:
        _add_vocabulary(schema)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _add_vocabulary(schema: dict[str, Any]) -> None:
    vocabulary = load_library().vocabulary
    for path in VOCABULARY_FIELDS:
        *outer, field = path.split(".")
        shape = schema["$defs"][outer[0].title()] if outer else schema
        one = shape["properties"][field]
        one.get("items", one)["enum"] = list(vocabulary.values(path))


def write() -> None:
    """Write all files that Python generates, and take away what no kind of content has any more."""
    files = dict(_files())
    for old in {*(CONTENT / "schema").glob("*.json")} - files.keys():
        old.unlink()
    for path, text in files.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


def check(_book: Book) -> Iterator[Notice]:
    """Find generated files that are not up to date."""
    yield from stale()


def stale() -> list[Notice]:
    """Return a fault for each generated file that does not follow from the schema or the words any more."""
    return [fault(path, 1, "is niet bijgewerkt", "voer uit: make js") for path in _stale_files()]


def _stale_files() -> Iterator[Path]:
    files = dict(_files())
    for path, text in files.items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            yield path
    yield from {*(CONTENT / "schema").glob("*.json")} - files.keys()
    if _JS.is_dir() and _digest() not in (_JS / "src" / "contract.ts").read_text(encoding="utf-8"):
        yield _JS / "src" / "contract.ts"


def _files() -> Iterator[tuple[Path, str]]:
    """Return every file that Python generates; an installed package has no sources of the widgets."""
    if _JS.is_dir():
        yield _JS / "contract.json", _text(contract())
    for name, schema in editor_schemas().items():
        yield CONTENT / "schema" / name, _text(schema)


def _digest() -> str:
    """Return what ``js/contract.mjs`` writes at the top of what it made, so that Python sees its age without Node."""
    return hashlib.sha256(_text(contract()).encode()).hexdigest()


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _with_short_names(shapes: dict[str, Any]) -> dict[str, Any]:
    text = _IN_ENGINE.sub(lambda name: _camel(name[1]) + name[2], json.dumps(shapes))
    named: dict[str, Any] = json.loads(_IN_SCHEMA.sub(r"\1", text))
    return named


def _camel(name: str) -> str:
    return name.title().replace("_", "")


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


if __name__ == "__main__":
    try:
        write()
    except LibraryError as error:
        sys.exit(str(error))
