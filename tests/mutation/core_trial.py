"""Tries changes to the TypeScript that runs without a browser, by way of ``core_trial.mjs``."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

from change import ROOT, Change, Fate
from core_changes import core_changes


class CoreTrial:
    """The modules of ``js/src/core``; each has the tests that import it, however indirectly."""

    def __init__(self, files: Iterable[str]) -> None:
        self.files = list(files)
        script = Path(__file__).parent / "core_trial.mjs"
        self.node = subprocess.Popen(["node", str(script)], text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        if self._answer() != "ready":
            message = "Without any change the tests of the widgets fail."
            raise SystemExit(message)

    def changes(self) -> list[Change]:
        """Return every change of the area."""
        return [change for file in self.files for change in core_changes(file)]

    def fate(self, change: Change) -> Fate:
        """Try one change."""
        lines = (ROOT / change.file).read_text(encoding="utf-8").splitlines()
        lines[change.line - 1] = change.how
        assert self.node.stdin is not None
        self.node.stdin.write(json.dumps({"file": change.file, "text": "\n".join(lines)}) + "\n")
        self.node.stdin.flush()
        return Fate[self._answer().upper()]

    def _answer(self) -> str:
        assert self.node.stdout is not None
        return self.node.stdout.readline().strip()
