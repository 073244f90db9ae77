# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Turns the HTML in model cards to Markdown, as far as it says something; drops the rest.

This makes cards readable, no more: whoever shows the result must not run scripts or fetch anything
that is still in it. Every step takes time in proportion to the text, whatever it holds.
"""

import re
import string

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_INLINE_CODE = re.compile(r"(`{1,3}[^`\n]{1,1000}`{1,3})")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})((?:\s|/)[^<>]{0,2000})?>")
_ATTRIBUTE = re.compile(r"([a-zA-Z-]{1,30})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_INDENT = re.compile(r"(^|\n)[ \t]+")

_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)

# Elements whose content is not text for people.
_HIDDEN = {"script", "style", "iframe", "object", "svg", "template", "noscript", "math", "head"}
# In these, indentation means nothing; in Markdown it would make code.
_BLOCKS = {"div", "p", "center", "table", "thead", "tbody", "tr", "ul", "ol", "section", "picture"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_OPENED = {
    "b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "br": "  \n", "hr": "\n\n---\n\n",
    "li": "\n- ", "td": " ", "th": " ", "summary": "\n\n**", "blockquote": "\n\n> ",
}  # fmt: skip
_CLOSED = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "summary": "**\n\n"}


def without_html(text: str) -> str:
    """Return Markdown without HTML; what stands in code is left alone."""
    pieces: list[str] = []
    prose: list[str] = []
    fence = ""
    for line in text.splitlines(keepends=True):
        found = _FENCE.match(line)
        if not fence and not found:
            prose.append(line)
            continue
        if not fence and found:
            fence = found[1]
            pieces.append(_Prose().convert("".join(prose)))
            prose.clear()
        elif found and found[1].startswith(fence) and not line[found.end() :].strip():
            fence = ""
        pieces.append(line)
    pieces.append(_Prose().convert("".join(prose)))
    return "".join(pieces)


class _Prose:
    """Converts a piece of Markdown outside fenced code."""

    def __init__(self) -> None:
        self._made: list[str] = []
        self._links: list[str] = []
        self._depth = 0

    def convert(self, text: str) -> str:
        """Return the text with its HTML turned to Markdown."""
        parts = _INLINE_CODE.split(_without_hidden(text))
        for number, part in enumerate(parts):
            if number % 2:
                self._made.append(part)
            else:
                self._convert_part(part)
        self._made.extend(f"]({address})" for address in reversed(self._links) if address)
        return "".join(self._made)

    def _convert_part(self, text: str) -> None:
        at = 0
        for tag in _TAG.finditer(text):
            self._add_text(text[at : tag.start()])
            at = tag.end()
            name = tag[2].lower()
            if tag[1]:
                self._close(name)
            else:
                self._open(name, tag[3] or "")
        self._add_text(text[at:])

    def _add_text(self, text: str) -> None:
        self._made.append(_INDENT.sub(r"\1", text) if self._depth else text)

    def _open(self, name: str, attributes: str) -> None:
        if name in _BLOCKS:
            self._depth += 1
            self._made.append("\n\n")
        elif name in _HEADINGS:
            self._made.append(f"\n\n{'#' * int(name[1])} ")
        elif name == "a":
            self._links.append(_address(_attribute(attributes, "href")))
            self._made.append("[" if self._links[-1] else "")
        elif name == "img":
            address = _address(_attribute(attributes, "src"))
            alt = re.sub(r"[\[\]\n]", " ", _attribute(attributes, "alt"))
            self._made.append(f"![{alt}]({address})" if address else alt)
        else:
            self._made.append(_OPENED.get(name, ""))

    def _close(self, name: str) -> None:
        if name in _BLOCKS:
            self._depth = max(self._depth - 1, 0)
            self._made.append("\n\n")
        elif name in _HEADINGS:
            self._made.append("\n\n")
        elif name == "a":
            address = self._links.pop() if self._links else ""
            self._made.append(f"]({address})" if address else "")
        else:
            self._made.append(_CLOSED.get(name, ""))


def _attribute(attributes: str, name: str) -> str:
    for found in _ATTRIBUTE.finditer(attributes):
        if found[1].lower() == name:
            return str(found[2] or found[3] or found[4] or "")
    return ""


def _address(text: str) -> str:
    """Return an address as Markdown can hold it between brackets."""
    return re.sub(r"[\s<>]", "", text).replace("(", "%28").replace(")", "%29")


def _without_hidden(text: str) -> str:
    """Leave out comments, and elements whose content is not for people."""
    if "<" not in text:
        return text
    lowered = text.translate(_LOWER)  # `lower` makes two characters of some
    kept: list[str] = []
    at = 0
    # Where no end of an element comes any more: to look again at every beginning takes too long.
    endless: set[str] = set()
    for begin in re.finditer(rf"<(?:!--|({'|'.join(sorted(_HIDDEN))})(?=[\s/>]))", lowered):
        name = begin[1] or ""
        if begin.start() < at or name in endless:
            continue
        ending = f"</{name}" if name else "-->"
        end = lowered.find(ending, begin.end())
        if end < 0:
            endless.add(name)
            continue
        kept.append(text[at : begin.start()])
        close = lowered.find(">", end)
        at = len(text) if close < 0 else close + 1
    kept.append(text[at:])
    return "".join(kept)
