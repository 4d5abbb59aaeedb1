"""What the chapters say about the explorer is what the explorer says."""

import json
import re
from html import unescape
from pathlib import Path
from statistics import NormalDist
from urllib.parse import parse_qs

import pytest

from hechting import Criteria, load_library, search
from hechting.wording.folding import slug

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))

VIPP_SD, K_VHT, SHANTALA = "vipp-sd", "kortdurende-video-hometraining", "shantala-babymassage-individueel"
BASIC_TRUST, VOORZORG = "basic-trustmethode", "voorzorg"


def found(library=None, **criteria):
    return search(library or load_library(), Criteria(**criteria))


def six(mechanisms, limit):
    return set(found(load_library().kennisbank_examples(), mechanisms=mechanisms, max_sessions=limit).fits)


@pytest.mark.parametrize(
    ("limit", "fits"),
    [(5, set()), (7, {VIPP_SD}), (8, {VIPP_SD, K_VHT}), (12, {VIPP_SD, K_VHT, BASIC_TRUST})],
)
def test_the_rule_of_the_kennisbank_on_its_own_examples(limit, fits):
    assert six(["sensitiviteit", "video-feedback"], limit) == fits


def test_without_video_only_shantala_is_short_enough():
    assert six(["sensitiviteit"], 5) == {SHANTALA}


def test_numbers_of_sessions_of_the_six_examples():
    records = load_library().interventions
    expected = {VIPP_SD: (6, 7), K_VHT: (6, 8), BASIC_TRUST: (8, 12), VOORZORG: (40, 60), SHANTALA: (3, 3),
                "gordon-training-effectief-communiceren-met-kinderen": (10, 10)}  # fmt: skip
    assert {key: (records[key].sessions.number_min, records[key].sessions.number_max) for key in expected} == expected


def test_vipp_sd_has_the_highest_recognition_of_the_six():
    library = load_library()
    ranks = {key: library.vocabulary.recognition_level(record.recognition.level).rank
             for key, record in library.kennisbank_examples().interventions.items()}  # fmt: skip
    assert max(ranks, key=ranks.get) == VIPP_SD
    assert list(ranks.values()).count(ranks[VIPP_SD]) == 1


def test_the_rule_in_the_whole_explorer():
    assert set(found(mechanisms=["sensitiviteit", "video-feedback"], max_sessions=5).fits) == {"nika", "vipp-pre"}


def test_the_worked_example_of_noor():
    result = found(age_from=4, age_to=4, mechanisms=["sensitiviteit"], jgz_roles=["JGZ voert zelf uit"])
    assert set(result.fits) == {VIPP_SD, SHANTALA, VOORZORG, K_VHT}


def test_the_prediction_with_seven_and_with_eight_sessions():
    seven, eight = (found(age_from=0, age_to=12, mechanisms=["video-feedback"], max_sessions=n) for n in (7, 8))
    assert {VIPP_SD, "nika"} <= set(seven.fits)
    assert K_VHT in seven.near
    assert K_VHT in eight.fits


def test_vipp_ld_is_possible_for_lack_of_a_number():
    assert "vipp-ld" in found(max_sessions=8).possible


@pytest.mark.parametrize(("d", "of_hundred"), [(0.33, 59), (0.20, 56)])
def test_the_editors_calculation_from_d(d, of_hundred):
    assert round(100 * NormalDist().cdf(d / 2**0.5)) == of_hundred


def links_to_the_explorer():
    for notebook in NOTEBOOKS:
        for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "markdown":
                yield from re.findall(r'href="[^"?#]*\?([^"#]+)', "".join(cell["source"]))


@pytest.mark.parametrize("query", list(links_to_the_explorer()))
def test_links_hold_only_keys_and_values_that_the_explorer_knows(query):
    vocabulary = load_library().vocabulary
    for key, values in parse_qs(unescape(query), strict_parsing=True).items():
        facet = next((facet for facet in vocabulary.facets.values() if facet.address_key == key), None)
        if facet is None:
            assert key in ("leeftijd-van", "leeftijd-tot", "sessies-max")
            assert values[0].isdecimal()
        else:
            assert set(values[0].split(",")) <= {slug(value) for value in facet.values}
