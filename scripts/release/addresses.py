"""The list of pages that came out, to which a release adds its own."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ("with_published",)

_HEAD = "\npublished:\n"


def with_published(text: str, pages: Iterable[str]) -> str:
    """Return the text of ``content/addresses.yaml`` with these pages in its list; what stands there stays."""
    before, head, listed = text.partition(_HEAD)
    known = {line.removeprefix("  - ") for line in listed.splitlines()}
    return before + head + "".join(f"  - {page}\n" for page in sorted(known.union(pages)))
