"""A decision path: questions that lead on by their answers, until a leaf says who does what. Nothing is counted, and nothing is a diagnosis."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from hechting.schema.activity import Activity, Link, repeated_ids
from hechting.schema.base import Record, Slug, Text
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, repeats, rule, unknown_name

__all__ = ("SHAPES", "Branch", "DecisionPath", "Fork", "Leaf", "LeafKind", "Principle", "Task")


#: What a leaf asks: act on danger, begin with something else, get help, give the usual support, or wait and follow.
LeafKind = Literal["gevaar", "eerst-dit", "hulp", "gewone-steun", "afwachten"]

#: The shape that stands beside the words for the kind of a leaf (``decision_path.kinds`` of ``ui.yaml``).
SHAPES: dict[LeafKind, str] = {"gevaar": "▲", "eerst-dit": "■", "hulp": "●", "gewone-steun": "○", "afwachten": "◇"}

_Sources = Annotated[tuple[Slug, ...], Field(min_length=1)]


class Branch(Record):
    """An answer, and where it leads: another question, or a leaf."""

    id: Slug = Field(description="Korte naam van het antwoord; staat in het adres, dus niet meer veranderen.")
    text: Text = Field(description="Het antwoord.")
    to: Slug = Field(description="Id van de vraag of de uitkomst waar dit antwoord heen leidt.")


class Fork(Record):
    """A question, who answers it, what to look at, and the source that it follows."""

    id: Slug = Field(description="Korte naam van de vraag; staat in het adres, dus niet meer veranderen.")
    text: Text = Field(description="De vraag.")
    who: Text | None = Field(default=None, description="Wie de vraag beantwoordt.")
    help: Text | None = Field(default=None, description="Waar je op let.")
    signs: tuple[Text, ...] = Field(default=(), description="Waar de vraag over gaat, punt voor punt.")
    branches: Annotated[tuple[Branch, ...], Field(min_length=2, description="Ten minste twee antwoorden.")]
    sources: _Sources = Field(description="Sleutels van de bronnen die de vraag volgt.")
    caveat: Text | None = Field(default=None, description="Wat van de redactie is, of wat je erbij moet weten.")

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        yield from repeated_ids(self.branches, "branches")


class Task(Record):
    """Who does what."""

    who: Text = Field(description="Wie het doet.")
    does: Text = Field(description="Wat diegene doet, in een of twee zinnen.")


class Leaf(Record):
    """Where a way ends: who does what, what not to do, and where to look further."""

    id: Slug = Field(description="Korte naam van de uitkomst; staat in het adres, dus niet meer veranderen.")
    kind: LeafKind = Field(description="Soort uitkomst: gevaar, eerst-dit, hulp, gewone-steun of afwachten.")
    title: Text = Field(description="De uitkomst in een paar woorden.")
    text: Text = Field(description="Wat dit inhoudt, en waarom.")
    tasks: Annotated[tuple[Task, ...], Field(min_length=1, description="Wie doet wat.")]
    not_to: Annotated[tuple[Text, ...], Field(min_length=1, description="Wat je hier niet doet.")]
    links: tuple[Link, ...] = Field(
        default=(), description="Waar de lezer verder kan, zoals de verkenner met een keuze."
    )
    goes_on: Slug | None = Field(default=None, description="Id van de vraag waarmee het daarna verder kan.")
    sources: _Sources = Field(description="Sleutels van de bronnen die de uitkomst volgt.")
    caveat: Text | None = Field(default=None, description="Wat van de redactie is, of wat je erbij moet weten.")

    @property
    def shape(self) -> str:
        """The kind, for whoever scans."""
        return SHAPES[self.kind]


class Principle(Record):
    """What holds at every step."""

    text: Text = Field(description="Wat in elke stap geldt.")
    sources: _Sources = Field(description="Sleutels van de bronnen.")


class DecisionPath(Activity):
    """Questions and leaves; the first question is where everybody begins."""

    forks: Annotated[tuple[Fork, ...], Field(min_length=1, description="De vragen; de eerste is het begin.")]
    leaves: Annotated[tuple[Leaf, ...], Field(min_length=2, description="Waar een weg kan eindigen.")]
    always: Annotated[tuple[Principle, ...], Field(min_length=1, description="Wat in elke stap geldt.")]

    def number(self, fork_id: str) -> int:
        """Return the number of a question, from 1; raises ``StopIteration`` for one that is not there."""
        return next(place for place, fork in enumerate(self.forks, 1) if fork.id == fork_id)

    def leaf(self, leaf_id: str) -> Leaf | None:
        """Return the leaf with this id, if it is one."""
        return next((leaf for leaf in self.leaves if leaf.id == leaf_id), None)

    def ways(self) -> Iterator[tuple[Fork, Branch, str]]:
        """Yield each arrow: the question, the answer, and the id of where it leads."""
        for fork in self.forks:
            for branch in fork.branches:
                yield fork, branch, branch.to

    @rule
    def _ids_differ(self, _context: Context) -> Iterator[FieldFault]:
        forks = ((("forks", place, "id"), fork.id) for place, fork in enumerate(self.forks))
        leaves = ((("leaves", place, "id"), leaf.id) for place, leaf in enumerate(self.leaves))
        yield from repeats((*forks, *leaves), "een eigen id voor elke vraag en uitkomst")

    @rule
    def _ways_lead_somewhere(self, _context: Context) -> Iterator[FieldFault]:
        forks = [fork.id for fork in self.forks]
        known = [*forks, *(leaf.id for leaf in self.leaves)]
        for place, fork in enumerate(self.forks):
            for number, branch in enumerate(fork.branches):
                path = ("forks", place, "branches", number, "to")
                yield from unknown_name(branch.to, known, *path)
                if branch.to in forks and forks.index(branch.to) <= place:
                    yield FieldFault(path, "leidt terug", "een vraag die verderop staat, zodat elke weg eindigt")
        for place, leaf in enumerate(self.leaves):
            if leaf.goes_on is not None:
                yield from unknown_name(leaf.goes_on, forks, "leaves", place, "goes_on")

    @rule
    def _everything_is_reached(self, _context: Context) -> Iterator[FieldFault]:
        reached = {self.forks[0].id, *(to for _, _, to in self.ways()), *(leaf.goes_on for leaf in self.leaves)}
        for name in ("forks", "leaves"):
            for place, one in enumerate(getattr(self, name)):
                if one.id not in reached:
                    yield FieldFault(
                        (name, place),
                        "geen antwoord leidt hierheen",
                        "een antwoord dat hierheen leidt, of haal het weg",
                    )
