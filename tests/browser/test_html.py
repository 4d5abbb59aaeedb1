"""The Nu HTML checker, the judge of the web's own standard, finds no error in any page of the built book."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from find_java import find_java

CHECKER = Path(__file__).parents[2] / "js" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def errors_in(*paths):
    """Return what the checker says of pages and of all pages in folders."""
    command = [
        find_java(),
        "-jar",
        str(CHECKER),
        "--errors-only",
        "--skip-non-html",
        "--format",
        "json",
        *map(str, paths),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    return [
        f"{Path(found['url']).name}:{found.get('lastLine')}: {found['message']}: {found.get('extract', '')[:120]}"
        for found in json.loads(done.stderr)["messages"]
    ]


@pytest.fixture(scope="module", autouse=True)
def _tools():
    if shutil.which("npm") is None:
        pytest.skip("Node is not installed here: the HTML checker comes with the widget tools")
    assert CHECKER.exists(), "run `npm ci` in js/ first"
    assert find_java(), "install Java (Debian: default-jre-headless)"


def test_no_page_has_an_error(book):
    assert errors_in(*sorted(book.glob("*.html")), book / "book", book / "notebooks") == []


def test_the_checker_sees_an_error(tmp_path):
    page = tmp_path / "page.html"
    page.write_text(
        '<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body><p id="a"><p id="a"></body></html>'
    )
    assert any("Duplicate ID" in one for one in errors_in(page))
