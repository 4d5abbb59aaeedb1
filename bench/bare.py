"""The page of the explorer without scripts and styles: the least that a browser needs to show this text."""

from __future__ import annotations

import re

#: What a browser would run or dress a page with.
_DRESS = re.compile(r"<script\b.*?</script>|<style\b.*?</style>|<link\b[^>]*\bstylesheet\b[^>]*>", re.DOTALL)


def bare(html: str) -> str:
    """Return a page without scripts (the data of widgets too) and without styles."""
    return _DRESS.sub("", html)
