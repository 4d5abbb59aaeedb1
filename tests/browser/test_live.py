"""Widgets in a live JupyterLab: the same as in the book, and Python follows the reader both ways."""

import os
import re
import subprocess
import sys
import time
from urllib.request import urlopen

import nbformat
import pytest
from playwright.sync_api import expect

CELLS = (
    "from hechting import Criteria, InterventionExplorer\nexplorer = InterventionExplorer()\nexplorer",
    "print('chosen', explorer.criteria.formats, len(explorer.selection))",
    "explorer.criteria = Criteria(max_sessions=3)",
)
ACTIVITY_CELLS = (
    "from hechting import sorter\ncards = sorter('basis-of-haven')\ncards",
    "print('placed', len(cards.state['placed']))",
    "cards.state = {'placed': {}}",
)


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """A JupyterLab on notebooks of our own; yields how a notebook's address is made from its name."""
    folder = tmp_path_factory.mktemp("lab")
    for name, sources in (("explorer", CELLS), ("activity", ACTIVITY_CELLS)):
        cells = [nbformat.v4.new_code_cell(source) for source in sources]
        kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
        nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=kernel), folder / f"{name}.ipynb")
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--ServerApp.ip=127.0.0.1", "--ServerApp.port=0",
               "--ServerApp.port_retries=0", "--IdentityProvider.token=handbook", f"--ServerApp.root_dir={folder}",
               "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate", "--allow-root"]  # fmt: skip
    # Layouts and settings of its own, so that no other JupyterLab of this machine speaks in it.
    own = {name: str(folder / name.lower()) for name in ("JUPYTERLAB_WORKSPACES_DIR", "JUPYTERLAB_SETTINGS_DIR")}
    with (folder / "log.txt").open("w") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **own})
    address = _address(server, folder / "log.txt")
    yield lambda name: f"{address}/lab/tree/{name}.ipynb?token=handbook&reset"
    server.terminate()
    server.wait(30)


def _address(server, log):
    for _ in range(120):
        found = re.search(r"http://127\.0\.0\.1:(\d+)/lab", log.read_text())
        if found:
            address = f"http://127.0.0.1:{found[1]}"
            urlopen(f"{address}/api?token=handbook").read()
            return address
        if server.poll() is not None:
            break
        time.sleep(0.5)
    pytest.fail(f"JupyterLab did not start:\n{log.read_text()}")


def run_cell(page, place):
    """Run a cell as a trainer does; press again when JupyterLab was still too busy to hear it."""
    cell = page.locator(".jp-CodeCell").nth(place)
    prompt = cell.locator(".jp-InputArea-prompt")
    for _ in range(6):
        accept_dialog(page)
        cell.locator(".cm-content").click()
        page.keyboard.press("Shift+Enter")
        try:
            expect(prompt).to_have_text(re.compile(r"\[(\d+|\*)\]"), timeout=10_000)
        except AssertionError:
            continue
        return
    pytest.fail(f"JupyterLab did not run cell {place}")


def accept_dialog(page):
    """Press on where JupyterLab asks something: when it is busy, it asks which kernel to use."""
    dialog = page.locator("dialog.jp-Dialog")
    if dialog.count():
        print("JupyterLab asks:", dialog.inner_text())
        dialog.locator(".jp-mod-accept").click()


def open_notebook(context, address):
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.goto(address)
    expect(page.locator(".jp-CodeCell")).to_have_count(3, timeout=60_000)
    expect(page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")).to_be_attached(timeout=60_000)
    run_cell(page, 0)
    return page


def test_an_activity_lives_in_jupyterlab(context, lab):
    page = open_notebook(context, lab("activity"))
    sorter = page.locator(".hechting-root")
    sorter.locator("button.option").first.click(timeout=60_000)
    run_cell(page, 1)
    expect(page.locator(".jp-CodeCell").nth(1)).to_contain_text("placed 1")
    run_cell(page, 2)
    expect(sorter.get_by_role("button", name="Begin opnieuw")).to_have_count(0)
    page.close()


def test_the_explorer_lives_in_jupyterlab(context, lab):
    page = open_notebook(context, lab("explorer"))
    status = page.locator(".hechting-root").get_by_role("status")
    expect(status).to_contain_text("38 interventies", timeout=60_000)

    if not page.locator(".hechting-root .filters details").first.evaluate("details => details.open"):
        page.locator(".hechting-root .filters summary").first.click()
    page.get_by_role("group", name="Vorm", exact=True).get_by_role("checkbox", name=re.compile("^groep ")).check()
    expect(status).to_contain_text("passen")
    fits = int(re.match(r"\s*(\d+)", status.inner_text())[1])
    run_cell(page, 1)
    expect(page.locator(".jp-CodeCell").nth(1)).to_contain_text(f"chosen ('groep',) {fits}")

    run_cell(page, 2)
    expect(page.get_by_role("button", name="hoogstens 3 sessies weghalen")).to_be_visible(timeout=20_000)
    page.close()
