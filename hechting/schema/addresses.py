"""The shape of ``content/addresses.yaml``: the pages that a release published, and where those that moved are now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StringConstraints

from hechting.schema.base import Record
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, repeats, rule

__all__ = ("FILE", "Addresses", "MovedPage")


FILE = "addresses.yaml"

_PAGE = r"(book|notebooks)/[a-z0-9-]+"

PageName = Annotated[str, StringConstraints(pattern=rf"^{_PAGE}$")]

Place = Annotated[str, StringConstraints(pattern=rf"^{_PAGE}(#[a-z0-9-]+)?$")]


class MovedPage(Record):
    """A page that is no longer at its old address. Names are paths without ending, such as ``notebooks/signalen``."""

    old: PageName = Field(description="De naam die de pagina had, zoals notebooks/oude-naam.")
    new: Place = Field(description="Waar een lezer nu moet zijn: een pagina, zo nodig met een plek (#naam).")


class Addresses(Record):
    """What was published stays an address: each page of ``published`` is in the book, or in ``moved``."""

    moved: tuple[MovedPage, ...] = Field(description="Pagina’s met een ander adres, of die opgingen in een andere.")
    published: tuple[PageName, ...] = Field(description="Elke pagina die ooit uitkwam. `make release` vult dit aan.")

    @rule
    def _each_once(self, _context: Context) -> Iterator[FieldFault]:
        moved = ((("moved", place, "old"), one) for place, one in enumerate(self.moved))
        yield from repeats(((path, one.old) for path, one in moved if hasattr(one, "old")), "elke oude naam één keer")
        published = ((("published", place), name) for place, name in enumerate(self.published))
        yield from repeats(published, "elke pagina één keer")
