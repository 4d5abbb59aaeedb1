"""The Sphinx extension that turns the handbook's pages into its static book.

It brings the book's own page frame (``theme/``, ``page_frame``, ``markup``), chooses which files each page loads
(``assets``), keeps reviews of pages up to date (``review``), refuses to build on faulty content (``content_gate``), makes
words that mean the same find each other in the search (``dutch_search``) and explains terms where they are used (``glossary``).
"""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from hechting.sphinx_ext import assets, bibliography, content_gate, dutch_search, glossary, markup, page_frame, review

__all__ = ("setup",)

_THEME = Path(__file__).parent / "theme"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect the parts of the extension to Sphinx; only wiring."""
    app.add_html_theme("hechting", str(_THEME))
    # Jupyter Book sets this for an extension that the book does not load; unknown, it would be a warning of every build.
    app.add_config_value("comments_config", {}, "", dict)
    for part in (content_gate, assets, bibliography, page_frame, markup, review, dutch_search, glossary):
        part.connect(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
