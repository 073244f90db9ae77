# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Text of HTML files, without scripts and styles; headings and list items as Markdown."""

from html.parser import HTMLParser
from pathlib import Path

from pannier.core.extract.text_files import decode_text
from pannier.core.extract.text_sink import TextSink

_SKIPPED = frozenset({"script", "style", "template", "noscript", "svg", "iframe", "object"})
_BLOCKS = frozenset(
    {
        *("p", "div", "section", "article", "header", "footer", "main", "nav", "aside", "ul", "ol"),
        *("table", "tr", "blockquote", "form", "figure", "hr", "dl", "dt", "dd", "title", "pre"),
        *("li", "h1", "h2", "h3", "h4", "h5", "h6"),
    }
)


class HtmlText(HTMLParser):
    """Feed it HTML; the text goes to the sink."""

    def __init__(self, sink: TextSink) -> None:
        super().__init__(convert_charrefs=True)
        self._sink = sink
        self._skipped = ""
        self._preformatted = False
        self._fresh = True  # at the beginning of a line

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a line where a block begins."""
        if self._skipped:
            return
        if tag in _SKIPPED:
            self._skipped = tag
        elif tag in _BLOCKS:
            self._break()
            if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
                self._sink.add("\n" + "#" * int(tag[1]) + " ")
            elif tag == "li":
                self._sink.add("- ")
            self._preformatted = self._preformatted or tag == "pre"
        elif tag == "br":
            self._break()
        elif tag in ("td", "th") and not self._fresh:
            self._sink.add("\t")

    def handle_endtag(self, tag: str) -> None:
        """End a line where a block ends."""
        if tag == self._skipped:
            self._skipped = ""
        elif tag in _BLOCKS and not self._skipped:
            self._break()
            if tag != "li":
                self._sink.add("\n")
            self._preformatted = self._preformatted and tag != "pre"

    def handle_data(self, data: str) -> None:
        """Take text up."""
        if self._skipped:
            return
        if self._preformatted:
            self._sink.add(data)
            self._fresh = data.endswith("\n")
            return
        words = " ".join(data.split())
        if not words:
            if data and not self._fresh:
                self._sink.add(" ")
            return
        before = " " if data[0].isspace() and not self._fresh else ""
        self._sink.add(before + words + (" " if data[-1].isspace() else ""))
        self._fresh = False

    def _break(self) -> None:
        if not self._fresh:
            self._sink.add("\n")
        self._fresh = True


def read_html(path: str, sink: TextSink) -> None:
    """Text of an HTML file."""
    parser = HtmlText(sink)
    data = Path(path).read_bytes()
    parser.feed(decode_text(data) or "")
    parser.close()
