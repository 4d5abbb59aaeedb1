"""Where a value comes from: sources that were read, what rests on them, where they differ, and what was not found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, Field, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from hechting.schema.base import Day, Record, Slug, Text, Url
from hechting.schema.context import SILENT, Context
from hechting.schema.rules import FieldFault, FieldFaults, dangling_sources, has_field, rule
from hechting.wording.ui import say

__all__ = (
    "FILE",
    "DifferingValues",
    "Page",
    "Provenance",
    "Quoted",
    "QuotedPage",
    "Source",
    "SourceShelf",
    "SourcedRecord",
    "Sources",
    "UnknownFields",
    "named_sources",
    "same_address",
)


FILE = "sources.yaml"


#: The name of a site, without what stands before it.
Host = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]


class Page(Record):
    """A page that was read: what it is called, in which language, where it stands, and the day it was read."""

    title: Text = Field(description="Titel van de bron, zoals de pagina of het artikel heet.")
    language: Literal["nl", "en"] = Field(
        default="nl", description="Taal van de titel: nl (als het er niet staat) of en."
    )
    organisation: Text = Field(description="Wie het uitgeeft: organisatie, tijdschrift of boek.")
    year: int | None = Field(description="Jaar van verschijnen; null als het niet te vinden is.")
    url: Url = Field(description="Adres van de gelezen pagina, met https://.")
    read_on: Day = Field(description="Dag waarop de pagina is gelezen (jjjj-mm-dd).")
    weak: Text | None = Field(
        default=None, description="Waarom de bron zwak is; bij een adres uit weak_hosts staat het er vanzelf."
    )


class Source(Page):
    """A page that was read, and what it supports here."""

    supports: Text = Field(description="Wat deze bron hier onderbouwt, in een paar woorden.")


class Quoted(Source):
    """A page from which a table quotes numbers, with the key by which its rows name it."""

    key: Slug


class SourceShelf(Record):
    """The contents of ``sources.yaml``: each page that was read once, under the key by which everything refers to it."""

    sources: dict[Slug, Page] = Field(
        description="Elke gelezen pagina één keer, onder de sleutel waarmee alles ernaar verwijst."
    )

    weak_hosts: dict[Host, Text] = Field(
        default={}, description="Sites met kopieën en dergelijke, met wat de lezer daarover bij de bron leest."
    )
    weak_words: tuple[Text, ...] = Field(
        default=(), description="Woorden waarmee een zin op een pagina zegt dat de bron zwak is."
    )

    @property
    def pages(self) -> dict[str, Page]:
        """Each page, with why it is weak when it stands on such a host."""
        return {
            key: page.model_copy(update={"weak": page.weak or self.weakness(page.url)})
            for key, page in self.sources.items()
        }

    def weakness(self, url: str) -> str | None:
        """Return why what stands at this address is weak, if it is."""
        host = urlsplit(url.lower()).hostname or ""
        return next((why for weak, why in self.weak_hosts.items() if host == weak or host.endswith(f".{weak}")), None)

    @rule
    def _each_page_once(self, _context: Context) -> Iterator[FieldFault]:
        first: dict[str, str] = {}
        for key, page in self.sources.items():
            if (known := first.setdefault(same_address(page.url), key)) != key:
                path = ("sources", key, "url")
                yield FieldFault(path, f"dit adres staat er al, onder {known}", f"gebruik {known}, en haal {key} weg")


def same_address(url: str) -> str:
    """Return an address without what makes no difference: ``www`` and a slash at the end."""
    return re.sub(r"^(https?://)www\.", r"\1", url).rstrip("/").lower()


def _from_shelf(uses: Any, info: ValidationInfo) -> Any:
    """Put the page beside what it supports; in a file, ``uses`` maps the key of a page to what that page supports."""
    context: Context = info.context or Context()
    if context.gathering is None or not isinstance(uses, dict):
        return uses
    if context.shelf is None:
        raise PydanticCustomError(SILENT, "sources.yaml has faults of its own")
    if faults := [fault for key, supports in uses.items() for fault in _use_faults(key, supports, context.shelf)]:
        raise FieldFaults(faults)
    return {key: _used(context.shelf[key], supports) for key, supports in uses.items()}


def _used(page: Page, supports: str) -> Source:
    """Return a page with what it supports; one's own material stands nowhere on the web, and is not checked as a page is."""
    make = Source if page.url else Source.model_construct
    return make(**dict(page), supports=supports)


def _use_faults(key: str, supports: Any, shelf: Mapping[str, Page]) -> Iterator[FieldFault]:
    if isinstance(supports, dict):
        allowed = f"titel, adres en dag in {FILE}; hier alleen {key}: wat de bron onderbouwt"
        yield FieldFault((key,), "de bron staat hier uitgeschreven", allowed)
    elif not isinstance(supports, str) or not supports.strip():
        yield FieldFault((key,), "zegt niet wat de bron onderbouwt", f"{key}: en dan in een paar woorden wat")
    elif key not in shelf:
        yield FieldFault((key,), *_not_on_shelf(key, shelf))


def _not_on_shelf(key: str, shelf: Mapping[str, Page]) -> tuple[str, str]:
    """Say that no page has this key, and which one may be meant: that of the same address, or one that looks like it."""
    address = same_address(key)
    near = [name for name, page in shelf.items() if same_address(page.url) == address]
    near = near or get_close_matches(key, shelf, n=1)
    hint = f"bedoel je {near[0]}? Zo niet, zet de bron dan in" if near else "zet de bron in"
    return f"{key!r} staat niet in {FILE}", f"{hint} {FILE}, met titel, adres en dag"


def _page_from_shelf(key: Any, info: ValidationInfo) -> Any:
    """Put the page in the place of its key, by which a row of a table names it."""
    context: Context = info.context or Context()
    if context.gathering is None:
        return key
    if not isinstance(key, str):
        message = f"is leeg — de sleutel van de pagina waarop de getallen staan, zoals zij in {FILE} heet"
        raise ValueError(message)
    if context.shelf is None:
        raise PydanticCustomError(SILENT, "sources.yaml has faults of its own")
    if key not in context.shelf:
        raise ValueError(" — ".join(_not_on_shelf(key, context.shelf)))
    return Quoted(**dict(context.shelf[key]), supports=say("readable.charts.quoted"), key=key)


#: The sources of a record by key; a file says for each what it supports, and ``sources.yaml`` has the rest.
Sources = Annotated[dict[Slug, Source], BeforeValidator(_from_shelf, json_schema_input_type=dict[Slug, Text])]

#: The page on which the numbers of a row were read; the table has its key.
QuotedPage = Annotated[Quoted, BeforeValidator(_page_from_shelf, json_schema_input_type=Slug)]


class Provenance(Record):
    """Says for a group of fields which sources they rest on, and whether the editors classified them.

    ``fields`` are names of the record, or dotted paths to a part (``recognition.status_note``).
    """

    fields: Annotated[
        tuple[Text, ...],
        Field(min_length=1, description="Namen van velden van dit record, of van een deel: recognition.level."),
    ]
    sources: tuple[Slug, ...] = Field(default=(), description="Sleutels van de bronnen waar deze velden op rusten.")
    classified: bool = Field(
        default=False, description="true als de redactie de waarde zelf koos of afleidde; leg het uit in note."
    )
    note: Text | None = Field(default=None, description="Waarom de redactie zo koos, of hoe zij de bron leest.")

    @rule
    def _rests_on_something(self, _context: Context) -> Iterator[FieldFault]:
        if not self.sources and not self.classified:
            allowed = "noem een bron onder sources, of schrijf classified: true met een note"
            yield FieldFault((), "deze velden hebben geen bron", allowed)


class DifferingValue(Record):
    """One of the values that sources give for the same field."""

    value: Text = Field(description="De waarde die een bron geeft, in woorden.")
    sources: Annotated[
        tuple[Slug, ...], Field(min_length=1, description="Sleutels van de bronnen die deze waarde geven.")
    ]


class DifferingValues(Record):
    """A field on which sources disagree: every value with its source, and which one the filter uses."""

    field: Text = Field(description="Het veld waarover bronnen verschillen, zoals sessions.number_max.")
    values: Annotated[
        tuple[DifferingValue, ...],
        Field(min_length=2, description="Elke waarde die er is, met haar bronnen; ten minste twee."),
    ]
    used: Text = Field(description="Welke waarde het handboek en het filter gebruiken, en waarom.")


class UnknownFields(Record):
    """Fields for which nothing was found, and where was looked."""

    fields: Annotated[tuple[Text, ...], Field(min_length=1, description="Velden waarvoor niets is gevonden.")]
    looked_for: Text = Field(description="Waar is gezocht, en wat er wel stond.")


class SourcedRecord(Record):
    """A record with sources of its own, the day it was reviewed, and rules that span its fields."""

    id: Slug = Field(description="Naam van het bestand zonder .yaml; ook een adres, dus nooit meer veranderen.")
    sources: Annotated[
        Sources, Field(min_length=1, description="Sleutels uit sources.yaml, elk met wat de bron hier onderbouwt.")
    ]
    reviewed_on: Day = Field(description="Dag waarop iemand dit bestand met de bronnen vergeleek (jjjj-mm-dd).")

    @rule
    def _sources_exist(self, _context: Context) -> Iterator[FieldFault]:
        yield from dangling_sources(self)

    @rule
    def _provenance_names_fields(self, _context: Context) -> Iterator[FieldFault]:
        names = "een van: " + ", ".join(type(self).model_fields)
        for index, entry in enumerate(getattr(self, "provenance", ())):
            for number, name in enumerate(entry.fields):
                if not has_field(type(self), name):
                    path = ("provenance", index, "fields", number)
                    yield FieldFault(path, f"{name!r} is geen veld van dit record", names)


def named_sources(value: object) -> Iterator[tuple[str, Source]]:
    """Walk through records, however deep, and yield every source that they name, with its key."""
    if isinstance(value, BaseModel):
        value = dict(value)
    elif hasattr(value, "__dataclass_fields__"):
        value = vars(value)
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if isinstance(inner, Source):
                yield inner.key if isinstance(inner, Quoted) else str(key), inner
            else:
                yield from named_sources(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from named_sources(inner)
