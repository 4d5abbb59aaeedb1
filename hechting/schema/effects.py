"""What research found: one validated record per row of ``content/effects.csv``, and how the rows are shown.

A number that no source gives is empty in the file and ``None`` here; it is never filled in. In which figures a row
stands is the editors' classification.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field

from hechting.schema.base import Record, Slug, Text
from hechting.schema.captions import Message, Words, figure_faults
from hechting.schema.context import Context
from hechting.schema.rules import FieldFault, rule
from hechting.schema.table import Number, Parts, Published, Table, Whole, Yes

__all__ = (
    "Conversion", "ConversionWords", "EffectWords", "Effects", "Kind", "Measure", "MeasureKey", "OutcomeFigure", "ResearchResult",
)  # fmt: skip


#: The measure of a row whose source gives a finding in words and no number.
IN_WORDS = "kwalitatief"

#: What a result is about: help, what goes with attachment, what follows, from parent to child, circumstances, the body,
#: how well a measure does, and what families do otherwise.
Kind = Literal[
    "interventie",
    "samenhang",
    "gevolg",
    "overdracht",
    "risico",
    "lijf",
    "meten",
    "gewoonten",
    "gezin",
    "later",
    "buitenshuis",
]
MeasureKey = Literal["d", "g", "SMD", "r", "OR", "kappa"]

#: How a measure becomes a count of pairs: two groups, a ratio of odds, a correlation with being in one of two groups, and one between two
#: qualities of everybody (formulas in ``charts/pairs.py``).
Conversion = Literal["groups", "ratio", "groups_by_r", "qualities"]

CONVERTED: Mapping[str, Conversion] = {"d": "groups", "g": "groups", "SMD": "groups", "OR": "ratio"}


class ResearchResult(Published):
    """One result of one study or review.

    ``k`` counts studies, samples or effects (the caveat says which), ``n`` people or families. ``significant`` is
    ``False`` only where the source says so. ``counted`` says whether the number and what its figure counts go the same way.
    """

    kind: Kind
    figures: Annotated[tuple[Slug, ...], Parts]
    study: Text
    authors: Text | None
    year: Whole
    outcome: Text
    part: Text
    measure: MeasureKey | Literal["kwalitatief"]
    effect: Number
    ci_low: Number
    ci_high: Number
    k: Whole
    n: Whole
    significant: Yes
    counted: Literal["met", "tegen", None]
    chartable: Yes
    finding: Text | None
    caveat: Text | None

    @rule
    def _stands_in_figures(self, context: Context) -> Iterator[FieldFault]:
        if context.words:
            known = (one.key for one in context.words.of_kind(self.kind))
            yield from figure_faults(self.figures, known, "effects.yaml")

    @rule
    def _measure_is_explained(self, context: Context) -> Iterator[FieldFault]:
        if context.words and self.measure not in (IN_WORDS, *context.words.measures):
            yield FieldFault(("measure",), f"{self.measure!r} wordt niet uitgelegd", "zet de maat in effects.yaml")

    @rule
    def _words_or_a_number(self, _context: Context) -> Iterator[FieldFault]:
        in_words = self.measure == IN_WORDS
        if in_words and self.finding is None:
            yield FieldFault(("finding",), "is leeg bij een uitkomst in woorden", "zeg in een zin wat er is gevonden")
        if in_words != (self.effect is None):
            allowed = f"een getal, of leeg bij measure {IN_WORDS}"
            yield FieldFault(("effect",), "past niet bij de maat", allowed)

    @rule
    def _only_numbers_are_drawn(self, _context: Context) -> Iterator[FieldFault]:
        if self.chartable and self.effect is None:
            yield FieldFault(("chartable",), "een uitkomst zonder getal kan niet in een grafiek", "nee")

    @rule
    def _what_is_drawn_is_counted(self, context: Context) -> Iterator[FieldFault]:
        if not self.chartable:
            return
        if self.counted is None:
            yield FieldFault(("counted",), "is leeg bij een uitkomst in een grafiek", "met of tegen")
        for figure in context.words.of_kind(self.kind) if context.words else ():
            if figure.key in self.figures and figure.conversion_of(self) is None:
                problem = f"{self.measure} is niet om te rekenen naar paren"
                yield FieldFault(("chartable",), problem, "nee, of een andere maat")
            if figure.key in self.figures and figure.counted_for(self) is None:
                problem = f"staat in de grafiek {figure.key!r}, die niet zegt wat er dan wordt geteld"
                yield FieldFault(("outcome",), problem, "zet de uitkomst onder counts in effects.yaml")

    @rule
    def _interval_holds_the_effect(self, _context: Context) -> Iterator[FieldFault]:
        if (self.ci_low is None) != (self.ci_high is None):
            yield FieldFault(
                ("ci_low",), "is een half interval", "beide grenzen, of allebei leeg als ze niet gevonden zijn"
            )
        order = [value for value in (self.ci_low, self.effect, self.ci_high) if value is not None]
        if order != sorted(order):
            yield FieldFault(("ci_low",), "de uitkomst valt buiten het interval", "ci_low, effect, ci_high in volgorde")

    @rule
    def _a_ratio_is_above_zero(self, _context: Context) -> Iterator[FieldFault]:
        known = [one for one in (self.effect, self.ci_low, self.ci_high) if one is not None]
        if self.measure == "OR" and known and min(known) <= 0:
            yield FieldFault(("effect",), "een OR is groter dan nul", "een getal boven 0, ook voor de grenzen")


class Measure(Record):
    """A measure of effect: its name, and one plain sentence for readers."""

    name: Text = Field(description="Naam van de maat.")
    meaning: Text = Field(description="Wat de maat zegt, in gewone woorden.")


class ConversionWords(Record):
    """How a measure becomes pairs, in words; ``source`` is a key of the sources in ``remarks.yaml``."""

    text: Text = Field(description="De berekening in een zin.")
    source: Slug = Field(description="Sleutel van de bron van de formule, onder sources in remarks.yaml.")


class OutcomeFigure(Message):
    """The results of one kind on one outcome, each as a count of pairs of people."""

    kind: Kind = Field(description="Soort uitkomst; bepaalt in welke keuze de grafiek staat.")
    pair: Text = Field(description="Wie er naast elkaar staan, in een zin.")
    counts: dict[Text, Text] = Field(
        min_length=1,
        description="Per uitkomst (of ‘uitkomst: deel’) wat er wordt geteld: het einde van ‘In 59 van de 100 paren …’.",
    )
    r_of_groups: tuple[Text, ...] = Field(default=(), description="De uitkomsten waarvan de r twee groepen vergelijkt.")
    right: Text = Field(default="beter", description="Wat rechts van 50 betekent.")

    def counted_for(self, result: ResearchResult) -> str | None:
        """Return what is counted for a result, as the end of a sentence; nothing when the figure does not say."""
        return self.counts.get(f"{result.outcome}: {result.part}", self.counts.get(result.outcome))

    def conversion_of(self, result: ResearchResult) -> Conversion | None:
        """Return how a result becomes pairs; nothing for a measure that compares no two people."""
        if result.measure == "r":
            return "groups_by_r" if result.outcome in self.r_of_groups else "qualities"
        return CONVERTED.get(result.measure)


class EffectWords(Words):
    """The contents of ``effects.yaml``; ``choose`` asks the reader to choose among the figures of a kind."""

    choose: dict[Kind, Text] = Field(description="Per soort uitkomst: de vraag boven de keuze.")
    measures: dict[MeasureKey, Measure] = Field(description="De maten, elk uitgelegd.")
    conversions: dict[Conversion, ConversionWords] = Field(
        min_length=4, description="Hoe een maat paren wordt, elk met de bron van de formule."
    )
    figures: Annotated[
        tuple[OutcomeFigure, ...], Field(min_length=1, description="De grafieken, in de volgorde van de pagina.")
    ]

    def of_kind(self, kind: Kind) -> tuple[OutcomeFigure, ...]:
        """Return the figures of one kind of result."""
        return tuple(figure for figure in self.figures if figure.kind == kind)

    @rule
    def _each_kind_has_its_question(self, _context: Context) -> Iterator[FieldFault]:
        for place, figure in enumerate(self.figures):
            if figure.kind not in self.choose:
                yield FieldFault(("figures", place, "kind"), "heeft geen vraag", f"zet {figure.kind} onder choose")

    @rule
    def _formulas_have_sources(self, context: Context) -> Iterator[FieldFault]:
        known = context.remarks.sources if context.remarks else ()
        for name, conversion in self.conversions.items():
            if context.remarks and conversion.source not in known:
                problem = f"{conversion.source!r} staat niet bij de bronnen van remarks.yaml"
                yield FieldFault(("conversions", name, "source"), problem, f"een van: {', '.join(known)}")


#: All results, and the words to show them with.
Effects = Table[EffectWords, ResearchResult]
