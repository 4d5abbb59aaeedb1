"""The Sphinx extension that turns the handbook's pages into its static book.

It brings the book's own page frame (``theme/``, ``page_frame``, ``markup``, ``reading_flow``), chooses which files each page loads
(``assets``), keeps reviews of pages up to date (``review``), refuses to build on faulty content (``content_gate``), collects
what the search can find (``site_search``), explains terms where they are used (``glossary``), shows
the book's own drawings (``drawings``), lists the questions (``questions``) and cases (``cases``) of a page and activities on pages of text (``activities``),
leaves a page at each old address (``moved``), shows every intervention in full (``interventions``), shows what trainers take
along (``lessons``), leads to the chapter as Python (``live_python``), gives widgets their data (``widget_data``), and leaves remarks out
of what readers load (``slim_files``).
"""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from hechting.sphinx_ext import (
    activities,
    assets,
    bibliography,
    cases,
    content_gate,
    drawings,
    glossary,
    interventions,
    ledger,
    lessons,
    live_python,
    markup,
    moved,
    page_frame,
    practice,
    public_address,
    questions,
    reading_flow,
    review,
    site_search,
    slim_files,
    widget_data,
)

__all__ = ("setup",)

_THEME = Path(__file__).parent / "theme"

_PARTS = (
    content_gate,
    assets,
    bibliography,
    page_frame,
    live_python,
    markup,
    reading_flow,
    review,
    glossary,
    questions,
    drawings,
    activities,
    cases,
    lessons,
    practice,
    widget_data,
    site_search,
    public_address,
    moved,
    ledger,
    interventions,
    slim_files,
)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect the parts of the extension to Sphinx; only wiring."""
    app.add_html_theme("hechting", str(_THEME))
    # Jupyter Book sets this for an extension that the book does not load; unknown, it would be a warning of every build.
    app.add_config_value("comments_config", {}, "", dict)
    for part in _PARTS:
        part.connect(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
