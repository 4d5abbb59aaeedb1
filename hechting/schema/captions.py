"""What a chart says in words: for each figure its message and the point of it, and the remarks to read beside the numbers.

A remark is written once, in ``content/remarks.yaml``, and named by every figure that needs it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Any

from pydantic import Field

from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, dangling_sources, repeats, rule
from hechting.schema.source import Sources

__all__ = ("FILE", "Message", "Remark", "Remarks", "Words", "figure_faults")


FILE = "remarks.yaml"


class Remark(Record):
    """Something a reader must know beside the numbers; ``source`` is a key of the file's sources."""

    text: Text = Field(description="De opmerking.")
    source: Slug = Field(description="Sleutel van de bron onder sources.")


class Remarks(Record):
    """The contents of ``remarks.yaml``: what any figure may name."""

    remarks: dict[Slug, Remark] = Field(description="Opmerkingen, elk onder haar naam.")
    sources: Sources = Field(description="Sleutels uit sources.yaml, elk met wat de bron hier onderbouwt.")

    @rule
    def _remarks_have_sources(self, _context: Context) -> Iterator[FieldFault]:
        yield from dangling_sources(self)


class Message(Record):
    """One figure that a reader can choose: its name in the choice, its message as a title, and the point in words.

    ``beside`` names the remarks to read with it.
    """

    key: Slug = Field(description="Korte naam van de grafiek; rijen noemen haar in de kolom figures.")
    label: Text = Field(description="Woorden in de keuze.")
    title: Text = Field(description="De boodschap in een zin.")
    point: Text = Field(description="Wat de grafiek laat zien, met de getallen.")
    beside: tuple[Slug, ...] = Field(
        default=(), description="Namen van opmerkingen uit remarks.yaml die ernaast staan."
    )

    @rule
    def _remarks_exist(self, context: Context) -> Iterator[FieldFault]:
        for number, name in enumerate(self.beside if context.remarks else ()):
            if name not in context.remarks.remarks:
                problem = f"{name!r} staat niet in {FILE}"
                yield FieldFault(("beside", number), problem, _one_of(context.remarks.remarks))


class Words(Record):
    """Base of the YAML file with the words of a chart: its figures, in the order of the page."""

    figures: Annotated[
        tuple[Message, ...], Field(min_length=1, description="De grafieken, in de volgorde van de pagina.")
    ]

    def faults_beside(self, _rows: Sequence[Any]) -> Iterator[FieldFault]:
        """Find what the words say of rows that are not there, or not so."""
        yield from ()

    @rule
    def _keys_differ(self, _context: Context) -> Iterator[FieldFault]:
        keys = ((("figures", place, "key"), figure) for place, figure in enumerate(self.figures))
        yield from repeats(((path, figure.key) for path, figure in keys if hasattr(figure, "key")))


def figure_faults(named: Iterable[str], known: Iterable[str], file: str) -> Iterator[FieldFault]:
    """Find a row that stands in no figure, or in one that ``file`` does not have for it (``known`` are its keys)."""
    chosen, keys = tuple(named), tuple(known)
    if not chosen:
        yield FieldFault(("figures",), "staat in geen enkele grafiek", f"een of meer van: {', '.join(keys)}")
    for key in chosen:
        if key not in keys:
            yield FieldFault(("figures",), f"{key!r} staat voor deze rij niet in {file}", _one_of(keys))


def _one_of(names: Iterable[str]) -> str:
    return f"een van: {', '.join(names)}"
