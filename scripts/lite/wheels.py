"""The packages of the browser's Python: those that were fetched with their hashes, without what no kernel reads, and the handbook's own.

MarkupSafe has its quick half in C and the same in Python; its own build leaves the first out where nothing compiles, and
``scripts/lite/fetch.py`` builds it so. All else is Python alone, or has a wheel for the browser.
"""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

__all__ = ("lay_out_wheels", "slimmed")

ROOT = Path(__file__).parents[2]

#: What the kernel of JupyterLite is made of. It brings more along, for versions of ipywidgets that want the files of a front end.
_OF_KERNEL = ("ipykernel", "piplite", "pyodide_kernel")

#: What is left out of a package, by its name: front ends that the page has itself, other languages, tests and types of others.
_LEFT_OUT = {
    "anywidget": r"labextension/|\.data/|nbextension/",
    "babel": r"locale-data/(?!root\.dat|nl[._]|en\.dat|en_001\.dat)",
    "jedi": r"third_party/django-stubs|typeshed/third_party|typeshed/stdlib/2",
    "pygments": r"pygments/lexers/(?!__init__|_mapping|python|special|text|markup|data|shell|html|css|javascript|web|_builtins"
    r"|diff|configs|agile|_css|_js|_lua)",
}

#: The moment that every file in a repacked wheel gets, so that two builds are the same.
_MOMENT = (2020, 1, 1, 0, 0, 0)


def lay_out_wheels(fetched: Path, brought: Path, folder: Path) -> None:
    """Put every wheel into ``folder``: what was fetched, what JupyterLite's kernel brings along, and the handbook's own."""
    kernel = (wheel for name in _OF_KERNEL for wheel in brought.glob(f"{name}-*.whl"))
    for wheel in sorted([*fetched.glob("*.whl"), *kernel]):
        left_out = _LEFT_OUT.get(wheel.name.partition("-")[0])
        if left_out:
            slimmed(wheel, folder / wheel.name, left_out)
        else:
            shutil.copyfile(wheel, folder / wheel.name)
    command = (sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps")
    subprocess.run([*command, "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)], check=True)


def slimmed(wheel: Path, target: Path, left_out: str) -> None:
    """Write a wheel again without the files whose path holds ``left_out``, with a record of what is left."""
    pattern, lines = re.compile(left_out), []
    with zipfile.ZipFile(wheel) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as result:
        record = next(name for name in source.namelist() if name.endswith(".dist-info/RECORD"))
        for name in sorted(source.namelist()):
            if name.endswith("/") or name == record or pattern.search(name):
                continue
            data = source.read(name)
            _add(result, name, data)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            lines.append(f"{name},sha256={digest},{len(data)}")
        _add(result, record, "\n".join([*lines, f"{record},,"]).encode() + b"\n")


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data)
