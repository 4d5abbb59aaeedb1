"""Helpers that read figures as the browser and the reader do."""

import json
import re
from html.parser import HTMLParser

#: The two shapes of every drawing.
SHAPES = ("wide", "narrow")


def with_colours(spec):
    """Give every token a value, as the browser does, so that Plotly's own validation can judge the figure."""
    text = json.dumps(spec).replace('"--hechting-font"', '"sans-serif"')
    return json.loads(re.sub(r'"--hechting-\w+"', '"#123456"', text))


def words_on(spec):
    """Return all words on a drawing, without markup and with ordinary spaces."""
    texts = [note["text"].replace("\u00a0", " ") for note in spec["layout"]["annotations"]]
    return re.sub(r"<.*?>", " ", " | ".join(texts))


class Page(HTMLParser):
    """Collects tags and text."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.links, self.text, self._open = [], [], "", []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href"]
        if tag != "br":
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.text += data.replace("\u00a0", " ")
