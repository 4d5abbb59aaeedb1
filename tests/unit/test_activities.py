"""Activities: what a record may be, what every fault says, and that the readable form leaves nothing out."""

import copy
import json
import re
import shutil
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from hechting.activities.icon_array import Correlation, shares_of_hundred
from hechting.activities.reader import ENGINES, RESERVED_KEYS, load_activity, read_activities
from hechting.checks.content import content_faults
from hechting.html import escape
from hechting.library import CONTENT, LibraryError, load_library
from hechting.widgets.dialogue import DialogueWidget
from hechting.widgets.guide import GuideWidget
from hechting.widgets.icon_array import IconArrayWidget
from hechting.widgets.quiz import QuizWidget, mixed_quiz, quiz
from hechting.widgets.sorter import SorterWidget
from hechting.widgets.timeline import TimelineWidget

FRAME = {
    "title": "Een titel",
    "intro": "Wat je doet.",
    "practice": "Schrijf een zin op.",
    "sources": {
        "bron": {
            "title": "Een pagina",
            "organisation": "Een organisatie",
            "year": 2020,
            "url": "https://example.org/",
            "supports": "wat hier staat",
            "read_on": "2026-11-22",
        }
    },
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
    "source": "bron",
}
SAMPLES = {
    "dialogue": {
        "people": "Twee mensen.",
        "closing": "Klaar.",
        "steps": [{"id": "een", **STEP}, {"id": "twee", **STEP}],
    },
    "sorter": {
        "boxes": [{"id": "basis", "label": "Basis"}, {"id": "haven", "label": "Haven"}],
        "cards": [
            {"id": "a", "text": "Erop uit", "boxes": ["basis"], "why": "Want weg.", "elsewhere": {"haven": "Nee."}},
            {"id": "b", "text": "Terug", "boxes": ["haven"], "why": "Want terug."},
            {"id": "c", "text": "Beide", "boxes": ["basis", "haven"], "why": "Want beide."},
        ],
    },
    "icon-array": {"unit": "kinderen", "scenes": [SCENE]},
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
                "source": "bron",
            }
        ],
    },
    "guide": {
        "questions": [
            {"id": "wat", "text": "Wat?", "options": [{"id": "dit", "text": "Dit"}, {"id": "dat", "text": "Dat"}]}
        ],
        "advice": [{"id": "raad", "title": "Raad", "text": "Doe dit.", "when": {"wat": ["dit"]}}],
    },
    "questions": {
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
        YAML().dump(data, file)
    return path


def faults_of(folder):
    return [str(fault) for fault in read_activities(folder)[1]]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_complete_record_is_read(tmp_path, engine):
    write(tmp_path, engine)
    activities, faults = read_activities(tmp_path)
    assert faults == ()
    assert activities[engine]["voorbeeld"] == load_activity(engine, "voorbeeld", tmp_path)


BREAKS = [
    ("dialogue", lambda d: d.pop("practice"), "practice: is missing"),
    ("dialogue", lambda d: d.update(colour="red"), "colour: is no field"),
    ("dialogue", lambda d: d.update(sources={}), "sources: a mapping is not allowed"),
    ("dialogue", lambda d: d["steps"][1].update(id="een"), "steps.1.id: 'een' stands here twice"),
    (
        "dialogue",
        lambda d: d["steps"][0]["options"][0].update(fit="goed"),
        "steps.0.options.0.fit: 'goed' is not allowed",
    ),
    (
        "dialogue",
        lambda d: d["steps"][0]["options"][0].update(next="nul"),
        "steps.0.options.0.next: 'nul' is no later step",
    ),
    ("dialogue", lambda d: d["steps"][1]["options"][0].update(next="een"), "'een' is no later step"),
    (
        "dialogue",
        lambda d: [option.update(next="einde") for option in d["steps"][0]["options"]],
        "steps.1: no way leads to 'twee'",
    ),
    ("dialogue", lambda d: d["steps"][0]["options"].pop(0), "steps.0.options"),
    ("sorter", lambda d: d["cards"][0].update(boxes=["berg"]), "cards.0.boxes.0: 'berg' is not there"),
    (
        "sorter",
        lambda d: d["cards"][0].update(elsewhere={"basis": "x"}),
        "cards.0.elsewhere.basis: 'basis' is not there",
    ),
    ("sorter", lambda d: d["boxes"].append({"id": "leeg", "label": "Leeg"}), "boxes.2: no card belongs in 'leeg'"),
    ("icon-array", lambda d: d["scenes"][0]["parts"][0].update(count=61), "scenes.0.parts: the counts add up to 101"),
    ("icon-array", lambda d: d["scenes"][0]["parts"][1].update(look="secure"), "'secure' is the look of another part"),
    ("icon-array", lambda d: d["scenes"][0].update(asked="x"), "scenes.0.asked: 'x' is not there"),
    ("icon-array", lambda d: d["scenes"][0].update(source="x"), "scenes.0.source: 'x' is not there"),
    (
        "icon-array",
        lambda d: d["scenes"][0].update(correlation={"r": 0.3, "first_share": 50, "second_share": 50}),
        "a scene with a correlation has four parts",
    ),
    ("timeline", lambda d: d.update(stops=[0, 6, 3]), "stops: the stops are not in order"),
    ("timeline", lambda d: d.update(start=7), "start: 7 is no stop"),
    ("timeline", lambda d: d["spans"][0].update(track="x"), "spans.0.track: 'x' is not there"),
    ("timeline", lambda d: d["spans"][0].update(to=0), "spans.0.to: its edges meet"),
    ("guide", lambda d: d["advice"][0].update(when={"wat": ["x"]}), "advice.0.when.wat.0: 'x' is not there"),
    ("guide", lambda d: d["advice"][0].update(when={"wie": ["dit"]}), "advice.0.when.wie: 'wie' is not there"),
    ("guide", lambda d: d["advice"][0].update(links=[{"text": "x", "href": "javascript:1"}]), "advice.0.links.0.href"),
    (
        "questions",
        lambda d: d["questions"][0]["options"][1].update(fit="past"),
        "questions.0.options: 2 options fit best",
    ),
    ("questions", lambda d: d["questions"].pop(), "questions"),
    ("questions", lambda d: d.update(id="anders"), "id: 'anders' differs from the file name"),
]


@pytest.mark.parametrize(("engine", "change", "expected"), BREAKS)
def test_a_fault_names_its_place(tmp_path, engine, change, expected):
    write(tmp_path, engine, change)
    faults = faults_of(tmp_path)
    assert any(expected in fault for fault in faults), faults
    assert all(re.match(rf"activities/{engine}/voorbeeld\.yaml:\d+: ", fault) for fault in faults)


def test_an_icon_array_that_differs_from_its_row_is_named(tmp_path):
    for name in ("prevalence.csv", "prevalence.yaml", "remarks.yaml"):
        shutil.copy(CONTENT / name, tmp_path / name)
    write(tmp_path, "icon-array", lambda d: d["scenes"][0].update(prevalence="teen_mothers_2002"))
    expected = "scenes.0.parts.0.count: 60 differs from its source — 67, rounded, as in prevalence.csv"
    assert any(expected in fault for fault in faults_of(tmp_path)), faults_of(tmp_path)


def test_all_faults_come_at_once_and_the_check_reports_them(tmp_path):
    write(tmp_path, "guide", lambda d: d.pop("intro"))
    write(tmp_path, "sorter", lambda d: d.pop("title"))
    assert len(faults_of(tmp_path)) == 2
    assert {str(fault) for fault in content_faults(tmp_path)} >= set(faults_of(tmp_path))


def test_one_address_belongs_to_one_activity(tmp_path):
    write(tmp_path, "guide")
    write(tmp_path, "sorter")
    assert "activities/guide/voorbeeld.yaml:1: id: 'voorbeeld' is already the id of a sorter" in faults_of(tmp_path)[0]


def test_a_file_in_the_wrong_place_is_named(tmp_path):
    write(tmp_path, "guide").rename(tmp_path / "activities" / "guide" / "voorbeeld.txt")
    assert "activities/guide/voorbeeld.txt:1: (file): is not read from here" in faults_of(tmp_path)[0]


def test_a_name_that_is_not_there_says_which_are(tmp_path):
    write(tmp_path, "guide")
    with pytest.raises(LibraryError, match="is not there — one of: voorbeeld"):
        load_activity("guide", "voorbeelt", tmp_path)


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
    "sorter": SorterWidget,
    "icon-array": IconArrayWidget,
    "timeline": TimelineWidget,
    "guide": GuideWidget,
    "questions": QuizWidget,
}

# Texts of a record that a reader need not see: names for the machine, and the parts of a source beside its title.
_UNSEEN = {
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
}


def texts(value, key=None):
    """All texts a reader must be able to read, one line each."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in _UNSEEN or (name == "boxes" and inner and isinstance(inner[0], dict)):
                yield from texts(inner, name)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner, key)
    elif isinstance(value, str) and key not in _UNSEEN | {"kind", "prevalence", "url", "read_on", "chapter"}:
        yield from (" ".join(part.split()) for part in value.split("\n\n"))


def _all_activities():
    activities, _faults = read_activities()
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
    activities, _faults = read_activities()
    chapters = activities["questions"]
    mixed = mixed_quiz().content["questions"]
    assert len(mixed) == sum(len(chapter.questions) for chapter in chapters.values()) >= 60
    assert len({question["id"] for question in mixed}) == len(mixed)
    for name, chapter in chapters.items():
        assert [one["text"] for one in quiz(name).content["questions"]] == [one.text for one in chapter.questions]


def test_no_activity_takes_a_key_of_the_explorer():
    facets = load_library().vocabulary.facets.values()
    assert {facet.address_key for facet in facets} < set(RESERVED_KEYS)


def test_an_activity_with_a_key_of_the_explorer_is_named(tmp_path):
    write(tmp_path, "guide", name="zoek")
    assert "id: 'zoek' is already part of the address" in faults_of(tmp_path)[0]


NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_page_shows_each_activity_once(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    calls = re.findall(r"^(?:dialogue|sorter|icon_array|timeline|guide|quiz)\((.*)\)$", code, flags=re.MULTILINE)
    assert len(calls) == len(set(calls))


def test_every_activity_stands_on_a_page():
    text = "\n".join(path.read_text(encoding="utf-8") for path in NOTEBOOKS)
    activities, _faults = read_activities()
    names = [(engine, name) for engine, all_ in activities.items() for name in all_]
    call = {"questions": "quiz"}
    lost = [name for engine, name in names if f'{call.get(engine, engine.replace("-", "_"))}(\\"{name}\\")' not in text]
    assert lost == []
