"""Follows the recipes of CONTRIBUTING in a copy of the project: commands run, changes apply, and the check is content."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[2]

#: What a copy needs for the commands of the recipes; all else stays where it is.
COPIED = (
    "_toc.yml",
    "book",
    "hechting",
    "js/package.json",
    "js/src",
    "js/test",
    "notebooks",
    "scripts",
    "tests/naive_search.py",
)
COPIED_TOO = ("js/contract.json", "js/contract.mjs", "js/test.mjs", "js/tsconfig.json", "js/tsconfig.test.json")

_BLOCK = re.compile(r"^```(?P<info>[^\n]+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)

#: What `make notebooks` writes, made without a kernel: the tests of outputs hold the two together.
REFRESH = """
import json
from hechting.outputs.calls import last_call, made
from hechting.outputs.committed import stale_notebooks
for path in stale_notebooks():
    notebook = json.loads(path.read_text("utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            thing = made(last_call("".join(cell["source"])))
            html = thing.to_html() if hasattr(thing, "to_html") else thing._repr_html_()
            data = {"text/html": html.splitlines(keepends=True), "text/plain": [repr(thing)]}
            cell["outputs"] = [{"output_type": "execute_result", "data": data, "metadata": {}, "execution_count": 1}]
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False), "utf-8")
"""


@dataclass(frozen=True)
class Step:
    """A block of a recipe: what it is, the file that it is about, and what stands in it."""

    kind: str
    file: str
    body: str


def steps(text):
    found = _BLOCK.finditer(text.partition("\n## Recipes\n")[2].partition("\n## ")[0])
    for block in found:
        kind, _, file = block["info"].rpartition(" ")
        yield Step(kind or file, file, block["body"])


def follow(step, root):
    path = root / step.file
    if step.kind == "sh":
        for line in step.body.splitlines():
            command(shlex.split(line), root)
    elif step.kind == "diff":
        path.write_text(changed(path.read_text(encoding="utf-8"), step.body), encoding="utf-8")
    elif step.kind == "csv":
        path.write_text(path.read_text(encoding="utf-8") + step.body, encoding="utf-8")
    elif step.kind == "python cell":
        notebook = nbformat.read(path, as_version=4)
        cell = nbformat.v4.new_code_cell(step.body.strip(), metadata={"tags": ["hide-input"]}, execution_count=1)
        notebook.cells.append(cell)
        path.write_text(nbformat.writes(notebook, indent=1, ensure_ascii=False), encoding="utf-8")
    else:
        assert not path.exists(), f"{step.file} is there already"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(step.body, encoding="utf-8")


def changed(text, change):
    """Apply a change: its lines with a space or a minus stand in the text, once; those with a space or a plus take their place."""
    lines = change.splitlines()
    old = "".join(f"{line[1:]}\n" for line in lines if line[0] in " -")
    new = "".join(f"{line[1:]}\n" for line in lines if line[0] in " +")
    before, found, after = f"\n{text}".partition(f"\n{old}")
    assert found, f"not in the file:\n{old}"
    assert f"\n{old}" not in f"\n{after}", f"more than once in the file:\n{old}"
    return f"{before}\n{new}{after}".removeprefix("\n")


def command(words, root):
    assert words[0] == "make"
    if words[1] == "nieuw":
        kind, name = (word.partition("=")[2] for word in words[2:])
        run(root, sys.executable, "scripts/new_record.py", kind, name)
    elif words[1] == "js":
        run(root, sys.executable, "-m", "hechting.checks.contract")
        if has_node():
            run(root / "js", "node", "contract.mjs")
    else:
        # All recipes are followed in one copy; outputs are written, and the check runs, once, at the end.
        assert words[1] in ("check", "notebooks")


def run(folder, *command):
    done = subprocess.run(command, cwd=folder, env=environment(folder), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def environment(folder):
    return {**os.environ, "PYTHONPATH": str(folder)}


def has_node():
    return shutil.which("node") is not None and (ROOT / "js" / "node_modules").is_dir()


@pytest.fixture(scope="module")
def followed(tmp_path_factory):
    """A copy of the project in which every recipe was followed, one after the other."""
    root = tmp_path_factory.mktemp("recipes")
    for name in (*COPIED, *COPIED_TOO):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(
            ROOT / name,
            root / name,
            **({"ignore": shutil.ignore_patterns("__pycache__")} if (ROOT / name).is_dir() else {}),
        )
    if has_node():
        (root / "js" / "node_modules").symlink_to(ROOT / "js" / "node_modules")
    for step in steps((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        follow(step, root)
    run(root, sys.executable, "-c", REFRESH)
    return root


def test_the_check_asks_only_to_fill_in_what_the_recipes_left_open(followed):
    done = subprocess.run(
        [sys.executable, "-m", "hechting.checks", "--json"],
        cwd=followed, env=environment(followed), capture_output=True, text=True, check=False,
    )  # fmt: skip
    faults = [one for one in json.loads(done.stdout) if one["weight"] == "fout" and one["check"] != "contract"]
    # The recipe of a chapter says that pictures and a run sheet are asked for.
    assert {one["check"] for one in faults} == {"unfinished", "lessons", "pictures"}
    asked = {Path(one["file"]).relative_to(followed).as_posix() for one in faults if one["check"] == "unfinished"}
    assert asked == {
        "hechting/content/activities/dialogue/casus-voorbeeld.yaml",
        "hechting/content/activities/quiz/een-voorbeeld.yaml",
        "hechting/content/activities/reminder/een-voorbeeld-zin.yaml",
        "hechting/content/activities/sorter/een-voorbeeld-kaarten.yaml",
        "hechting/content/interventions/samen-spelen.yaml",
        "notebooks/een-voorbeeld.ipynb",
    }


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("notebooks/interventies-kiezen.ipynb", "Goed onderbouwd"),
        ("notebooks/interventies-kiezen.ipynb", "Samen spelen"),
        ("notebooks/interventies-kiezen.ipynb", "Herkomst"),
        ("notebooks/signalen.ipynb", "Een peuter kijkt weg"),
        ("notebooks/signalen.ipynb", "reminder(&#39;een-voorbeeld-zin&#39;)"),
        ("notebooks/casussen.ipynb", "dialogue(&#39;casus-voorbeeld&#39;)"),
        ("notebooks/wat-werkt.ipynb", "In dit voorbeeld reageren ouders iets sensitiever"),
        ("notebooks/een-voorbeeld.ipynb", "quiz(&#39;een-voorbeeld&#39;)"),
    ],
)
def test_what_a_recipe_adds_stands_on_its_page(followed, file, words):
    assert words in (followed / file).read_text(encoding="utf-8")


def test_the_new_filter_filters(followed):
    script = (
        "from hechting import Criteria, load_library, search\n"
        "library = load_library()\n"
        "found = search(library, Criteria(origins=['Nederland'])).fits\n"
        "print({library.interventions[key].origin for key in found})"
    )
    assert run(followed, sys.executable, "-c", script).strip() == "{'Nederland'}"


@pytest.mark.skipif(not has_node(), reason="Node is not installed here")
def test_the_browser_s_side_knows_the_new_filter_and_engine(followed):
    run(followed / "js", "node", "node_modules/typescript/bin/tsc", "-p", "tsconfig.json")
    assert "reminder" in (followed / "js" / "src" / "engines.ts").read_text(encoding="utf-8")
    assert '"origins"' in (followed / "js" / "contract.json").read_text(encoding="utf-8")


def test_a_change_that_does_not_fit_is_seen():
    with pytest.raises(AssertionError, match="not in the file"):
        changed("a\nb\n", " c\n+d\n")
    with pytest.raises(AssertionError, match="more than once"):
        changed("a\nb\na\n", " a\n+d\n")
    assert changed("a\nb\nc\n", " a\n-b\n+d\n") == "a\nd\nc\n"


def test_every_recipe_says_how_long_it_takes():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("\n## Recipes\n")[2].partition("\n## ")[0]
    titles = re.findall(r"^### (.+)$", text, flags=re.MULTILINE)
    assert len(titles) == 9
    assert all(re.search(r"\(.*(minutes|a day)", title) for title in titles)
