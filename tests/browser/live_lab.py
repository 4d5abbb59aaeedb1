"""A Jupyter of a test's own, and words for what a trainer does in it."""

import os
import re
import subprocess
import sys
import time
from contextlib import contextmanager

import nbformat
import pytest
from playwright.sync_api import expect

TOKEN = "handbook"

KERNEL = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}

#: A drawn widget. What a chart asks beside each of its figures is a part of it.
WIDGET = ":is(.hechting-root:not(.hechting-ask, .hechting-after), .hechting-outcomes)"


def write_notebook(path, *sources):
    """Write a notebook with these cells of code."""
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=KERNEL), path)


class Lab:
    """A running server of Jupyter on a folder."""

    def __init__(self, folder, address):
        self.folder, self.address = folder, address

    def url(self, name, page="lab/tree"):
        return f"{self.address}/{page}/{name}.ipynb?token={TOKEN}&reset"

    def write(self, name, *sources):
        write_notebook(self.folder / f"{name}.ipynb", *sources)
        return self.url(name)

    def saved(self, name):
        return (self.folder / f"{name}.ipynb").read_text("utf-8")


@contextmanager
def running(folder, module, *options):
    """Start a server of Jupyter, with layouts and settings of its own, so that no other on this machine speaks in it."""
    parts = ("WORKSPACES_DIR", "SETTINGS_DIR")
    own = {f"JUPYTERLAB_{name}": str(folder / ".jupyter" / name.lower()) for name in parts}
    own |= {f"JUPYTER_{name}_DIR": str(folder / ".jupyter" / name.lower()) for name in ("RUNTIME", "CONFIG")}
    log = folder / "log.txt"
    with log.open("w") as out:
        server = subprocess.Popen(
            [sys.executable, "-m", module, "--no-browser", *options], stdout=out, stderr=out, env={**os.environ, **own}
        )
    try:
        yield _address(server, log)
    finally:
        server.terminate()
        server.wait(30)


@contextmanager
def running_lab(folder):
    """Start JupyterLab on a folder; Notebook 7 is there too."""
    options = ("--ServerApp.ip=127.0.0.1", "--ServerApp.port=0", "--ServerApp.port_retries=0", "--allow-root",
               f"--IdentityProvider.token={TOKEN}", f"--ServerApp.root_dir={folder}",
               "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate")  # fmt: skip
    with running(folder, "jupyterlab", *options) as address:
        yield Lab(folder, address)


def _address(server, log):
    for _ in range(120):
        if found := re.search(r"http://(?:127\.0\.0\.1|localhost):(\d+)/", log.read_text()):
            return f"http://127.0.0.1:{found[1]}"
        if server.poll() is not None:
            break
        time.sleep(0.5)
    pytest.fail(f"Jupyter did not start:\n{log.read_text()}")


class Notebook:
    """A notebook that stands open in a browser."""

    def __init__(self, context, address):
        self.page = context.new_page()
        self.page.set_default_timeout(60_000)
        self.open(address)

    def open(self, address):
        self.page.goto(address)
        self.settle()

    def settle(self):
        expect(self.page.locator(".jp-CodeCell").first).to_be_visible(timeout=60_000)
        ready = self.page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")
        expect(ready.first).to_be_attached(timeout=60_000)

    def cell(self, place):
        return self.page.locator(".jp-CodeCell").nth(place)

    def run(self, *places):
        """Run cells as a trainer does; press again when Jupyter was still too busy to hear it."""
        for place in places:
            self._run(place)

    def _run(self, place):
        prompt = self.cell(place).locator(".jp-InputArea-prompt")
        before = prompt.inner_text()
        for _ in range(12):
            self.accept_dialog()
            self.cell(place).locator(".cm-content").click()
            self.page.keyboard.press("Control+Enter")
            try:
                # What Jupyter heard it shows at once, as a cell that waits.
                expect(prompt).not_to_have_text(before, timeout=3_000)
            except AssertionError:
                continue
            if self._is_done(prompt):
                return
        pytest.fail(f"Jupyter did not run cell {place}")

    def _is_done(self, prompt):
        """Wait until a cell that waits has its number; what a kernel that idles for three seconds did not do, it does no more."""
        idle = self.page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")
        idled = 0.0
        for _ in range(120):
            try:
                expect(prompt).to_have_text(re.compile(r"\[\d+\]"), timeout=500)
            except AssertionError:
                idled = idled + 0.5 if idle.count() else 0.0
                if idled >= 3:
                    return False
            else:
                return True
        return False

    def accept_dialog(self):
        """Press on where Jupyter asks something: when it is busy, it asks which kernel to use."""
        dialog = self.page.locator("dialog.jp-Dialog")
        if dialog.count():
            print("Jupyter asks:", dialog.inner_text())
            dialog.locator(".jp-mod-accept").click()

    def restart(self):
        """Restart the kernel from Jupyter's own menu, as a trainer does."""
        self.page.get_by_role("menuitem", name="Kernel", exact=True).click()
        self.page.get_by_text("Restart Kernel…", exact=True).click()
        self.page.locator("dialog.jp-Dialog .jp-mod-accept").click()

    def save(self):
        self.cell(0).locator(".cm-content").click()
        self.page.keyboard.press("Control+s")
        expect(self.page.locator(".jp-mod-dirty")).to_have_count(0)
        self.page.wait_for_timeout(500)

    def says(self, place, text):
        expect(self.cell(place).locator(".jp-OutputArea")).to_contain_text(text, timeout=60_000)

    def widgets(self, place):
        return self.cell(place).locator(WIDGET)
