"""The columns of a list of one's own: their Dutch headings, what a cell may hold, and which field it fills."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

__all__ = ("ALSO", "COLUMNS", "FIRST", "CellFault", "Column")


#: The oldest age in a list, in months: 25 years.
OLDEST = 300

#: The youngest: the beginning of a pregnancy.
YOUNGEST = -9


class CellFault(ValueError):
    """A cell that cannot be read: what is wrong, and what is allowed."""

    def __init__(self, problem: str, allowed: str) -> None:
        self.problem, self.allowed = problem, allowed
        super().__init__(f"{problem} — {allowed}")


@dataclass(frozen=True)
class Column:
    """A column: what an editor reads about it, how a cell is read, and the field that it fills."""

    field: str
    read: Callable[[Any], Any]
    help: str


def _text(value: Any) -> str:
    if isinstance(value, list | tuple | dict):
        problem = "is een lijst"
        raise CellFault(problem, "één tekst in deze cel")
    return " ".join(str(value).split())


def _list(value: Any) -> tuple[str, ...]:
    """Read what stands in one cell as a list, separated by commas; JSON and tables may hold a real list."""
    if isinstance(value, list | tuple):
        parts = [str(one) for one in value]
    else:
        if re.search("[;|\n]", str(value)):
            problem = f"{value!r} is met een ander teken gescheiden"
            raise CellFault(problem, "waarden met een komma ertussen, zoals: groep, individueel thuis")
        parts = str(value).split(",")
    return tuple(dict.fromkeys(" ".join(part.split()) for part in parts if part.strip()))


def _number(value: Any, allowed: str) -> float:
    if isinstance(value, bool):
        problem = f"{value!r} is geen getal"
        raise CellFault(problem, allowed)
    if isinstance(value, int | float):
        return value
    text = str(value).strip().replace(",", ".")
    if not re.fullmatch(r"-?\d+(\.\d+)?", text):
        problem = f"{value!r} is geen getal"
        raise CellFault(problem, allowed)
    return float(text)


def _age(value: Any) -> int | float:
    months = _number(value, "de leeftijd in maanden als getal, zoals 36 voor 3 jaar; zwangerschap is -9")
    if not YOUNGEST <= months <= OLDEST:
        problem = f"{value} maanden is {'ouder dan 25 jaar' if months > OLDEST else 'voor de zwangerschap'}"
        raise CellFault(problem, f"een getal van {YOUNGEST} tot {OLDEST}, in maanden")
    return int(months) if months == int(months) else months


def _sessions(value: Any) -> tuple[int, int]:
    """Read a number of sessions, or the lowest and the highest."""
    allowed = "een heel getal, of twee zoals 6-8"
    found = re.fullmatch(r"(\d+)\s*(?:-|–|tot|tot en met)\s*(\d+)", str(value).strip())
    low, high = (int(found[1]), int(found[2])) if found else (_whole(value, allowed),) * 2
    if low > high:
        problem = f"{value!r} begint hoger dan het eindigt"
        raise CellFault(problem, allowed)
    return low, high


def _whole(value: Any, allowed: str) -> int:
    number = _number(value, allowed)
    if number < 0 or number != int(number):
        problem = f"{value!r} is geen aantal"
        raise CellFault(problem, allowed)
    return int(number)


def _address(value: Any) -> str:
    text = _text(value)
    if not re.fullmatch(r"https?://\S+", text):
        problem = f"{text!r} is geen adres"
        raise CellFault(problem, "een adres dat begint met https://")
    return text


#: The eight columns that every list has.
FIRST: Mapping[str, Column] = MappingProxyType(
    {
        "naam": Column("name", _text, "Hoe het aanbod heet."),
        "leeftijd van": Column("age_from", _age, "Jongste leeftijd van het kind in maanden; zwangerschap is -9."),
        "leeftijd tot": Column("age_to", _age, "Oudste leeftijd van het kind in maanden."),
        "sessies": Column("sessions", _sessions, "Aantal bijeenkomsten: een getal, of twee zoals 6-8."),
        "doelgroep": Column("target_groups", _list, "Voor wie; meer waarden met een komma ertussen."),
        "werkt via": Column("mechanisms", _list, "Waardoor het werkt; meer waarden met een komma ertussen."),
        "vorm": Column("formats", _list, "Zoals: groep, individueel thuis."),
        "samenvatting": Column("summary", _text, "Wat er gebeurt, in een of twee zinnen."),
    }
)

#: Columns that a list may have too.
ALSO: Mapping[str, Column] = MappingProxyType(
    {
        "afkorting": Column("abbreviation", _text, "De afkorting."),
        "andere namen": Column("other_names", _list, "Andere namen, waar lezers ook op zoeken."),
        "doel": Column("goal", _text, "Wat het aanbod wil bereiken, in een zin."),
        "minuten": Column("minutes", _sessions, "Duur van een bijeenkomst in minuten: een getal, of twee zoals 60-90."),
        "plaats": Column("locations", _list, "Zoals: thuis, consultatiebureau of wijk."),
        "uitvoerder": Column("deliverers", _list, "Wie het doet, zoals: JGZ, vrijwilliger."),
        "thema": Column("themes", _list, "Waar het om gaat, zoals: huilen en onrust."),
        "niveau van preventie": Column("prevention_levels", _list, "Zoals: universeel, selectief."),
        "rol van de jgz": Column("jgz_role", _text, "Zoals: JGZ voert zelf uit, verwijzing."),
        "band met hechting": Column("attachment_link", _text, "hoofddoel, subdoel of indirect."),
        "aanbieder": Column("owner", _text, "Wie het aanbiedt."),
        "website": Column("website", _address, "Het adres van de eigen site."),
        "opmerking": Column("note", _text, "Wat een lezer verder moet weten."),
    }
)

COLUMNS: Mapping[str, Column] = MappingProxyType({**FIRST, **ALSO})
