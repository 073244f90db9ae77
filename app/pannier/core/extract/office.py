# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Text of word processors' files and slides: docx, pptx, odt, odp and ods.

Headings and list items are written as Markdown, cells of a row with tabs between them.
"""

import re

from pannier.core.extract.text_sink import DamagedError, TextSink
from pannier.core.extract.xml_parts import Archive, Attributes
from pannier.core.language import tr

_HEADING = re.compile(r"(?:heading|berschrift|titre|titolo|t.tulo)\s*(\d)", re.IGNORECASE)
_MOST_CELLS = 64
"""How often an empty cell is repeated: spreadsheets fill up whole rows with one of them."""


class _Paragraphs:
    """Writes paragraphs and table rows to a sink; the readers of both families build on it.

    A paragraph in a table cell ends with a blank instead of a new line.
    """

    def __init__(self, sink: TextSink) -> None:
        self._sink = sink
        self._line: list[str] = []
        self._row: list[str] = []
        self._prefix = ""
        self._cells = 0  # how many cells deep

    def data(self, text: str) -> None:
        """Text counts only where a reader says so."""

    def write(self, text: str) -> None:
        self._line.append(text)

    def end_paragraph(self) -> None:
        text, self._line = "".join(self._line), []
        if self._cells:
            self._row.append(" ".join(text.split()) + " ")
            return
        if text.strip():
            self._sink.add(f"{self._prefix}{text}\n" + ("\n" if self._prefix[:1] == "#" else ""))
        else:
            self._sink.add("\n")
        self._prefix = ""

    def end_cell(self, repeated: int = 1) -> None:
        self._cells -= 1
        if self._cells == 0:
            self._row.append("\t" * min(max(1, repeated), _MOST_CELLS))

    def end_row(self) -> None:
        if self._cells == 0:
            text, self._row = "".join(self._row), []
            cells = [cell.strip() for cell in text.rstrip().split("\t")]
            self._sink.add("\t".join(cells) + "\n")


class _OoxmlReader(_Paragraphs):
    """Reads word/document.xml and slides, which share the names of what matters."""

    def __init__(self, sink: TextSink) -> None:
        super().__init__(sink)
        self._in_text = False
        self._skipped = 0  # how deep in what another program would show instead

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Fallback" or self._skipped:
            self._skipped += 1
        elif name == "t":
            self._in_text = True
        elif name in ("tab", "ptab"):
            self.write("\t")
        elif name in ("br", "cr"):
            self.write("\n")
        elif name == "tc":
            self._cells += 1
        elif name == "pStyle":
            found = _HEADING.match(attributes.get("val", ""))
            self._prefix = "#" * int(found[1]) + " " if found else self._prefix
        elif name == "numPr":
            self._prefix = self._prefix or "- "

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name == "t":
            self._in_text = False
        elif name == "p":
            self.end_paragraph()
        elif name == "tc":
            self.end_cell()
        elif name == "tr":
            self.end_row()

    def data(self, text: str) -> None:
        if self._in_text and not self._skipped:
            self.write(text)


class _OpenDocumentReader(_Paragraphs):
    """Reads content.xml, which text, tables and slides share."""

    def __init__(self, sink: TextSink) -> None:
        super().__init__(sink)
        self._texts = 0  # how deep in paragraphs
        self._skipped = 0
        self._repeated = [1]
        self._slides = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name in ("annotation", "tracked-changes", "notes") or self._skipped:
            self._skipped += 1
        elif name in ("p", "h"):
            self._texts += 1
            level = attributes.get("outline-level", "1") if name == "h" else ""
            self._prefix = "#" * min(int(level), 6) + " " if level.isdigit() else self._prefix
        elif name == "s":
            count = attributes.get("c", "1")
            self.write(" " * (min(int(count), 100) if count.isdigit() else 1))
        elif name in ("tab", "line-break"):
            self.write("\t" if name == "tab" else "\n")
        elif name == "list-item":
            self._prefix = "- "
        elif name == "page":
            self._slides += 1
            self._sink.add(f"\n## Slide {self._slides}\n\n")
        elif name == "table" and attributes.get("name"):
            self._sink.add(f"\n## {attributes['name']}\n\n")
        elif name in ("table-cell", "covered-table-cell"):
            self._cells += 1
            repeated = attributes.get("number-columns-repeated", "1")
            self._repeated.append(int(repeated) if repeated.isdigit() else 1)

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name in ("p", "h"):
            self._texts -= 1
            self.end_paragraph()
        elif name in ("table-cell", "covered-table-cell"):
            self.end_cell(self._repeated.pop())
        elif name == "table-row":
            self.end_row()

    def data(self, text: str) -> None:
        if self._texts and not self._skipped:
            self.write(text)


class _SlideOrderReader:
    """Reads the order of the slides in ppt/presentation.xml."""

    def __init__(self) -> None:
        self.ids: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sldId":
            self.ids.append(attributes.get("r:id", ""))

    def end(self, name: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass


def read_docx(archive: Archive, sink: TextSink) -> None:
    """Text of a docx file."""
    if "word/document.xml" not in archive.names:
        raise DamagedError(tr("it holds no document"))
    archive.read("word/document.xml", _OoxmlReader(sink))
    archive.read("word/footnotes.xml", _OoxmlReader(sink))
    archive.read("word/endnotes.xml", _OoxmlReader(sink))


def read_pptx(archive: Archive, sink: TextSink) -> None:
    """Text of a pptx file, slide by slide."""
    order = _SlideOrderReader()
    archive.read("ppt/presentation.xml", order)
    targets = archive.relations("ppt/presentation.xml")
    slides = [targets[each] for each in order.ids if each in targets]
    if not slides:
        raise DamagedError(tr("it holds no slides"))
    for number, name in enumerate(slides, start=1):
        sink.add(f"\n## Slide {number}\n\n")
        archive.read(name, _OoxmlReader(sink))


def read_open_document(archive: Archive, sink: TextSink) -> None:
    """Text of an odt, ods or odp file."""
    if "content.xml" not in archive.names:
        raise DamagedError(tr("it holds no content"))
    archive.read("content.xml", _OpenDocumentReader(sink))
