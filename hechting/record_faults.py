"""Turns pydantic's validation errors into faults that name file, line, field, what is wrong and what is allowed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from hechting.located_yaml import DataPath, LocatedData
from hechting.record_rules import FieldFaults
from hechting.records import DiscouragedApproach

__all__ = ("report", "validated")

AnyModel = TypeVar("AnyModel", bound=BaseModel)

#: pydantic's error types for a wrong type, with the words for what is allowed.
_TYPES = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "finite_number": "a finite number",
    "bool_type": "true or false",
    "tuple_type": "a list, one value a line after a dash",
    "dict_type": "a mapping of name: value",
    "model_type": "a mapping of field: value",
    "model_attributes_type": "a mapping of field: value",
}

_LIMITS: dict[str, Callable[[dict[str, Any]], str]] = {
    "less_than_equal": lambda context: f"at most {context['le']:g}",
    "greater_than_equal": lambda context: f"at least {context['ge']:g}",
    "string_too_short": lambda _: "text; leave out the field or write null when it is unknown",
    "too_short": lambda context: f"at least {context['min_length']}",
    "literal_error": lambda context: f"one of: {context['expected']}",
    "string_pattern_mismatch": lambda context: _PATTERNS.get(context["pattern"], f"text like {context['pattern']}"),
}

_PATTERNS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "small letters, digits and hyphens, such as vipp-sd",
    r"^https?://\S+$": "an address that begins with https:// or http://",
}


def validated(kind: type[AnyModel], located: LocatedData, context: Mapping[str, Any]) -> AnyModel | None:
    """Return the record in ``located``; ``None``, with the faults added there, when it breaks a rule or could not be read."""
    if located.data is None:
        return None
    try:
        return kind.model_validate(located.data, context=dict(context))
    except ValidationError as error:
        report(error, kind, located)
        return None


def report(error: ValidationError, kind: type[BaseModel], located: LocatedData) -> None:
    """Add each error in ``error`` (from validating ``located`` as ``kind``) to the faults of ``located``."""
    seen: set[tuple[DataPath, str]] = set()
    for item in error.errors():
        path = _path_in_file(tuple(item["loc"]), located)
        for where, problem, allowed in _worded(item, path, kind):
            if (where, problem) not in seen:
                seen.add((where, problem))
                located.add_fault(where, problem, allowed)


def _worded(item: dict[str, Any], path: DataPath, kind: type[BaseModel]) -> list[tuple[DataPath, str, str]]:
    cause = item.get("ctx", {}).get("error")
    if isinstance(cause, FieldFaults):
        return [((*path, *fault.path), fault.problem, fault.allowed) for fault in cause.faults]
    if isinstance(cause, ValueError):
        problem, _, allowed = str(cause).partition(" — ")
        return [(path, problem, allowed)]
    return [(path, *_standard(item, path, kind))]


def _standard(item: dict[str, Any], path: DataPath, kind: type[BaseModel]) -> tuple[str, str]:
    code, value = item["type"], item["input"]
    if code == "missing":
        return "is missing", "write the field; null or an empty list when nothing was found"
    if code == "extra_forbidden":
        return _unknown_field(str(path[-1]), _model_at(kind, path[:-1]), kind)
    if code in _TYPES:
        return f"{_shown(value)} has the wrong type", _TYPES[code]
    if code in _LIMITS:
        return f"{_shown(value)} is not allowed", _LIMITS[code](item.get("ctx", {}))
    return f"{_shown(value)} is not allowed", item["msg"]


def _unknown_field(name: str, model: type[BaseModel], kind: type[BaseModel]) -> tuple[str, str]:
    if issubclass(kind, DiscouragedApproach) and name.startswith("recognition"):
        return "a discouraged approach can never carry a recognition", "remove the field"
    allowed = list(model.model_fields)
    near = get_close_matches(name, allowed, n=1)
    hint = f"did you mean {near[0]}? Allowed: " if near else ""
    return "is no field of this record", hint + ", ".join(allowed)


def _model_at(kind: type[BaseModel], path: DataPath) -> type[BaseModel]:
    """Return the model that validates the mapping at ``path``."""
    for part in path:
        annotation = kind.model_fields[part].annotation if isinstance(part, str) and part in kind.model_fields else None
        kind = next((found for found in _models_in(annotation)), kind)
    return kind


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for inner in get_args(annotation) for found in _models_in(inner)]


def _path_in_file(loc: tuple[str | int, ...], located: LocatedData) -> DataPath:
    """Drop the parts that pydantic adds for unions (such as ``int``) and that do not stand in the file."""
    path: DataPath = ()
    value = located.data
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
    if isinstance(value, dict | tuple | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
