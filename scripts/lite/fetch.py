"""Fetches, once and by their hashes, what the browser's Python is made of: Pyodide (npm) and the wheels of its packages (pip).

``python scripts/lite/fetch.py FOLDER`` fills ``FOLDER/wheels`` and ``FOLDER/node_modules/pyodide``; it asks the registries that pip and
npm are set to, and no other place.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent

PINS = ROOT / "requirements-kernel.txt"

#: Has no wheel for the browser, and is as good in Python alone.
IN_PYTHON_ALONE = "markupsafe"

#: The tags of wheels that Pyodide 314 can load.
_TAGS = (
    "--only-binary=:all:", "--python-version=3.14", "--implementation=cp", "--abi=cp314", "--abi=abi3", "--abi=none",
    "--platform=pyemscripten_2026_0_wasm32", "--platform=any",
)  # fmt: skip

_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")


def main(folder: Path) -> None:
    """Fetch everything into a folder."""
    wheels, work = folder / "wheels", folder / "pins"
    for old in (wheels, work):
        shutil.rmtree(old, ignore_errors=True)
        old.mkdir(parents=True)
    ready, in_python = split_pins(PINS.read_text("utf-8"))
    fetch, build = work / "fetch.txt", work / "build.txt"
    fetch.write_text(ready, encoding="utf-8")
    build.write_text(in_python, encoding="utf-8")
    common = ("--no-deps", "--require-hashes")
    subprocess.run([*_PIP, "download", *common, *_TAGS, "-r", str(fetch), "-d", str(wheels)], check=True)
    # Where nothing compiles, the package leaves its half in C out: any system makes the same wheel then.
    no_compiler = {**os.environ, "CC": sys.executable + "-none"}
    options = ("--no-binary=:all:", "--no-build-isolation", "-r", str(build), "-w", str(wheels))
    subprocess.run([*_PIP, "wheel", *common, *options], env=no_compiler, check=True)
    if not any(wheels.glob(f"{IN_PYTHON_ALONE}-*-none-any.whl")):
        msg = f"Van {IN_PYTHON_ALONE} kwam geen wheel dat in elke browser werkt."
        raise SystemExit(msg)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(HERE / name, folder / name)
    subprocess.run(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=folder, check=True)


def split_pins(text: str) -> tuple[str, str]:
    """Return the pins that are fetched as they are, and those of which the half in Python is built."""
    blocks = re.split(r"(?m)^(?=[A-Za-z0-9])", text)
    own = [one for one in blocks if one.startswith(f"{IN_PYTHON_ALONE}==")]
    return "".join(one for one in blocks if one not in own), "".join(own)


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
