"""Activities: what a record may be, what every fault says, and that the readable form leaves nothing out."""

import copy
import json
import re
from pathlib import Path

import pytest
from content_parts import SHELF, activities_of
from markupsafe import escape
from ruamel.yaml import YAML

from hechting.engines.decision_path.widget import DecisionPathWidget
from hechting.engines.dialogue.widget import DialogueWidget
from hechting.engines.evidence_map.widget import EvidenceMapWidget
from hechting.engines.guide.widget import GuideWidget
from hechting.engines.icon_array.widget import IconArrayWidget
from hechting.engines.network.widget import NetworkWidget
from hechting.engines.offer_scan.widget import OfferScanWidget
from hechting.engines.quiz.widget import QuizWidget, mixed_quiz, quiz
from hechting.engines.refutation.widget import RefutationWidget
from hechting.engines.scene.widget import SceneWidget
from hechting.engines.shared_choice.schema import ROWS
from hechting.engines.shared_choice.widget import SharedChoiceWidget
from hechting.engines.sorter.widget import SorterWidget
from hechting.engines.timeline.widget import TimelineWidget
from hechting.reading.faults import LibraryError
from hechting.reading.library import load_library
from hechting.reading.places import CONTENT
from hechting.schema.address import RESERVED_KEYS
from hechting.schema.card_counts import filled, gaps, numbers_of
from hechting.schema.context import Context
from hechting.schema.kinds import activity_kinds
from hechting.schema.sums import Correlation, shares_of_hundred

#: Any page that was read.
SOURCE = next(iter(SHELF))

FRAME = {
    "title": "Een titel",
    "intro": "Wat je doet.",
    "practice": "Schrijf een zin op.",
    "sources": {SOURCE: "wat hier staat"},
    "reviewed_on": "2026-11-22",
}
RIGHT = {"id": "wel", "text": "Dit wel", "fit": "past", "why": "Omdat het past."}
WRONG = {"id": "niet", "text": "Dit niet", "fit": "past-niet", "why": "Omdat het niet past."}
STEP = {"situation": "Er gebeurt iets.", "question": "Wat doe je?", "options": [RIGHT, WRONG]}
PART = {"id": "veilig", "label": "veilig", "count": 60, "look": "secure"}
SCENE = {
    "id": "alle",
    "label": "Alle kinderen",
    "question": "Hoeveel?",
    "parts": [PART, {**PART, "id": "rest", "count": 40, "look": "rest"}],
    "asked": "veilig",
    "low": "Meer.",
    "close": "Klopt.",
    "high": "Minder.",
    "note": "Uit één onderzoek.",
    "source": SOURCE,
}
SAMPLES = {
    "dialogue": {
        "people": "Twee mensen.",
        "closing": "Klaar.",
        "steps": [{"id": "een", **STEP}, {"id": "twee", **STEP}],
    },
    "evidence_map": {"limits": "Dit niet."},
    "offer_scan": {
        "number_sources": [{"what": "Geboorten.", "source": SOURCE}],
        "excepted": [{"target_group": "zwangeren", "ages": ["1 jaar"]}],
        "limits": "Dit niet.",
        "questions": ["Wie mist er?"],
    },
    "shared_choice": {
        "rows": [{"id": name, "text": f"Vraag {name}"} for name in ROWS],
        "always": [{"id": "wachten", "name": "Wachten", "answers": dict.fromkeys(ROWS, "Zo."), "source": SOURCE}],
        "burdens": {},
        "parents_ask": [{"question": "Moet het?", "answer": "Nee."}],
        "matters": ["Tijd?"],
        "criteria": [{"text": "Een eis.", "met": "ja", "why": "Daarom."}],
    },
    "sorter": {
        "boxes": [{"id": "basis", "label": "Basis"}, {"id": "haven", "label": "Haven"}],
        "cards": [
            {"id": "a", "text": "Erop uit", "boxes": ["basis"], "why": "Want weg.", "elsewhere": {"haven": "Nee."}},
            {"id": "b", "text": "Terug", "boxes": ["haven"], "why": "Want terug."},
            {"id": "c", "text": "Beide", "boxes": ["basis", "haven"], "why": "Want beide."},
        ],
    },
    "icon_array": {"unit": "kinderen", "scenes": [SCENE]},
    "network": {
        "child": "kind",
        "people": ["oma", "opa"],
        "moments": [
            {"id": "slapen", "label": "bij het slapen", "question": "Wie is er dan?", "why": "Moe is spannend."},
            {"id": "spelen", "label": "bij het spelen", "question": "Wie kijkt mee?", "why": "Dat is een basis."},
        ],
        "conclusion": "Een net.",
        "limits": "Wie de beste is.",
    },
    "refutation": {
        "claims": [
            {
                "id": "zwart-wit",
                "text": "Alles is zwart of wit.",
                "verdict": "niet",
                "believed": "Dat praat makkelijk.",
                "finding": "Er is ook grijs.",
                "sure": "redelijk",
                "sure_why": "Iedereen kan het zien.",
                "source": SOURCE,
                "after": {"text": "En nu?", "options": [RIGHT, WRONG]},
            }
        ]
    },
    "scene": {
        "height": 120,
        "pieces": [
            {"id": "draad", "thread": ["groot", "klein"], "slack": 0.5},
            {"id": "groot", "shape": "volwassene", "x": 60, "y": 110, "mood": "rustig", "gaze": "klein"},
            {"id": "klein", "shape": "kind", "x": 100, "y": 110},
        ],
        "moments": [
            {"id": "bij", "label": "Bij", "caption": "Dichtbij."},
            {"id": "ver", "label": "Ver", "caption": "Ver weg.", "like": "bij", "pieces": {"klein": {"x": 300}}},
        ],
        "acts": [{"label": "Ga", "to": "ver"}],
        "enough": 2,
        "conclusion": "De draad rekt.",
        "limits": "Niets over veilig.",
    },
    "timeline": {
        "question": {"text": "Wanneer?", "options": [RIGHT, WRONG]},
        "stops": [-9, 0, 6, 24],
        "start": 6,
        "tracks": [{"id": "fasen", "label": "Fasen"}],
        "spans": [
            {
                "id": "voor",
                "track": "fasen",
                "label": "Voor",
                "from": 0,
                "to": 6,
                "fades_out": 1,
                "text": "Zo.",
                "source": SOURCE,
            }
        ],
    },
    "decision_path": {
        "forks": [
            {
                "id": "eerst",
                "text": "Gevaar?",
                "branches": [{"id": "ja", "text": "Ja", "to": "bel"}, {"id": "nee", "text": "Nee", "to": "dan"}],
                "sources": [SOURCE],
            },
            {
                "id": "dan",
                "text": "Hulp?",
                "branches": [{"id": "ja", "text": "Ja", "to": "bel"}, {"id": "nee", "text": "Nee", "to": "wacht"}],
                "sources": [SOURCE],
            },
        ],
        "leaves": [
            {
                "id": name,
                "kind": kind,
                "title": f"Uitkomst {name}",
                "text": "Zo.",
                "tasks": [{"who": "Jij", "does": "Doet iets."}],
                "not_to": ["Niets."],
                "sources": [SOURCE],
            }
            for name, kind in (("bel", "gevaar"), ("wacht", "afwachten"))
        ],
        "always": [{"text": "Niemands schuld.", "sources": [SOURCE]}],
    },
    "guide": {
        "questions": [
            {"id": "wat", "text": "Wat?", "options": [{"id": "dit", "text": "Dit"}, {"id": "dat", "text": "Dat"}]}
        ],
        "advice": [{"id": "raad", "title": "Raad", "text": "Doe dit.", "when": {"wat": ["dit"]}}],
    },
    "quiz": {
        "questions": [
            {
                "id": name,
                "text": f"Vraag {name}",
                "options": [RIGHT, WRONG, {**WRONG, "id": "ook-niet"}],
                "back_to": {"text": "Terug", "href": "signalen.html#patronen"},
            }
            for name in ("een", "twee", "drie")
        ]
    },
}


def write(folder, engine, change=lambda data: None, name="voorbeeld"):
    data = copy.deepcopy({"id": name, **FRAME, **SAMPLES[engine]})
    change(data)
    path = folder / "activities" / engine / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        yaml = YAML()
        yaml.representer.ignore_aliases = lambda _data: True
        yaml.dump(data, file)
    return path


def faults_of(folder):
    return activities_of(folder)[1]


@pytest.mark.parametrize("engine", activity_kinds())
def test_a_complete_record_is_read(tmp_path, engine):
    write(tmp_path, engine)
    activities, faults = activities_of(tmp_path)
    assert faults == []
    assert activities[engine]["voorbeeld"].title == FRAME["title"]


LED = {"question": "Wat past?", "age_from": 5, "age_to": 5, "because": {"age": "Vijf maanden."}, "remember": "Veel."}
BREAKS = [
    ("dialogue", lambda d: d.pop("practice"), "practice: ontbreekt — vul het veld in"),
    ("dialogue", lambda d: d.update(colour="red"), "colour: is hier geen veld"),
    ("dialogue", lambda d: d.update(sources={}), "sources: is leeg — noem ten minste één bron uit sources.yaml"),
    ("dialogue", lambda d: d["steps"][1].update(id="een"), "steps.1.id: 'een' staat er twee keer"),
    (
        "dialogue",
        lambda d: d["steps"][0]["options"][0].update(fit="goed"),
        "steps.0.options.0.fit: 'goed' mag hier niet",
    ),
    (
        "dialogue",
        lambda d: d["steps"][0]["options"][0].update(next="nul"),
        "steps.0.options.0.next: 'nul' is geen latere stap",
    ),
    ("dialogue", lambda d: d["steps"][1]["options"][0].update(next="een"), "'een' is geen latere stap"),
    (
        "dialogue",
        lambda d: [option.update(next="einde") for option in d["steps"][0]["options"]],
        "steps.1: geen weg leidt naar 'twee'",
    ),
    ("dialogue", lambda d: d["steps"][0]["options"].pop(0), "steps.0.options"),
    (
        "dialogue",
        lambda d: d.update(kind="casus", shortlist=LED | {"values": {"doelgroep": ["x"]}}),
        "'doelgroep' bestaat",
    ),
    ("dialogue", lambda d: d.update(kind="casus", shortlist=LED | {"age_from": 9}), "shortlist.age_to: 5 is lager"),
    (
        "dialogue",
        lambda d: d.update(kind="casus", shortlist=LED | {"because": {}}),
        "shortlist.because: heeft een zin voor",
    ),
    ("dialogue", lambda d: d.update(shortlist=LED), "shortlist: hoort bij een casus"),
    ("sorter", lambda d: d["cards"][0].update(boxes=["berg"]), "cards.0.boxes.0: 'berg' bestaat hier niet"),
    (
        "sorter",
        lambda d: d["cards"][0].update(elsewhere={"basis": "x"}),
        "cards.0.elsewhere.basis: 'basis' bestaat hier niet",
    ),
    ("sorter", lambda d: d["boxes"].append({"id": "leeg", "label": "Leeg"}), "boxes.2: geen kaart hoort in 'leeg'"),
    ("icon_array", lambda d: d["scenes"][0]["parts"][0].update(count=61), "scenes.0.parts: zijn samen 101"),
    (
        "icon_array",
        lambda d: d["scenes"][0]["parts"][1].update(look="secure"),
        "parts.1.look: 'secure' staat er twee keer",
    ),
    ("icon_array", lambda d: d["scenes"][0].update(asked="x"), "scenes.0.asked: 'x' bestaat hier niet"),
    ("icon_array", lambda d: d["scenes"][0].update(source="x"), "scenes.0.source: bron 'x' staat niet onder sources"),
    (
        "icon_array",
        lambda d: d["scenes"][0].update(correlation={"r": 0.3, "first_share": 50, "second_share": 50}),
        "parts: passen niet bij de correlatie — vier delen zonder count",
    ),
    ("network", lambda d: d["moments"].append(d["moments"][0]), "moments.2.id: 'slapen' staat er twee keer"),
    ("network", lambda d: d.update(people=["oma", "oma"]), "people: 'oma' staat er twee keer"),
    ("refutation", lambda d: d["claims"][0].update(source="weg"), "claims.0.source: 'weg' bestaat hier niet"),
    (
        "refutation",
        lambda d: d["claims"][0]["after"].update(options=[WRONG, {**WRONG, "id": "ander"}]),
        "claims.0.after.options: 0 keuzes passen het best",
    ),
    ("refutation", lambda d: d["claims"].append(d["claims"][0]), "claims.1.id: 'zwart-wit' staat er twee keer"),
    ("scene", lambda d: d["moments"][1].update(like="later"), "moments.1.like: 'later' bestaat hier niet"),
    ("scene", lambda d: d["acts"][0].update(to="weg"), "acts.0.to: 'weg' bestaat hier niet"),
    ("scene", lambda d: d.update(acts=[]), "moments.1: geen handeling leidt naar 'ver'"),
    ("scene", lambda d: d.update(enough=3), "enough: 3 is te veel"),
    ("scene", lambda d: d["pieces"][2].pop("x"), "pieces.2.x: heeft geen plaats"),
    ("scene", lambda d: d["pieces"][2].update(words="kind"), "pieces.2.shape: is niet precies één ding"),
    ("scene", lambda d: d["pieces"][0].update(thread=["groot", "x"]), "pieces.0.thread.1: 'x' bestaat hier niet"),
    ("scene", lambda d: d["pieces"][1].update(gaze="maan"), "pieces.1.gaze: 'maan' bestaat hier niet"),
    (
        "scene",
        lambda d: d["moments"][1]["pieces"].update(hond={"x": 1}),
        "moments.1.pieces.hond: 'hond' bestaat hier niet",
    ),
    (
        "scene",
        lambda d: d.update(slider={"label": "Schuif", "stops": ["bij", "x"]}),
        "slider.stops.1: 'x' bestaat hier niet",
    ),
    ("timeline", lambda d: d.update(stops=[0, 6, 3]), "stops: staan niet op volgorde"),
    ("timeline", lambda d: d.update(start=7), "start: '7' bestaat hier niet"),
    ("timeline", lambda d: d["spans"][0].update(track="x"), "spans.0.track: 'x' bestaat hier niet"),
    ("timeline", lambda d: d["spans"][0].update(to=0), "spans.0.to: de randen raken elkaar"),
    (
        "decision_path",
        lambda d: d["forks"][0]["branches"][0].update(to="x"),
        "forks.0.branches.0.to: 'x' bestaat hier niet",
    ),
    ("decision_path", lambda d: d["forks"][1]["branches"][0].update(to="eerst"), "forks.1.branches.0.to: leidt terug"),
    (
        "decision_path",
        lambda d: d["forks"][1]["branches"][1].update(to="bel"),
        "leaves.1: geen antwoord leidt hierheen",
    ),
    ("guide", lambda d: d["advice"][0].update(when={"wat": ["x"]}), "advice.0.when.wat.0: 'x' bestaat hier niet"),
    ("guide", lambda d: d["advice"][0].update(when={"wie": ["dit"]}), "advice.0.when.wie: 'wie' bestaat hier niet"),
    ("guide", lambda d: d["advice"][0].update(links=[{"text": "x", "href": "javascript:1"}]), "advice.0.links.0.href"),
    (
        "quiz",
        lambda d: d["questions"][0]["options"][1].update(fit="past"),
        "questions.0.options: 2 keuzes passen het best",
    ),
    ("quiz", lambda d: d["questions"].pop(), "questions"),
    ("quiz", lambda d: d.update(id="anders"), "id: 'anders' is anders dan de bestandsnaam"),
]


@pytest.mark.parametrize(("engine", "change", "expected"), BREAKS)
def test_a_fault_names_its_place(tmp_path, engine, change, expected):
    write(tmp_path, engine, change)
    faults = faults_of(tmp_path)
    assert any(expected in fault for fault in faults), faults
    assert all(re.match(rf"activities/{engine}/voorbeeld\.yaml:\d+: ", fault) for fault in faults)


def test_an_icon_array_that_differs_from_its_row_is_named(tmp_path):
    write(tmp_path, "icon_array", lambda d: d["scenes"][0].update(prevalence="teen_mothers_2002"))
    expected = "scenes.0.parts.0.count: 60 wijkt af van de bron — 67, afgerond, zoals in prevalence.csv"
    faults = activities_of(tmp_path, load_library().prevalence)[1]
    assert any(expected in fault for fault in faults), faults


def test_all_faults_come_at_once(tmp_path):
    write(tmp_path, "guide", lambda d: d.pop("intro"))
    write(tmp_path, "sorter", lambda d: d.pop("title"), name="ander")
    assert len(faults_of(tmp_path)) == 2


def test_one_address_belongs_to_one_activity(tmp_path):
    write(tmp_path, "guide")
    write(tmp_path, "sorter")
    assert (
        "activities/sorter/voorbeeld.yaml:1: id: 'voorbeeld' is al de id van activities/guide/voorbeeld.yaml"
        in faults_of(tmp_path)[0]
    )


def test_a_file_in_the_wrong_place_is_named(tmp_path):
    write(tmp_path, "guide").rename(tmp_path / "activities" / "guide" / "voorbeeld.txt")
    assert (
        "activities/guide/voorbeeld.txt:1: (bestand): wordt niet gelezen, want de naam eindigt niet op .yaml"
        in faults_of(tmp_path)[0]
    )


def test_a_name_that_is_not_there_says_which_are():
    with pytest.raises(LibraryError, match=r"voorbeelt\.yaml:1: .* is er niet — een van: "):
        load_library().activity("guide", "voorbeelt")


def test_a_folder_without_an_engine_is_named(tmp_path):
    write(tmp_path, "guide")
    (tmp_path / "activities" / "gids").mkdir()
    assert faults_of(tmp_path)[0].startswith(
        "activities/gids:1: (bestand): wordt hier niet gelezen — een van de mappen"
    )


def test_the_counts_of_a_correlation_are_those_of_a_table_of_two_by_two():
    assert Correlation(r=0, first_share=50, second_share=60).counts() == (30, 20, 30, 20)
    assert Correlation(r=1, first_share=50, second_share=50).counts() == (50, 0, 0, 50)
    both, first, second, neither = Correlation(r=0.31, first_share=58, second_share=62).counts()
    assert (both + first, both + second, both + first + second + neither) == (58, 62, 100)
    phi = (both * neither - first * second) / (58 * 42 * 62 * 38) ** 0.5
    assert phi == pytest.approx(0.31, abs=0.02)  # whole families, so not to the last digit


@pytest.mark.parametrize("shares", [(1 / 3, 1 / 3, 1 / 3), (0.516, 0.147, 0.102, 0.235), (1.0,), (0.005, 0.995)])
def test_rounded_shares_still_make_a_hundred(shares):
    whole = shares_of_hundred(shares)
    assert sum(whole) == 100
    assert all(abs(number - share * 100) < 1 for number, share in zip(whole, shares, strict=True))


WIDGETS = {
    "dialogue": DialogueWidget,
    "evidence_map": EvidenceMapWidget,
    "network": NetworkWidget,
    "offer_scan": OfferScanWidget,
    "refutation": RefutationWidget,
    "sorter": SorterWidget,
    "icon_array": IconArrayWidget,
    "scene": SceneWidget,
    "shared_choice": SharedChoiceWidget,
    "timeline": TimelineWidget,
    "decision_path": DecisionPathWidget,
    "guide": GuideWidget,
    "quiz": QuizWidget,
}

# Texts of a record that a reader need not see: names for the machine, and the parts of a source beside its title.
_UNSEEN = {
    "met",
    "id",
    "fit",
    "look",
    "next",
    "source",
    "track",
    "asked",
    "boxes",
    "when",
    "elsewhere_keys",
    "href",
    "reviewed_on",
    # Of a scene: how it is drawn, and what leads where.
    "shape",
    "path",
    "mood",
    "gaze",
    "tone",
    "thread",
    "like",
    "to",
    "goes_on",
    "at",
    "stops",
    "piece",
}


def texts(value, key=None):
    """All texts a reader must be able to read, one line each."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "family":
                continue  # the page says it in the line that opens the case
            if name == "sources" and isinstance(inner, list | tuple):
                continue  # keys: the page names their titles
            if name not in _UNSEEN or (name == "boxes" and inner and isinstance(inner[0], dict)):
                yield from texts(inner, name)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner, key)
    elif isinstance(value, str) and key not in _UNSEEN | {
        "kind",
        "sure",
        "verdict",
        "prevalence",
        "url",
        "read_on",
        "chapter",
        # What a drawing is counted from: it shows the numbers.
        "study",
        "part",
        "count",
        "moved",
        "form",
    }:
        parting = "|" if key == "words" else "\n\n"
        yield from (" ".join(part.split()) for part in value.split(parting) if not GAP.search(part))


#: Where words in a drawing hold a number of each moment.
GAP = re.compile(r"\{[a-z-]+\}")


def _all_activities():
    activities = load_library().activities
    return [
        pytest.param(engine, one, id=f"{engine}/{name}")
        for engine, all_ in activities.items()
        for name, one in all_.items()
    ]


@pytest.mark.parametrize(("engine", "activity"), _all_activities())
def test_the_readable_form_leaves_nothing_out(engine, activity):
    html = WIDGETS[engine](activity).static_html()
    missing = [text for text in texts(activity.model_dump(mode="json")) if text and escape(text) not in html]
    assert missing == []


def test_the_quiz_of_a_chapter_and_the_mixed_one_hold_the_same_questions():
    activities = load_library().activities
    chapters = activities["quiz"]
    mixed = mixed_quiz().content["questions"]
    assert len(mixed) == sum(len(chapter.questions) for chapter in chapters.values()) >= 60
    assert len({question["id"] for question in mixed}) == len(mixed)
    for name, chapter in chapters.items():
        assert [one["text"] for one in quiz(name).content["questions"]] == [one.text for one in chapter.questions]


def reserved_keys():
    facets = load_library().vocabulary.facets.values()
    return [*RESERVED_KEYS, *(facet.address_key for facet in facets)]


@pytest.mark.parametrize("key", reserved_keys())
def test_an_activity_with_a_key_that_means_something_else_is_named(tmp_path, key):
    write(tmp_path, "guide", name=key)
    faults = activities_of(tmp_path, vocabulary=load_library().vocabulary)[1]
    assert any(f"id: {key!r} is al een vast deel van het adres" in fault for fault in faults)


NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_page_shows_each_activity_once(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    calls = re.findall(
        r"^(?:dialogue|sorter|icon_array|network|refutation|scene|timeline|guide|quiz|decision_path)\((.*)\)$",
        code,
        flags=re.MULTILINE,
    )
    assert len(calls) == len(set(calls))


def test_every_activity_stands_on_a_page():
    text = "\n".join(path.read_text(encoding="utf-8") for path in NOTEBOOKS)
    activities = load_library().activities
    names = [(engine, name) for engine, all_ in activities.items() for name in all_]
    pages = "\n".join(path.read_text(encoding="utf-8") for path in (Path(__file__).parents[2] / "book").glob("*.md"))
    lost = [
        name
        for engine, name in names
        if f'{engine}(\\"{name}\\")' not in text and f"{{opdracht}} {engine}/{name}\n" not in pages
    ]
    assert lost == []


def test_a_sorter_counts_its_cards_in_its_own_texts():
    numbers = numbers_of(["a", "b"], [["a"], ["a", "b"], ["b"], ["a"]])
    text = "{Kaarten} kaarten, {vak-a} in a, {niet-a} niet, {meer-vakken} in twee, {Een-vak} in een, {vak-c}"
    assert filled(text, numbers) == "Vier kaarten, drie in a, één niet, één in twee, Drie in een, {vak-c}"
    assert gaps(filled(text, numbers)) == ["vak-c"]


def test_no_gap_of_a_sorter_stays_open_and_its_guess_goes_up_to_all_cards():
    for name, one in load_library().activities["sorter"].items():
        guess = [one.guess.question, one.guess.answer or ""] if one.guess else []
        assert [text for text in (one.intro, *guess) if gaps(text)] == [], name
        if one.guess and one.guess.most:
            assert one.guess.most == len(one.cards), name


def test_a_number_that_a_sorter_does_not_have_is_a_fault():
    sorter = load_library().activity("sorter", "mag-je-dat-zeggen")
    guess = sorter.guess.model_copy(update={"answer": "{Vak-nergens} van de {kaarten}."})
    (fault,) = sorter.model_copy(update={"guess": guess}).completed().faults(Context())
    assert (fault.path, fault.problem) == (("guess", "answer"), "{Vak-nergens} is geen getal van deze opdracht")


def test_one_wrong_value_of_a_sorter_is_no_fault_of_the_numbers_in_its_texts(tmp_path):
    folder = tmp_path / "activities" / "sorter"
    folder.mkdir(parents=True)
    text = (CONTENT / "activities" / "sorter" / "basis-of-haven.yaml").read_text("utf-8")
    assert "{kaarten}" in text
    wrong = re.sub(r"^reviewed_on: .*$", "reviewed_on: ooit", text, flags=re.MULTILINE)
    (folder / "basis-of-haven.yaml").write_text(wrong, "utf-8")
    (fault,) = activities_of(tmp_path)[1]
    assert ": reviewed_on: " in fault
