"""When each page was last checked against its sources, and what readers see when that is long ago.

A page says it itself, with a full date (year-month-day):

* a prose page in the front matter at its top::

      ---
      reviewed_on: 2026-11-22
      ---

* a notebook in its own metadata, beside ``kernelspec``: ``"metadata": {"reviewed_on": "2026-11-22", …}``.
  MyST-NB hands both to Sphinx as metadata of the page.

From the day on which a review is old (``schema.ageing``), the page carries a banner, and so does each record on it. The build never
stops for it; a release does. A page without a date, or with one that cannot be read, gives a warning of the type
``hechting.review``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from hechting.render.ageing import with_old_marks
from hechting.schema.ageing import Review
from hechting.wording.dates import date_in_words, parse_date, today

__all__ = ("FIELD", "connect", "review_of")

FIELD = "reviewed_on"

_LOGGER = logging.getLogger(__name__)


def review_of(metadata: Mapping[str, Any]) -> Review | None:
    """Read a page's review from its metadata; raises ``ValueError`` for a date that cannot be read."""
    value = metadata.get(FIELD)
    return None if value is None else Review(parse_date(value))


def connect(app: Sphinx) -> None:
    """Check all pages once they are read, and show each its date."""
    app.connect("env-updated", _check_all_pages)
    app.connect("html-page-context", _show_review)
    app.connect("html-page-context", _mark_old_records)


def _check_all_pages(_app: Sphinx, env: BuildEnvironment) -> None:
    for page in sorted(env.found_docs):
        try:
            if review_of(env.metadata[page]) is None:
                _warn(page, f"deze pagina zegt niet wanneer ze is nagekeken ({FIELD})")
        except ValueError as error:
            _warn(page, f"{FIELD}: {error}")


def _warn(page: str, message: str) -> None:
    _LOGGER.warning(message, location=page, type="hechting", subtype="review")


def _show_review(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    try:
        review = review_of(app.env.metadata.get(page, {}))
    except ValueError:  # already a warning of this build
        review = None
    context["review"] = review and {
        "day": review.day.isoformat(),
        "day_in_words": date_in_words(review.day),
        "old_from": review.old_from.isoformat(),
        "is_old": review.is_old(today()),
    }


def _mark_old_records(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    if body := context.get("body"):
        context["body"] = with_old_marks(body, today())
