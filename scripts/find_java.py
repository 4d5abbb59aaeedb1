"""Finds the Java that the Nu HTML checker and epubcheck run on, and installs Debian's where that is possible."""

from __future__ import annotations

import shutil

from debian_packages import install

__all__ = ("find_java",)


def find_java() -> str | None:
    """Return the path of ``java``, or ``None`` when there is none and it cannot be installed here."""
    if shutil.which("java") is None:
        install("default-jre-headless")
    return shutil.which("java")
