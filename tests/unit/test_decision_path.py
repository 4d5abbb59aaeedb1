"""The paths from a worry to help: danger first, every way ends, every step rests on something, and the filters named there fit."""

import json
import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from hechting import Criteria, decision_path, load_library, search
from hechting.engines.decision_path.drawing import WIDTH, tree_of
from hechting.engines.decision_path.widget import place_after
from hechting.schema.address import EXPLORER_KEYS
from hechting.schema.vocabulary import FACETS
from hechting.wording.folding import slug

LIBRARY = load_library()
PATHS = LIBRARY.activities["decision_path"]
JS = Path(__file__).parents[2] / "js"

#: Leaves of the path for professionals, and what the guidelines name there; all must stand in the filtered explorer.
NAMED = {
    "voorzorg": {"voorzorg"},
    "huisbezoek": {"prenataal-huisbezoek-jgz"},
    "hulp-voor-ouder": {"ouder-baby-interventie"},
    "ouder-baby": {"ouder-baby-interventie"},
    "video": {"vipp-sd", "kortdurende-video-hometraining"},
    "huisbezoeken": {"stevig-ouderschap", "voorzorg"},
    "informele-steun": {"home-start"},
    "jonge-kind-expert": {"imh-behandeling"},
    "erkende-interventie": {"basic-trustmethode", "nika", "pcit", "pleegouder-pleegkind-interventie"},
    "vanaf-zeven": {"video-hometraining-basisschoolleeftijd", "itgg"},
}


def ways(path, choices=()):
    """Every way from the first question to a leaf, by a walk of its own over the record."""
    here = place_after(path, list(choices))
    if path.leaf(here.id):
        return [(choices, here)]
    return [way for one in here.branches for way in ways(path, (*choices, f"{here.id}.{one.id}"))]


@pytest.mark.parametrize("path", PATHS.values(), ids=list(PATHS))
def test_every_way_ends_and_every_end_says_who_does_what(path):
    ends = {leaf.id for _, leaf in ways(path)} | {
        end.id for leaf in path.leaves if leaf.goes_on for _, end in ways_from(path, leaf.goes_on)
    }
    assert ends == {leaf.id for leaf in path.leaves}
    assert all(leaf.tasks and leaf.not_to and leaf.sources for leaf in path.leaves)
    assert all(fork.sources for fork in path.forks)


def ways_from(path, fork_id):
    fork = next(one for one in path.forks if one.id == fork_id)
    after = path.model_copy(update={"forks": path.forks[path.forks.index(fork) :]})
    return ways(after)


@pytest.mark.parametrize("path", PATHS.values(), ids=list(PATHS))
def test_danger_is_asked_first_and_stands_nowhere_after_a_choice_of_help(path):
    dangers = {leaf.id for leaf in path.leaves if leaf.kind == "gevaar"}
    asked = [place for place, fork in enumerate(path.forks) if any(one.to in dangers for one in fork.branches)]
    assert asked == list(range(len(asked))), "questions that lead to danger come before all others"
    assert all(any(link.href.startswith("tel:") for link in leaf.links) for leaf in path.leaves if leaf.id in dangers)


@pytest.mark.parametrize("path", PATHS.values(), ids=list(PATHS))
def test_waiting_usual_support_and_something_first_are_ends_too(path):
    assert {leaf.kind for leaf in path.leaves} == {"gevaar", "eerst-dit", "hulp", "gewone-steun", "afwachten"}


def asked_by(href):
    """The criteria in a link to the explorer, by a reading of its own."""
    keys = {LIBRARY.vocabulary.facets[name].address_key: name for name in FACETS}
    numbers = {EXPLORER_KEYS[name]: name for name in ("age_from", "age_to", "max_sessions")}
    asked = {}
    for key, value in parse_qsl(urlsplit(href).query):
        if key in numbers:
            asked[numbers[key]] = int(value)
        else:
            slugs = {slug(one).strip("-"): one for one in LIBRARY.vocabulary.values(keys[key])}
            asked[keys[key]] = [slugs[one] for one in value.split(",")]
    return Criteria(**asked)


@pytest.mark.parametrize("leaf_id", NAMED)
def test_the_filtered_explorer_of_an_end_holds_what_the_guideline_names(leaf_id):
    leaf = PATHS["van-zorg-naar-hulp"].leaf(leaf_id)
    href = next(link.href for link in leaf.links if "?" in link.href)
    found = search(LIBRARY, asked_by(href))
    assert NAMED[leaf_id] <= {*found.fits, *found.possible}


@pytest.mark.parametrize(
    ("path_id", "way", "end"),
    [
        ("van-zorg-naar-hulp", ["gevaar.nee", "letsel.nee", "onveilig.nee", "wat-speelt.geplaatst"], "screening"),
        ("van-zorg-naar-hulp-ouders", ["gevaar.nee", "veilig.wel", "waarover.pleegkind"], "pleegkind"),
    ],
)
def test_a_placed_child_is_looked_at_by_an_expert_however_heavy_it_is(path_id, way, end):
    """The guideline asks for a screening at every placement, not only when two of four things weigh."""
    leaf = place_after(PATHS[path_id], way)
    assert (leaf.id, "richtlijn-pg" in leaf.sources) == (end, True)


@pytest.mark.parametrize(
    ("path_id", "way"), [("van-zorg-naar-hulp", "zelfmoord"), ("van-zorg-naar-hulp-ouders", "dood")]
)
def test_who_fears_to_harm_a_baby_is_helped_at_once(path_id, way):
    path = PATHS[path_id]
    branch = next(one for one in path.forks[0].branches if one.id == way)
    leaf = place_after(path, [f"{path.forks[0].id}.{way}"])
    assert "bang" in branch.text
    assert "veilig neer" in " ".join(task.does for task in leaf.tasks)
    assert {"tel:08000113", "tel:08002000", "tel:112"} <= {link.href for link in leaf.links}


def test_the_call_can_be_watched_and_steered():
    path = decision_path()
    assert path.place == "gevaar"
    path.state = {"choices": ["gevaar.nee", "letsel.nee", "onveilig.nee"]}
    assert (path.choices[-1], path.place) == ("onveilig.nee", "wat-speelt")
    path.choices = ["gevaar.geweld"]
    assert (path.state, path.place) == ({"choices": ["gevaar.geweld"]}, "bel-112")
    with pytest.raises(ValueError, match=r"'gevaar\.misschien' does not follow here\nwhat follows is gevaar\.geweld"):
        path.choices = ["gevaar.misschien"]


def test_after_an_end_that_goes_on_the_way_goes_on():
    path = PATHS["van-zorg-naar-hulp"]
    way = ["gevaar.nee", "letsel.nee", "onveilig.niet-acuut", "hulp-mogelijk.beide"]
    assert place_after(path, way).id == "hulp-volgen"
    assert place_after(path, [*way, "wat-speelt.gewoon"]).id == "gewone-begeleiding"


@pytest.mark.parametrize("path", PATHS.values(), ids=list(PATHS))
def test_the_drawing_holds_every_word_and_nothing_stands_on_anything_else(path):
    tree = tree_of(path)
    words = " ".join(
        " ".join((*block.question, *(line for row in block.rows for line in (*row.answer, *row.goal))))
        for block in tree.blocks
    )
    for said in (*(fork.text for fork in path.forks), *(one.text for fork in path.forks for one in fork.branches)):
        assert said in words
    assert all(leaf.title in words for leaf in path.leaves if any(to == leaf.id for _, _, to in path.ways()))
    assert all(one.top + one.height < next_one.top for one, next_one in pairwise(tree.blocks))
    rows = [row for block in tree.blocks for row in block.rows]
    assert all(one.top + one.height <= next_one.top for one, next_one in pairwise(rows))
    assert all(754 < jump.lane < WIDTH and jump.start < jump.end for jump in tree.jumps)
    assert not re.search(r"(?i)score|punten", words)


def test_the_browser_walks_the_same_ways():
    if shutil.which("node") is None or not (JS / "node_modules").is_dir():
        pytest.skip("Node, or what js/ needs, is not installed here")
    for path in PATHS.values():
        expected = {",".join(choices): leaf.id for choices, leaf in ways(path)}
        given = json.dumps({"content": path.model_dump(mode="json"), "ways": list(expected)})
        program = (
            'import { build } from "esbuild"; import { readFileSync } from "node:fs";'
            'const out = await build({ entryPoints: ["src/decision_path/way.ts"], bundle: true, write: false, format: "esm" });'
            "const { follow, read, write } = await import(`data:text/javascript,${encodeURIComponent(out.outputFiles[0].text)}`);"
            'const { content, ways } = JSON.parse(readFileSync(0, "utf8"));'
            "console.log(JSON.stringify(Object.fromEntries(ways.map((way) => "
            "[write(read(way, content).state), follow(way.split(','), content).leaf?.id]))));"
        )
        done = subprocess.run(
            ["node", "--input-type=module", "-e", program],
            input=given,
            cwd=JS,
            capture_output=True,
            text=True,
            check=True,
        )
        assert json.loads(done.stdout) == expected
