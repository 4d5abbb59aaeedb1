"""The base of all records: frozen, strict, without unknown fields; and the kinds of value that their fields share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from functools import cache
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    ValidationInfo,
    model_validator,
)

from hechting.schema.context import Context, Rejected
from hechting.schema.rules import FieldFault, FieldFaults, without_repeats
from hechting.wording.dates import first_day, parse_date, parse_partial_date

__all__ = ("Count", "Day", "Months", "PartialDay", "Record", "Slug", "Text", "Url", "Values")


def _months(value: Any) -> Any:
    """Check an age in months, or ``None`` for unknown; raises ``ValueError`` for what is no number, or no age."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not -9 <= value <= 1200:
        message = f"{value!r} is geen leeftijd in maanden — een getal van -9 (zwangerschap) tot 1200, zoals 1.5"
        raise ValueError(message)
    return value


def _not_in_the_future(value: date | str, info: ValidationInfo) -> date | str:
    context: Context = info.context or Context()
    if first_day(str(value)) > context.today:
        message = f"{value} ligt in de toekomst — de dag waarop het gebeurde; vandaag is {context.today}"
        raise ValueError(message)
    return value


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]

Url = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]

#: A day on which something was done; the same of which the month or day may not be known.
Day = Annotated[date, BeforeValidator(parse_date), AfterValidator(_not_in_the_future)]

PartialDay = Annotated[str, BeforeValidator(parse_partial_date), AfterValidator(_not_in_the_future)]

Months = Annotated[float | int | None, BeforeValidator(_months)]

Count = Annotated[int, Field(ge=0, le=999_999_999)]

Values = Annotated[tuple[Text, ...], AfterValidator(without_repeats)]


class Record(BaseModel):
    """Base of all records: frozen, strict about types, and without unknown fields.

    A kind of record names its rules with ``@rule``. Read from a file, every fault of every part is gathered, with its
    place; built in code, the first fault ends it.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False, json_schema_serialization_defaults_required=True
    )

    def faults(self, context: Context) -> Iterator[FieldFault]:
        """Find every broken rule of this record itself; its parts find their own."""
        for name in _rules_of(type(self)):
            yield from getattr(self, name)(context)

    def completed(self) -> Self:
        """Return the record with what follows from its other fields filled in."""
        return self

    @model_validator(mode="wrap")
    @classmethod
    def _gathers_all_faults(cls, data: Any, read: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        context: Context = info.context or Context()
        place = context.gathering.places.get(id(data)) if context.gathering else None
        if context.gathering is None or place is None:
            record = read(data).completed()
            if broken := list(record.faults(context)):
                raise FieldFaults(broken)
            return record
        before = len(context.gathering.rejected)
        try:
            record = read(data)
        except ValidationError as error:
            context.gathering.rejected.append(Rejected(place, cls, data, error))
            record = cls._readable_part(data, error, context)
        if len(context.gathering.rejected) == before:
            record = record.completed()
            found: Iterable[FieldFault] = record.faults(context)
        else:
            found = record._faults_as_far_as_known(context)
        for fault in found:
            context.gathering.broken[FieldFault((*place, *fault.path), fault.problem, fault.allowed)] = None
        return record

    @classmethod
    def _readable_part(cls, data: Any, error: ValidationError, context: Context) -> Self:
        """Return a record that lacks the fields that could not be read: to ask for one raises ``AttributeError``."""
        wrong = {item["loc"][0] for item in error.errors() if item["loc"]}
        fields: dict[str, Any] = {}
        for name, field in cls.model_fields.items():
            key = field.alias or name
            if isinstance(data, dict) and key in data and key not in wrong:
                with suppress(ValidationError):
                    fields[key] = _reader_of(cls, name).validate_python(data[key], strict=True, context=context)
        part = cls.model_construct(**fields)
        for name in cls.model_fields.keys() - fields.keys():
            if (cls.model_fields[name].alias or name) in wrong:
                part.__dict__.pop(name, None)  # a default would stand for what could not be read
        return part

    def _faults_as_far_as_known(self, context: Context) -> Iterator[FieldFault]:
        """Find the broken rules of a record that lacks fields; a rule that needs one of these says nothing."""
        for name in _rules_of(type(self)):
            with suppress(AttributeError):
                yield from list(getattr(self, name)(context))


@cache
def _rules_of(kind: type[Record]) -> tuple[str, ...]:
    members = (item for base in reversed(kind.__mro__) for item in vars(base).items())
    return tuple(dict.fromkeys(name for name, member in members if getattr(member, "is_rule", False)))


@cache
def _reader_of(kind: type[Record], name: str) -> TypeAdapter[Any]:
    field = kind.model_fields[name]
    read: Any = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
    return TypeAdapter(read)
