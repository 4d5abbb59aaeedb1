"""Opens JupyterLab on one's own work, and says how far it is: the chapters are laid out first, and the address opens a notebook."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

from own_work import CHAPTERS, FOLDER, ROOT, lay_out
from ruamel.yaml import YAML

FIRST = f"{CHAPTERS}/interventies-kiezen.ipynb"


def main() -> NoReturn:
    """Lay out the folder and become JupyterLab; further arguments are JupyterLab's own."""
    print(f"2 van 3: de hoofdstukken komen in {FOLDER}", flush=True)
    for left in lay_out():
        print(f"  gelaten zoals jij het maakte: {left}", flush=True)
    print("3 van 3: JupyterLab begint. Het adres hieronder opent het eerste hoofdstuk; stop met Ctrl-C.", flush=True)
    own = [f"--ServerApp.root_dir={FOLDER}", f"--LabApp.default_url=/lab/tree/{FIRST}", "--ServerApp.ip=127.0.0.1"]
    # In a container the only user is often root, whom Jupyter refuses without this.
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    command = [sys.executable, "-m", "jupyterlab", *own, *(["--allow-root"] if is_root else []), *sys.argv[1:]]
    if address := book_address():
        os.environ.setdefault("HECHTING_BOOK", address)
    os.chdir(Path(FOLDER))
    os.execv(sys.executable, command)


def book_address() -> str:
    """Return where the book is on the web, if ``_config.yml`` says so: there links from widgets lead."""
    config = YAML(typ="safe", pure=True).load((ROOT / "_config.yml").read_text("utf-8"))
    address: str = config["html"].get("baseurl") or ""
    return address and f"{address.rstrip('/')}/"


if __name__ == "__main__":
    main()
