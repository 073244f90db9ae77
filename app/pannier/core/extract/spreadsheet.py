# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Text of xlsx files: every sheet as lines of cells with tabs between them.

Cells hold their values as they were last computed. Dates are numbers with a date's format.
"""

import datetime as dt
import re

from pannier.core.extract.text_sink import DamagedError, TextSink
from pannier.core.extract.xml_parts import Archive, Attributes
from pannier.core.language import tr

_EPOCH = dt.datetime(1899, 12, 30)  # noqa: DTZ001 - spreadsheets know no time zones
_DATE_FORMATS = frozenset({*range(14, 23), *range(45, 48)})
_DATE_LETTERS = re.compile(r"[ymdhs]", re.IGNORECASE)
_NOT_LETTERS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_MOST_COLUMNS = 1024


class _StringsReader:
    """Reads xl/sharedStrings.xml: texts that cells name by number."""

    def __init__(self, most: int) -> None:
        self.texts: list[str] = []
        self._most = most
        self._parts: list[str] = []
        self._in_text = False
        self._phonetic = 0

    def start(self, name: str, _attributes: Attributes) -> None:
        self._in_text = name == "t"
        self._phonetic += name == "rPh"

    def end(self, name: str) -> None:
        self._in_text = False
        self._phonetic -= name == "rPh"
        if name == "si":
            self.texts.append("".join(self._parts))
            self._parts = []

    def data(self, text: str) -> None:
        if self._in_text and not self._phonetic:
            self._most -= len(text)
            if self._most < 0:
                raise DamagedError(tr("it holds more text than Pannier reads"))
            self._parts.append(text)


class _StylesReader:
    """Reads xl/styles.xml: which styles of cells are dates."""

    def __init__(self) -> None:
        self.are_dates: list[bool] = []
        self._formats: dict[str, str] = {}
        self._in_cells = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            self._formats[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells:
            number = attributes.get("numFmtId", "0")
            code = _NOT_LETTERS.sub("", self._formats.get(number, ""))
            own = number.isdigit() and int(number) in _DATE_FORMATS
            self.are_dates.append(own or bool(_DATE_LETTERS.search(code)))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._in_cells = False

    def data(self, text: str) -> None:
        pass


class _SheetsReader:
    """Reads xl/workbook.xml: names of the sheets and ids of their parts."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet":
            self.sheets.append((attributes.get("name", ""), attributes.get("r:id", "")))

    def end(self, name: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass


class _SheetReader:
    """Reads one sheet."""

    def __init__(self, sink: TextSink, strings: list[str], are_dates: list[bool]) -> None:
        self._sink = sink
        self._strings = strings
        self._are_dates = are_dates
        self._row: list[str] = []
        self._value: list[str] = []
        self._in_value = False
        self._cell: Attributes = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._cell, self._value = attributes, []
        self._in_value = name in ("v", "t")

    def end(self, name: str) -> None:
        self._in_value = False
        if name == "c":
            column = min(_column(self._cell.get("r", "")), _MOST_COLUMNS)
            self._row += [""] * (column - len(self._row))
            self._row.append(" ".join(self._text().split()))
        elif name == "row":
            self._sink.add("\t".join(self._row).rstrip() + "\n")
            self._row = []

    def data(self, text: str) -> None:
        if self._in_value:
            self._value.append(text)

    def _text(self) -> str:
        value, kind = "".join(self._value), self._cell.get("t", "n")
        if kind == "s":
            known = value.isdigit() and int(value) < len(self._strings)
            return self._strings[int(value)] if known else ""
        if kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        style = self._cell.get("s", "")
        if kind == "n" and style.isdigit() and int(style) < len(self._are_dates):
            return _date(value) if self._are_dates[int(style)] else value
        return value


def read_xlsx(archive: Archive, sink: TextSink) -> None:
    """Text of an xlsx file, sheet by sheet."""
    sheets = _SheetsReader()
    archive.read("xl/workbook.xml", sheets)
    if not sheets.sheets:
        raise DamagedError(tr("it holds no sheets"))
    strings, styles = _StringsReader(64_000_000), _StylesReader()
    archive.read("xl/sharedStrings.xml", strings)
    archive.read("xl/styles.xml", styles)
    targets = archive.relations("xl/workbook.xml")
    for name, part in sheets.sheets:
        sink.add(f"\n## {name}\n\n")
        archive.read(targets.get(part, ""), _SheetReader(sink, strings.texts, styles.are_dates))


def _column(reference: str) -> int:
    """Number of a cell's column from 0: 27 for "AB12"; 0 when there is no reference."""
    number = 0
    for letter in reference[:3]:
        if not letter.isalpha() or not letter.isascii():
            break
        number = number * 26 + ord(letter.upper()) - ord("A") + 1
    return max(0, number - 1)


def _date(value: str) -> str:
    try:
        moment = _EPOCH + dt.timedelta(days=float(value))
    except (ValueError, OverflowError):
        return value
    moment = moment.replace(microsecond=0)
    if float(value) < 1:
        return moment.time().isoformat()
    return moment.date().isoformat() if moment.time() == dt.time() else str(moment)
