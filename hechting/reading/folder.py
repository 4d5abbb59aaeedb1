"""A folder with content: each file in it is read and parsed once, and all faults of all files are gathered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from hechting.reading.drawings import read_drawing
from hechting.reading.faults import Fault
from hechting.reading.located import LocatedData
from hechting.reading.located_csv import read_located_csv
from hechting.reading.located_yaml import read_located_yaml
from hechting.reading.validated import validated
from hechting.schema.base import Record
from hechting.schema.captions import Message, Remarks, Words
from hechting.schema.context import Context
from hechting.schema.drawing import Drawing
from hechting.schema.table import Table

__all__ = ("ContentFolder", "Located")


AnyModel = TypeVar("AnyModel", bound=BaseModel)

AnyRecord = TypeVar("AnyRecord", bound=Record)

AnyWords = TypeVar("AnyWords", bound=Words)

#: A record of a file that has no faults, and the file's data with its lines.
Located = tuple[AnyModel | None, LocatedData]


class ContentFolder:
    """Reads the files of one folder. ``faults`` grows on the way. What the folder does not have comes from ``base``, if given."""

    def __init__(self, path: Path, base: Path | None = None) -> None:
        self.path = path.absolute()
        self.base = base
        self.read: list[LocatedData] = []

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Every fault of what has been read, in order of file and line."""
        return tuple(sorted({fault for located in self.read for fault in located.faults}))

    def one(self, name: str, kind: type[AnyModel], context: Context) -> Located[AnyModel]:
        """Read one YAML file as one record."""
        return self._one_at(self._at(name), kind, context)

    def _one_at(self, path: Path, kind: type[AnyModel], context: Context) -> Located[AnyModel]:
        located = self._kept(read_located_yaml(path))
        return validated(kind, located, context), located

    def _at(self, name: str) -> Path:
        """Return where a file or folder is read: here, or else in the base."""
        own = self.path / name
        return own if self.base is None or own.exists() else self.base / name

    def many(
        self, subfolder: str, kind: type[AnyRecord], context: Context, taken: dict[str, str]
    ) -> dict[str, AnyRecord]:
        """Read a folder with one record per YAML file. ``taken`` says whose each id is; a new one is added."""
        records: dict[str, AnyRecord] = {}
        for path in self._files_in(subfolder, ".yaml"):
            record, located = self._one_at(path, kind, context)
            _claim(located, path.stem, taken, f"{subfolder}/{path.name}")
            if record is not None:
                records[path.stem] = record
        return records

    def drawings(self, subfolder: str) -> dict[str, Drawing]:
        """Read a folder with SVG files."""
        drawings: dict[str, Drawing] = {}
        for path in self._files_in(subfolder, ".svg"):
            drawing, located = read_drawing(path)
            self._kept(located)
            if drawing is not None:
                drawings[path.stem] = drawing
        return drawings

    def table(
        self, name: str, words: type[AnyWords], row: type[AnyRecord], told_by: Sequence[str], context: Context
    ) -> Table[AnyWords, AnyRecord] | None:
        """Read ``name.yaml`` as ``words`` and each line of ``name.csv`` as a ``row``; with faults there is no table.

        A row finds the words in its context, unless they have faults themselves. ``told_by`` names the columns that
        together tell one row from another.
        """
        shown, located = self.one(f"{name}.yaml", words, context)
        lines = [self._kept(line) for line in read_located_csv(self._at(f"{name}.csv"), tuple(row.model_fields))]
        read = [validated(row, line, context.beside(shown)) for line in lines]
        _report_repeated_rows(lines, told_by)
        rows = tuple(record for record in read if record is not None)
        if shown is not None and len(rows) == len(lines):
            _report_empty_figures(shown.figures, rows, located)
            for fault in shown.faults_beside(rows):
                located.add_fault(fault.path, fault.problem, fault.allowed)
        remarks = context.remarks
        is_whole = len(rows) == len(lines) and not any(one.faults for one in (located, *lines))
        if shown is None or not isinstance(remarks, Remarks) or not is_whole:
            return None
        return Table(rows, shown, remarks)

    def misplaced(self, subfolder: str, known: Sequence[str]) -> None:
        """Report what stands in a folder of folders and would not be read."""
        for path in self._shown_in(subfolder):
            if path.name not in known or not path.is_dir():
                located = self._kept(LocatedData(path))
                located.add_fault_on_line(1, "wordt hier niet gelezen", f"een van de mappen {', '.join(known)}")

    def required(self, subfolder: str) -> None:
        """Report a folder without any record."""
        if not self._shown_in(subfolder):
            located = self._kept(LocatedData(self._at(subfolder)))
            located.add_fault(("(map)",), "er staat geen enkel record in", "een map met een .yaml-bestand per record")

    def _kept(self, located: LocatedData) -> LocatedData:
        self.read.append(located)
        return located

    def _shown_in(self, subfolder: str) -> list[Path]:
        folder = self._at(subfolder)
        return sorted(path for path in folder.iterdir() if not path.name.startswith(".")) if folder.is_dir() else []

    def _files_in(self, subfolder: str, ending: str) -> Iterator[Path]:
        for path in self._shown_in(subfolder):
            if path.suffix == ending:
                yield path
            else:
                problem = f"wordt niet gelezen, want de naam eindigt niet op {ending}"
                self._kept(LocatedData(path)).add_fault_on_line(1, problem, "geef het een andere naam, of haal het weg")


def _claim(located: LocatedData, stem: str, taken: dict[str, str], name: str) -> None:
    """An id is an address: one file has it, and its name says so."""
    if located.data is None or not isinstance(record_id := located.data.get("id"), str):
        return
    if record_id in taken:
        located.add_fault(("id",), f"{record_id!r} is al {taken[record_id]}", "een eigen id in elk bestand")
    elif record_id != stem:
        problem = f"{record_id!r} is anders dan de bestandsnaam"
        located.add_fault(("id",), problem, f"id: {stem}, of geef het bestand een andere naam")
    taken.setdefault(record_id, f"de id van {name}")


def _report_repeated_rows(lines: Sequence[LocatedData], told_by: Sequence[str]) -> None:
    seen: dict[tuple[Any, ...], int] = {}
    for line in lines:
        if line.data is None:
            continue
        name = tuple(line.data[field] for field in told_by)
        if name in seen:
            problem = f"heeft dezelfde {', '.join(told_by)} als regel {seen[name]}"
            line.add_fault((told_by[-1],), problem, "elke rij één keer; zeg hier wat er anders is, of haal er een weg")
        seen.setdefault(name, line.line_of(()))


def _report_empty_figures(figures: Sequence[Message], rows: Sequence[Any], located: LocatedData) -> None:
    """Report figures in which no row stands; rows of a table without figures stand in all of them."""
    for place, figure in enumerate(figures):
        if not any(figure.key in getattr(row, "figures", (figure.key,)) for row in rows):
            name = located.file.with_suffix(".csv").name
            located.add_fault(
                ("figures", place),
                f"geen enkele rij van {name} staat in {figure.key!r}",
                f"noem {figure.key} in de kolom figures van een rij, of haal de grafiek weg",
            )
