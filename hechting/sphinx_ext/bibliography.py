"""The list of sources under a chapter, in Dutch: names joined by "en", addresses as plain links, "z.j." without a year.

Citations were a third of a build in which one page changed. So a source is put into words once, not for every list and
note that names it, and pybtex looks for its plugins once, not at every citation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from pybtex.database import BibliographyData, Entry
from pybtex.plugin import find_plugin, register_plugin
from pybtex.style import FormattedEntry
from pybtex.style.formatting import toplevel
from pybtex.style.formatting.plain import Style
from pybtex.style.labels import BaseLabelStyle
from pybtex.style.template import field, first_of, href, names, optional, optional_field, sentence, words
from sphinx.application import Sphinx
from sphinx.config import Config

__all__ = ("DutchStyle", "KeyLabels", "connect")

STYLE = "hechting"

#: Plugins of pybtex's own that are asked for at every citation or list; each time pybtex reads what every installed package offers.
_ASKED_AGAIN = (
    ("pybtex.backends", "plaintext"),
    ("pybtex.style.names", "plain"),
    ("pybtex.style.sorting", "author_year_title"),
)


class KeyLabels(BaseLabelStyle):
    """Each entry's own key as its label.

    Labels are not shown, but two lists in one book may not share one, as numbers would, or letters after the name of an
    organisation whose pages have no year.
    """

    def format_labels(self, sorted_entries: Iterable[Entry]) -> Iterator[str]:
        """Return the keys, in the order of the entries."""
        return (entry.key for entry in sorted_entries)


class DutchStyle(Style):
    """pybtex's plain style with the few words that it writes in English put into Dutch."""

    default_label_style = STYLE

    #: Label → the entry that has it, and its words. The entry stays beside them: another one with this label is not this source.
    _formatted: ClassVar[dict[str, tuple[Entry, FormattedEntry]]] = {}

    def format_entry(self, label: str, entry: Entry, bib_data: BibliographyData | None = None) -> FormattedEntry:
        """Put an entry into words, once: every list and every note on a citation makes a style of its own and asks again."""
        kept = self._formatted.get(label)
        if kept is None or kept[0] is not entry:
            kept = self._formatted[label] = (entry, super().format_entry(label, entry, bib_data))
        return kept[1]

    def format_names(self, role: str, as_sentence: bool = True) -> Any:
        """Join names the Dutch way, without a comma before the last."""
        joined = names(role, sep=", ", sep2=" en ", last_sep=" en ")
        return sentence[joined] if as_sentence else joined

    def format_url(self, _entry: Entry) -> Any:
        """Give an address without a label before it."""
        return href(field("url", raw=True))[field("url", raw=True)]

    def get_techreport_template(self, entry: Entry) -> Any:
        """Describe a report without calling it one in English."""
        return toplevel[
            sentence[self.format_names("author")],
            self.format_title(entry, "title"),
            sentence[words[first_of[optional_field("type"), "Rapport"]], field("institution"), optional[field("year")]],
            sentence[optional_field("note")],
            self.format_web_refs(entry),
        ]


def connect(app: Sphinx) -> None:
    """Make the style known, and the default of every list of sources."""
    register_plugin("pybtex.style.labels", STYLE, KeyLabels)
    register_plugin("pybtex.style.formatting", STYLE, DutchStyle)
    for group, name in _ASKED_AGAIN:
        register_plugin(group, name, find_plugin(group, name), force=True)
    app.connect("config-inited", _choose_style)


def _choose_style(_app: Sphinx, config: Config) -> None:
    config.bibtex_default_style = STYLE
