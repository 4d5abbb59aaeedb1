"""The parts of a library, each read from its files: records, tables, activities, drawings and words.

A part that has faults may be missing; what rests on it is then read without it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from hechting.reading.folder import ContentFolder
from hechting.reading.located import LocatedData
from hechting.schema.activity import Activity
from hechting.schema.address import RESERVED_KEYS
from hechting.schema.addresses import FILE as ADDRESSES
from hechting.schema.addresses import Addresses
from hechting.schema.better_roads import BetterRoads
from hechting.schema.captions import Remarks
from hechting.schema.comparisons import MEASURE, Comparisons, ComparisonWords
from hechting.schema.context import Context
from hechting.schema.coverage import Coverage
from hechting.schema.discouraged import DiscouragedApproach
from hechting.schema.effects import Effects, EffectWords, ResearchResult
from hechting.schema.evidence import Reviews
from hechting.schema.finding import Finding
from hechting.schema.glossary import Glossary
from hechting.schema.intervention import Intervention
from hechting.schema.kinds import activity_kinds
from hechting.schema.lesson import Lesson
from hechting.schema.plain_language import FILE as PLAIN_LANGUAGE
from hechting.schema.plain_language import PlainLanguage
from hechting.schema.prevalence import PrevalenceRow, PrevalenceWords, shares_by_population
from hechting.schema.search_words import (
    ASKED_AS_FILE,
    DANGER_FILE,
    STOP_WORDS_FILE,
    SYNONYMS_FILE,
    AskedAs,
    DangerWords,
    SearchWords,
    StopWords,
    Synonyms,
)
from hechting.schema.source import FILE as SHELF_FILE
from hechting.schema.source import SourceShelf
from hechting.schema.teen_births import BirthWords, BirthYear
from hechting.schema.ui import UiWords
from hechting.schema.vocabulary import Vocabulary

__all__ = ("read_activities", "read_parts", "read_records", "read_tables")


def read_parts(files: ContentFolder) -> dict[str, Any]:
    """Read every part of a library, by the names of its fields."""
    shelf = _shelf(files)
    context = Context(shelf=shelf.pages if shelf else None)
    vocabulary, _ = files.one("vocabulary.yaml", Vocabulary, context)
    remarks, _ = files.one("remarks.yaml", Remarks, context)
    context = replace(context, values=vocabulary.values if vocabulary else None, remarks=remarks)
    files.one("ui.yaml", UiWords, context)
    tables = read_tables(files, context)
    shares = shares_by_population(tables["prevalence"]) if tables["prevalence"] else None
    shapes = files.drawings("shapes")
    context = replace(context, results=tables["effects"].rows if tables["effects"] else None)
    records = read_records(files, context)
    beside = replace(context, shares=shares, shapes=shapes)
    return {
        **records,
        **tables,
        "sources": shelf.pages if shelf else None,
        "shelf": shelf,
        "remarks": remarks,
        "activities": read_activities(files, beside, vocabulary),
        "lessons": files.many("lessons", Lesson, context, {}),
        "shapes": shapes,
        "drawings": files.drawings("drawings"),
        "addresses": files.one(ADDRESSES, Addresses, context)[0],
        "better_roads": files.one("better_roads.yaml", BetterRoads, context)[0],
        "reviews": _reviews(files, context, records["interventions"]),
        "glossary": files.one("glossary.yaml", Glossary, context)[0],
        "coverage": files.one("coverage.yaml", Coverage, context)[0],
        "plain_language": files.one(PLAIN_LANGUAGE, PlainLanguage, context)[0],
        "search_words": _search_words(files, context),
        "vocabulary": vocabulary,
    }


def _reviews(files: ContentFolder, context: Context, interventions: Mapping[str, Intervention]) -> Reviews | None:
    """Read what research says of help in general; every result on help has to stand somewhere."""
    reviews, located = files.one("evidence.yaml", Reviews, context)
    if reviews is None or context.results is None or files.faults or files.base is not None:
        return reviews
    told = [one.number for record in interventions.values() for effect in record.effects for one in effect.found]
    general = (*(one.result for one in reviews.reviews), *(one.result for one in reviews.left_out))
    placed = (*general, *filter(None, told))
    for row in context.results:
        if row.kind == "interventie" and not any(one.names(row) for one in placed):
            problem = f"{row.study}, {row.part} staat nergens"
            located.add_fault(("reviews",), problem, "zet de rij van effects.csv onder reviews of left_out")
    return reviews


def _shelf(files: ContentFolder) -> SourceShelf | None:
    """Read the pages that were read; a folder of one's own has the handbook's beside its own."""
    shelf, located = files.one(SHELF_FILE, SourceShelf, Context())
    if shelf is None or files.base is None or located.file.parent == files.base:
        return shelf
    handbook, _ = ContentFolder(files.base).one(SHELF_FILE, SourceShelf, Context())
    return handbook.model_copy(update={"sources": {**handbook.sources, **shelf.sources}}) if handbook else shelf


def _search_words(files: ContentFolder, context: Context) -> SearchWords | None:
    """Read what the search knows of Dutch beside the book."""
    synonyms, _ = files.one(SYNONYMS_FILE, Synonyms, context)
    stop_words, _ = files.one(STOP_WORDS_FILE, StopWords, context)
    danger, _ = files.one(DANGER_FILE, DangerWords, context)
    asked_as, _ = files.one(ASKED_AS_FILE, AskedAs, context)
    if synonyms is None or stop_words is None or danger is None or asked_as is None:
        return None
    return SearchWords(synonyms, stop_words, danger, asked_as)


def read_records(files: ContentFolder, context: Context) -> dict[str, Any]:
    """Read the folders of records; an id is an address, so no two records share one."""
    taken: dict[str, str] = {}
    kinds = {"interventions": Intervention, "discouraged": DiscouragedApproach, "findings": Finding}
    for name in kinds:
        files.required(name)
    return {name: files.many(name, kind, context, taken) for name, kind in kinds.items()}


def read_tables(files: ContentFolder, context: Context) -> dict[str, Any]:
    """Read what the charts show."""
    told_by = ("study", "outcome", "measure", "part")
    effects = files.table("effects", EffectWords, ResearchResult, told_by, context)
    return {
        "effects": effects,
        "comparisons": _comparisons(files, effects, context),
        "prevalence": files.table("prevalence", PrevalenceWords, PrevalenceRow, ("population",), context),
        "teen_births": files.table("teen_births", BirthWords, BirthYear, ("year",), context),
    }


def _comparisons(files: ContentFolder, effects: Effects | None, context: Context) -> Comparisons | None:
    """Read which results are shown as two curves, and look those up."""
    words, located = files.one("overlap.yaml", ComparisonWords, context)
    if words is None or effects is None or not isinstance(context.remarks, Remarks):
        return None
    results = {one.key: _result(place, one.result.names, effects, located) for place, one in enumerate(words.figures)}
    known = {key: result for key, result in results.items() if result is not None}
    return Comparisons(known, words, context.remarks)


def _result(
    place: int, is_meant: Callable[[ResearchResult], bool], effects: Effects, located: LocatedData
) -> ResearchResult | None:
    """Look up the result of a comparison; one that is not there, or not the only one, is a fault."""
    found = [result for result in effects.rows if is_meant(result)]
    if len(found) == 1:
        return found[0]
    problem = f"{len(found)} rijen van effects.csv hebben deze study en part"
    located.add_fault(("figures", place, "result"), problem, f"study en part van één rij met measure {MEASURE}")
    return None


def read_activities(
    files: ContentFolder, context: Context, vocabulary: Vocabulary | None
) -> dict[str, dict[str, Activity]]:
    """Read the activities of each engine. One keeps its state in the address under its id, so no two share an id."""
    kinds = activity_kinds()
    files.misplaced("activities", tuple(kinds))
    criteria = [facet.address_key for facet in vocabulary.facets.values()] if vocabulary else []
    taken = dict.fromkeys((*RESERVED_KEYS, *criteria), "een vast deel van het adres")
    # The questions have keys of their own, so a chapter's id may be that of an activity.
    ids: dict[str, dict[str, str]] = {"quiz": {}}
    return {
        engine: files.many(f"activities/{engine}", kind, context, ids.get(engine, taken))
        for engine, kind in kinds.items()
    }
