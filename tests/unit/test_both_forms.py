"""The widgets and their readable forms say the same of every record, in the same words.

The widgets are drawn without a browser, in states in which together everything can be read. What only one of the two forms
says is listed here: what a reader can do in a widget, and the headings that a text without JavaScript needs.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from both_forms import pieces

from hechting import Criteria, load_library, search
from hechting.engines.dialogue.widget import DialogueWidget
from hechting.engines.explorer.payload import ExplorerLibrary, ExplorerRecords
from hechting.engines.explorer.readable import criteria_in_words, explorer_html
from hechting.engines.scene.widget import SceneWidget
from hechting.render.environment import render
from hechting.render.intervention import intervention_html
from hechting.render.listings import discouraged_approaches
from hechting.wording.ui import all_words, say

JS = Path(__file__).parents[2] / "js"
LIBRARY = load_library()
# Left out are engines that show one part at a time of what their readable form lays out whole: a cell of a map, a sheet of the
# reader's own making, one question of a path. Tests of their own hold their forms together.
IN_PARTS = {"evidence_map", "shared_choice", "decision_path", "offer_scan"}
ACTIVITIES = [
    (engine, name) for engine, found in LIBRARY.activities.items() if engine not in IN_PARTS for name in found
]

#: Engines that make something of a record before either form shows it.
MADE = {"scene": SceneWidget, "dialogue": DialogueWidget}

CRITERIA = [
    Criteria(),
    Criteria(mechanisms=["sensitiviteit", "video-feedback"], max_sessions=5),
    Criteria(age_from=0, age_to=12, formats=["groep", "individueel thuis"]),
    Criteria(age_to=12, max_sessions=1),
    Criteria(age_from=3),
    Criteria(age_from=18, age_to=18, text=" moeder "),
    *(Criteria(age_from=band.age_from, age_to=band.age_to) for band in LIBRARY.vocabulary.age_bands),
    Criteria(recognition_levels=["onbekend"], jgz_roles=["JGZ voert zelf uit"]),
]

NUMBER = r"[0-9]+"
#: What a widget says more: buttons, what was chosen, where the reader is.
ONLY_IN_WIDGET = {
    "explorer": (
        r"past het bij wat je vroeg", r"je vroeg nog niets",
        r"terug naar de lijst", r"druk af", r"vergelijk .*", r"op mijn lijst .*", r"(19|20)[0-9]{2}", rf"{NUMBER} bron(nen)? bij .*", r"bronnen", r"wat zegt dit niet",
        rf"{NUMBER} jaar geleden", r"minder dan een jaar geleden",
    ),
    "discouraged": (r"afgeraden", r"bronnen bij dit (oordeel|advies)", NUMBER),
    "activity": (
        NUMBER, r"jouw voorspelling", r"jouw zin", r"wordt nergens bewaard", r"begin opnieuw", r"kies opnieuw", r"ga verder", r"druk af",
    ),
    # A step that folded ends with its verdict.
    "dialogue": (
        rf"stap {NUMBER} van (ongeveer )?{NUMBER}", r".* past goed hier",
r"de lijst", r"laat zien wat past", r"kies opnieuw", r"jij koos", r"wat ook past",
    ),
    "decision_path": (rf"vraag {NUMBER}", r"jouw antwoorden tot nu toe", r"anders antwoorden", r"ga verder"),
    "guide": (
        rf"vraag {NUMBER} van {NUMBER}", r"(vorige|volgende) vraag", r"wat nu past", r"kies een antwoord", r"dan staat hier wat erbij past", r"je ziet dit omdat je koos",
        r"je mag er meer dan een kiezen", r"bij wat je tot nu toe koos", r"hoort nog geen apart advies", r"waarom",
        r"beantwoord ook de andere vragen", r"bij deze antwoorden hoort geen apart advies",
        r"kies iets anders om verder te kijken", r"dit staat er altijd", r"wat je ook kiest",
    ),
    "icon_array": (
        r"kies wat je wilt zien", r"jouw schatting", r"schuif naar jouw getal", r"typ het", r"of typ het", r"laat zien",
        rf"jij schatte {NUMBER}", rf"het zijn er {NUMBER}", r"het is er 1", r"precies het getal", r"nog niets gekozen",
        r"omringd is wat jij schatte", r"gearceerd is wat de bron openlaat", r"die kunnen bij het ene", r"bij het andere horen",
        rf"het zijn er {NUMBER} tot {NUMBER}",
    ),
    "network": (
        r"kies iemand", r"of typ een roepnaam", r"voeg toe", r"haal weg( sam)?", r"sam", r"nog niemand gekozen",
        r"is er echt niemand", r"dan is dat ook iets om te weten", r"kind", r"mama", r"in het midden kind", r"er staat nog niemand omheen", r".*sam",
    ),
    "quiz": (
        rf"vraag {NUMBER} van {NUMBER}", r"(vorige|volgende) vraag",
        rf"vraag {NUMBER} van {NUMBER}", r"waarom de andere antwoorden niet", r"je hebt alle vragen beantwoord",
        r"lees nog eens terug", r"bij elke vraag staat waar je kunt teruglezen",
    ),
    "refutation": (r"klopt voor een deel",),
    # A moment is announced with its name in front.
    # Beside the conclusion stands what the reader expected, with its verdict.
    "scene": (r"jij voorspelde", r".* klopt( niet| voor een deel)?"),
    "sorter": (
        rf"kaart {NUMBER} van {NUMBER}.*", r"waar hoort deze kaart", r"past", r"hoort elders", r"nog leeg", r"pak op.*",
        r"alle kaarten liggen in een vak", r"hieronder staat wat je koos",
    ),
    "timeline": (
        r"wat er speelt .*", r"alles op één lijn", r".* nu", r"de grens is hier vaag", r"leeftijd", r"eerder", r"later",
        r"op deze leeftijd staat hier niets bij", rf"(zwangerschap|de geboorte|({NUMBER} (maand|maanden|jaar|weken)( voor de geboorte)?))+",
    ),
}  # fmt: skip

#: What only the readable form says: how many sources there are, and what a table or a list needs above it.
ONLY_READABLE = {
    "explorer": (
        r"bron",
        r"alles over .*",
        rf"{NUMBER} bron(nen)?",
        *(re.escape(one.lower()) for one in LIBRARY.vocabulary.labels.values()),
    ),
    "discouraged": (rf"{NUMBER} bron(nen)?", r"oordeel", r"waarom niet"),
    "activity": (),
    "dialogue": (rf"ga daarna naar stap {NUMBER}", r"daarna is het gesprek klaar"),
    "decision_path": (rf"naar vraag {NUMBER}",),
    "guide": (r"past bij",),
    "icon_array": (r"schat eerst", r"schatte je lager", r"zat je dichtbij", r"schatte je hoger"),
    "network": (
        r"schrijf op wie er om het kind heen staan.*",
        r"zet een kruisje bij elk moment waarop die er is",
        r"om het kind heen",
        r"wie",
        r"denk aan .*",
    ),
    "quiz": (),
    "refutation": (),
    # Moments stand side by side, numbered.
    "scene": (NUMBER, r"in de tekening kun je dit doen"),
    "sorter": (r"waar hoort elke kaart", r"antwoorden", r"met de reden"),
    "timeline": (r"wanneer", r"wat", r"uitleg"),
}


@pytest.fixture(scope="module")
def drawn():
    """What the widgets show on the day on which each record was reviewed."""
    if shutil.which("node") is None or not (JS / "node_modules").is_dir():
        pytest.skip("Node, or what js/ needs, is not installed here")
    given = {
        "library": ExplorerLibrary.of(LIBRARY).model_dump(mode="json"),
        **ExplorerRecords.of(LIBRARY).model_dump(mode="json"),
        "activities": {
            engine: [
                MADE[engine](one).content if engine in MADE else one.model_dump(mode="json") for one in found.values()
            ]
            for engine, found in LIBRARY.activities.items()
            if engine not in IN_PARTS
        },
        "criteria": [one.model_dump(mode="json") for one in CRITERIA],
        # A clock that is far behind gives way to the day of the review.
        "day": "2000-01-01",
    }
    command = ("node", "test.mjs", "--forms")
    done = subprocess.run(
        command, cwd=JS, input=json.dumps(given), capture_output=True, text=True, encoding="utf-8", check=True
    )
    return json.loads(done.stdout)


def unlike(found, allowed):
    """Return the pieces that no pattern allows."""
    return {piece for piece in found if not any(re.fullmatch(pattern, piece) for pattern in allowed)}


def assert_alike(widget, readable, *kinds, beside=()):
    """Both forms say the same, but for what each kind of widget allows; ``beside`` are texts that the widget has elsewhere."""
    in_widget, in_text = pieces(widget), pieces(str(readable))
    assert unlike(in_widget - in_text, [one for kind in kinds for one in ONLY_IN_WIDGET[kind]]) == set()
    said_beside = {piece for text in beside for piece in pieces(text)}
    allowed = [one for kind in kinds for one in ONLY_READABLE[kind]]
    assert unlike(in_text - in_widget - said_beside, allowed) == set()


@pytest.mark.parametrize("name", LIBRARY.interventions)
def test_an_intervention_is_described_alike(drawn, name):
    readable = intervention_html(LIBRARY.interventions[name], LIBRARY.vocabulary, results=LIBRARY.effects.rows)
    assert_alike(drawn["interventions"][name], readable, "explorer")


def test_discouraged_approaches_are_warned_against_alike(drawn):
    assert_alike("".join(drawn["discouraged"].values()), discouraged_approaches(LIBRARY).html, "discouraged")


@pytest.mark.parametrize(("engine", "name"), ACTIVITIES)
def test_an_activity_says_all_it_holds_in_both_forms(drawn, engine, name):
    activity = LIBRARY.activities[engine][name]
    readable = (
        MADE[engine](activity).readable
        if engine in MADE
        else render(f"engines/{engine}/readable.html.j2", activity=activity)
    )
    beside = unreachable(activity) if engine == "icon_array" else ()
    assert_alike(drawn["activities"][engine][name], readable, "activity", engine, beside=beside)


def unreachable(activity):
    """Return what an icon array tells of guesses that cannot be, and the name of a scene that is the only one."""
    for scene in activity.scenes:
        count = next(part.count for part in scene.parts if part.id == scene.asked)
        yield from (scene.low for _ in range(count <= CLOSE))
        yield from (scene.high for _ in range(count >= 100 - CLOSE))
    if len(activity.scenes) == 1:
        yield activity.scenes[0].label


#: How far from the number a guess is still close (``js/src/icon_array/grid.ts``).
CLOSE = 7


@pytest.mark.parametrize("place", range(len(CRITERIA)))
def test_what_is_asked_is_said_alike(drawn, place):
    criteria, said = CRITERIA[place], drawn["criteria"][place]
    assert said["criteria"] == criteria_in_words(LIBRARY, criteria)
    assert said["status"].partition(".")[0] in str(explorer_html(LIBRARY, criteria))


@pytest.mark.parametrize("place", range(len(CRITERIA)))
def test_reasons_are_given_alike(drawn, place):
    found = search(LIBRARY, CRITERIA[place])
    for key, html in drawn["criteria"][place]["verdicts"]:
        reasons = {piece for verdict in found.verdicts[key] for piece in pieces(verdict.reason)}
        assert reasons <= pieces(html)
        assert pieces(html) <= pieces(
            str(explorer_html(LIBRARY.only(lambda one, key=key: one.id == key), CRITERIA[place]))
        )


def test_a_recognition_of_five_years_is_old_in_both_forms(drawn):
    old = say("recognition.older")
    marked = {
        name for name, one in LIBRARY.interventions.items() if old in str(intervention_html(one, LIBRARY.vocabulary))
    }
    assert marked
    assert marked == {name for name, html in drawn["interventions"].items() if old in html}


def test_danger_has_one_wording(drawn):
    words = all_words()["danger"]
    assert pieces(words["question"]) <= pieces(drawn["activities"]["guide"]["hulpwijzer"])


def test_a_difference_is_seen():
    with pytest.raises(AssertionError):
        assert_alike("<p>30 minuten per keer</p>", "<p>30 minuten per sessie</p>", "explorer")
    with pytest.raises(AssertionError):
        assert_alike("<p>tot en met 12 maanden</p>", "<p>tot 12 maanden</p>", "explorer")
    assert_alike("<ul><li>Groep</li><li>thuis</li></ul>", "<p>groep en thuis.</p>", "explorer")
