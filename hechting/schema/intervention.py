"""An intervention: a programme or way of working that may help, with a source for every value.

Field names are English, field values Dutch. Three rules hold (see CONTRIBUTING, "How a fact enters"):

* a value without a source does not exist: each asserted field is covered by an entry of ``provenance``;
* unknown is a value: an empty core field is listed under ``unknown`` with what was looked for;
* sources may disagree: ``differing_values`` holds each value with its own source.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from hechting.schema.base import Count, Months, PartialDay, Record, Slug, Text, Url, Values
from hechting.schema.context import Context
from hechting.schema.evidence import DesignKind, OutcomeFinding
from hechting.schema.implementation import IMPLEMENTATION_PARTS, Implementation
from hechting.schema.rules import FieldFault, off_vocabulary, out_of_order, rule, sourceless, unknown_mismatches
from hechting.schema.source import DifferingValues, Provenance, SourcedRecord, UnknownFields

__all__ = ("Age", "Decisive", "Effect", "Intervention", "Recognition", "Sessions")


#: Fields of an intervention that say something about it, and so need a source or the editors' mark.
ASSERTED_FIELDS = (
    "name", "abbreviation", "other_names", "origin", "attachment_link", "jgz_role", "summary", "age", "target_groups",
    "goal", "mechanisms", "sessions", "formats", "settings", "delivered_by", "prevention_levels", "recognition",
    "contraindications", "owner", "website", "themes", "locations", "deliverers", "outcomes",
)  # fmt: skip

#: Fields that every reader may ask for: when they are empty, ``unknown`` says what was looked for.
CORE_FIELDS = (
    "age.min_months", "age.max_months", "target_groups", "mechanisms", "formats", "settings", "delivered_by",
    "prevention_levels", "sessions.number_min", "sessions.number_max", "sessions.length_minutes_min",
    "sessions.length_minutes_max", "sessions.frequency", "sessions.duration_weeks_min", "sessions.duration_weeks_max",
    "recognition.date", "recognition.committee", "effects", "contraindications",
    "owner", "website",
    *(f"implementation.{part}" for part in IMPLEMENTATION_PARTS),
)  # fmt: skip

#: Fields whose values come from ``vocabulary.yaml``; the vocabulary carries them under the same name.
VOCABULARY_FIELDS = (
    "origin", "attachment_link", "jgz_role", "target_groups", "mechanisms", "formats", "prevention_levels", "confidence",
    "recognition.level", "themes", "locations", "deliverers", "outcomes", "implementation.training_lengths",
)  # fmt: skip


class Age(Record):
    """Age of the child in months; negative is pregnancy. A null bound is unknown."""

    min_months: Months = Field(
        description="Jongste leeftijd in maanden; zwangerschap is negatief; null als het niet bekend is."
    )
    max_months: Months = Field(description="Oudste leeftijd in maanden; null als het niet bekend is.")
    text: Text | None = Field(description="De leeftijd in de woorden van de bron; null als er niets bij te zeggen is.")

    @rule
    def _ordered(self, _context: Context) -> Iterator[FieldFault]:
        yield from out_of_order(self, ("min_months", "max_months"))


class Sessions(Record):
    """Dose: number of sessions, minutes per session, weeks in all."""

    number_min: Count | None = Field(description="Kleinste aantal bijeenkomsten.")
    number_max: Count | None = Field(description="Grootste aantal bijeenkomsten; hier rekent het filter mee.")
    length_minutes_min: Count | None = Field(description="Kortste duur van een bijeenkomst, in minuten.")
    length_minutes_max: Count | None = Field(description="Langste duur van een bijeenkomst, in minuten.")
    frequency: Text | None = Field(description="Hoe vaak, zoals: om de week.")
    duration_weeks_min: Count | None = Field(description="Kortste duur van het geheel, in weken.")
    duration_weeks_max: Count | None = Field(description="Langste duur van het geheel, in weken.")
    duration_text: Text | None = Field(description="De duur in woorden, als een getal te weinig zegt.")
    note: Text | None = Field(description="Wat een lezer over het aantal en de duur moet weten.")

    @rule
    def _ordered(self, _context: Context) -> Iterator[FieldFault]:
        names = ("number", "length_minutes", "duration_weeks")
        yield from out_of_order(self, *((f"{name}_min", f"{name}_max") for name in names))


class Recognition(Record):
    """The verdict of the Dutch register: level (in words) and date.

    Its age follows from the date. ``older_than_5_years`` is what the register says of a recognition without a known date;
    ``under_reassessment`` is ``None`` where nobody read it.
    """

    level: Text = Field(
        description="Niveau in de databank, zoals in vocabulary.yaml; onbekend als het niet is gevonden."
    )
    date: PartialDay | None = Field(
        description="Datum van de erkenning: jjjj, jjjj-mm of jjjj-mm-dd; null als die niet bekend is."
    )
    committee: Text | None = Field(description="Deelcommissie die erkende.")
    older_than_5_years: bool | None = Field(
        default=None,
        description="Alleen invullen als een bron het zegt en de datum ontbreekt; anders null: het handboek rekent het uit.",
    )
    under_reassessment: bool | None = Field(
        description="true als de interventie opnieuw wordt beoordeeld; null als niemand het nakeek."
    )
    status_note: Text = Field(description="Wat er bekend is over de erkenning van vandaag.")
    previous: tuple[Text, ...] = Field(description="Eerdere erkenningen, elk in een zin.")

    @rule
    def _age_follows_from_the_date(self, _context: Context) -> Iterator[FieldFault]:
        if self.date and self.older_than_5_years is not None:
            problem = "volgt al uit date"
            yield FieldFault(("older_than_5_years",), problem, "alleen als date null is; haal het veld anders weg")


class Effect(Record):
    """One study: what it measured and found. ``effect_size`` is the source's own wording (d, r, percentages)."""

    study: Text = Field(description="Het onderzoek, met de eerste schrijver.")
    year: int | None = Field(description="Jaar van het artikel.")
    design: Text = Field(description="Opzet, zoals: gerandomiseerd onderzoek (RCT).")
    n: Count | None = Field(description="Aantal kinderen of gezinnen.")
    result_known: bool = Field(description="false als het onderzoek nog loopt of de uitkomst niet is gelezen.")
    result: Text = Field(description="Wat eruit kwam, in een of twee zinnen.")
    effect_size: Text | None = Field(
        description="Grootte van het effect, zoals de bron die geeft; null als die niet is gezien."
    )
    caveat: Text | None = Field(description="Wat de lezer erbij moet weten, zoals: de makers deden het onderzoek.")
    source: Slug = Field(description="Sleutel van de bron onder sources.")
    design_kind: DesignKind = Field(description="Soort onderzoek; met n volgt daaruit hoe zeker een uitkomst is.")
    found: tuple[OutcomeFinding, ...] = Field(
        description="Wat er per uitkomst is gevonden; leeg als de uitkomst niet is gelezen."
    )

    @rule
    def _finds_what_is_known(self, _context: Context) -> Iterator[FieldFault]:
        if self.found and not self.result_known:
            yield FieldFault(("found",), "zegt wat er is gevonden", "leeg zolang result_known false is")


class Decisive(Record):
    """Something that decides a choice and so stands on the card: a time to begin, an effect that was not found, an unsure date, no offer."""

    kind: Literal["instappen", "effect", "erkenning", "aanbod"] = Field(description="Waar het over gaat.")
    text: Text = Field(description="Een zin voor op de kaart.")
    sources: Annotated[tuple[Slug, ...], Field(min_length=1)] = Field(description="Sleutels van de bronnen.")


class Intervention(SourcedRecord):
    """A programme or way of working that may help; see the module docstring for the three rules."""

    name: Text = Field(description="Volledige naam, met de afkorting erachter.")
    abbreviation: Text | None = Field(description="Afkorting; null als er geen is.")
    other_names: Values = Field(description="Andere namen, waar lezers ook op zoeken.")
    named_in_kennisbank: bool = Field(
        description="true als de Kennisbank Werkzame Elementen de interventie als voorbeeld noemt."
    )
    origin: Text = Field(description="Waar zij vandaan komt, en of zij hier te krijgen is, uit vocabulary.yaml.")
    attachment_link: Text = Field(description="Hoe de interventie met hechting te maken heeft, uit vocabulary.yaml.")
    jgz_role: Text = Field(description="Wat de JGZ erin doet, uit vocabulary.yaml.")
    summary: Text = Field(description="Wat er gebeurt, in twee of drie zinnen voor een ouder.")
    age: Age = Field(description="Leeftijd van het kind.")
    target_groups: Values = Field(description="Voor wie, uit vocabulary.yaml.")
    goal: Text = Field(description="Wat de interventie wil bereiken, in een zin.")
    mechanisms: Values = Field(description="Waardoor het werkt, uit vocabulary.yaml.")
    sessions: Sessions = Field(description="Aantal en duur van de bijeenkomsten.")
    formats: Values = Field(description="Vorm, uit vocabulary.yaml.")
    settings: Values = Field(description="Waar het gebeurt, in gewone woorden.")
    delivered_by: Values = Field(description="Wie het uitvoert.")
    themes: Values = Field(description="Waar het om gaat, uit vocabulary.yaml.")
    locations: Values = Field(
        description="Soort plaats, uit vocabulary.yaml; leeg als de woorden van de bron niets zeggen."
    )
    deliverers: Values = Field(description="Soort uitvoerder, uit vocabulary.yaml.")
    outcomes: Values = Field(description="Waar het onderzoek onder effects naar keek, uit vocabulary.yaml.")
    implementation: Implementation = Field(
        description="Wat het van een organisatie vraagt: elke uitspraak met haar eigen bron."
    )
    decisive: tuple[Decisive, ...] = Field(
        default=(), description="Wat de keuze bepaalt en dus op de kaart staat; geen aanbod volgt al uit origin."
    )
    prevention_levels: Values = Field(description="Voor welke zwaarte, uit vocabulary.yaml.")
    recognition: Recognition = Field(
        description="Het oordeel van de databank. Vernieuw je het, loop dan alle velden erin langs."
    )
    effects: tuple[Effect, ...] = Field(description="Wat onderzoek vond, per studie; ook wat niets vond.")
    contraindications: tuple[Text, ...] | None = Field(
        description="Voor wie het niet is; null als daar niets over is gevonden."
    )
    owner: Text | None = Field(description="Wie de interventie beheert.")
    website: Url | None = Field(description="Adres van de eigen site.")
    confidence: Text = Field(description="Hoe zeker het geheel is: een waarde uit vocabulary.yaml.")
    note: Text = Field(description="Wat een lezer verder moet weten, ook wat niet klopte in de bronnen.")
    provenance: tuple[Provenance, ...] = Field(description="Per groep velden: op welke bronnen zij rusten.")
    differing_values: tuple[DifferingValues, ...] = Field(
        default=(), description="Waar bronnen van elkaar verschillen."
    )
    unknown: tuple[UnknownFields, ...] = Field(default=(), description="Lege velden, met waar is gezocht.")

    @rule
    def _values_have_sources(self, _context: Context) -> Iterator[FieldFault]:
        yield from sourceless(self, ASSERTED_FIELDS)

    @rule
    def _gaps_are_named(self, _context: Context) -> Iterator[FieldFault]:
        yield from unknown_mismatches(self, CORE_FIELDS)

    @rule
    def _values_are_on_the_list(self, context: Context) -> Iterator[FieldFault]:
        if context.values:
            yield from off_vocabulary(self, VOCABULARY_FIELDS, context.values)

    @rule
    def _outcomes_are_those_of_the_studies(self, _context: Context) -> Iterator[FieldFault]:
        found = {one.outcome for effect in self.effects for one in effect.found}
        if found != set(self.outcomes):
            allowed = f"precies wat onder effects bij found staat: {', '.join(sorted(found)) or 'niets'}"
            yield FieldFault(("outcomes",), "past niet bij de studies", allowed)
