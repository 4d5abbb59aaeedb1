"""Writes what the browser's Python reads first: the list of packages that it may load, all of them beside that list.

Pyodide brings a list of its own that names hundreds of packages on another host. This one names what stands in the same folder,
so that an ``import`` of anything else is an error of Python and never a request.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from email.parser import Parser
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

__all__ = ("NOT_NEEDED", "write_lock")

LOCK = "pyodide-lock.json"

#: What packages ask for and a kernel in the browser has no use for: files of front ends, a terminal, drawings in Plotly.
NOT_NEEDED = frozenset({"widgetsnbextension", "jupyterlab-widgets", "pexpect", "psutil", "colorama", "plotly"})


def write_lock(runtime: Path, folder: Path) -> None:
    """Write the list for the wheels in ``folder``, for the Python that Pyodide's own list in ``runtime`` describes.

    Raises ``ValueError`` when two wheels are of one package, or a wheel asks for a package that is not there.
    """
    about = json.loads((runtime / LOCK).read_text("utf-8"))["info"]
    python = _markers(about["python"])
    packages: dict[str, Any] = {}
    for wheel in sorted(folder.glob("*.whl")):
        entry = _entry(wheel, python)
        if entry["name"] in packages:
            msg = f"two wheels are of {entry['name']}"
            raise ValueError(msg)
        packages[entry["name"]] = entry
    asked = {name for one in packages.values() for name in one["depends"]}
    if missing := sorted(asked - packages.keys()):
        msg = f"there is no wheel of {', '.join(missing)}"
        raise ValueError(msg)
    (folder / LOCK).write_text(json.dumps({"info": about, "packages": packages}, indent=1), encoding="utf-8")


def _markers(version: str) -> dict[str, str]:
    """Return what a requirement may ask of the browser's Python."""
    return {
        "sys_platform": "emscripten", "platform_system": "Emscripten", "os_name": "posix", "platform_machine": "wasm32",
        "implementation_name": "cpython", "platform_python_implementation": "CPython", "extra": "",
        "python_version": ".".join(version.split(".")[:2]), "python_full_version": version,
    }  # fmt: skip


def _entry(wheel: Path, python: Mapping[str, str]) -> dict[str, Any]:
    name, version, _, _ = parse_wheel_filename(wheel.name)
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        about = next(one for one in names if one.endswith(".dist-info/METADATA"))
        asked = Parser().parsestr(archive.read(about).decode("utf-8")).get_all("Requires-Dist") or []
    return {
        "name": canonicalize_name(name),
        "version": str(version),
        "file_name": wheel.name,
        "install_dir": "site",
        "sha256": hashlib.sha256(wheel.read_bytes()).hexdigest(),
        "package_type": "package",
        "imports": sorted(set(_imports(names))),
        "depends": sorted(set(_depends(asked, python)) - NOT_NEEDED),
        "unvendored_tests": False,
    }


def _imports(names: Iterable[str]) -> Iterator[str]:
    """Yield what can be imported from a wheel with these files."""
    for name in names:
        top, _, below = name.partition("/")
        if top.endswith((".dist-info", ".data")):
            continue
        if below.endswith((".py", ".so")):
            yield top
        elif not below and top.endswith(".py"):
            yield top.removesuffix(".py")


def _depends(asked: Iterable[str], python: Mapping[str, str]) -> Iterator[str]:
    for requirement in map(Requirement, asked):
        if requirement.marker is None or requirement.marker.evaluate(dict(python)):
            yield canonicalize_name(requirement.name)
