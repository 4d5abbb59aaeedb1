"""Turns what a record refuses into faults that name file, line, field, what is wrong and what is allowed.

One wrong value gives one fault: what pydantic says again about the list or mapping around it is left out, and so is a
rule that stumbles over the same value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from types import NoneType
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from hechting.reading.located import DataPath, LocatedData
from hechting.schema.context import SILENT, Context, Gathering, Rejected
from hechting.schema.discouraged import DiscouragedApproach
from hechting.schema.rules import FieldFault, FieldFaults

__all__ = ("validated",)


AnyModel = TypeVar("AnyModel", bound=BaseModel)

#: pydantic's error types for a wrong type, with the words for what is allowed.
_TYPES = {
    "string_type": "tekst",
    "int_type": "een heel getal",
    "int_from_float": "een heel getal",
    "int_parsing_size": "een heel getal",
    "float_type": "een getal",
    "finite_number": "een gewoon getal",
    "bool_type": "true of false",
    "tuple_type": "een lijst, elke waarde op een regel na een streepje",
    "dict_type": "velden, elk als naam: waarde",
    "model_type": "velden, elk als naam: waarde",
    "model_attributes_type": "velden, elk als naam: waarde",
}

#: What the patterns of the schema ask for, in words.
_PATTERNS: Mapping[str, str] = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "kleine letters, cijfers en streepjes, zoals vipp-sd",
    r"^[a-z]+(-[a-z]+)*$": "kleine letters en streepjes, zoals werkt-via",
    r"^https?://\S+$": "een adres dat begint met https:// of http://",
    r"^S[0-4]\.[0-9]+$": "de naam van een punt, zoals S1.12",
    r"^(book|notebooks)/[a-z0-9-]+$": "een pagina, zoals notebooks/signalen",
}

_LIMITS: Mapping[str, Callable[[dict[str, Any]], str]] = {
    "less_than_equal": lambda context: f"hoogstens {context['le']:g}",
    "greater_than_equal": lambda context: f"ten minste {context['ge']:g}",
    "too_short": lambda context: f"ten minste {context['min_length']}",
    "too_long": lambda context: f"hoogstens {context['max_length']}",
    "literal_error": lambda context: f"een van: {context['expected'].replace(' or ', ' of ').replace('None', 'null')}",
    "string_pattern_mismatch": lambda context: _PATTERNS.get(context["pattern"], f"tekst als {context['pattern']}"),
}


def validated(kind: type[AnyModel], located: LocatedData, context: Context) -> AnyModel | None:
    """Return the record in ``located``; ``None``, with the faults added there, when it breaks a rule or could not be read."""
    if located.data is None:
        return None
    gathering = Gathering(located.places)
    record: AnyModel | None = None
    try:
        record = kind.model_validate(located.data, context=replace(context, gathering=gathering))
    except ValidationError as error:
        gathering.rejected.append(Rejected((), kind, located.data, error))
    found = {path: fault for one in gathering.rejected for path, fault in _one_each(_worded(one))}
    reported = [FieldFault(path, *words) for path, words in found.items() if path not in located.wrong]
    wrong = found.keys() | located.wrong
    reported += [fault for fault in gathering.broken if not any(fault.path[: len(path)] == path for path in wrong)]
    for fault in reported:
        located.add_fault(fault.path, fault.problem, fault.allowed)
    return None if located.faults or gathering.rejected else record


Worded = Iterator[tuple[DataPath, tuple[str, str]]]


def _one_each(faults: Worded) -> Worded:
    """Leave out a fault of something around a value that has a fault of its own, and a second one at the same place."""
    known: dict[DataPath, tuple[str, str]] = {}
    for path, words in faults:
        known.setdefault(path, words)
    for path, words in known.items():
        if not any(other != path and other[: len(path)] == path for other in known):
            yield path, words


def _worded(one: Rejected) -> Worded:
    if isinstance(one.data, dict) and one.data and all(value is None for value in one.data.values()):
        yield one.path, ("is een blok waarin niets is ingevuld", "vul de velden in, of haal het blok weg")
        return
    for item in one.error.errors():
        if item["type"] == SILENT:
            continue
        path = _path_in_file(tuple(item["loc"]), one.data)
        cause = item.get("ctx", {}).get("error")
        if isinstance(cause, FieldFaults):
            yield from (((*one.path, *path, *fault.path), (fault.problem, fault.allowed)) for fault in cause.faults)
        elif isinstance(cause, ValueError):
            problem, _, allowed = str(cause).partition(" — ")
            yield (*one.path, *path), (problem, allowed)
        else:
            yield (*one.path, *path), _standard(dict(item), path, one.kind)


def _standard(item: dict[str, Any], path: DataPath, kind: type[BaseModel]) -> tuple[str, str]:
    code, value = item["type"], item["input"]
    if code == "extra_forbidden":
        return _unknown_field(str(path[-1]), _model_at(kind, path[:-1]))
    if code == "missing":
        return "ontbreekt", _remedy_of_empty(path, kind)
    if value is None or code == "string_too_short":
        return "is leeg", _remedy_of_empty(path, kind)
    if code in _TYPES:
        return f"{_shown(value)} is van het verkeerde soort", _TYPES[code]
    if code in _LIMITS:
        return f"{_shown(value)} mag hier niet", _LIMITS[code](item.get("ctx", {}))
    return f"{_shown(value)} mag hier niet", str(item["msg"])


def _remedy_of_empty(path: DataPath, kind: type[BaseModel]) -> str:
    """Say what to do about an empty or missing field: that depends on whether it may be unknown."""
    model = _model_at(kind, path[:-1])
    field = next((one for name, one in model.model_fields.items() if path and path[-1] in (name, one.alias)), None)
    if field and NoneType in get_args(field.annotation):
        return "vul het veld in, of schrijf null als het niet bekend is"
    if field and not field.is_required():
        return "vul het veld in, of haal het weg"
    return "vul het veld in"


def _unknown_field(name: str, model: type[BaseModel]) -> tuple[str, str]:
    if issubclass(model, DiscouragedApproach) and name.startswith("recognition"):
        return "een afgeraden aanpak kan nooit een erkenning hebben", "haal het veld weg"
    allowed = [field.alias or key for key, field in model.model_fields.items()]
    near = get_close_matches(name, allowed, n=1)
    hint = f"bedoel je {near[0]}? Wel: " if near else "een van: "
    return "is hier geen veld", hint + ", ".join(allowed)


def _model_at(kind: type[BaseModel], path: DataPath) -> type[BaseModel]:
    """Return the model that validates the mapping at ``path``."""
    for part in path:
        fields = {field.alias or name: field for name, field in kind.model_fields.items()}
        annotation = fields[part].annotation if isinstance(part, str) and part in fields else None
        kind = next((found for found in _models_in(annotation)), kind)
    return kind


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for inner in get_args(annotation) for found in _models_in(inner)]


def _path_in_file(loc: tuple[str | int, ...], value: Any) -> DataPath:
    """Drop the parts that pydantic adds for unions (such as ``int``) and that do not stand in the file."""
    path: DataPath = ()
    for part in loc:
        if isinstance(value, dict) and part not in value and part != loc[-1]:
            continue
        if not isinstance(value, (dict, tuple)):
            break
        path = (*path, part)
        value = _inside(value, part)
    return path


def _inside(value: dict[str, Any] | tuple[Any, ...], part: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(str(part))
    return value[part] if isinstance(part, int) and part < len(value) else None


def _shown(value: Any) -> str:
    """Return a value as a content file writes it."""
    if isinstance(value, dict):
        return "een blok met velden"
    if isinstance(value, tuple | list):
        return f"een lijst van {len(value)}"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
