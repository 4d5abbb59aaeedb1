"""The vendored Plotly is the file that its README describes, and of the version that the Python package draws with."""

import hashlib
import re
from importlib.metadata import version
from pathlib import Path

import plotly
import pytest

from hechting.widgets.chart import PLOTLY

VENDOR = PLOTLY.parent


@pytest.fixture(scope="module")
def described():
    rows = re.findall(r"^\| (\w+) \| (.+?) \|$", (VENDOR / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    return dict(rows)


def test_file_is_the_one_described(described):
    assert hashlib.sha256(PLOTLY.read_bytes()).hexdigest() == described["sha256"]


def test_version_is_that_of_the_python_package(described):
    bundled = (Path(plotly.__file__).parent / "package_data" / "plotly.min.js").read_text(encoding="utf-8")[:500]
    inside_python = re.search(r"plotly\.js v([\d.]+)", bundled)[1]
    vendored = re.search(r"plotly\.js \(basic - minified\) v([\d.]+)", PLOTLY.read_text(encoding="utf-8")[:500])[1]
    assert vendored == inside_python
    assert described["version"] == f"{vendored}, the plotly.js inside the Python package plotly {version('plotly')}"


def test_licence_travels_along():
    assert (VENDOR / "plotly-LICENSE.txt").read_text(encoding="utf-8").startswith("MIT License")


def test_everything_vendored_is_described(described):
    assert described["file"] == PLOTLY.name
    readme = (VENDOR / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in VENDOR.iterdir() if path.name != "README.md" and path.name not in readme] == []
