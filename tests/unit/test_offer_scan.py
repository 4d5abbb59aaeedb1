"""The scan of a town's offer: cells, combinations and lists in Python, in the browser's code, and by a naive third reading."""

import json
import random
import shutil
import subprocess
from datetime import date
from itertools import combinations as sets_of
from pathlib import Path

import pytest

from hechting import load_library, offer_scan
from hechting.engines.offer_scan.readable import national_map
from hechting.engines.offer_scan.widget import OfferScanWidget, _known_words
from hechting.filtering.combinations import LARGEST, MOST_GAPS, MOST_SHOWN
from hechting.filtering.discouraged import discouraged_in_name
from hechting.reading.offer_list import read_offers, template
from hechting.reading.own_columns import COLUMNS
from hechting.wording.folding import slug

JS = Path(__file__).parents[2] / "js"
LISTS = sorted((Path(__file__).parents[1] / "data" / "town_lists").iterdir())
LIBRARY = load_library()
RECORDS = LIBRARY.interventions
VOCABULARY = LIBRARY.vocabulary
GROUPS = VOCABULARY.values("target_groups")
LEVELS = VOCABULARY.values("prevention_levels")
DAY = "2026-11-29"


@pytest.fixture(autouse=True)
def _a_fixed_day(monkeypatch):
    monkeypatch.setenv("HECHTING_TODAY", DAY)


def _key(label):
    return slug(label).strip("-")


def _towns():
    """Make up towns: what they offer, the families that they count, and the gaps that they choose."""
    dice = random.Random(5)
    for size in (0, 1, 3, 8, 20):
        offers = [{"handbook": one, "name": one} for one in dice.sample(sorted(RECORDS), size)]
        for number in range(size // 2):
            low, high = sorted(dice.choices(range(-9, 200), k=2))
            offers.append(
                {
                    "name": f"Eigen {number}",
                    "age_from": dice.choice([None, low]),
                    "age_to": dice.choice([None, high]),
                    "target_groups": [_key(one) for one in dice.sample(GROUPS, dice.randrange(3))],
                    "levels": [_key(one) for one in dice.sample(LEVELS, dice.randrange(3))],
                    "recognised_on": dice.choice([None, "2019", "2024-02", "2021-11-29", "2021-11-30"]),
                }
            )
        for one in offers[: size // 3]:
            one["recognised_on"] = "2025-03"
        # What a town says of an offer of the handbook goes before the handbook.
        for one in offers[1:2]:
            one["target_groups"] = [_key(GROUPS[size % len(GROUPS)])]
        for one in offers:
            one["places"] = dice.choice([None, 5, 40]) if size < 20 else 5
        yield {
            "offers": offers,
            "families": {_key(one): dice.choice([3, 30, 300]) for one in dice.sample(GROUPS, 6)},
            "level": dice.choice([None, *map(_key, LEVELS)]),
            "gaps": [
                (
                    _key(dice.choice(GROUPS)),
                    _key(dice.choice(VOCABULARY.age_bands).label),
                    dice.choice([None, None, _key(LEVELS[1])]),
                )
                for _ in range(size % 7 + 1)
            ],
        }


def _scan(town):
    scan = offer_scan()
    for name, value in town.items():
        setattr(scan, name, value)
    return scan


TOWNS = list(_towns())


def _naive_serves(offer, group, band, level):
    """Tell whether an offer serves a group, an age and a level, straight from its record and what the town said."""
    record = RECORDS.get(offer.get("handbook"))
    low, high = offer.get("age_from"), offer.get("age_to")
    if low is None and high is None and record:
        low, high = record.age.min_months, record.age.max_months
    if low is None and high is None:
        return False
    groups = offer.get("target_groups") or [_key(one) for one in (record.target_groups if record else ())]
    levels = offer.get("levels") or [_key(one) for one in (record.prevention_levels if record else ())]
    first, last = band.age_from, 1000 if band.age_to is None else band.age_to
    overlaps = max(first, -100 if low is None else low) <= min(last, 1000 if high is None else high)
    return group in groups and overlaps and (level is None or level in levels)


def _naive_is_recent(offer):
    record = RECORDS.get(offer.get("handbook"))
    rank = VOCABULARY.recognition_level(record.recognition.level).rank if record else None
    given = offer.get("recognised_on") or (record.recognition.date if rank else None)
    if given is None:
        return False
    year, month, day = (int(one) for one in (given + "-01-01")[:10].split("-"))
    return (year + 5, month, day) > tuple(map(int, DAY.split("-")))


@pytest.mark.parametrize("town", TOWNS, ids=range(len(TOWNS)))
def test_every_cell_follows_from_the_records(town):
    scan = _scan(town)
    cells = {(one.row, one.column): one for one in scan.cells}
    seen = 0
    for group in map(_key, GROUPS):
        of_group = [
            one for one in town["offers"] if any(_naive_serves(one, group, band, None) for band in VOCABULARY.age_bands)
        ]
        for band in VOCABULARY.age_bands:
            if (group, _key(band.label)) in scan._shown.nowhere:
                assert (group, _key(band.label)) not in cells
                continue
            here = [one for one in town["offers"] if _naive_serves(one, group, band, town["level"])]
            families = town["families"].get(group)
            is_full = families is not None and all(one["places"] is not None for one in of_group)
            too_few = is_full and sum(one["places"] for one in of_group) < families
            expected = "ontbreekt"
            if here:
                is_thin = len(here) == 1 or not any(map(_naive_is_recent, here)) or too_few
                expected = "dun" if is_thin else "gedekt"
            cell = cells[group, _key(band.label)]
            assert (cell.status, len(cell.offers)) == (expected, len(here)), (group, band.label)
            seen += 1
    assert seen == len(cells)


def test_towns_show_every_status_and_every_reason():
    cells = [cell for town in TOWNS for cell in _scan(town).cells]
    assert {one.status for one in cells} == {"gedekt", "dun", "ontbreekt"}
    reasons = {reason for one in cells for reason in one.reasons}
    assert reasons == {"een-aanbod", "geen-recente-erkenning", "te-weinig-plekken"}


def _naive_combinations(scan):
    """Find the gaps that each set serves, and keep the sets without a superfluous member that serve the most."""
    offered = {one["handbook"] for one in scan.offers}
    bands = {_key(band.label): band for band in VOCABULARY.age_bands}
    serves = {}
    for one in RECORDS.values():
        if one.id not in offered and one.origin not in VOCABULARY.offer_warnings:
            gaps = {
                gap
                for gap in map(tuple, scan.gaps)
                if _naive_serves({"handbook": one.id}, gap[0], bands[gap[1]], gap[2])
            }
            if gaps:
                serves[one.id] = gaps
    sets = [ids for size in range(1, LARGEST + 1) for ids in sets_of(sorted(serves), size)]
    together = {ids: set().union(*(serves[one] for one in ids)) for ids in sets}
    lean = [
        ids
        for ids in sets
        if not any(together[ids] == set().union(*(serves[o] for o in ids if o != one)) for one in ids)
    ]
    most = max((len(together[ids]) for ids in lean), default=0)
    return {ids: together[ids] for ids in lean if len(together[ids]) == most}


@pytest.mark.parametrize("town", TOWNS[1:4], ids=range(1, 4))
def test_combinations_serve_the_most_gaps_without_a_superfluous_member_and_say_why(town):
    scan = _scan(town)
    found = scan.combinations
    allowed = _naive_combinations(scan)
    assert len(found) == min(MOST_SHOWN, len(allowed))
    assert len({one.ids for one in found}) == len(found)
    for one in found:
        assert set(one.served) == allowed[one.ids]
    if found:
        fewest = next(one for one in found if "minste-programmas" in one.principles)
        assert len(fewest.ids) == min(map(len, allowed))
        strongest = next(one for one in found if "sterkste-erkenning" in one.principles)
        assert sum(not _naive_is_recent({"handbook": one}) for one in strongest.ids) == min(
            sum(not _naive_is_recent({"handbook": one}) for one in ids) for ids in allowed
        )


@pytest.fixture(scope="module")
def in_the_browser():
    """What the browser's code makes of the same towns and lists."""
    if shutil.which("node") is None or not (JS / "node_modules").is_dir():
        pytest.skip("Node, or what js/ needs, is not installed here")
    scans = [_scan(town) for town in TOWNS]
    cases = [{"offers": one.offers, "families": one.families, "level": one.level, "gaps": one.gaps} for one in scans]
    lists = [path.read_text(encoding="utf-8") for path in LISTS]
    given = {"content": scans[0].content, "day": DAY, "cases": cases, "lists": lists}
    command = ("node", "test.mjs", "--scan")
    done = subprocess.run(
        command, cwd=JS, input=json.dumps(given), capture_output=True, text=True, encoding="utf-8", check=True
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("place", range(len(TOWNS)))
def test_the_browser_judges_alike(in_the_browser, place):
    scan = _scan(TOWNS[place])
    assert in_the_browser["judged"][place]["cells"] == [
        {
            "place": [one.row, one.column],
            "status": one.status,
            "reasons": list(one.reasons),
            "offers": [[each.offer.name, each.strength] for each in one.offers],
        }
        for one in scan.cells
    ]
    assert in_the_browser["judged"][place]["combinations"] == [
        {"ids": list(one.ids), "principles": list(one.principles), "served": [list(gap) for gap in one.served]}
        for one in scan.combinations
    ]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_the_browser_reads_a_list_alike(in_the_browser, path):
    found = read_offers(path, _known_words(offer_scan()._shown), date.fromisoformat(DAY))
    told = in_the_browser["read"][LISTS.index(path)]
    assert told["offers"] == [one.model_dump(mode="json") for one in found.offers]
    if path.stem != "open_quote":  # the words of a broken file are Python's own there
        assert told["faults"] == found.faults
    assert len(told["faults"]) == len(found.faults)


def test_all_faults_come_at_once_and_the_good_rows_are_kept():
    scan = offer_scan(offers=next(path for path in LISTS if path.name == "faults.csv"))
    assert [one["name"] for one in scan.offers] == ["Stevig Ouderschap", "Buurtgezin"]
    assert scan.offers[0]["handbook"] == "stevig-ouderschap"
    told = "\n".join(scan.unread)
    for expected in (
        "regel 1, wijk: deze kolom ken ik niet",
        "regel 4, leeftijd tot: ‘3 jaar’ is geen getal — de leeftijd in maanden",
        "regel 4, doelgroep: ‘vader’ staat niet in de lijst — bedoel je vaders?",
        "regel 4, plekken per jaar: ‘veel’ is geen getal",
        "regel 4, kosten per jaar: ‘12.5’ is geen bedrag",
        "regel 4, erkend op: 2031 ligt in de toekomst",
        "regel 5, naam: is leeg",
        "regel 6, leeftijd van: 48 is hoger dan leeftijd tot 12",
        "regel 6, niveau van preventie: ‘licht’ staat niet in de lijst — kies uit: universeel",
        "regel 6, erkend op: ‘30-02-2020’ is geen datum",
        "regel 7, bestand: heeft 10 waarden, en er zijn 9 kolommen",
    ):
        assert expected in told


def test_a_list_from_a_spreadsheet_is_read_as_it_was_meant():
    scan = offer_scan(offers=next(path for path in LISTS if path.name == "good.csv"))
    assert scan.unread == []
    vipp, fathers, mothers = scan.offers
    assert (vipp["handbook"], vipp["places"]) == ("vipp-sd", 40)
    assert (fathers["places"], fathers["cost"], fathers["note"]) == (1200, 12500, "eerste regel; zelfde cel")
    assert (mothers["target_groups"], mothers["recognised_on"]) == (["alle-ouders", "zwangeren"], "2024-05-31")


def test_what_stands_twice_in_a_list_counts_once_and_is_named():
    scan = offer_scan(offers=next(path for path in LISTS if path.name == "twice.csv"))
    assert [one["name"] for one in scan.offers] == ["VIPP-SD", "Buurtgroep", "Buurtgroep"]
    assert scan.unread == [
        "regel 3, naam: ‘VIPP-SD’ staat er al, op regel 2 — één rij per aanbod",
        "regel 5, naam: ‘Buurtgroep’ staat er al, op regel 4 — één rij per aanbod",
    ]


def test_a_list_is_added_once_and_what_the_handbook_knows_stands_once():
    path = next(path for path in LISTS if path.name == "good.csv")
    scan = offer_scan()
    scan.offers = [{"handbook": "vipp-sd", "name": "VIPP-SD"}, {"name": "Anders"}]
    scan.read(path)
    scan.read(path)
    assert sorted(one["name"] for one in scan.offers) == ["Anders", "Mama café", "VIPP-SD", "Vaderavond"]
    assert next(one for one in scan.offers if one["handbook"])["places"] == 40


def test_a_scan_that_was_saved_from_a_page_is_read_whole(tmp_path):
    path = tmp_path / "scan.json"
    offers = [{"handbook": "nika", "name": "NIKA", "places": 12}]
    saved = {"town": "Proefstad", "offers": offers, "births": 800, "gaps": [["vaders", "1-jaar", None]], "before": None}
    path.write_text(json.dumps({"hechting": "aanbodscan", "version": 1, "scan": saved}), encoding="utf-8")
    scan = offer_scan(offers=path)
    assert (scan.births, scan.offers[0]["places"], scan.gaps) == (800, 12, [["vaders", "1-jaar", None]])
    assert scan.state["town"] == "Proefstad"
    path.write_text('{"hechting": "iets anders"}', encoding="utf-8")
    assert offer_scan(offers=path).unread


def test_what_is_discouraged_does_not_count_and_another_name_does():
    scan = offer_scan()
    scan.offers = [{"name": "Rebirthing voor peuters", "target_groups": ["vaders"], "age_from": 0}]
    assert {one.status for one in scan.cells} == {"ontbreekt"}
    assert discouraged_in_name(LIBRARY, "Cursus hechting en therapie") == []
    assert discouraged_in_name(LIBRARY, "Rebirthingweekend") == discouraged_in_name(LIBRARY, "Rebirthing") != []
    assert discouraged_in_name(LIBRARY, "Een weekend autorebirthing") == []


def test_the_columns_of_the_empty_list_mean_what_they_mean_elsewhere():
    columns = template().removeprefix("\ufeff").strip().split(";")
    assert set(columns) - set(COLUMNS) == {"plekken per jaar", "kosten per jaar", "erkend op"}


def test_state_and_traits_follow_each_other():
    scan = offer_scan()
    heard = []
    scan.observe(lambda change: heard.append(change["name"]), ["births", "offers"])
    scan.births = 400
    assert scan.state["births"] == 400
    scan.state = {**scan.state, "births": None, "offers": [{"handbook": "nika", "name": "NIKA"}]}
    assert scan.births is None
    assert scan.offers[0]["target_groups"] == []
    assert heard == ["births", "births", "offers"] or heard == ["births", "offers", "births"]


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("offers", [{"naam": "x"}], "een aanbod heeft: handbook, name"),
        ("level", "licht", "'licht' is geen zwaarte\neen van: universeel"),
        ("gaps", [("vaders", "1-jaar", None)] * (MOST_GAPS + 1), f"hoogstens {MOST_GAPS}"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(name, value, sentence):
    with pytest.raises(ValueError, match=sentence):
        setattr(offer_scan(), name, value)


def test_the_figure_has_a_word_in_every_cell_that_exists():
    scan = _scan(TOWNS[3])
    (heat,) = scan.figure().data
    words = [word for row in heat.text for word in row if word]
    assert sorted(words) == sorted(one.status for one in scan.cells)


def test_a_scan_of_ones_own_keeps_its_data_and_the_handbooks_its_call():
    assert offer_scan().call() == "offer_scan('aanbodscan')"
    assert offer_scan(offers=[{"naam": "Eigen"}]).call() is None
    assert '"Eigen"' in offer_scan(offers=[{"naam": "Eigen"}]).to_html()


def test_the_readable_form_counts_what_can_be_had():
    table = national_map(offer_scan()._shown)
    column = table.heads.index("1 jaar")
    row = next(one for one in table.rows if one[0] == "zwangeren")
    assert row[column] == "bestaat niet"
    row = next(one for one in table.rows if one[0] == "vaders")
    band = next(one for one in VOCABULARY.age_bands if one.label == "1 jaar")
    here = [one for one in RECORDS.values() if one.origin not in VOCABULARY.offer_warnings]
    count = sum(_naive_serves({"handbook": one.id}, "vaders", band, None) for one in here)
    assert row[column] == (str(count) if count else "–")


def test_what_was_not_found_says_what_was_looked_for():
    options = {
        one["id"]: one for one in OfferScanWidget(LIBRARY.activity("offer_scan", "aanbodscan")).content["options"]
    }
    for key, record in RECORDS.items():
        for part, said in (("training", "training"), ("cost", "cost"), ("availability", "availability")):
            is_known = bool(getattr(record.implementation, part))
            assert is_known != options[key][said][0].startswith("niet gevonden ("), (key, part)
