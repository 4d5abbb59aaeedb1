"""Writes the pins: every package that an environment needs, with its hashes, for every Python and system that README names.

``requirements.in`` and its kin hold the direct choices; ``requirements.txt`` and its kin are made from them. A file leaves out what the
file below it holds already, for the same machines. Pins stay as they are unless ``--upgrade`` asks for newer ones. Needs uv (``pip install uv``) and a network.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent

#: From the ground up; each environment holds all of those before it.
LAYERS = ("requirements", "requirements-live", "requirements-test")

#: An environment apart from those, in which every Python gets the newest that it can have.
APART = "requirements-next"

#: What `make python` builds with, and what the Python in the reader's browser has.
LITE, KERNEL = "requirements-lite", "requirements-kernel"

#: The browser's Python (Pyodide 314): version 3.14, on the closest platform that uv knows, without what only a front end needs.
_KERNEL_PYTHON = (
    "--python-version", "3.14", "--python-platform", "wasm32-pyodide2025", "--no-python-downloads",
    *(f"--no-emit-package={name}" for name in ("jupyterlab-widgets", "widgetsnbextension")),
)  # fmt: skip

#: The oldest Python that README names, as Debian 12 has it.
OLDEST_PYTHON = "3.11.2"

#: One file for every system and every Python that README names.
_ALL = ("--universal", "--python-version", OLDEST_PYTHON, "--fork-strategy")

_HEADER = """\
# Made by scripts/pin_requirements.py from {name}.in: change that one, and run it again.
# Install with: pip install -r {name}.txt, then pip install --no-deps --no-build-isolation -e .
"""


def main() -> int:
    """Pin all layers, each on the ones below it."""
    parser = argparse.ArgumentParser(description="Pin what the environments need, with hashes.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that the choices allow")
    chosen = parser.parse_args()
    if shutil.which("uv") is None:
        print("uv is not installed: pip install uv, and try again.", file=sys.stderr)
        return 1
    below: dict[str, str] = {}
    for place, name in enumerate(LAYERS):
        blocks = pinned(ROOT, LAYERS[: place + 1], is_upgrade=chosen.upgrade)
        own = {package: block for package, block in blocks.items() if below.get(package) != block}
        base = f"-r {LAYERS[place - 1]}.txt\n" if place else ""
        (ROOT / f"{name}.txt").write_text(_HEADER.format(name=name) + base + "".join(own.values()), encoding="utf-8")
        below |= own
    for name, machines in (
        (APART, (*_ALL, "requires-python")),
        (LITE, (*_ALL, "fewest")),
        (KERNEL, _KERNEL_PYTHON),
    ):
        blocks = pinned(ROOT, (name,), is_upgrade=chosen.upgrade, machines=machines)
        (ROOT / f"{name}.txt").write_text(_HEADER.format(name=name) + "".join(blocks.values()), encoding="utf-8")
    return 0


def pinned(
    folder: Path, layers: tuple[str, ...], *, is_upgrade: bool = False, machines: tuple[str, ...] = (*_ALL, "fewest")
) -> dict[str, str]:
    """Return the pins of some layers together, by package; those in the files there are kept where the choices allow.

    ``machines`` are uv's options that say for which Pythons and systems.
    """
    with tempfile.TemporaryDirectory() as temporary:
        output = Path(temporary) / "pins.txt"
        kept = "".join(
            (folder / f"{name}.txt").read_text("utf-8") for name in layers if (folder / f"{name}.txt").exists()
        )
        output.write_text("\n".join(line for line in kept.splitlines() if not line.startswith("-")), "utf-8")
        command = [
            "uv", "pip", "compile", "--quiet", *machines, "--generate-hashes", "--no-header", "--no-annotate", *(["--upgrade"] if is_upgrade else []),
            *(f"{name}.in" for name in layers), "--output-file", str(output),
        ]  # fmt: skip
        subprocess.run(command, cwd=folder, check=True)
        return blocks_of(output.read_text("utf-8"))


def blocks_of(text: str) -> dict[str, str]:
    """Cut a file of pins into one piece a package: its pins (more than one where Pythons differ) with their hashes."""
    blocks: dict[str, str] = {}
    for piece in re.split(r"(?m)^(?=[A-Za-z0-9])", text):
        if "==" in piece:
            name = re.split(r"[=\[ ]", piece, maxsplit=1)[0]
            blocks[name] = blocks.get(name, "") + piece
    return blocks


if __name__ == "__main__":
    sys.exit(main())
