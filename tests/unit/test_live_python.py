"""What makes chapters run as Python in the browser: its packages, their list, and whether a book may take it along."""

import json
import re
import zipfile
from pathlib import Path

import live
import live_python
import pytest
from lite.chapters import lay_out_chapters
from lite.fetch import split_pins
from lite.lock import write_lock
from lite.site import _settings
from lite.wheels import slimmed
from pin_requirements import KERNEL, LITE, blocks_of

from hechting.outputs.committed import NOTEBOOKS
from hechting.sphinx_ext.live_python import live_address

ROOT = Path(__file__).parents[2]


def wheel(folder, name, version="1.0", needs=(), files=None):
    """Write a wheel that holds hardly anything."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    about = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in (files or {f"{name}/__init__.py": ""}).items():
            archive.writestr(file, text)
        lines = "".join(f"Requires-Dist: {need}\n" for need in needs)
        archive.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{lines}")
        archive.writestr(f"{about}/RECORD", "")
    return path


@pytest.fixture
def runtime(tmp_path):
    folder = tmp_path / "runtime"
    folder.mkdir()
    theirs = {"info": {"python": "3.14.2"}, "packages": {"numpy": {"file_name": "https://elsewhere/numpy.whl"}}}
    (folder / "pyodide-lock.json").write_text(json.dumps(theirs))
    return folder


def test_the_list_names_what_stands_beside_it_and_nothing_else(runtime, tmp_path):
    wheel(tmp_path, "one", needs=("two>=1", "psutil; sys_platform != 'emscripten'", "plotly>=7", "three; extra == 'x'"))
    wheel(tmp_path, "two", files={"two.py": "", "other/deep.py": ""})
    write_lock(runtime, tmp_path)
    packages = json.loads((tmp_path / "pyodide-lock.json").read_text())["packages"]
    assert packages.keys() == {"one", "two"}
    assert packages["one"]["depends"] == ["two"]
    assert packages["two"]["imports"] == ["other", "two"]
    assert all("/" not in one["file_name"] for one in packages.values())


def test_a_package_that_is_not_there_is_named(runtime, tmp_path):
    wheel(tmp_path, "one", needs=("numpy>=2",))
    with pytest.raises(ValueError, match="numpy"):
        write_lock(runtime, tmp_path)


def test_two_of_one_package_are_refused(runtime, tmp_path):
    wheel(tmp_path, "one")
    wheel(tmp_path, "one", version="2.0")
    with pytest.raises(ValueError, match="one"):
        write_lock(runtime, tmp_path)


def test_a_slimmed_wheel_records_what_is_left(tmp_path):
    given = wheel(tmp_path, "one", files={"one/__init__.py": "", "one/data/big.dat": "x" * 1000})
    target = tmp_path / "slim.whl"
    slimmed(given, target, r"data/")
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        record = archive.read("one-1.0.dist-info/RECORD").decode()
    assert "one/data/big.dat" not in names
    assert {line.partition(",")[0] for line in record.splitlines()} == set(names)
    again = tmp_path / "again.whl"
    slimmed(given, again, r"data/")
    assert again.read_bytes() == target.read_bytes()


def test_one_package_is_built_and_the_others_are_fetched_by_their_hashes():
    text = (ROOT / f"{KERNEL}.txt").read_text("utf-8")
    ready, in_python = split_pins(text)
    assert blocks_of(ready) | blocks_of(in_python) == blocks_of(text)
    assert list(blocks_of(in_python)) == ["markupsafe"]


@pytest.mark.parametrize("name", [KERNEL, LITE])
def test_the_pins_have_hashes_and_name_no_host(name):
    text = (ROOT / f"{name}.txt").read_text("utf-8")
    assert all("--hash=sha256:" in pin for pin in blocks_of(text).values())
    assert "://" not in text
    assert "://" not in (ROOT / "scripts" / "lite" / "package-lock.json").read_text("utf-8")


def test_the_browser_has_the_versions_of_the_book():
    """A widget's half in the page and its half in Python are of one version, and both read the same content."""
    book, kernel, lite = (
        {name: re.findall(r"==([^ ;]+)", pin) for name, pin in blocks_of((ROOT / f"{one}.txt").read_text()).items()}
        for one in ("requirements", KERNEL, LITE)
    )
    for name in (
        "anywidget",
        "babel",
        "ipywidgets",
        "jinja2",
        "markupsafe",
        "pydantic",
        "python-dateutil",
        "ruamel-yaml",
    ):
        assert kernel[name] == book[name], name
    assert all(lite[name] == kernel[name] for name in ("anywidget", "ipywidgets"))


def test_python_is_looked_for_on_the_same_host_alone():
    data = _settings("1")["jupyter-config-data"]
    (kernel,) = data["litePluginSettings"].values()
    assert kernel["pyodideUrl"].startswith("./")
    assert kernel["disablePyPIFallback"]


def test_every_chapter_is_laid_out_without_outputs_and_in_plain_markdown(tmp_path):
    titles = lay_out_chapters(tmp_path / "chapters")
    assert list(titles) == sorted(path.stem for path in NOTEBOOKS.glob("*.ipynb"))
    assert titles["gesprek-in-de-jgz"] == "In gesprek over de band"
    for name in titles:
        cells = json.loads((tmp_path / "chapters" / f"{name}.ipynb").read_text("utf-8"))["cells"]
        assert "Run All Cells" in "".join(cells[0]["source"])
        assert all(cell["outputs"] == [] for cell in cells if cell["cell_type"] == "code")
        assert not any("{cite" in "".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")


def test_a_book_takes_along_what_is_of_the_same_sources(tmp_path, monkeypatch):
    folder = tmp_path / live_python.FOLDER
    folder.mkdir()
    assert live_python.about_ready(tmp_path) is None
    assert not live_python.left_behind(tmp_path)
    about = {"sources": live_python.state_of_sources(), "bytes": 1, "seconds": 1}
    (folder / live_python.ABOUT).write_text(json.dumps(about))
    assert live_python.about_ready(tmp_path) == about
    monkeypatch.setattr(live_python, "state_of_sources", lambda: "another")
    assert live_python.about_ready(tmp_path) is None
    assert live_python.left_behind(tmp_path)
    live_python.take_along(tmp_path, tmp_path / "book")
    assert list((tmp_path / "book").iterdir()) == [tmp_path / "book" / live_python.FOLDER]
    assert not (tmp_path / "book" / live_python.FOLDER / live_python.ABOUT).exists()


def test_only_a_chapter_that_is_a_notebook_has_a_way_there():
    assert live_address("notebooks/signalen.ipynb") == "python/start.html?hoofdstuk=signalen"
    assert live_address("book/over.md") is None


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("", ""),
        ("https://boek.example/h", "https://boek.example/h/"),
        ("https://boek.example/", "https://boek.example/"),
    ],
)
def test_the_address_of_the_book_comes_from_its_settings(tmp_path, monkeypatch, said, address):
    monkeypatch.setattr(live, "ROOT", tmp_path)
    (tmp_path / "_config.yml").write_text(f"html:\n  favicon: x.svg\n  baseurl: {said}\n")
    assert live.book_address() == address
