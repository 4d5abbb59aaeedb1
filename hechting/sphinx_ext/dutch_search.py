"""Dutch search in which words for the same thing find each other.

Sphinx reduces every word, in the pages and in a reader's question, to its stem. Here all words for the bond between child
and caregiver get one and the same stem, so that "gehechtheid" also finds a page that only says "band".
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import snowballstemmer
import sphinx.search
from sphinx.application import Sphinx
from sphinx.search.nl import SearchDutch

__all__ = ("SYNONYMS", "DutchWithSynonyms", "connect")

# Whole words as readers type them, not stems: the stem of "band" would also catch "bandopname".
SYNONYMS: Mapping[str, str] = dict.fromkeys(
    (
        "hechting", "hechten", "gehecht", "gehechte", "gehechtheid", "gehechtheidsband", "gehechtheidsrelatie",
        "hechtingsrelatie", "hechtingsband", "band", "banden", "binding",
    ),
    "hechting",
)  # fmt: skip

# The same step in the reader's browser, around Sphinx's own Dutch stemmer.
_BROWSER_STEMMER = """
const SYNONYMS = {synonyms};
const PlainStemmer = DutchStemmer;
var Stemmer = function () {{
  const plain = new PlainStemmer();
  this.stemWord = (word) => plain.stemWord(SYNONYMS[word] || word);
}};
"""

_SPHINX_SCRIPTS = Path(sphinx.search.__file__).parent / "minified-js"


class DutchWithSynonyms(SearchDutch):
    """Sphinx's Dutch search language, with one stem for words that mean the same."""

    # Empty, so that Sphinx takes ``js_stemmer_code`` instead of its bare stemmer.
    js_stemmer_rawcode = ""

    def init(self, options: dict[str, str]) -> None:
        """Choose stemmers that agree: the package's "dutch" became another algorithm in version 3, Sphinx's script did not."""
        self.stemmer = snowballstemmer.stemmer("dutch_porter")
        self.js_stemmer_code = _browser_code()

    def stem(self, word: str) -> str:
        """Return the stem of a word, after replacing it by the word that stands for its group."""
        lower = word.lower()
        return self.stemmer.stemWord(SYNONYMS.get(lower, lower))


def _browser_code() -> str:
    """Return the stemmer for the reader's browser, which must give the same stems as ``DutchWithSynonyms.stem``."""
    scripts = [(_SPHINX_SCRIPTS / name).read_text("utf-8") for name in ("base-stemmer.js", "dutch-stemmer.js")]
    synonyms = json.dumps(SYNONYMS, ensure_ascii=False, sort_keys=True)
    return "\n".join([*scripts, _BROWSER_STEMMER.format(synonyms=synonyms)])


def connect(app: Sphinx) -> None:
    """Replace Sphinx's Dutch search language, in the index and in the browser."""
    app.add_search_language(DutchWithSynonyms)
