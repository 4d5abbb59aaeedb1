"""Reads one part of a content folder, as a test needs it: what it holds, and its faults as lines from that folder."""

from hechting.reading.folder import ContentFolder
from hechting.reading.parts import read_activities, read_tables
from hechting.reading.places import CONTENT
from hechting.schema.captions import Remarks
from hechting.schema.context import Context
from hechting.schema.prevalence import shares_by_population
from hechting.schema.source import SourceShelf

SHELF = ContentFolder(CONTENT).one("sources.yaml", SourceShelf, Context())[0].sources


def lines(faults, folder):
    """Return faults as ``file:line: field: problem — allowed``, with files as seen from the folder."""
    return [
        f"{one.file.relative_to(folder).as_posix()}:{one.line}: {one.field}: {one.problem} — {one.allowed}"
        for one in faults
    ]


def tables_of(folder=CONTENT):
    """Return the tables of a folder and all faults in them and in their remarks."""
    files = ContentFolder(folder)
    remarks, _ = files.one("remarks.yaml", Remarks, Context(shelf=SHELF))
    return read_tables(files, Context(shelf=SHELF, remarks=remarks)), lines(files.faults, files.path)


def faults_in(folder, *names):
    """Return the faults of some files of a folder with tables."""
    return [line for line in tables_of(folder)[1] if line.startswith(names)]


def activities_of(folder=CONTENT, prevalence=None, vocabulary=None):
    """Return the activities of a folder by engine, and all faults in them."""
    files = ContentFolder(folder)
    context = Context(shelf=SHELF, shares=shares_by_population(prevalence) if prevalence else None)
    return read_activities(files, context, vocabulary), lines(files.faults, files.path)


def one_of(folder, name, kind, context=None):
    """Return the record of one file, and its faults."""
    files = ContentFolder(folder)
    record, _ = files.one(name, kind, context or Context(shelf=SHELF))
    return record, lines(files.faults, files.path)
