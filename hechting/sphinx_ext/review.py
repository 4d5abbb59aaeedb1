"""When each page was last checked against its sources, and what happens when that is long ago.

A page says it itself, with a full date (year-month-day):

* a prose page in the front matter at its top::

      ---
      reviewed_on: 2026-11-22
      ---

* a notebook in its own metadata, beside ``kernelspec``: ``"metadata": {"reviewed_on": "2026-11-22", …}``.
  MyST-NB hands both to Sphinx as metadata of the page.

The age is counted in whole years up to the day of the build. From one year a page carries a banner and the build says
so; from two years the build stops. The first is a notice and no warning: the strict build fails on any warning, and then
nobody would ever see the banner. A page without a date, or with one that cannot be read, gives a warning of the type
``hechting.review``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from hechting.dates import parse_date, years_between
from hechting.dutch import date_in_words
from hechting.sphinx_ext.content_gate import stop_build

__all__ = ("FIELD", "Review", "connect", "expired_sentence", "review_of")

FIELD = "reviewed_on"

_LOGGER = logging.getLogger(__name__)

_YEARS_UNTIL_BANNER = 1
_YEARS_UNTIL_REFUSAL = 2


@dataclass(frozen=True)
class Review:
    """The last check of a page, seen from the day of a build."""

    day: date
    today: date

    @property
    def day_in_words(self) -> str:
        """The day as a Dutch reader writes it: ``22 november 2026``."""
        return date_in_words(self.day)

    @property
    def is_overdue(self) -> bool:
        """Whether the check is a year old or older."""
        return years_between(self.day, self.today) >= _YEARS_UNTIL_BANNER

    @property
    def is_expired(self) -> bool:
        """Whether the check is so old that the page may not be published."""
        return years_between(self.day, self.today) >= _YEARS_UNTIL_REFUSAL


def review_of(metadata: Mapping[str, Any], today: date) -> Review | None:
    """Read a page's review from its metadata; raises ``ValueError`` for a date that cannot be read."""
    value = metadata.get(FIELD)
    return None if value is None else Review(parse_date(value), today)


def expired_sentence(pages: Iterable[str]) -> str:
    """Say which pages are too old to publish, and what to do."""
    return (
        f"Last reviewed two years ago or longer: {', '.join(sorted(pages))}."
        f" Check them against their sources, then set {FIELD} to the day you did."
    )


def connect(app: Sphinx) -> None:
    """Check all pages once they are read, and show each its date."""
    app.connect("env-updated", _check_all_pages)
    app.connect("html-page-context", _show_review)


def _check_all_pages(_app: Sphinx, env: BuildEnvironment) -> None:
    today = date.today()
    reviews = {page: _review_or_warning(page, env.metadata[page], today) for page in sorted(env.found_docs)}
    expired = [page for page, review in reviews.items() if review and review.is_expired]
    if expired:
        stop_build(expired_sentence(expired))
    for page, review in reviews.items():
        if review and review.is_overdue:
            _LOGGER.info(
                "%s: last reviewed on %s, a year ago or longer; it gets a banner", page, review.day, color="brown"
            )


def _review_or_warning(page: str, metadata: Mapping[str, Any], today: date) -> Review | None:
    try:
        review = review_of(metadata, today)
    except ValueError as error:
        _warn(page, f"{FIELD}: {error}")
        return None
    if review is None:
        _warn(page, f"this page does not say when it was last reviewed ({FIELD})")
    return review


def _warn(page: str, message: str) -> None:
    _LOGGER.warning(message, location=page, type="hechting", subtype="review")


def _show_review(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    try:
        context["review"] = review_of(app.env.metadata.get(page, {}), date.today())
    except ValueError:  # already a warning of this build
        context["review"] = None
