"""What learning environments load, played by other people's players: a parser of GIFT, and a player of QTI 3.

They stand in ``js/node_modules`` (MIT): gift-pegjs, and qti3-item-player, which needs Vue 2.
"""

import io
import json
import zipfile
from pathlib import Path

import pytest

from hechting.packages.question_files import question_files
from hechting.packages.question_sets import question_sets

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / "js" / "node_modules"
GIFT = PACKAGES / "gift-pegjs" / "lib" / "gift-parser-globals.js"
VUE = PACKAGES / "vue" / "dist" / "vue.min.js"
QTI = PACKAGES / "qti3-item-player" / "dist" / "qti3Player.umd.min.js"

SETS = {made.name: made for made in question_sets(ROOT)}

#: Puts an item into the player and waits until it is drawn.
LOAD = """(xml) => new Promise((ready) => {
  document.body.innerHTML = '<div id="app"></div>';
  new Vue({
    render: (h) => h(qti3Player, { on: {
      notifyQti3PlayerReady: (player) => {
        window.player = player;
        player.loadItemFromXml(xml, { guid: "een", status: "interacting", sessionControl: { max_attempts: 0, show_feedback: true, validate_responses: false } });
      },
      notifyQti3ItemReady: () => ready(true),
      notifyQti3EndAttemptCompleted: (data) => { window.ended = data.state; },
    } }),
  }).$mount("#app");
})"""


@pytest.fixture
def stage(browser):
    """An empty page of its own; the players' own console lines are no fault of the book."""
    page = browser.new_page()
    page.goto("about:blank")
    yield page
    page.close()


def files_of(name, kind):
    (data,) = (data for path, data in question_files(SETS[name]) if path.startswith(f"{kind}/"))
    return data


@pytest.mark.skipif(not GIFT.exists(), reason="the packages of js/ are not installed")
def test_a_parser_of_gift_reads_every_set(stage):
    stage.add_script_tag(path=str(GIFT))
    for name, made in SETS.items():
        category, before, *questions = stage.evaluate(
            "(text) => giftParser.parse(text)", files_of(name, "gift").decode()
        )
        assert (category["type"], before["type"]) == ("Category", "Description")
        assert [{one["type"] for one in questions}, len(questions)] == [{"MC"}, len(made.quiz.questions)]
        for read, one in zip(questions, made.quiz.questions, strict=True):
            assert [choice["isCorrect"] for choice in read["choices"]] == [
                option.fit == "past" for option in one.options
            ]
            assert all(choice["feedback"]["text"].count(". ") >= 1 for choice in read["choices"])


@pytest.mark.skipif(not QTI.exists(), reason="the packages of js/ are not installed")
def test_a_player_of_qti_3_shows_the_reason_of_the_chosen_option(stage):
    stage.add_script_tag(path=str(VUE))
    stage.add_script_tag(path=str(QTI))
    made = SETS["signalen"]
    with zipfile.ZipFile(io.BytesIO(files_of("signalen", "qti-3.0"))) as archive:
        items = [archive.read(f"vraag-{one.id}.xml").decode() for one in made.quiz.questions]
    for item, question in zip(items, made.quiz.questions, strict=True):
        stage.evaluate(LOAD, item)
        chosen = question.options[0]
        stage.get_by_text(" ".join(chosen.text.split()), exact=True).first.click()
        stage.evaluate("() => player.endAttempt('klaar')")
        stage.wait_for_function("() => window.ended?.outcomeVariables")
        stage.get_by_text(" ".join(chosen.why.split())).first.wait_for()
        outcomes = {one["identifier"]: one["value"] for one in stage.evaluate("() => ended.outcomeVariables")}
        assert outcomes["FEEDBACK"] == f"keuze-{chosen.id}"
        assert json.dumps(outcomes.get("SCORE")) in ("null", "0")
