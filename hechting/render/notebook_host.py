"""What is known of the notebook around an output: whether somebody has it open, and where the book is to which links lead.

``HECHTING_BOOK`` is the address of the folder with the built book, ending in a slash. ``make live`` takes it from ``_config.yml``, and
the Python of the browser knows it. Without it a link to another chapter would lead nowhere, so its words stay and the link goes.
"""

from __future__ import annotations

import html
import os
import re
import sys
from typing import Any
from urllib.parse import urljoin

__all__ = ("CHAPTERS", "book_address", "can_be_drawn", "led_on")

#: The folder of the book from which records write their links.
CHAPTERS = "notebooks/"

_TO_A_PAGE = re.compile(
    r'<a(?P<before>[^>]*?) href="(?P<to>[\w./-]*\.html[^"]*)"(?P<after>[^>]*)>(?P<words>.*?)</a>', re.DOTALL
)


def book_address() -> str:
    """Return where the book is, as far as this notebook knows; empty when it does not."""
    return os.environ.get("HECHTING_BOOK", "")


def can_be_drawn() -> bool:
    """Tell whether a front end listens that draws widgets: a notebook that ran this cell or moved a widget, or Voilà.

    A run without anybody there (nbconvert, nbval, ``make notebooks``) names no cell; its outputs are for reading, and the same bytes every time.
    """
    if sys.platform == "emscripten" or "VOILA_REQUEST_URL" in os.environ:
        return True
    asked = _request()
    return "cellId" in asked.get("metadata", {}) or asked.get("header", {}).get("msg_type") == "comm_msg"


def led_on(text: str) -> str:
    """Return HTML for a notebook that somebody has open: links to pages lead to the book, or are words alone."""
    return _TO_A_PAGE.sub(_led_on, text) if can_be_drawn() else text


def _led_on(found: re.Match[str]) -> str:
    base = book_address()
    if not base.startswith(("http://", "https://")):
        return found["words"]
    address = urljoin(base + CHAPTERS, html.unescape(found["to"]))
    return f'<a{found["before"]} href="{html.escape(address)}"{found["after"]}>{found["words"]}</a>'


def _request() -> dict[str, Any]:
    """Return the message of Jupyter that runs now; nothing outside a kernel."""
    if "IPython" not in sys.modules:
        return {}
    shell = sys.modules["IPython"].get_ipython()
    return shell.get_parent() or {} if hasattr(shell, "get_parent") else {}
