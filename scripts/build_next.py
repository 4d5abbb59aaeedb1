"""The way out: builds the same book with the newest Sphinx, MyST-NB and MyST-Parser, without Jupyter Book and without a warning.

Jupyter Book 1 holds Sphinx at version 7. This build reads the same ``_config.yml`` and ``_toc.yml`` and gives the settings to Sphinx
itself, so that the book never depends on Jupyter Book. Run it in an environment of ``requirements-next.txt``.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from live_python import about_ready
from page_words import visible_words
from ruamel.yaml import YAML
from sphinx.cmd.build import build_main

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "_build" / "next"

#: What Jupyter Book adds to the settings of every book.
_OF_JUPYTER_BOOK = {
    "numfig": True,
    "suppress_warnings": ["myst.domains"],
    "myst_url_schemes": ["mailto", "http", "https"],
    "html_sourcelink_suffix": "",
}

_EXCLUDED = ("_build", "Thumbs.db", ".DS_Store", "**.ipynb_checkpoints")


def main() -> int:
    """Build into ``_build/next`` and say with what; compare it with another build of the book when asked."""
    parser = argparse.ArgumentParser(
        description="Build the book without Jupyter Book, with the newest Sphinx and MyST."
    )
    parser.add_argument("--like", type=Path, help="a built book whose pages have to say the same")
    like = parser.parse_args().like
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    folder = TARGET / "settings"
    folder.mkdir()
    settings = sphinx_settings(_read("_config.yml"))
    live = about_ready(ROOT / "_build")
    settings["hechting_python"] = live["bytes"] if live else 0
    (folder / "conf.py").write_text("".join(f"{name} = {value!r}\n" for name, value in settings.items()), "utf-8")
    options = (
        "--fail-on-warning",
        "--keep-going",
        "--nitpicky",
        "--quiet",
        "-c",
        str(folder),
        "-d",
        str(TARGET / "doctrees"),
    )
    status = build_main([*options, "-b", "html", str(ROOT), str(TARGET / "html")])
    tools = ", ".join(f"{name} {version(name)}" for name in ("sphinx", "myst-nb", "myst-parser"))
    names = [f"{page}.html" for page in pages(_read("_toc.yml"))]
    other = [name for name in names if not _is_same(name, like)] if not status else names
    if other:
        print(f"Met {tools} ontstaat niet hetzelfde boek. Zie: {', '.join(other)}.", file=sys.stderr)
        return 1
    print(f"Hetzelfde boek, gemaakt met {tools}: {TARGET / 'html' / 'index.html'}")
    return 0


def sphinx_settings(config: Mapping[str, Any]) -> dict[str, Any]:
    """Return as Sphinx's own settings what ``_config.yml`` says to Jupyter Book."""
    own = dict(config["sphinx"]["config"])
    own["extensions"] = [name for name in own["extensions"] if name != "jupyter_book"]
    return {
        **_OF_JUPYTER_BOOK,
        "project": config["title"],
        "author": config["author"],
        "copyright": config["copyright"],
        "exclude_patterns": sorted({*_EXCLUDED, *config["exclude_patterns"]}),
        "external_toc_path": str(ROOT / "_toc.yml"),
        "external_toc_exclude_missing": config["only_build_toc_files"],
        "nb_execution_mode": config["execute"]["execute_notebooks"],
        "myst_enable_extensions": list(config["parse"]["myst_enable_extensions"]),
        "html_favicon": str(ROOT / config["html"]["favicon"]),
        "bibtex_bibfiles": [str(ROOT / name) for name in config["bibtex_bibfiles"]],
        **own,
    }


def pages(toc: Mapping[str, Any]) -> Iterator[str]:
    """Yield every page that the table of contents names."""
    yield toc["root"]
    yield from (chapter["file"] for part in toc["parts"] for chapter in part["chapters"])


def _is_same(name: str, like: Path | None) -> bool:
    page = TARGET / "html" / name
    return page.is_file() and (like is None or visible_words(page) == visible_words(like / name))


def _read(name: str) -> Any:
    return YAML(typ="safe", pure=True).load((ROOT / name).read_text("utf-8"))


if __name__ == "__main__":
    sys.exit(main())
