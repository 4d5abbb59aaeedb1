"""What the templates of ``theme/`` need to know about a page."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from hechting.sphinx_ext.assets import STATIC_FOLDER, has_widget

__all__ = ("connect", "notebook_address")


def connect(app: Sphinx) -> None:
    """Give the templates their values."""
    app.connect("config-inited", _let_templates_include_the_logo)
    app.connect("html-page-context", _add_notebook_address)
    app.connect("html-page-context", _add_room_for_widgets)


def notebook_address(source_name: str) -> str | None:
    """Return where a built book keeps a page's notebook, or nothing for a page that is not one."""
    return f"_sources/{source_name}" if source_name.endswith(".ipynb") else None


def _let_templates_include_the_logo(_app: Sphinx, config: Config) -> None:
    config.templates_path = [*config.templates_path, str(STATIC_FOLDER)]


def _add_notebook_address(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    address = notebook_address(context.get("sourcename") or "")
    context["notebook_url"] = context["pathto"](address, 1) if address else None


def _add_room_for_widgets(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    context["has_widget"] = has_widget(context.get("body") or "")
