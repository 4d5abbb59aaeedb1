"""Makes the live part of the book: ``python scripts/lite ENVIRONMENT`` (``make python``), into ``_build/python``.

The book takes it along when it is built after that (``scripts/live_python.py``); it is not needed to read the book.
"""

from __future__ import annotations

import json
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from live_python import ABOUT, FOLDER, state_of_sources
from whole_folder import make_readable, put_in_place, recover

from lite.chapters import lay_out_chapters
from lite.measure import measured
from lite.site import make_site
from lite.start_page import write_start_page

ROOT = Path(__file__).parents[2]

#: Every chapter takes about the same; the first cell of this one draws a widget.
MEASURED = "interventies-kiezen"


def main(environment: Path) -> None:
    """Make the site aside, open it, and put it in place."""
    place = ROOT / "_build" / FOLDER
    place.parent.mkdir(exist_ok=True)
    recover(place)
    with tempfile.TemporaryDirectory(dir=place.parent) as temporary:
        work, chapters, site = (Path(temporary) / name for name in ("work", "chapters", FOLDER))
        work.mkdir()
        titles = lay_out_chapters(chapters)
        make_site(environment, work, chapters, site, version("hechting"))
        files, seconds = measured(site, MEASURED)
        size = sum(files.values())
        write_start_page(site, titles, files)
        about = {"sources": state_of_sources(), "bytes": size, "seconds": round(seconds, 1)}
        (site / ABOUT).write_text(json.dumps(about, indent=1), encoding="utf-8")
        make_readable(site)
        put_in_place(site, place)
    print(
        f"Elk hoofdstuk draait als Python: {len(files)} bestanden, {size / 1e6:.0f} MB, {seconds:.0f} seconden tot de eerste uitkomst."
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
