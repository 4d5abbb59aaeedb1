"""Lets JupyterLite make its site, with every file on the book's own host."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from lite.lock import LOCK, write_lock
from lite.wheels import lay_out_wheels

__all__ = ("make_site",)

#: The files of Pyodide itself, beside its list of packages.
_RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")

#: What the kernel loads before the first cell.
_FIRST = ("micropip", "piplite", "ipykernel", "comm", "pyodide-kernel", "jedi", "ipython")

#: What the kernel finds in its environment. The book is beside the folder of this site, as a page in ``notebooks/`` sees it.
_ENVIRONMENT = {"HECHTING_BOOK": "../../"}

#: The halves of widgets that stand in the page. Others in the same environment stay out.
_EXTENSIONS = ("@jupyter-widgets/jupyterlab-manager", "@jupyterlite/pyodide-kernel-extension", "anywidget")


def make_site(environment: Path, work: Path, chapters: Path, target: Path, version: str) -> None:
    """Build the site into ``target`` with what ``environment`` holds (see ``lite/fetch.py``); ``work`` is an empty folder.

    ``version`` names the edition: what readers changed in a chapter stays with the edition in which they did.
    """
    extensions = environment / "share" / "jupyter" / "labextensions"
    runtime = environment / "node_modules" / "pyodide"
    pyodide = work / "static" / "pyodide"
    pyodide.mkdir(parents=True)
    for name in _RUNTIME:
        shutil.copyfile(runtime / name, pyodide / name)
    lay_out_wheels(environment / "wheels", extensions / _EXTENSIONS[1] / "static" / "pypi", pyodide)
    write_lock(runtime, pyodide)
    _write(work / "jupyter-lite.json", _settings(version))
    _write(work / "jupyter_lite_config.json", _how_to_build(extensions, work))
    python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    command = (
        python,
        "-m",
        "jupyter",
        "lite",
        "build",
        "--lite-dir",
        work,
        "--contents",
        chapters,
        "--output-dir",
        target,
    )
    done = subprocess.run([str(part) for part in command], cwd=work, capture_output=True, text=True, check=False)
    if done.returncode or not (target / "static" / "pyodide" / LOCK).exists():
        msg = f"JupyterLite is niet gebouwd:\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        raise SystemExit(msg)


def _settings(version: str) -> dict[str, Any]:
    """Return what the site says to itself: where Python is, and that it is nowhere else."""
    kernel = {
        "pyodideUrl": "./static/pyodide/pyodide.mjs",
        "disablePyPIFallback": True,
        "loadPyodideOptions": {"packages": list(_FIRST), "env": _ENVIRONMENT},
    }
    data = {
        "appName": "Hechting als Python",
        "enableMemoryStorage": False,
        "contentsStorageName": f"hechting-{version}",
        "litePluginSettings": {"@jupyterlite/pyodide-kernel-extension:kernel": kernel},
    }
    return {"jupyter-lite-schema-version": 0, "jupyter-config-data": data}


def _how_to_build(extensions: Path, work: Path) -> dict[str, Any]:
    return {
        "LiteBuildConfig": {
            "apps": ["notebooks"],
            "cache_dir": str(work / "cache"),
            "no_sourcemaps": True,
            "no_unused_shared_packages": True,
            "ignore_sys_prefix": ["federated_extensions"],
            "federated_extensions": [str(extensions / name) for name in _EXTENSIONS],
        }
    }


def _write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, indent=1), encoding="utf-8")
