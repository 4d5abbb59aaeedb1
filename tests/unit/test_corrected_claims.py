"""Claims that once were too strong, selective or wrong stay right: values come from the tables and records, not from here."""

import csv
import json
import math
import re
from pathlib import Path

import pytest

from hechting import load_library

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "hechting" / "content"
LIBRARY = load_library()


def notebook_text(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")


UNREAD = ("sources.yaml", "search_synonyms.yaml")


def texts():
    """Return every text that a reader can see, by its file; not the words that readers type."""
    found = {path: notebook_text(path) for path in (ROOT / "notebooks").glob("*.ipynb")}
    editable = [*(ROOT / "book").glob("*.md"), *CONTENT.rglob("*.yaml"), *CONTENT.glob("*.csv")]
    return found | {path: path.read_text(encoding="utf-8") for path in editable if path.name not in UNREAD}


TEXTS = texts()


def page(name):
    return next(text for path, text in TEXTS.items() if path.stem == name and path.parent.name in ("notebooks", "book"))


@pytest.mark.parametrize(
    "too_strong",
    [
        r"raakt veilig gehecht\.",
        r"weten we dat ouders",
        r"[Vv]eel ouders gaan er beter",
        r"gaat het vaak goed",
        r"zagen professionals bij",
        r"kinderen hoog zijn",
        r"[Mm]eer dan zeventig onderzoekers",
        r"1 procent met een stoornis",
        r"[Nn]iet in een grafiek gebruiken",
        r"het jaar voor de zwangerschap",
        r"aanleg maar weinig samen",
        r"slaapcoach",
    ],
)
def test_nothing_says_again_what_was_too_strong(too_strong):
    assert [path.name for path, text in TEXTS.items() if re.search(too_strong, text)] == []


def test_the_first_thousand_days_begin_before_birth():
    definition = next(term for term in LIBRARY.glossary.terms if term.id == "eerste-1000-dagen").definition
    counts = {span.id: span.begins for span in LIBRARY.activity("timeline", "groei-van-de-band").spans}
    assert counts["telling-kansrijke-start"] == -12
    assert "twaalf maanden voor de geboorte" in definition


def test_separation_anxiety_has_one_span_everywhere_and_says_that_sources_differ():
    spans = {span.id: span for span in LIBRARY.activity("timeline", "groei-van-de-band").spans}
    definition = next(term for term in LIBRARY.glossary.terms if term.id == "scheidingsangst").definition
    assert (spans["afscheid"].begins, spans["afscheid"].source) == (6, "nji-scheidingsangst")
    assert "zes maanden" in definition
    assert "Bronnen verschillen" in definition
    narrow = [path.name for path, text in TEXTS.items() if re.search(r"begint rond acht maanden", text)]
    assert narrow == []


#: Where 28 weeks is about something else, where the sources of VoorZorg are listed with what each says, or what readers type.
OTHER_28_WEEKS = {"home-start", "prevalence", "search_asked_as"}
WHO_SAYS_28 = r"meeste bronnen|deze bron|infographic|schrijft 'vanaf|prijspeil"


def test_28_weeks_is_never_a_fixed_fact_about_voorzorg():
    for path, text in TEXTS.items():
        for found in re.finditer("28 weken", text if path.stem not in OTHER_28_WEEKS else ""):
            around = text[max(0, found.start() - 200) : found.end() + 60]
            assert re.search(WHO_SAYS_28, around), (path.name, around)


#: What two trials of carrying, the rules for day care, the advice on screens and the count of family homes say together.
WHOLE = {
    "cultuur-en-kritiek": ["23 moeders", "16 tienermoeders", "17 die voorlazen", "twee kleine proeven", "675", "0,81"],
    "opvang-vaders-grootouders-twee-huizen": [
        "twee vaste gezichten in plaats van drie",
        "in plaats van op vier",
        "drie uur",
    ],
    "vragen-van-ouders": [
        "Onder de 2 jaar geen scherm",
        "half uur",
        "hoogstens een uur",
        "vanaf 12 jaar hoogstens drie uur",
    ],
    "opgroeien-buiten-het-gezin": ["979", "3.678", "1.052", "4.000"],
    "oorzaken-en-steun": ["3.394", "−0,23", "−0,42", "−0,10"],
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_finding_is_told_whole(name):
    assert [part for part in WHOLE[name] if part not in page(name)] == []


def test_two_trials_of_carrying_are_not_called_one():
    assert [
        path.name for path, text in TEXTS.items() if re.search(r"Herhaald is zij niet|Eén proef met loting vond", text)
    ] == []


def prevalence(key):
    with (CONTENT / "prevalence.csv").open(encoding="utf-8", newline="") as file:
        return next(row for row in csv.DictReader(file) if key in row.values())


def test_the_study_of_young_mothers_is_told_with_both_sides():
    told = page("jonge-ouders")
    for key in ("teen_mothers_2002", "nonteen_mothers_2002"):
        assert f"{re.search(r',(..),', ','.join(prevalence(key).values())).group(1)} procent" in told
    assert "risico op mishandeling" in told
    assert "26 procent gedesorganiseerd" in told
    assert "voorspelde hier niets" in told


def effect(study, part):
    with (CONTENT / "effects.csv").open(encoding="utf-8", newline="") as file:
        row = next(
            row for row in csv.DictReader(file) if row["study"].startswith(study) and row["part"].startswith(part)
        )
    return f"{row['measure']} = {float(row['effect']):.2f}".replace(".", ",")


def test_temperament_has_its_own_numbers_and_is_not_called_heredity():
    told = page("signalen")
    for part in ("onveilig", "ambivalent"):
        assert effect("Groh e.a. 2017", part) in told
    assert "De aanleg" not in told


def test_sensitivity_raises_a_chance_and_the_chapter_says_how_much():
    assert re.search(r"grotere kans om veilig gehecht te raken\. Zeker is dat niet[^.]*r = 0,25", page("wat-werkt"))


def test_58_of_100_follows_from_the_formula_that_the_book_names():
    of_hundred = round(100 * (0.5 + math.asin(0.25) / math.pi))
    assert f"ongeveer {of_hundred} keer" in page("sensitief-reageren")
    assert f"ongeveer {of_hundred} van de 100" in page("verantwoording")
    assert "arcsin" in page("verantwoording")


#: What a point is about, and the caveats of which at least one has to stand with it.
CAVEATS = {
    r"[Oo]nveilig": {"K1", "K2", "K3", "K13", "K14", "K19"},
    r"gezonde gehechtheidsrelatie|dan die leeftijdgenoten": {"K2"},
    r"scheiding": {"K17"},
    r"kindermishandeling(?!, onderdeel)": {"K3", "K12", "K17"},
    r"[Tt]iener|ingrijpen": {"K14", "K1"},
    r"[Vv]ideo(?!-hometraining)|opnamen": {"K10"},
    r"sessies": {"K9"},
    r"persoonlijkheid": {"K13"},
    r"1000 dagen": {"K7"},
    r"negeren": {"K16"},
}


@pytest.mark.parametrize("subject", CAVEATS)
def test_a_point_about_this_has_its_caveat(subject):
    points = [point for point in LIBRARY.coverage.points if re.search(subject, point.says)]
    assert points
    assert [point.point for point in points if not CAVEATS[subject] & set(point.caveats)] == []


def test_the_four_conditions_and_the_three_reasons_say_what_their_points_say():
    told = page("wat-werkt")
    assert "emotioneel beschikbaar" in told.partition("{#vier-voorwaarden}")[2][:300]
    reasons = told.partition("{#drie-redenen}")[2][:600]
    assert "in strijd met de hechtingstheorie" in reasons
    assert "sensitief reageren centraal" in reasons


def test_a_claim_that_rests_on_wikipedia_is_called_weakly_supported():
    weak = {key for key, source in LIBRARY.sources.items() if "wikipedia" in source.organisation.lower()}
    assert weak
    records = [*LIBRARY.interventions.values(), *LIBRARY.discouraged.values()]
    named = [(record.id, key, source) for record in records for key, source in record.sources.items() if key in weak]
    assert [one for one in named if "tweedehands" not in one[2].supports] == []


@pytest.mark.parametrize("host", ["lotsofessays", "drewstarr", "zendy.io", "stuvia", "nu.nl/kind-gezin/6246660"])
def test_no_text_leads_to_an_essay_a_weblog_or_a_copy_of_a_paper_with_a_doi(host):
    # Only a table keeps the place where a number was read, beside the publication to which it leads.
    own = {key for key, source in LIBRARY.sources.items() if host in source.url}
    leads = [
        path.name
        for path, text in TEXTS.items()
        if path.name != "sources.yaml" and path.suffix != ".csv" and (host in text or any(key in text for key in own))
    ]
    assert leads == []
    assert [key for key in own if LIBRARY.sources[key].weak is None] == []


def test_who_warns_against_shaking_says_what_to_do_when_it_happened():
    found = {
        path.name: text[place.start() : place.end() + 200]
        for path, text in TEXTS.items()
        for place in re.finditer(r"Schud een baby", text)
        if path.name not in ("search_danger.yaml", "casus-baby-die-huilt.yaml")  # whom to call stands right under these
    }
    assert found
    assert [name for name, after in found.items() if "112" not in after] == []


NUMBERS = {"112", "113", "08000113", "08002000", "08000432", "08008115", "09004445444"}


def test_every_number_to_call_is_one_that_was_read_at_its_source():
    called = {(path.name, number) for path, text in TEXTS.items() for number in re.findall(r"tel:(\d+)", text)}
    assert {number for _, number in called} == NUMBERS
    shown = {
        (path.name, number)
        for path, text in TEXTS.items()
        for number in re.findall(r"\b0[89]00-\d{4,7}\b", text)
        if number.replace("-", "") not in NUMBERS
    }
    assert shown == set()


def test_who_is_confused_after_a_birth_gets_help_now_in_every_place():
    """A psychosis needs a psychiatrist at once: no place may say today, the same day or this week."""
    told = {
        (path.name, line.strip()[:80])
        for path, text in TEXTS.items()
        for line in text.splitlines()
        if re.search(r"psychose|in de war|verward of achterdochtig", line)
        and re.search(r"[Bb]el\w* (vandaag|dezelfde dag)", line)
    }
    assert told == set()
    paths = {
        leaf.id: leaf.title
        for name in ("", "-ouders")
        for leaf in LIBRARY.activity("decision_path", f"van-zorg-naar-hulp{name}").leaves
    }
    assert paths["crisisdienst"].startswith("Nu ")
    assert "nu de huisarts" in paths["huisarts-nu"]


def test_an_injury_of_a_baby_asks_for_care_a_doctor_today_and_a_photograph_in_both_ways_to_whom_to_call():
    leaf = next(
        leaf for leaf in LIBRARY.activity("decision_path", "van-zorg-naar-hulp").leaves if leaf.id == "letsel-duiden"
    )
    tasks = " ".join(task.does for task in leaf.tasks)
    advice = next(one for one in LIBRARY.activity("guide", "wie-bel-je-eerst").advice if one.id == "baby-plek")
    for told in (tasks, " ".join([advice.title, advice.text, *advice.steps])):
        for word in ("open", "foto", "andaag", "arts"):
            assert word in told, (word, told)
    assert "zorg nodig" in tasks


def test_partners_are_asked_about_violence_alone_wherever_a_page_says_to_ask():
    for path, text in TEXTS.items():
        for line in text.splitlines():
            if re.search(r"geweld tussen partners", line) and re.search(r"\b[Vv]raag", line) and path.suffix != ".csv":
                assert re.search(r"alleen|vier ogen|niet bij", line), (path.name, line)
