"""Installs what the tests need from Debian's packages, where apt and the rights are there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

__all__ = ("install",)


def install(*packages: str) -> None:
    """Install packages; failures show in apt's own words, and nothing happens where apt or the rights are missing."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return
    print(f"Installing {', '.join(packages)} from Debian for the tests …", file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    ):
        subprocess.run(command, env=environment, stdout=sys.stderr, check=False)
